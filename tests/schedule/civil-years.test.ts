import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { civilYearsOf } from '../../src/schedule/civil-years.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import type { CivilYear } from '../../src/schedule/shown-schedule.ts';
import { computeText, eur } from '../support/compute.ts';
import { on } from '../support/worked-example.ts';

function civilYears(text: string, window?: Parameters<typeof civilYearsOf>[2]): CivilYear[] {
  const result = computeText(text);
  const { payments } = scheduleOf(result);
  return civilYearsOf(result.years, payments, window);
}
const shown = (years: readonly CivilYear[]): (string | number)[][] =>
  years.map(({ year, cash, accrued, outstanding }) => [
    year,
    eur(cash),
    eur(accrued),
    centsOf(outstanding.value),
  ]);

const operationsOnly = `
cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26 }
missions: { }
exercices: [{ annee: 1 }]
`;

describe('calendar years', () => {
  it('spread operations over the days of the contract year', () => {
    // 97 days from 26 September to 31 December 2022, 268 in 2023. 60 000 × 97/365 = 15 945.205…, the other share
    // 44 054.794…: the cent left by rounding down goes to the larger remainder, 2022.
    expect(shown(civilYears(operationsOnly))).toEqual([
      [2022, '60000.00', '15945.21', -4_405_479],
      [2023, '0.00', '44054.79', 0],
    ]);
  });

  it('spread a mission over the days from its start', () => {
    const text = operationsOnly.replace(
      'missions: { }',
      'missions: { acces_aux_soins: { debut: 2022-12-01 } }',
    );
    // 57 342.47 over 31 days of 2022 and 268 of 2023: × 31/299 = 5 945.205… and 51 397.264…, the cent left to 2022.
    // Cash: 60 000 + 43 006.85 in 2022; the balance 14 335.62 in 2023.
    expect(shown(civilYears(text))).toEqual([
      // 15 945.21 + 5 945.21; less 103 006.85
      [2022, '103006.85', '21890.42', -8_111_643],
      // 44 054.79 + 51 397.26
      [2023, '14335.62', '95452.05', 0],
    ]);
  });

  it('earn a letter of intent on its date, and show only the years asked for', () => {
    const text = operationsOnly.replace('2022-09-26', '2022-09-26, lettre_intention: 2022-04-20');
    const [first, second] = shown(civilYears(text));
    // 17 500 more on both sides
    expect(first).toEqual([2022, '77500.00', '33445.21', -4_405_479]);
    expect(shown(civilYears(text, { from: on('2023-01-01') }))).toEqual([second]);
    expect(shown(civilYears(text, { to: on('2022-12-31') }))).toEqual([first]);
  });

  it('are shown only where they lie wholly within the days asked for', () => {
    const [first, second] = shown(civilYears(operationsOnly));
    expect(shown(civilYears(operationsOnly, { from: on('2022-01-01') }))).toEqual([first, second]);
    expect(shown(civilYears(operationsOnly, { from: on('2022-01-02') }))).toEqual([second]);
    expect(shown(civilYears(operationsOnly, { to: on('2023-12-31') }))).toEqual([first, second]);
    expect(shown(civilYears(operationsOnly, { to: on('2023-12-30') }))).toEqual([first]);
  });

  it('spread a mission that ran before a renewed contract over the whole contract year', () => {
    const text = operationsOnly
      .replace('2022-09-26', '2022-09-26, renouvellement: oui')
      .replace('missions: { }', 'missions: { acces_aux_soins: }');
    // Of 130 000: operations 15 945.21, and 70 000 × 97/365 = 18 602.739…, so 18 602.74. Advances: 45 000 + 52 500.
    expect(shown(civilYears(text))[0]).toEqual([2022, '97500.00', '34547.95', 3_454_795 - 9_750_000]);
  });

  it('are none without a date of signature', () => {
    expect(civilYears(operationsOnly.replace('signature: 2022-09-26', 'bareme: aci-2022'))).toEqual([]);
  });

  it('are projected where some of their money is of a year that the file does not describe', () => {
    const result = computeText(operationsOnly, { through: 2 });
    const years = civilYearsOf(result.years, scheduleOf(result).payments);
    expect(years.map(({ year, isProjected }) => [year, isProjected])).toEqual([
      [2022, false],
      [2023, true],
      [2024, true],
    ]);
  });
});
