/** The entries of a mapping, with glued keys and split numbers put right; and the language of a file. */
import { type Document, isMap, isNode, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { Place, Source } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import { problem } from '../../problems/problem.ts';
import { isSameKey, knownKey, type Vocabulary, vocabularyUnder } from '../keys.ts';
import { inQuotes, isPieceOfText, isTextKey } from '../remedies/signs.ts';
import { gluedParts, gluedProblem, splitProblem } from '../remedies/split-and-glued.ts';
import { inBrackets, keysAt } from '../schema/at-place.ts';
import { isAlways } from '../schema/what-keys-hold.ts';
import { type Entry, isNothing, placeOf, textOf, wholePlace } from './nodes.ts';
import type { ReadContext, Walk } from './walk.ts';

/** No name has more commas. */
const piecesUpTo = 100;

/** The entries of a mapping, a key glued to its value taken apart, and a number that a comma split put together again. */
export function entriesOf(yaml: YAMLMap, context: ReadContext, walk: Walk): readonly Entry[] {
  const entries: Entry[] = [];
  let pieces = 0;
  let cut: { readonly text: string; readonly at: Place } | undefined;
  const tellCut = (): void => {
    const last = entries.at(-1);
    if (cut === undefined || last === undefined) return;
    const { text, at } = cut;
    const { key, keyAt } = last;
    cut = undefined;
    if (isTextKey(key))
      walk.problems.push(problem('comma-in-text', at, { key, text, whole: inQuotes(text) }));
    // That steps are no list of mappings is told of what is left of them.
    if (!isAlways(knownKey(key, 'keys')?.code ?? '', 'values')) return;
    const example = [inBrackets(key, text)];
    walk.problems.push(problem('shape-expected', keyAt, { key, expected: 'list', example }));
    entries[entries.length - 1] = { ...last, isRefused: true };
  };
  for (const pair of yaml.items) {
    const entry = entryOf(pair, context.source, walk);
    const before = entries.at(-1);
    const mayBeSplit = yaml.flow === true && before !== undefined && !walk.settings.has(before.value);
    const namesUnder = context.vocabulary === 'free' ? context.code : undefined;
    const split = mayBeSplit ? splitProblem(before, entry, namesUnder) : undefined;
    if (
      before !== undefined &&
      mayBeSplit &&
      pieces < piecesUpTo &&
      isPieceOfText(before, entry, () => keysAt(walk.kind, walk.path, walk.language))
    ) {
      pieces += 1;
      const text = `${cut?.text ?? textOf(before.value)}, ${entry.key}`;
      const at = { ...wholePlace(before.value, context.source), end: entry.keyAt.end };
      cut = { text, at };
      continue;
    }
    tellCut();
    if (before === undefined || split === undefined) entries.push(entry);
    else {
      walk.problems.push(split);
      entries[entries.length - 1] = { ...before, isRefused: true };
    }
  }
  tellCut();
  return entries;
}

function entryOf({ key: yaml, value }: Pair<unknown>, around: Source, walk: Walk): Entry {
  const source = walk.settings.get(yaml) ?? around;
  const keyAt = placeOf(source, isNode(yaml) ? yaml.range : undefined);
  const glued = isNothing(value) ? gluedParts(yaml) : undefined;
  if (glued === undefined) return { key: textOf(yaml), keyAt, value };
  walk.problems.push(gluedProblem(source, keyAt.start, glued));
  const from = keyAt.start + glued.key.length + 1;
  const text = new Scalar(glued.value);
  text.range = [from, keyAt.end, keyAt.end];
  return { key: glued.key, keyAt: { ...keyAt, end: from - 1 }, value: text };
}

/** The language of a file: the one most of its keys belong to; French where none of them decides. */
export function languageOfKeys({ contents }: Document.Parsed): Language {
  const votes = { fr: 0, en: 0 };
  count(contents, 'keys', votes);
  return votes.en > votes.fr ? 'en' : 'fr';
}

function count(yaml: unknown, vocabulary: Vocabulary, votes: Record<Language, number>): void {
  if (isSeq(yaml)) for (const item of yaml.items) count(item, vocabulary, votes);
  if (!isMap(yaml)) return;
  for (const { key, value } of yaml.items) {
    const word = textOf(key);
    const known = knownKey(word, vocabulary);
    if (known !== undefined && known.names.fr !== known.names.en)
      votes[isSameKey(known.names.fr, word, vocabulary) ? 'fr' : 'en'] += 1;
    count(value, known === undefined ? 'keys' : vocabularyUnder(known.code, isMap(value), vocabulary), votes);
  }
}
