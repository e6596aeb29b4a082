import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import type { YearResult } from '../../src/calculate/result.ts';
import type { Explained } from '../../src/law/explained.ts';
import { childrenOf } from '../../src/law/explained.ts';
import { computeText } from '../support/compute.ts';
import { evaluate } from '../support/evaluate.ts';
import { contractTexts } from '../support/random-contract.ts';

const runs = { numRuns: 20 };

function amountsOf(year: YearResult): Explained[] {
  const { totals, fungibility } = year;
  return [
    ...Object.values(totals),
    ...year.missions.flatMap(({ fixed, variable, indicators, entitled }) => [
      fixed.ceiling,
      fixed.entitled,
      variable.ceiling,
      variable.entitled,
      variable.pending,
      entitled,
      ...indicators.flatMap((each) => [each.ceiling, each.entitled, each.pending]),
    ]),
    ...fungibility.transfers.map(({ amount }) => amount),
    ...fungibility.envelopes.flatMap(({ known, received, given }) => [
      received,
      given,
      ...(known === undefined ? [] : [known.spent, known.balance, known.final]),
    ]),
    fungibility.unspent,
    fungibility.uncovered,
    ...fungibility.outcomes().flatMap(({ uncovered, unspent }) => [uncovered, unspent]),
  ];
}

const leavesOf = (node: Explained): Explained[] => {
  const children = childrenOf(node);
  return children.length === 0 ? [node] : children.flatMap(leavesOf);
};

function isGrounded(leaf: Explained): boolean {
  if (leaf.kind === 'scale') return leaf.cell.source !== '';
  const hasPlace = leaf.kind === 'given' || leaf.kind === 'nothing';
  return hasPlace && leaf.at.end <= leaf.at.source.text.length;
}

const sumOf = (amounts: readonly Explained[]): number =>
  amounts.reduce((sum, { value }) => sum + centsOf(value), 0);

describe('any contract', () => {
  it('re-evaluates, from the leaves of its explanations, to the amounts it shows', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        for (const amount of computeText(text).years.flatMap(amountsOf)) {
          expect(evaluate(amount)).toBe(BigInt(centsOf(amount.value)));
        }
      }),
      runs,
    );
  });

  it('names, at every leaf, a place in the file or a cell of a scale', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        for (const leaf of computeText(text).years.flatMap(amountsOf).flatMap(leavesOf)) {
          if (!isGrounded(leaf)) expect.fail(`a ${leaf.kind} that rests on nothing`);
        }
      }),
      runs,
    );
  });

  it('adds up: envelopes to totals, indicators to missions, and never above a ceiling', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        for (const { totals, operations, missions } of computeText(text).years) {
          const parts = missions.flatMap(({ fixed, variable }) => [fixed, variable]);
          expect(centsOf(totals.entitled.value)).toBe(
            sumOf([operations.entitled, ...parts.map((part) => part.entitled)]),
          );
          for (const { variable, indicators } of missions) {
            const [ceiling, entitled] = [centsOf(variable.ceiling.value), centsOf(variable.entitled.value)];
            expect(entitled + centsOf(variable.pending.value)).toBeLessThanOrEqual(ceiling);
            if (indicators.length > 0) expect(sumOf(indicators.map((each) => each.entitled))).toBe(entitled);
          }
        }
      }),
      runs,
    );
  });

  it('moves money without making any: balances add up before and after', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        for (const { fungibility } of computeText(text).years) {
          const known = fungibility.envelopes.flatMap((envelope) => envelope.known ?? []);
          expect(sumOf(known.map(({ final }) => final))).toBe(sumOf(known.map(({ balance }) => balance)));
          const net = centsOf(fungibility.unspent.value) - centsOf(fungibility.uncovered.value);
          expect(net).toBe(sumOf(known.map(({ balance }) => balance)));
          const [free, ...others] = fungibility.outcomes();
          for (const other of others) {
            expect(centsOf(other.uncovered.value)).toBeGreaterThanOrEqual(
              centsOf(free?.uncovered.value ?? other.uncovered.value),
            );
          }
        }
      }),
      runs,
    );
  });
});

describe('more never earns less', () => {
  const earned = (text: string): number =>
    computeText(text).years.reduce((sum, { totals }) => sum + centsOf(totals.entitled.value), 0);
  const file = (start: string, rate: number, prorata: string): string => `
cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { acces_aux_soins: { debut: ${start} } }
exercices: [{ annee: 1, missions: { acces_aux_soins: { taux_atteinte: ${rate} % } } }]
hypotheses: { prorata: ${prorata} }
`;
  const day = (offset: number): string =>
    new Date(Date.UTC(2022, 8, 26) + offset * 86_400_000).toISOString().slice(0, 10);

  it('a higher attainment', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(364), (a, b, offset) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(earned(file(day(offset), low, 'jours'))).toBeLessThanOrEqual(
          earned(file(day(offset), high, 'jours')),
        );
      }),
      runs,
    );
  });

  it('an earlier start, by days and by months', () => {
    fc.assert(
      fc.property(fc.nat(364), fc.nat(364), fc.constantFrom('jours', 'mois'), (a, b, prorata) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(earned(file(day(early), 45, prorata))).toBeGreaterThanOrEqual(
          earned(file(day(late), 45, prorata)),
        );
      }),
      runs,
    );
  });
});
