/** Contracts seen from a portfolio: the year that runs on a day, and the payments their files state. */
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../src/amounts/calendar.ts';
import { centsOf } from '../../src/amounts/money.ts';
import { begunBy, yearOn } from '../../src/calculate/compute.ts';
import { yearsBegun } from '../../src/calculate/period.ts';
import { paidOfYear, paymentsHeld } from '../../src/portfolio/on-a-day.ts';
import { day } from '../support/check.ts';
import { computeText } from '../support/compute.ts';

const file = (terms: string, payments: readonly string[] = []): string => `cpts: { nom: X, taille: 2 }
contrat: { ${terms} }
missions: { prevention: { debut: 2022-12-01 } }
exercices: [{ annee: 1 }]
${payments.length === 0 ? '' : `versements: [${payments.join(', ')}]`}
`;
const signed = 'signature: 2022-09-26';
const paid = (date: string, amount: string, line?: string): string =>
  `{ date: ${date}, montant: ${amount}${line === undefined ? '' : `, ligne: ${line}`} }`;

describe('the year that runs on a day', () => {
  const on = (iso: string, terms = signed) => {
    const year = yearOn(begunBy(computeText(file(terms)), day(iso), true).years, day(iso));
    return year && [year.year, year.isProjected];
  };

  it('is the one described, or a projected one', () => {
    expect([on('2022-09-26'), on('2023-09-25')]).toEqual([
      [1, false],
      [1, false],
    ]);
    expect([on('2023-09-26'), on('2027-09-25')]).toEqual([
      [2, true],
      [5, true],
    ]);
  });

  it('is none before the signature, after the end, and without a date', () => {
    expect([on('2022-09-25'), on('2027-09-26')]).toEqual([undefined, undefined]);
    const ended = `${signed}, fin: 2023-01-31`;
    expect([on('2023-01-31', ended), on('2023-02-01', ended)]).toEqual([[1, false], undefined]);
    const undated = computeText(
      'cpts: { nom: X, taille: 2 }\ncontrat: { bareme: aci-2022 }\nmissions: { prevention: }\n',
    );
    expect(yearOn(undated.years, day('2022-10-01'))).toBeUndefined();
  });
});

it('counts the years begun on a day, five at most', () => {
  const { terms } = computeText(file(signed)).contract;
  const begun = ['2022-09-25', '2022-09-26', '2023-09-25', '2023-09-26', '2026-09-26', '2040-01-01'];
  expect(begun.map((iso) => yearsBegun(terms, day(iso)))).toEqual([0, 1, 1, 2, 5, 5]);
  const { signed: _signed, ...undated } = terms;
  expect(yearsBegun(undated, day('2022-10-01'))).toBe(0);
});

describe('the payments that a file states', () => {
  const held = (payments: readonly string[], terms = signed, on?: string) =>
    paymentsHeld(computeText(file(terms, payments)), on === undefined ? undefined : day(on));
  const ofYear = (year: number, isLast: boolean, ...args: Parameters<typeof held>) => {
    const found = held(...args);
    if (found === undefined) return undefined;
    const { owed, paid: sum, difference, unplaced } = paidOfYear(found, year, isLast);
    const amounts = [owed.amount, sum, difference].map(centsOf);
    return [...amounts, owed.isUnsure, unplaced === undefined ? '-' : centsOf(unplaced)];
  };

  it('are held on the day of the last one, or on the day asked for', () => {
    const payments = [paid('2022-10-03', '1'), paid('2022-09-27', '60 000')];
    const days = [held(payments), held(payments, signed, '2022-11-01')].map(
      (found) => found && dateToIso(found.check.on),
    );
    expect(days).toEqual(['2022-10-03', '2022-11-01']);
  });

  it('are none without a payment or a signature', () => {
    expect(held([])).toBeUndefined();
    const undated = `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { prevention: }
versements: [${paid('2022-10-03', '1')}]
`;
    expect(paymentsHeld(computeText(undated))).toBeUndefined();
  });

  it('are those of the dates of each year; what came for no date is reported of the last one shown', () => {
    const payments = [paid('2022-09-27', '60 000'), paid('2022-10-03', '1 234'), paid('2020-01-01', '7')];
    expect(ofYear(1, false, payments)).toEqual([6_000_000, 6_123_400, 123_400, false, '-']);
    expect(ofYear(1, true, payments)).toEqual([6_000_000, 6_123_400, 123_400, false, 700]);
    expect(ofYear(1, true, payments.slice(0, 1))).toEqual([6_000_000, 6_000_000, 0, false, '-']);
  });

  it('of year 2 are apart, and rest on what is owed up to the day', () => {
    // 75 % of 60 000, and of 15 000 for prevention, which is to verify: 45 000 + 11 250.
    const payments = [paid('2023-09-26', '45 000', 'fonctionnement.avance')];
    expect(ofYear(2, false, payments)).toEqual([5_625_000, 4_500_000, -1_125_000, true, '-']);
  });

  it('are sure where nothing doubtful is owed yet, though something was paid for it', () => {
    // Prevention is not owed before 1 December 2022.
    const payments = [paid('2022-09-27', '60 000'), paid('2022-11-30', '5', 'prevention.fixe.avance')];
    expect(ofYear(1, false, payments)).toEqual([6_000_000, 6_000_500, 500, false, '-']);
  });

  it('go with the first year where they are those of a letter of intent', () => {
    // 17 500 for tier 2, reported: not sure.
    const terms = `${signed}, lettre_intention: 2022-04-20`;
    const payments = [paid('2022-04-20', '17 500', 'lettre_intention'), paid('2022-09-26', '60 000')];
    expect(ofYear(1, false, payments, terms)).toEqual([7_750_000, 7_750_000, 0, true, '-']);
  });
});
