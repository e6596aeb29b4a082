/** Dates, texts, answers and the words of closed lists. */
import { expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import {
  readingValues,
  unknownEnvelope,
  unknownLine,
  wordReader,
  words,
} from '../../../src/contract/values/closed-lists.ts';
import { readDate } from '../../../src/contract/values/date.ts';
import {
  isSaidNo,
  readReference,
  readScaleId,
  readText,
  readYesNo,
} from '../../../src/contract/values/text.ts';
import { differences, readAs, refusal, scalar } from './scalar.ts';

it('a date is ISO, or the day first in French; another one is offered so', () => {
  const cases = `2024-02-29 → 2024-02-29 · 2023-02-29 → date-not-existing · 2023-13-01 → date-not-existing
    0000-01-01 → date-not-existing · 12022-02-30 → value-invalid · 26/09/2022 → 2022-09-26
    03/12/2023 → 2023-12-03 · 1/3/2024 → 2024-03-01 · 3.12.23 → date-short-year · 26 09 2022 → value-invalid, 2022-09-26
    26 / 09 / 2022 → value-invalid, 2022-09-26 · 1er mars 2024 → value-invalid, 2024-03-01
    5 août 2024 → value-invalid, 2024-08-05 · 12 juil. 2024 → value-invalid, 2024-07-12
    26 September 2022 → value-invalid, 2022-09-26 · 2nd of  May 2024 → value-invalid, 2024-05-02
    24-03-01 → date-short-year · 09/26/2022 → value-invalid, 2022-09-26 · 26.09.2022 → 2022-09-26 · 26-09-2022 → value-invalid, 2022-09-26
    2022-9-26 → value-invalid, 2022-09-26 · 20220926 → value-invalid, 2022-09-26
    2022-09-26T10:15:30.5Z → value-invalid, 2022-09-26 · 31/02/2024 → date-not-existing · 12 jui 2024 → value-invalid
    12 ma 2024 → value-invalid · 12 mai 24 → value-invalid · 126/09/2022 → value-invalid · bientôt → value-invalid`;
  expect(differences(readDate, dateToIso, cases)).toEqual([]);
});

it('a year of two digits, or an English day and month, leave the days it may be', () => {
  const readings = (text: string, language: 'fr' | 'en') => {
    const read = readDate({ ...scalar(text), language });
    return 'problem' in read && 'readings' in read.problem.facts ? read.problem.facts.readings : read;
  };
  // The first contracts are of 2019: 1 March 2024, not 24 March 2001.
  expect(readings('24-03-01', 'fr')).toEqual(['2024-03-01']);
  expect(readings('22-09-26', 'fr')).toEqual(['2026-09-22', '2022-09-26']);
  expect(readings('26/09/22', 'fr')).toEqual(['2022-09-26']);
  expect(readings('99-99-99', 'fr')).toEqual([]);
  expect(readings('03/04/24', 'en')).toEqual(['2024-04-03', '2024-03-04']);
  expect(readings('04/03/2024', 'en')).toEqual(['2024-03-04', '2024-04-03']);
  expect(readings('14/03/2024', 'en')).toMatchObject({ problem: { facts: { example: '2024-03-14' } } });
});

it('yes and no are answers in both languages', () => {
  const cases = `oui → true · Oui → true · vrai → true · yes → true · TRUE → true · non → false · Faux → false
    no → false · false → false · 1 → value-invalid · on → value-invalid · y → value-invalid, oui · fait → value-invalid, oui · pas fait → value-invalid, non`;
  expect(differences(readYesNo, String, cases)).toEqual([]);
  expect([' Non ', 'FAUX', 'no', 'false'].every(isSaidNo)).toBe(true);
  expect(['oui', '', 'nom'].some(isSaidNo)).toBe(false);
});

it('a text joins its lines, keeps its no-break spaces and has no control characters', () => {
  expect(readAs(readText, ' CPTS\n  du lac \n')).toBe('CPTS du lac');
  expect(readAs(readText, 'Objectif\u00a0: 4')).toBe('Objectif\u00a0: 4');
  expect(readAs(readText, 'a\u001b[31m')).toBe('invisible-character');
  expect(readText(scalar('CPTS\u0093'))).toMatchObject({ problem: { facts: { character: 0x93 } } });
  expect(refusal(readText, '  ')).toEqual(['value-invalid', { expected: 'text' }]);
});

it('the name of a scale is never a path', () => {
  const names = ['aci-2022', 'Projet_3.1', 'été', '2026', 'a', 'x.yaml.1', ' x ', 'a'.repeat(60)];
  for (const name of names) expect(readAs(readScaleId, name)).toBe(name.trim());
  const others = ['', '-x', '.x', 'a/b', '../x', 'a\\b', 'a b', 'x.yaml', 'X.YML', 'a'.repeat(61)];
  for (const name of others) expect(readAs(readScaleId, name)).toBe('value-invalid');
});

it('a reference holds no address, no telephone number and no name', () => {
  const looksLike = (text: string): string => {
    const read = readReference(scalar(text));
    if ('value' in read) return 'reference';
    return read.problem.code === 'reference-personal' ? read.problem.facts.looksLike : read.problem.code;
  };
  const all = (kind: string, texts: string): void => {
    for (const text of texts.trim().split(/\s*\|\s*/)) expect([text, looksLike(text)]).toEqual([text, kind]);
  };
  all(
    'reference',
    'PS-07|membre 12|2023/04|IDE 3|A|0612|10 20 30|PS-0612345|06123456789|810012345678|A+1234567',
  );
  all('reference', 'ADR Lyon|groupe M A|Primevère|M. 12');
  all('email', 'a@b.fr|jeanne.martin@exemple.fr|Dr <j@x.example>');
  all('phone', '0612345678|06 12 34 56 78|06.12.34.56.78|Infirmière, 04-50-12-34-56|+33 6 12 34 56 78');
  all('phone', '+33 (0)6 12 34 56 78|0033612345678|+41 22 123 45 67|06\u201112\u201134\u201156\u201178');
  all(
    'phone',
    '06\u00a012\u00a034\u00a056\u00a078|00 33 6 12 34 56 78|0033 (0) 6 12 34 56 78|+33 6/12/34/56/78',
  );
  all('name', 'Dr Martin|dr. martin|Docteure Martin|Pr Lopez|M. Le Goff|Mr Smith|Mme Le Goff|Mlle Le Goff');
  all('name', 'Monsieur É.|Madame Le Goff|Mrs Smith|Ms Smith|Doctor  Smith|DR.MARTIN|Professeure Lopez');
});

it('words belong to the language of the file, and are read in any case', () => {
  const readers = { ...words, prorata: readingValues('prorata'), tier: readingValues('tier_at_80000') };
  for (const list of Object.values<(typeof readers)[keyof typeof readers]>(readers)) {
    const read = wordReader<unknown>(list);
    for (const { value, names } of list) {
      expect(readAs(read, ` ${names.fr.toUpperCase()} `)).toBe(value);
      expect(readAs(read, names.en, 'en')).toBe(value);
    }
  }
  expect(refusal(wordReader(words.regime), 'free')).toEqual(['other-language', { right: 'libre' }]);
  expect(readAs(wordReader(words.plan), 'mise_a_jour')).toBe('update');
  expect(readAs(wordReader(words.paymentLine), 'care_access.fixed.advance', 'en')).toBe(
    'care_access.fixed.advance',
  );
});

it('a word that no list has is refused with those allowed and the nearest', () => {
  const allowed = ['libre', 'missions', 'vers_fonctionnement', 'aucune'];
  const regime = wordReader(words.regime);
  expect(refusal(regime, 'autre chose')).toStrictEqual(['word-unknown', { of: 'value', allowed }]);
  expect(refusal(regime, 'vers fonctionement')).toEqual([
    'word-unknown',
    { of: 'value', allowed, suggestion: 'vers_fonctionnement' },
  ]);
  const prorata = wordReader(readingValues('prorata'));
  expect(refusal(prorata, 'semaines')).toEqual(['word-unknown', { of: 'value', allowed: ['jours', 'mois'] }]);
  const envelope = wordReader(words.envelope, unknownEnvelope)(scalar('prevantion'));
  expect(envelope).toMatchObject({ problem: { facts: { of: 'envelope', suggestion: 'prevention' } } });
});

it('a payment line is offered by the words of a bank, and for an envelope its own lines', () => {
  const facts = (text: string) => {
    const read = wordReader(words.paymentLine, unknownLine)(scalar(text));
    return 'problem' in read ? read.problem.facts : undefined;
  };
  const suggested = {
    'Accès aux soins - part variable': 'acces_aux_soins.variable',
    'Solde des parcours, volet fixe': 'parcours.fixe.solde',
    'prevention.varable': 'prevention.variable',
  };
  for (const [text, suggestion] of Object.entries(suggested))
    expect(facts(text)).toMatchObject({ suggestion });
  const allowed = ['fixe', 'fixe.avance', 'fixe.solde', 'variable'].map((part) => `parcours.${part}`);
  expect(facts('parcour')).toStrictEqual({ of: 'line', text: 'parcour', allowed });
  expect(facts('loyer')).toMatchObject({ allowed: expect.arrayContaining(['lettre_intention']) });
});
