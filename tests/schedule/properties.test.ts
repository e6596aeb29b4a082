import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, dateToIso } from '../../src/amounts/calendar.ts';
import { centsOf } from '../../src/amounts/money.ts';
import type { ContractResult, ScheduledPayment } from '../../src/calculate/result.ts';
import type { Explained } from '../../src/law/explained.ts';
import { civilYearsOf } from '../../src/schedule/civil-years.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { computeText } from '../support/compute.ts';
import { evaluate } from '../support/evaluate.ts';
import { contractTexts } from '../support/random-contract.ts';

const dayAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** Random contracts, some of which end on a day of their last described year, some with a settlement delay. */
const texts = fc
  .tuple(contractTexts, fc.option(fc.nat(363)), fc.nat(12), fc.boolean())
  .map(([{ text }, end, delay, hasLetter]) => {
    const years = text.match(/annee: /g)?.length ?? 1;
    const last = dayAfter('2022-09-26', (years - 1) * 365 + 1 + (end ?? 0));
    const terms = `${hasLetter ? ', lettre_intention: 2022-06-01' : ''}${end === null ? '' : `, fin: ${last}`}`;
    return text
      .replace('signature: 2022-09-26', `signature: 2022-09-26${terms}`)
      .replace('hypotheses: {', `hypotheses: { delai_solde_mois: ${delay},`);
  });

const sumOf = (amounts: readonly Explained[]): number =>
  amounts.reduce((sum, { value }) => sum + centsOf(value), 0);

/** Drawn and computed once for all the claims: another draw a run, and a failure names its file. */
const drawn = fc.sample(texts, 60).map((text) => {
  const result = computeText(text);
  return { text, result, payments: scheduleOf(result).payments };
});

const holds = (check: (result: ContractResult, payments: readonly ScheduledPayment[]) => void): void => {
  for (const { text, result, payments } of drawn) {
    try {
      check(result, payments);
    } catch (error) {
      throw new Error(text, { cause: error });
    }
  }
};

describe('the payments of any contract', () => {
  it('add up to what the years entitle, and the letter of intent', () => {
    holds((result, payments) => {
      const letter = payments.filter(({ year }) => year === undefined).map(({ amount }) => amount);
      expect(letter.length).toBeLessThanOrEqual(1);
      const entitled = result.years.map(({ totals }) => totals.entitled);
      expect(sumOf(payments.map(({ amount }) => amount))).toBe(sumOf([...entitled, ...letter]));
    });
  });

  it('add up, line by line and year by year, to what the line entitles', () => {
    holds(({ years }, payments) => {
      for (const { year, operations, missions } of years) {
        const paid = (prefix: string): number =>
          sumOf(
            payments
              .filter((payment) => payment.year === year && payment.line.startsWith(prefix))
              .map(({ amount }) => amount),
          );
        expect(paid('operations')).toBe(centsOf(operations.entitled.value));
        for (const { mission, fixed, variable } of missions) {
          expect(paid(`${mission}.fixed`)).toBe(centsOf(fixed.entitled.value));
          expect(paid(`${mission}.variable`)).toBe(centsOf(variable.entitled.value));
        }
      }
    });
  });

  it('are never zero, stand in the order of their dates, and each line once a year', () => {
    holds((_result, payments) => {
      for (const { amount } of payments) expect(centsOf(amount.value)).not.toBe(0);
      const dates = payments.map(({ date }) => date);
      expect([...dates].sort(compareDates)).toEqual(dates);
      const keys = payments.map(({ line, year }) => `${line} ${year}`);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  it('are given back only where a contract ended early', () => {
    holds((result, payments) => {
      for (const { amount, year, line } of payments) {
        if (centsOf(amount.value) > 0) continue;
        expect(line).toMatch(/balance$/);
        expect(result.years.find((each) => each.year === year)?.period?.isEnded).toBe(true);
      }
    });
  });

  it('re-evaluate, from the leaves of their explanations, to their amounts', () => {
    holds((_result, payments) => {
      for (const { amount, date, line } of payments) {
        if (evaluate(amount) !== BigInt(centsOf(amount.value))) expect.fail(`${dateToIso(date)} ${line}`);
      }
    });
  });
});

describe('calendar years of any contract', () => {
  it('lose no cent, neither of cash nor of what is earned, and end with nothing outstanding', () => {
    holds(({ years }, payments) => {
      const civilYears = civilYearsOf(years, payments);
      const paid = sumOf(payments.map(({ amount }) => amount));
      expect(sumOf(civilYears.map(({ cash }) => cash))).toBe(paid);
      expect(sumOf(civilYears.map(({ accrued }) => accrued))).toBe(paid);
      const last = civilYears.at(-1);
      expect(last === undefined ? 0 : centsOf(last.outstanding.value)).toBe(0);
    });
  });
});
