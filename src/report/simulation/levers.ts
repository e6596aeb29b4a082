/** What each result earns, misses and may still win, the most to win first. */
import { isPositive, isZero } from '../../base/money.ts';
import { type Ratio, ratio, ratioToDecimal } from '../../base/ratio.ts';
import type { Measure } from '../../domain/contract.ts';
import { formatRate } from '../../output/format.ts';
import { type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import type { Lever, NextResult } from '../../rules/simulation/lever.ts';
import { amountCell, nameOf, noValue } from '../result/page.ts';
import { markedAmount, type SimulationPage } from './page.ts';
import { resultName } from './result-name.ts';

type Key = 'name' | 'mission' | 'earned' | 'missed' | 'pending' | 'left' | 'point';

export function leversSection(levers: readonly Lever[], page: SimulationPage): string[] {
  const { words, says, paint, width } = page;
  if (levers.length === 0) return [says.noLever];
  const isPending = levers.some(({ pending }) => !isZero(pending.value));
  const heads = [
    ['earned', says.earned],
    ['missed', says.missed],
    ...(isPending ? ([['pending', words.pending]] as const) : []),
    ['left', says.left],
    ['point', says.point],
  ] as const;
  return tableLines<Key>(
    {
      columns: [
        { key: 'name', head: says.levers, align: 'left' },
        ...(page.isWide ? [{ key: 'mission', head: says.mission, align: 'left' } as const] : []),
        ...heads.map(([key, head]) => ({ key, head, align: 'right' }) as const),
      ],
      rows: levers.map((lever) => leverRow(lever, page)),
      leastFirst: 24,
      drops: [['mission'], ['missed', 'pending'], ['earned']],
    },
    width,
    paint,
  );
}

const leverRow = (lever: Lever, page: SimulationPage): Row<Key> => ({
  cells: {
    name: { text: resultName(lever, page) },
    mission: { text: lever.indicator === undefined ? '' : nameOf(lever.mission, page) },
    earned: amountCell(lever.earned, page),
    missed: isZero(lever.missed.value) ? noValue : amountCell(lever.missed, page),
    pending: isZero(lever.pending.value) ? noValue : amountCell(lever.pending, page),
    left: amountCell(lever.left, page),
    point: lever.point === undefined ? noValue : amountCell(lever.point, page),
  },
  ...(isPositive(lever.left.value) ? {} : { tone: 'faint' as const }),
});

/** The next result that pays more, one line each, and what the columns mean. */
export function leverNotes(levers: readonly Lever[], page: SimulationPage): string[] {
  const notes = levers.flatMap((lever) =>
    lever.next === undefined ? [] : [nextNote(resultName(lever, page), lever.next, page)],
  );
  const meaning = levers.length === 0 ? [] : wrap(page.says.onePoint, page.width, '  ').map(page.paint.faint);
  return [...notes.flatMap((note) => wrap(note, page.width, '  ')), ...meaning];
}

function nextNote(name: string, next: NextResult, page: SimulationPage): string {
  const { says, lang } = page;
  const pays = markedAmount(next.pays, lang);
  if (next.distance === undefined || next.threshold === undefined) return says.nextDone(name, pays);
  const distance = distanceText(next.distance, page);
  const threshold = measureText(next.threshold, page);
  return (next.kind === 'step' ? says.nextStep : says.nextTarget)(name, distance, threshold, pays);
}

/** A distance between rates is in points: `0,7 point`. */
function distanceText({ unit, value }: Measure, page: SimulationPage): string {
  if (unit === 'number') return decimal(value, page);
  const points = ratio(value.num * 100, value.den);
  const isMany = page.lang === 'fr' ? points.num >= 2 * points.den : points.num > points.den;
  return page.says.points(decimal(points, page), isMany);
}

const measureText = ({ unit, value }: Measure, page: SimulationPage): string =>
  unit === 'rate' ? formatRate(value, page.lang) : decimal(value, page);

const decimal = (value: Ratio, { lang }: SimulationPage): string => {
  const text = ratioToDecimal(value, 4).replace('-', '\u2212');
  return lang === 'fr' ? text.replace('.', ',') : text;
};
