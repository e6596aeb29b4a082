/**
 * What reaches an amount in `fixtures/budget-2026.yaml`: 197 500 of the ACI come in without the results of year 3, which may pay
 * 30 000, 35 000 and 15 000 on 14 March 2026. In the bank: 41 200 at first, 28 990.41 at the end of February, and at the end of
 * December 41 200 + 197 500 + 2 400 − 84 600 = 156 500.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { civilYear } from '../../src/amounts/calendar.ts';
import { cents, centsOf, euros } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { budgetOf } from '../../src/budget/budget.ts';
import { budgetAnswer } from '../../src/budget/budget-target.ts';
import { viewAt } from '../../src/budget/views.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { contractOf } from '../second-opinion/contract.ts';
import { randomBudget } from '../second-opinion/random-budget.ts';
import { run } from '../support/fake-system.ts';

const file = 'fixtures/budget-2026.yaml';
const text = readFileSync(file, 'utf8');
/** The bank falls by 160 000 in December, to −3 500: the lowest of the year. */
const dear = text.replace(
  '  charges:\n',
  '  charges:\n    - { libelle: Travaux, montant: 160 000 €, le: 2026-12-15, compte: 61 }\n',
);

async function answerTo(target: string, of = text) {
  const { out } = await run(['budget', file, '--format', 'json', '--target', target], {
    files: { [file]: of },
  });
  return JSON.parse(out).target;
}

describe('an amount to receive in the year', () => {
  it('takes the least attainment, and the fewest results', async () => {
    // 42 500 of 80 000 is 53.125 %, so 53.13 %: 15 939 + 18 595.50 + 7 969.50 = 42 504. No result alone is enough; of two, 45 000
    // is the least that is.
    expect(await answerTo('240000')).toEqual({
      of: 'received',
      amount: 240_000,
      current: 197_500,
      highest: 277_500,
      gap: 42_500,
      reached: false,
      reachable: true,
      short: null,
      attainment_rate: 0.5313,
      gives: 240_004,
      results: [
        { year: 3, mission: 'care_access', indicator: null, left: 30_000, paid_on: '2026-03-14' },
        { year: 3, mission: 'prevention', indicator: null, left: 15_000, paid_on: '2026-03-14' },
      ],
    });
  });

  it('is reached already, or out of reach with what is missing', async () => {
    expect(await answerTo('197500')).toMatchObject({ gap: 0, reached: true, results: null });
    expect(await answerTo('277500')).toMatchObject({ attainment_rate: 1, short: null });
    expect(await answerTo('277500.01')).toMatchObject({ reachable: false, short: 0.01, results: null });
  });
});

describe('the lowest point of the bank', () => {
  it('is kept above an amount by what is paid before it', async () => {
    // 3 500 of 80 000 is 4.375 %, so 4.38 %: 3 504. Prevention is the smallest result that is enough.
    expect(await answerTo('cash=0', dear)).toMatchObject({
      of: 'cash',
      current: -3_500,
      attainment_rate: 0.0438,
      gives: 4,
      results: [{ mission: 'prevention', left: 15_000 }],
    });
    expect(await answerTo('tresorerie=0', dear)).toEqual(await answerTo('cash=0', dear));
  });

  it('cannot be raised before any result is paid', async () => {
    expect(await answerTo('cash=28990.41')).toMatchObject({ reached: true });
    expect(await answerTo('cash=28990.42')).toMatchObject({ reachable: false, short: 0.01 });
  });

  it('is not known without a balance', async () => {
    const bare = text.replace(/ {2}tresorerie: .*\n/, '');
    const { code, err } = await run(['budget', file, '--cible', 'tresorerie=0'], { files: { [file]: bare } });
    expect([code, err]).toEqual([2, expect.stringContaining('«\u00a0tresorerie:\u00a0»')]);
    expect((await run(['budget', file, '--cible', 'total=5'], { files: { [file]: text } })).code).toBe(2);
  });
});

it('says so in words, and never that it is earned', async () => {
  const { out } = await run(['budget', file, '--cible', '240000', '-q'], { files: { [file]: text } });
  const said = out
    .slice(out.indexOf('Pour recevoir'))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\n {2,}/g, ' ');
  expect(said).toContain('53,13 % au moins, ce qui donne 240 004,00 €*.');
  expect(said).toContain('• exercice 3, Prévention (15 000,00 €* de plus), versés le 14 mars 2026');
  expect(said).toContain('Rien n’en est acquis.');
});

it('is reached by the least attainment and by no lower one, on random budgets', () => {
  const options = { scales: nationalScales };
  let moved = 0;
  for (let seed = 0; seed < 12; seed += 1) {
    const { contract: plain, year } = randomBudget(seed);
    const contract = contractOf(plain);
    const { at } = contract.cpts;
    const given = (steps: number | undefined) => {
      const rate = steps === undefined ? undefined : { value: ratio(steps, 10_000), at };
      const [view] = budgetOf(contract, year, 'earned', [viewAt({ contract, options }, rate)]).views;
      const closings = view?.months.flatMap(({ closing }) => (closing ? [centsOf(closing.value)] : [])) ?? [];
      const received = view?.months.reduce((sum, month) => sum + centsOf(month.received.value), 0) ?? 0;
      return { received, cash: closings.length === 0 ? undefined : Math.min(...closings) };
    };
    for (const of of ['received', 'cash'] as const) {
      const [low, high] = [given(undefined)[of], given(10_000)[of]];
      if (low === undefined || high === undefined) continue;
      const wanted = Math.ceil((low + high) / 2);
      const target = { of, amount: { value: cents(wanted), at } };
      const answer = budgetAnswer(target, { contract, options }, civilYear(year));
      expect(centsOf(answer?.current.value ?? euros(0))).toBe(low);
      const rate = answer?.least?.rate;
      if (rate === undefined || low === high) continue;
      moved += 1;
      const steps = (rate.num * 10_000) / rate.den;
      expect(given(steps)[of]).toBeGreaterThanOrEqual(wanted);
      if (steps > 0) expect(given(steps - 1)[of]).toBeLessThan(wanted);
      expect(centsOf(answer?.shortest?.gives.value ?? euros(0))).toBeGreaterThanOrEqual(wanted);
    }
  }
  expect(moved).toBeGreaterThan(5);
});
