/** `--target 280000`, `--target care_access.variable=20000`: which amount is to be reached. */
import type { Place, Source } from '../amounts/source.ts';
import { readAmount } from '../contract/values/numbers.ts';
import type { Read } from '../contract/values/scalar.ts';
import type { Language } from '../law/language.ts';
import { envelopes } from '../law/mission.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { suggestionOf } from '../problems/suggestion.ts';
import { inWordsOf } from '../vocabulary/record.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import type { Target } from './target.ts';

type Wanted = Omit<Target, 'amount'>;

const optionName = '--target';
const parts = ['total', 'fixed', 'variable'] as const;

/** Every name an amount has in a language: an envelope, one of its parts, or a part of the whole. */
function namesIn(language: Language): ReadonlyMap<string, Wanted> {
  const names = new Map<string, Wanted>();
  for (const envelope of envelopes) {
    names.set(keyWord(envelope, language), { envelope, part: 'total' });
    for (const part of parts) {
      names.set(`${keyWord(envelope, language)}.${keyWord(part, language)}`, { envelope, part });
    }
  }
  for (const part of parts) names.set(keyWord(part, language), { part });
  return names;
}

const names = { fr: namesIn('fr'), en: namesIn('en') } as const;
const french = [...names.fr.keys()];
const pairs = [...names.en.keys()].map((en, index) => ({ fr: french[index] ?? en, en }));

/** The names may be in either language; `language` is that of the words suggested. */
export function readTargetOption(text: string, language: Language): Read<Target> {
  const source: Source = { name: optionName, text };
  const equals = text.lastIndexOf('=');
  const name = text.slice(0, Math.max(0, equals)).trim();
  const wanted = equals === -1 ? ({ part: 'total' } as const) : wantedBy(name);
  if (wanted === undefined) {
    return { problem: unknownTarget(name, { source, start: 0, end: equals }, language) };
  }
  const value = text.slice(equals + 1);
  const start = text.length - value.trimStart().length;
  const at: Place = { source, start, end: start + value.trim().length };
  const read = readAmount({ text: value.trim(), at, key: optionName, language });
  return 'problem' in read ? read : { value: { ...wanted, amount: read.value } };
}

const wantedBy = (name: string): Wanted | undefined =>
  names.fr.get(name.toLowerCase()) ?? names.en.get(name.toLowerCase());

function unknownTarget(text: string, place: Place, language: Language): Problem {
  const known = [...names[language].keys()];
  const depth = text.split('.').length;
  const hint = suggestionOf(
    inWordsOf(language, text.toLowerCase(), pairs),
    known.filter((name) => name.split('.').length === depth),
  );
  const allowed = known.filter((name) => !name.includes('.'));
  return problem('word-unknown', place, { of: 'amount', text, allowed, ...hint });
}
