/** The statement of a due date, worked out by hand, and held against the schedule and the explanations. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, dateToIso } from '../../src/amounts/calendar.ts';
import { total } from '../../src/amounts/money.ts';
import { addressOf, dueDays, statementOn } from '../../src/explain/statement.ts';
import type { Explained } from '../../src/law/explained.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { computeText } from '../support/compute.ts';
import { run } from '../support/fake-system.ts';
import { contractTexts } from '../support/random-contract.ts';

const files = { 'a.yaml': readFileSync('fixtures/haut-chablais.yaml', 'utf8') };
const statement = async (...args: string[]) => {
  const { out, err, code } = await run(['statement', 'a.yaml', ...args], { files });
  return { out: out.replace(/[\u00a0\u202f]/g, ' '), err: err.replace(/[\u00a0\u202f]/g, ' '), code };
};

describe('the statement of 26 September 2023, when year 1 is settled', () => {
  // Operations were paid in full at signature: 60 000 − 60 000. Fixed parts less 75 %: care access 57 342.47 − 43 006.85 =
  // 14 335.62; pathways 20 041.10 − 15 030.83 = 5 010.27; prevention 8 589.04 − 6 441.78 = 2 147.26; crisis plan
  // 35 000 − 26 250 = 8 750. Variable parts at 45 %: 11 058.90, 9 018.50, 3 865.07. Together 54 185.62.
  // The advances of year 2, 75 % of 60 000, 70 000, 35 000, 15 000, 17 500 and 10 000, are 155 625.
  it('has each balance, what was advanced, and the advances of the next year', async () => {
    const {
      total: sums,
      lines,
      settled_year,
      on,
    } = JSON.parse((await statement('--on', '2023-09-26', '-f', 'json')).out);
    expect([on, settled_year]).toEqual(['2023-09-26', 1]);
    expect(sums).toMatchObject({ entitled: 204915.08, advanced: 150729.46, amount: 209810.62, pending: 0 });
    const row = (name: string) => lines.find(({ line }: { line: string }) => line === name);
    expect(row('operations.balance')).toMatchObject({ entitled: 60000, advanced: 60000, amount: 0 });
    expect(row('care_access.fixed.balance')).toMatchObject({
      entitled: 57342.47,
      advanced: 43006.85,
      advanced_on: ['2022-12-01'],
      amount: 14335.62,
      address: 'schedule.care_access.fixed.balance',
    });
    expect(row('care_access.variable')).toMatchObject({ amount: 11058.9, status: 'to_verify' });
    expect(row('operations.advance')).toMatchObject({ year: 2, amount: 45000, entitled: null });
  });

  it('tells each line’s calculation down to the scale and the line of the file', async () => {
    const { out } = await statement('--au', '2023-09-26', '-f', 'markdown', '--lang', 'fr');
    expect(out).toContain('57 342,47 € − 43 006,85 € · ACI CPTS, art. 9');
    expect(out).toContain(
      'Volet fixe : 57 342,47 € · 70 000,00 € × 299/365 = 57 342,465 75… → 57 342,47 €, arrondi ici · 299 jours sur 365',
    );
    expect(out).toContain('mois de l’anniversaire au solde');
  });
});

it('says what is pending and projected of a year that the file does not describe', async () => {
  const { out } = await statement('--on', '2025-09-26', '--lang', 'en');
  expect(out).toContain('Pending: results not known yet may add up to €90,000.00 to this settlement.');
  expect(out).toContain('Projected, since the file does not describe it: years 3, 4;');
});

it('never calls what is simulated earned', async () => {
  const { out } = await statement('--on', '2025-09-26', '--attainment', '50%', '--lang', 'en');
  expect(out).toContain('Simulation: results not known yet are counted at the assumed rate of 50%.');
  expect(out).not.toMatch(/Earned|Forecast/);
});

it('is of the last year described without a day, and names the due dates where nothing falls due', async () => {
  expect((await statement()).out).toContain('Décompte du 26 septembre 2024');
  const { err, code } = await statement('--on', '2024-01-01');
  expect(code).toBe(2);
  expect(err).toContain(
    'rien n’est à verser le 2024-01-01. Échéances de ce contrat : 2022-09-26, 2022-12-01,',
  );
});

it('comes to what the schedule pays on each day, to what each year entitles, and each line is one that explain knows', () => {
  const sumOf = (all: readonly Explained[]) => total(all.map(({ value }) => value));
  fc.assert(
    fc.property(contractTexts, ({ text }) => {
      const result = computeText(text, { through: 5 });
      const { payments } = scheduleOf(result);
      const settled = dueDays(result, payments).flatMap((on) => {
        const { lines = [], settledYear } = statementOn(result, payments, on) ?? {};
        const paid = payments.filter(({ date }) => compareDates(date, on) === 0);
        expect(sumOf(lines.map(({ due }) => due)), dateToIso(on)).toBe(
          sumOf(paid.map(({ amount }) => amount)),
        );
        for (const line of lines) expect(addressOf(line, payments, 'en'), line.line).toBeDefined();
        if (settledYear === undefined) return [];
        const entitled = lines.flatMap((line) => line.settled?.entitled ?? []);
        expect(sumOf(entitled)).toBe(settledYear.totals.entitled.value);
        return [settledYear.year];
      });
      expect(settled).toEqual([1, 2, 3, 4, 5]);
    }),
    { numRuns: 15, seed: 16 },
  );
});
