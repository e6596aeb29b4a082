import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCents, isNegative, total } from '../../src/amounts/money.ts';
import { eur } from '../support/compute.ts';
import { doubtsOf, inCents } from '../support/doubts.ts';
import { contractTexts } from '../support/random-contract.ts';
import { storyOf } from '../support/story.ts';

const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const at = { source: { name: '--assume', text: '' }, start: 0, end: 0 };
const unsure = (file: string, year = 1): string[] => {
  const { unsure: amounts, underRules } = doubtsOf(file, year);
  return [...amounts, ...underRules.parts].map(({ line, part, amount, status, rules }) =>
    [line, part, eur(amount), status, ...rules].join(' '),
  );
};

describe('what is certain whatever the reading', () => {
  it('is, in the worked example, operations and the fixed part of care access', () => {
    // Year 1: 60 000 and the lesser of 57 342.47 (days) and 58 333.33 (months).
    expect(eur(doubtsOf(text, 1).certain)).toBe('117342.47');
    // The lesser stays certain when the greater is the one in use.
    const months = { readings: { prorata: { value: 'months', at } } } as const;
    expect(eur(doubtsOf(text, 1, months).certain)).toBe('117342.47');
    // Year 2: 60 000 and 70 000; the other 130 745 rest on amounts to verify.
    expect(eur(doubtsOf(text, 2).certain)).toBe('130000.00');
  });

  it('leaves the total between the least and the most that any combination of readings pays', () => {
    // Least: the plan by days, 35 000 × 299/365 = 28 671.23, takes 6 328.77 off 204 915.08. Most: by months with full variables,
    // 60 000 + 58 333.33 + 35 000 + 20 416.67 + 8 750 fixed (10 and 7 twelfths), and 45 % of 30 000 + 35 000 + 15 000.
    expect(doubtsOf(text, 1).range.map(eur)).toEqual(['198586.31', '218500.00']);
  });

  it('names each amount that readings give once, and why nothing is certain', () => {
    // Operations are the same under every reading; care access has an amount by days and another by months.
    const { certain } = doubtsOf(text, 1);
    const given = certain.kind === 'sum' ? certain.parts : [];
    expect(given.map((part) => (part.kind === 'least' ? part.of.map(eur) : []))).toEqual([
      ['60000.00'],
      ['57342.47', '58333.33'],
    ]);
    const file =
      'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2024-10-01, fin: 2025-03-31 }\nmissions: {}\n';
    expect(storyOf(doubtsOf(file).certain)).toMatch(/^nothing\(nothing_to_add/);
  });

  it('is nothing that rests on a renewal or on an early end, since no text settles them', () => {
    const file = (terms: string, start: string): string =>
      `cpts: { nom: X, taille: 2 }\ncontrat: { ${terms} }\nmissions: { acces_aux_soins: { debut: ${start} } }\n`;
    const renewed = file('signature: 2024-10-01, renouvellement: oui', '2019-12-01');
    // 60 000 of operations are certain; the 70 000 of a mission that ran before are not, though no amount is in doubt.
    expect(eur(doubtsOf(renewed).year.totals.toVerify)).toBe('70000.00');
    expect(inCents(doubtsOf(renewed).underRules.total)).toBe(0);
    expect(eur(doubtsOf(renewed).certain)).toBe('60000.00');
    expect(unsure(renewed)).toContain('care_access fixed 70000.00 to_verify renewal');
    // 182 days of 365, 1 October to 31 March: 60 000 × 182/365 = 29 917.81.
    const ended = file('signature: 2024-10-01, fin: 2025-03-31', '2024-10-01');
    expect(eur(doubtsOf(ended).certain)).toBe('0.00');
    expect(unsure(ended)).toContain('operations fixed 29917.81 to_verify early_end');
  });

  it('takes the least of the tiers at 80 000 inhabitants: 60 000, not 75 000', () => {
    expect(eur(doubtsOf('cpts: { nom: X, population: 80 000 }\nmissions: {}\n').certain)).toBe('60000.00');
  });

  it('leaves out an amount that one of the scales does not confirm', () => {
    // Care access in tier 2: 70 000 confirmed in 2022, 62 500 to verify in 2019. Operations are confirmed in both.
    const file =
      'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2021-09-26 }\nmissions: { acces_aux_soins: { debut: 2021-09-26 } }\nexercices: [{ annee: 2 }]\n';
    expect(eur(doubtsOf(file, 2).certain)).toBe('60000.00');
  });

  it('leaves out results that are only assumed', () => {
    const file =
      'cpts: { nom: X, taille: 3 }\nmissions: { acces_aux_soins: {} }\nexercices: [{ annee: 1 }]\n';
    const half = { attainment: { value: { num: 1, den: 2 }, at } };
    // 75 000 + 90 000; the 17 500 of half the variable part are a simulation.
    expect(eur(doubtsOf(file, 1, half).certain)).toBe('165000.00');
  });

  it('leaves out what a rule that is not sure pays, and says so', () => {
    const file =
      'cpts: { nom: X, taille: 3 }\nmissions: { crise_sanitaire: {} }\nexercices: [{ annee: 1 }]\n';
    expect(eur(doubtsOf(file).certain)).toBe('75000.00');
    expect(unsure(file)).toEqual(['health_crisis fixed 45000.00 derived health_crisis']);
  });

  it('never exceeds what any reading pays, and is never below zero', () => {
    fc.assert(
      fc.property(contractTexts, ({ text: file }) => {
        const { year, certain, readings, unsure: amounts } = doubtsOf(file);
        const totals = [year.totals.entitled, ...readings.map(({ total }) => total)];
        expect(isNegative(certain.value)).toBe(false);
        expect(total(amounts.map(({ amount }) => amount.value))).toBe(year.totals.toVerify.value);
        expect(totals.every(({ value }) => compareCents(certain.value, value) <= 0)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is not confirmed', () => {
  it('is shown part by part, greatest first', () => {
    // The parts of year 1 (docs/domain.md, a year worked by hand) but operations and the fixed part of care access.
    expect(unsure(text)).toEqual([
      'health_crisis fixed 35000.00 to_verify health_crisis',
      'care_pathways fixed 20041.10 to_verify',
      'care_access variable 11058.90 to_verify',
      'care_pathways variable 9018.50 to_verify',
      'prevention fixed 8589.04 to_verify',
      'prevention variable 3865.07 to_verify',
    ]);
  });

  it('names the cells of the scale it rests on', () => {
    const file =
      'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2019-09-26 }\nmissions: { acces_aux_soins: { debut: 2019-09-26 } }\nexercices: [{ annee: 1 }]\n';
    const [part] = doubtsOf(file).unsure;
    expect(part?.cells.map(({ scale, part: cell, sizeTier }) => `${scale} ${cell} ${sizeTier}`)).toEqual([
      'aci-2019 fixed_base 2',
      'aci-2019 fixed_unscheduled_care 2',
    ]);
  });

  it('is nothing where the signed contract states the amounts', () => {
    const file =
      'cpts: { nom: X, taille: 2 }\ncontrat: { montants: { prevention: { fixe: 15 000 €, variable: 15 000 € } } }\nmissions: { prevention: {} }\nexercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 50 % } } }]\n';
    expect(unsure(file)).toEqual([]);
    // 60 000 + 15 000 + 7 500
    expect(eur(doubtsOf(file).certain)).toBe('82500.00');
  });
});
