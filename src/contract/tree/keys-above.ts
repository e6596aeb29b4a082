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

/** The other keys of the mapping in which a key begins at a place, before it and after it. */
export function keysBeside(text: string, offset: number): string[] {
  const after = text.slice(offset).replace(/^[\p{L}\d_]*[^\S\n]*:?/u, '');
  const document = parseDocument(`${text.slice(0, offset)}${here}:${after}`, { logLevel: 'silent' });
  let keys: string[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const own = items.map(({ key }) => String(key));
      if (!own.includes(here)) return undefined;
      keys = own.filter((key) => key !== here);
      return visit.BREAK;
    },
  });
  return keys;
}
