/** Where a person is writing, for an editor that offers what may stand there. */
import { isPair, isScalar, parseDocument, visit } from 'yaml';

/** No file has a key like it. */
const here = '\u0001';

/** The keys above a place where a key begins, as they are written; what follows the place is not looked at. */
export function keysAbove(text: string, offset: number): string[] {
  // A mapping in braces that is not closed yet is read as far as it goes.
  const document = parseDocument(`${text.slice(0, offset)}${here}: 1`, { logLevel: 'silent' });
  let keys: string[] = [];
  visit(document, {
    Pair: (_, { key }, path) => {
      if (!isScalar(key) || key.value !== here) return undefined;
      keys = path.flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : []));
      return visit.BREAK;
    },
  });
  return keys;
}
