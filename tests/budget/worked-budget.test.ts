/** The budget of 2026 that docs/domain.md works by hand, cell by cell: fixed parts alone, and the scenario at 45 %. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const file = 'fixtures/budget-douze-lignes.yaml';
const { out } = await run(['budget', file, '--year', '2026', '--format', 'json'], {
  files: { [file]: readFileSync(file, 'utf8') },
});
const [fixed, cautious] = JSON.parse(out).views;

it('adds up every account', () => {
  const rows = (view: typeof fixed) =>
    [...view.accounts, ...view.voluntary].map(({ account, amount }) => [account, amount]);
  const costs = [
    ['61', 12_840],
    ['62', 8_400],
    ['64', 64_800],
    ['65', 18_000],
    ['68', 900],
  ];
  const voluntary = [
    ['86', 5_000],
    ['87', 5_000],
  ];
  expect(rows(fixed)).toEqual([...costs, ['74', 215_500], ['75', 2_400], ...voluntary]);
  expect(rows(cautious)).toEqual([...costs, ['74', 251_500], ['75', 2_400], ...voluntary]);
  expect([fixed.costs, fixed.income, fixed.result]).toEqual([104_940, 217_900, 112_960]);
  expect([cautious.costs, cautious.income, cautious.result]).toEqual([104_940, 253_900, 148_960]);
});

it('gives each envelope what it earns, receives, spends, gives and leaves', () => {
  const rows = (view: typeof fixed) =>
    view.envelopes.map((each: typeof fixed) => [
      ...[each.envelope, each.earned, each.received, each.spent],
      ...[each.moved, each.left, each.carried],
    ]);
  expect(rows(fixed)).toEqual([
    ['operations', 60_000, 60_000, 80_040, 20_040, 0, null],
    ['care_access', 70_000, 70_000, 18_000, -20_040, 31_960, null],
    ['care_pathways', 35_000, 35_000, 6_000, 0, 29_000, null],
    ['prevention', 15_000, 15_000, null, 0, null, null],
    ['health_crisis', 17_500, 17_500, null, 0, null, null],
  ]);
  expect(rows(cautious)).toEqual([
    ['operations', 60_000, 60_000, 80_040, 20_040, 0, null],
    ['care_access', 83_500, 83_500, 18_000, -20_040, 45_460, null],
    ['care_pathways', 50_750, 50_750, 6_000, 0, 44_750, null],
    ['prevention', 21_750, 21_750, null, 0, null, null],
    ['health_crisis', 17_500, 17_500, null, 0, null, null],
  ]);
});

it('sets the costs of no envelope apart, and what the letter of intent paid before', () => {
  expect([fixed.unassigned, fixed.letter_of_intent]).toEqual([900, { received: 0, carried: 17_500 }]);
});

/** Other income, costs, closing under fixed parts alone; the scenario has 36 000 more from March on. */
const months = [
  [0, 10_978.77, 30_221.23],
  [8_400, 7_830.82, 30_790.41],
  [0, 9_650.9, 218_639.51],
  [0, 13_880.27, 204_759.24],
  [6_000, 10_195.82, 200_563.42],
  [0, 10_329.45, 190_233.97],
  [0, 8_878.77, 181_355.2],
  [6_000, 5_878.77, 181_476.43],
  [0, 5_829.45, 175_646.98],
  [0, 8_878.77, 166_768.21],
  [0, 5_829.45, 160_938.76],
  [0, 5_878.76, 155_060],
] as const;

it('follows the bank month by month', () => {
  for (const [view, more] of [
    [fixed, 0],
    [cautious, 36_000],
  ]) {
    const cents = (euros: number) => Math.round(euros * 100);
    const after = (index: number) =>
      index < 0 ? 41_200 : (months[index]?.[2] ?? 0) + (index < 2 ? 0 : more);
    const shown = view.months.map(({ opening, received, other_income, costs, closing }: typeof fixed) =>
      [opening, received, other_income, costs, closing].map(cents),
    );
    expect(shown).toEqual(
      months.map(([other, costs], index) =>
        [after(index - 1), index === 2 ? 197_500 + more : 0, other, costs, after(index)].map(cents),
      ),
    );
    expect(view.lowest).toEqual({ month: '2026-01', closing: 30_221.23 });
  }
});
