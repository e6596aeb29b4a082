/** The language of a file: the one most of its keys belong to. */
import type { Language } from '../../domain/contract.ts';
import { knownKey, type Vocabulary, vocabularyUnder } from '../keys.ts';
import type { Node } from './node.ts';

/** French when the keys do not tell: words that both languages share count for neither. */
export function languageOf(root: Node): Language {
  const votes = { fr: 0, en: 0 };
  count(root, 'keys', votes);
  return votes.en > votes.fr ? 'en' : 'fr';
}

function count(node: Node, vocabulary: Vocabulary, votes: Record<Language, number>): void {
  if (node.kind === 'list') for (const item of node.items) count(item, vocabulary, votes);
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    const known = knownKey(key, vocabulary);
    if (known !== undefined && known.names.fr !== known.names.en) {
      votes[known.names.fr === key ? 'fr' : 'en'] += 1;
    }
    count(value, known === undefined ? 'keys' : vocabularyUnder(known.code, value), votes);
  }
}
