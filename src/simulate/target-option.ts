/** `--target 280000`, `--target care_access.variable=20000`: which amount is to be reached. */
import type { Place, Source } from '../amounts/source.ts';
import { readAmount } from '../contract/values/numbers.ts';
import type { Read } from '../contract/values/scalar.ts';
import type { Language, Phrase } from '../law/language.ts';
import { envelopes } from '../law/mission.ts';
import { both } from '../output/phrase.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { suggestionOf } from '../problems/suggestion.ts';
import { inWordsOf } from '../vocabulary/record.ts';
import { keyWord, keyWords } from '../vocabulary/vocabulary.ts';
import type { Target } from './target.ts';

type Wanted = Omit<Target, 'amount'>;

const optionName = '--target';
const parts = ['total', 'fixed', 'variable'] as const;

/** Every amount that has a name: an envelope, one of its parts, or a part of the whole. */
const named: readonly { readonly names: Phrase; readonly wanted: Wanted }[] = [
  ...envelopes.flatMap((envelope) => [
    { names: keyWords[envelope], wanted: { envelope, part: 'total' as const } },
    ...parts.map((part) => ({
      names: both((lang) => `${keyWord(envelope, lang)}.${keyWord(part, lang)}`),
      wanted: { envelope, part },
    })),
  ]),
  ...parts.map((part) => ({ names: keyWords[part], wanted: { part } })),
];
const names = named.map((each) => each.names);

/** The names may be in either language; `language` is that of the words suggested. */
export function readTargetOption(text: string, language: Language): Read<Target> {
  const source: Source = { name: optionName, text };
  const equals = text.lastIndexOf('=');
  const name = text.slice(0, Math.max(0, equals)).trim();
  const wanted =
    equals === -1
      ? ({ part: 'total' } as const)
      : named.find(({ names: { fr, en } }) => [fr, en].includes(name.toLowerCase()))?.wanted;
  if (wanted === undefined) {
    return { problem: unknownTarget(name, { source, start: 0, end: equals }, language) };
  }
  const value = text.slice(equals + 1);
  const start = text.length - value.trimStart().length;
  const at: Place = { source, start, end: start + value.trim().length };
  const read = readAmount({ text: value.trim(), at, key: optionName, language });
  return 'problem' in read ? read : { value: { ...wanted, amount: read.value } };
}

function unknownTarget(text: string, place: Place, language: Language): Problem {
  const known = names.map((each) => each[language]);
  const depth = text.split('.').length;
  const hint = suggestionOf(
    inWordsOf(language, text.toLowerCase(), names),
    known.filter((name) => name.split('.').length === depth),
  );
  const allowed = known.filter((name) => !name.includes('.'));
  return problem('word-unknown', place, { of: 'amount', text, allowed, ...hint });
}
