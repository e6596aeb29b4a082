/** The cells of one result: what may be filled in, what it earns, what it could still earn. */
import { type Cents, centsOf, zero } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Indicator, Language, Measure, MissionYear } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  constant,
  decimalOf,
  empty,
  euros,
  formula,
  input,
  type SheetCell,
  starred,
  words,
} from '../output/cells.ts';
import { formatDecimal, formatPlainAmount, formatRate } from '../output/format.ts';
import { centsGiven, roundedShare } from '../output/sheet-address.ts';
import type { XlsxPage } from './figures.ts';
import { inColumn } from './missions-columns.ts';
import {
  type ResultCells,
  type Units,
  unitsOfDone,
  unitsOfRate,
  unitsOfSteps,
  unitsOfTarget,
} from './units.ts';

/** Remarks one after the other, without those that say nothing. */
export const joined = (texts: readonly string[], lang: Language): string =>
  texts.filter((text) => text !== '').join(lang === 'fr' ? '\u00a0; ' : '; ');

/** What was observed or is aimed at, as people write it. */
export const measureText = ({ unit, value }: Measure, lang: Language): string =>
  unit === 'rate' ? formatRate(value, lang) : formatDecimal(ratioToDecimal(value, 6), lang);

/** A result as the command told it. */
export interface ToldResult {
  readonly ceiling: Explained;
  readonly earned: Explained;
  readonly pending: Explained;
  readonly described: MissionYear | undefined;
  readonly indicator: Indicator | undefined;
  /** The indicator's own maximum for a full year. */
  readonly full: Cents | undefined;
  readonly assumed: Ratio | undefined;
}

export interface ResultRow {
  readonly baseline: SheetCell;
  readonly target: SheetCell;
  readonly observed: SheetCell;
  readonly rate: SheetCell;
  readonly earned: SheetCell;
  readonly pending: SheetCell;
  readonly toVerify: SheetCell;
  readonly how: SheetCell;
  readonly units: SheetCell;
  readonly parts: SheetCell;
}

const cellsOf = (row: number) => ({
  baseline: inColumn('baseline', row),
  target: inColumn('target', row),
  observed: inColumn('observed', row),
  rate: inColumn('rate', row),
  parts: inColumn('parts', row),
  units: inColumn('units', row),
  ceiling: inColumn('ceiling', row),
  earned: inColumn('earned', row),
});

interface Way {
  readonly units: Units;
  readonly how: string;
  readonly cells: Partial<Pick<ResultRow, 'baseline' | 'target' | 'observed' | 'rate'>>;
}

const measureInput = (measure: Measure | undefined, unit: Measure['unit']): SheetCell =>
  input(unit === 'rate' ? 'rate' : 'number', measure === undefined ? undefined : decimalOf(measure.value));

function wayOfRate(cells: ResultCells, rate: Ratio | undefined, how: string): Way {
  const units = unitsOfRate(cells, rate);
  return { units, how, cells: { rate: input('rate', rate && decimalOf(rate)) } };
}

/** In what way the result is told, and so which of its cells are there to be filled. */
function wayOf(told: ToldResult, cells: ResultCells, { words: w, lang }: XlsxPage): Way {
  const { indicator, described, assumed } = told;
  const outcome = indicator?.outcome;
  const supposed = assumed === undefined ? w.how.pending : w.how.assumed;
  if (outcome === undefined) {
    const own = described?.attainmentRate?.value;
    return wayOfRate(cells, own ?? assumed, own === undefined ? supposed : w.how.rate);
  }
  switch (outcome.kind) {
    case 'pending':
      return wayOfRate(cells, assumed, supposed);
    case 'rate':
      return wayOfRate(cells, outcome.rate.value, w.how.rate);
    case 'done': {
      const isDone = outcome.isDone.value;
      const observed = input('yes_no', isDone ? w.yes : w.no);
      return { units: unitsOfDone(cells, w.yes, isDone), how: w.how.done, cells: { observed } };
    }
    case 'target': {
      const { observed, target, baseline, mode, direction } = outcome;
      const { unit } = target.value;
      const isWay = mode !== 'threshold';
      return {
        units: unitsOfTarget(cells, outcome, assumed),
        how: isWay ? w.how.way : w.how.threshold(direction),
        cells: {
          ...(isWay && baseline !== undefined ? { baseline: measureInput(baseline.value, unit) } : {}),
          target: measureInput(target.value, unit),
          observed: measureInput(observed?.value, unit),
        },
      };
    }
    case 'steps': {
      const list = outcome.steps.map(({ threshold, pays }) =>
        w.how.step(
          measureText(threshold.value, lang),
          pays.kind === 'rate'
            ? formatRate(pays.rate.value, lang)
            : `${formatPlainAmount(pays.amount.value, lang)}\u00a0€`,
        ),
      );
      const unit = outcome.steps[0]?.threshold.value.unit ?? 'number';
      return {
        units: unitsOfSteps(cells, outcome, centsOf(told.full ?? zero), assumed),
        how: w.how.steps(outcome.direction, joined(list, lang)),
        cells: { observed: measureInput(outcome.observed?.value, unit) },
      };
    }
  }
}

/** True when the formula's arithmetic gives what the command gives. */
const isFaithful = ({ ceiling, earned }: ToldResult, { today }: Units): boolean =>
  today === undefined ||
  centsGiven(centsOf(ceiling.value), today.units, today.parts) === centsOf(earned.value);

/**
 * The row of a result. Where a formula could not give the command's very cents (a rate with more decimals than a
 * spreadsheet can reckon with), the amounts stay as they were at the export, and the row says so.
 */
export function resultRow(told: ToldResult, row: number, page: XlsxPage): ResultRow {
  const cells = cellsOf(row);
  const way = wayOf(told, cells, page);
  const { ceiling, earned, pending } = told;
  const isStarred = isUncertain(ceiling.status);
  const toVerify = isStarred ? amount(cells.earned, earned.value, 'faint') : euros(zero, 'faint');
  const noCell = { baseline: empty(), target: empty(), observed: empty() };
  if (!isFaithful(told, way.units)) {
    const shown = way.cells.rate ?? empty();
    return {
      ...noCell,
      rate: { content: shown.content, format: 'rate', tone: 'faint' },
      earned: constant(earned),
      pending: constant(pending),
      toVerify,
      how: words(page.words.how.fixedHere, 'note'),
      units: empty(),
      parts: empty(),
    };
  }
  const { units, parts, today } = way.units;
  const share = roundedShare(cells.ceiling, cells.units, cells.parts);
  const rateNow = today === undefined ? '' : today.units / today.parts;
  return {
    ...noCell,
    rate: formula(`IF(${cells.units}="","",${cells.units}/${cells.parts})`, rateNow, 'rate'),
    ...way.cells,
    earned: starred(amount(`IF(${cells.units}="",0,${share})`, earned.value), isStarred),
    pending: starred(amount(`IF(${cells.units}="",${cells.ceiling},0)`, pending.value), isStarred),
    toVerify,
    how: words(way.how, 'note'),
    units: formula(units, today?.units ?? '', 'number', 'faint'),
    parts: formula(parts, today?.parts, 'number', 'faint'),
  };
}
