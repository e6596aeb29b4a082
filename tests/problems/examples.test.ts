/** What a message says to write can be written: each example is read where its key belongs. */
import { expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { startOf } from '../../src/amounts/source.ts';
import { knownKey } from '../../src/contract/keys.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import type { Language } from '../../src/law/language.ts';
import { problem, problemCodes, problemText } from '../../src/problems/problem.ts';
import { anyMission, type KeyRecord, keySections } from '../../src/vocabulary/record.ts';
import { type KeyName, keyWord, keyWords } from '../../src/vocabulary/vocabulary.ts';
import { problemSamples } from './problem-samples.ts';

const records: Readonly<Record<string, KeyRecord>> = keyWords;
const lists: readonly string[] = [
  'indicators',
  'steps',
  'transfers',
  'otherFunding',
  'allowances',
  'payments',
  'amendments',
];

/** Everything between quotation marks in what is said to be done, of every sample of every problem; paths, which end with a colon, aside. */
const examples = (['fr', 'en'] as const).flatMap((lang) =>
  problemCodes.flatMap((code) =>
    problemSamples[code].flatMap((facts) => {
      const { fix } = problemText(problem(code, startOf({ name: 'a', text: '' }), facts), lang, lang);
      return [...fix.matchAll(/«\u00a0(.*?)\u00a0»|“(.*?)”/g)].map(
        ([, french, english]) => [lang, code, french ?? english ?? ''] as const,
      );
    }),
  ),
);
const written = examples.filter(([, , text]) => /^[\p{L}_]+: ./u.test(text) && !text.endsWith(':'));

it('none has something left out', () => {
  expect(written.length).toBeGreaterThan(80);
  expect(examples.filter(([, , text]) => text.includes('…')).map(([, code]) => code)).toEqual([]);
});

const bases: Readonly<Record<Language, string>> = {
  fr: 'cpts: { nom: A, population: 62 000 }\nmissions: { prevention: { debut: 2022-12-01 } }\n',
  en: 'cpts: { name: A, population: 62 000 }\nmissions: { prevention: { start: 2022-12-01 } }\n',
};

/** What the value is refused for where its key belongs; nothing for a key that belongs in several places. */
function refusals(language: Language, text: string): readonly string[] {
  const { contents, errors } = parseDocument(text, { schema: 'failsafe' });
  const key = isMap(contents) ? contents.items[0]?.key : undefined;
  if (errors.length > 0 || !isScalar(key)) return ['not yaml'];
  const known = ['keys', 'readings', 'budget'] as const;
  const code = known.map((vocabulary) => knownKey(String(key.value), vocabulary)?.code).find(Boolean);
  if (code === undefined) return ['no key'];
  const section = records[code]?.section;
  if (section === undefined) return [];
  const steps = keySections[section].flatMap((step: KeyName | typeof anyMission) => {
    if (step === anyMission) return [keyWord('prevention', language)];
    const word = keyWord(step, language);
    return step === 'years' || lists.includes(step) ? [word, '1'] : [word];
  });
  const setting = `${[...steps, String(key.value)].join('.')}=${text.slice(text.indexOf(':') + 1).trim()}`;
  const { problems } = readContract(bases[language], 'a.yaml', [setting]);
  const ofValue = /^(?:value|amount|rate|date|word|shape|key-unknown|key-misplaced|set|yaml)/;
  return problems.map((each) => each.code).filter((each) => ofValue.test(each));
}

it('each is read where its key belongs', () => {
  expect(refusals('fr', 'taux_atteinte: 45')).toEqual(['rate-ambiguous']);
  expect(refusals('en', 'signed: 03/04/2024')).toEqual(['date-ambiguous']);
  const refused = written.map(([lang, code, text]) => [code, text, refusals(lang, text)] as const);
  expect(refused.filter(([, , codes]) => codes.length > 0)).toEqual([]);
});
