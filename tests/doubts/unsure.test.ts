/** What of a total is not sure, and why: its amounts, or only the rule that pays them. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import type { UnsurePart } from '../../src/doubts/parts.ts';
import { unsureSection } from '../../src/doubts/unsure-table.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { amountsBy } from '../../src/law/scale.ts';
import { eur } from '../support/compute.ts';
import { doubtsOf } from '../support/doubts.ts';

/** Tier 3: care pathways pay 45 000 fixed and 45 000 variable, both confirmed. */
const file = (terms: string, start: string): string => `cpts: { nom: X, taille: 3 }
contrat: { signature: 2024-09-26${terms} }
missions: { parcours: { debut: ${start} } }
exercices: [{ annee: 1, missions: { parcours: { taux_atteinte: 80 % } } }]
`;
const shown = (parts: readonly UnsurePart[]): string[] =>
  parts.map(({ line, part, amount, rules }) => `${line}.${part} ${eur(amount)} ${rules.join()}`);

it('sure amounts that a renewal pays bear the star, the greatest first, and no amount is missing', () => {
  const { unsure, underRules, derived } = doubtsOf(file(', renouvellement: oui', '2020-01-06'));
  // 80 % of 45 000 is 36 000; together 81 000. Operations are paid as ever.
  expect(shown(unsure)).toEqual([
    'care_pathways.fixed 45000.00 renewal',
    'care_pathways.variable 36000.00 renewal',
  ]);
  expect([centsOf(underRules.total), derived]).toEqual([0, []]);
  expect(unsure.flatMap(({ why }) => [...why.missing])).toEqual([]);
  // The amounts themselves are confirmed: none is named.
  expect(unsure.flatMap(({ cells }) => cells)).toEqual([]);
});

it('nothing is apart where rules and amounts are sure', () => {
  const { unsure, underRules, derived } = doubtsOf(file('', '2024-09-26'));
  expect([underRules.parts, centsOf(underRules.total), unsure, derived]).toEqual([[], 0, [], []]);
});

it('amounts that follow from confirmed ones are told apart, and are certain', () => {
  // A scale like the national ones, but that derives what prevention pays.
  const scales = nationalScales.map((scale) => ({
    ...scale,
    amounts: amountsBy((line, part) =>
      (scale.amounts[line]?.[part] ?? []).map((cell) =>
        line === 'prevention' ? ({ ...cell, status: 'derived' } as const) : cell,
      ),
    ),
  }));
  const text = `cpts: { nom: X, taille: 2 }
missions: { prevention: {} }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 50 % } } }]
`;
  const { unsure, underRules, derived, certain } = doubtsOf(text, 1, { scales });
  // 15 000 fixed and half of 15 000; with the 60 000 of operations, 82 500.
  expect(shown(derived)).toEqual(['prevention.fixed 15000.00 ', 'prevention.variable 7500.00 ']);
  expect([unsure, underRules.parts, centsOf(underRules.total), eur(certain)]).toEqual([
    [],
    [],
    0,
    '82500.00',
  ]);
});

it('a total that an amendment within the year leaves a mission out of is not said to be sure', () => {
  const text = (on: string): string => `cpts: { nom: X, taille: 3 }
contrat: { signature: 2023-09-26, avenants: [{ le: ${on}, missions: { parcours: { debut: ${on} } } }] }
missions: { prevention: { debut: 2023-09-26 } }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 80 % } } }]
`;
  const said = (on: string): string => JSON.stringify(unsureSection(doubtsOf(text(on)), 'fr'));
  // All of prevention is confirmed in tier 3; care pathways count from year 2 on.
  expect(said('2024-03-01')).toContain('règle à vérifier');
  expect(said('2024-09-26')).toContain('repose sur des montants sûrs');
});

it('a contract whose amounts are all entered bears no star: Bout du Lac, tier 1', () => {
  const amounts = `  montants:
    fonctionnement: { fixe: 50 000 }
    acces_aux_soins: { fixe: 55 000, variable: 25 000 }
    parcours: { fixe: 25 000, variable: 25 000 }
    prevention: { fixe: 10 000, variable: 10 000 }
    crise_sanitaire: { plan: 25 000, mise_a_jour: 12 500, crise: 37 500 }
    qualite: { fixe: 7 500, variable: 7 500 }
    accompagnement: { fixe: 5 000, variable: 5 000 }
`;
  const text = readFileSync('fixtures/bout-du-lac.yaml', 'utf8');
  const entered = text.replace('signature: 2025-12-03\n', `signature: 2025-12-03\n${amounts}`);
  const { year, unsure } = doubtsOf(entered);
  expect([unsure, year.totals.ceiling.status, eur(year.totals.toVerify)]).toEqual([[], 'confirmed', '0.00']);
  // Without the two amounts of the plan: the first drafting of year 1 is missing, and nothing else.
  const without = doubtsOf(entered.replace('plan: 25 000, mise_a_jour: 12 500, ', ''));
  expect(without.unsure.map(({ why }) => [...why.missing].map(([line, keys]) => [line, ...keys]))).toEqual([
    [['health_crisis', 'plan']],
  ]);
});
