/** How the cells of a result become the part of its ceiling that it earns: whole `units` out of `parts`. */
import { centsOf } from '../amounts/money.ts';
import { clampToUnit, type Ratio } from '../amounts/ratio.ts';
import type { Direction, Measure, Outcome, Step } from '../law/contract.ts';
import { ratePrecision, rateUnits } from '../output/sheet-address.ts';

/** Names of the cells of one result, on its own sheet. */
export interface ResultCells {
  readonly baseline: string;
  readonly target: string;
  readonly observed: string;
  readonly rate: string;
  readonly parts: string;
}

/** Two formulas; without a result, `units` gives an empty text. */
export interface Units {
  readonly units: string;
  readonly parts: string;
  /** What they give today; nothing while the result is not known. */
  readonly today?: { readonly units: number; readonly parts: number };
}

type Target = Extract<Outcome, { readonly kind: 'target' }>;
type Steps = Extract<Outcome, { readonly kind: 'steps' }>;

const scaled = ({ num, den }: Ratio, scale: number): number => Math.round((num * scale) / den);

/** Beyond, numbers keep two decimals, so that their products stay whole numbers that a spreadsheet can hold. */
const greatWay = 1_000;

/** A power of ten that makes whole numbers of measures, with the four decimals that a file may write. */
function scaleOf(measures: readonly (Measure | undefined)[]): number {
  const known = measures.flatMap((measure) => measure ?? []);
  const isGreat = known.some(({ value }) => Math.abs(value.num) > greatWay * value.den);
  let scale = known[0]?.unit === 'rate' ? ratePrecision : isGreat ? 100 : 10_000;
  const isWhole = (each: Measure): boolean => (each.value.num * scale) % each.value.den === 0;
  while (scale < ratePrecision && !known.every(isWhole)) scale *= 10;
  return scale;
}

const whole = (cell: string, scale: number): string => `ROUND(${cell}*${scale},0)`;

/** One rate typed into a cell. */
export function unitsOfRate(cells: ResultCells, rate: Ratio | undefined): Units {
  const formulas = {
    units: `IF(${cells.rate}="","",${rateUnits(cells.rate, ratePrecision)})`,
    parts: String(ratePrecision),
  };
  if (rate === undefined) return formulas;
  const units = scaled(clampToUnit(rate), ratePrecision);
  return { ...formulas, today: { units, parts: ratePrecision } };
}

/** Done or not: the word in the cell. */
export function unitsOfDone(cells: ResultCells, yes: string, isDone: boolean | undefined): Units {
  const formulas = { units: `IF(${cells.observed}="","",IF(${cells.observed}="${yes}",1,0))`, parts: '1' };
  return isDone === undefined ? formulas : { ...formulas, today: { units: isDone ? 1 : 0, parts: 1 } };
}

const reaches = (direction: Direction): string => (direction === 'up' ? '>=' : '<=');

/** What stands where nothing is observed: nothing, or the rate that the command was asked to suppose. */
function orAssumed(cells: ResultCells, known: Units, assumed: Ratio | undefined, isObserved: boolean): Units {
  if (assumed === undefined) {
    const units = `IF(${cells.observed}="","",${known.units})`;
    return { ...known, units };
  }
  const supposed = scaled(clampToUnit(assumed), ratePrecision);
  return {
    units: `IF(${cells.observed}="",${supposed},${known.units})`,
    parts: `IF(${cells.observed}="",${ratePrecision},${known.parts})`,
    ...(isObserved ? {} : { today: { units: supposed, parts: ratePrecision } }),
    ...(isObserved && known.today !== undefined ? { today: known.today } : {}),
  };
}

/** A target to reach, all or nothing, or the share of the way to it. */
export function unitsOfTarget(cells: ResultCells, told: Target, assumed: Ratio | undefined): Units {
  const [observed, target, baseline] = [told.observed?.value, told.target.value, told.baseline?.value];
  const scale = scaleOf([observed, target, baseline]);
  const [at, goal] = [whole(cells.observed, scale), whole(cells.target, scale)];
  const [atNow, goalNow] = [observed && scaled(observed.value, scale), scaled(target.value, scale)];
  if (told.mode === 'threshold') {
    const units = `IF(${at}${reaches(told.direction)}${goal},1,0)`;
    if (atNow === undefined) return orAssumed(cells, { units, parts: '1' }, assumed, false);
    const isReached = told.direction === 'up' ? atNow >= goalNow : atNow <= goalNow;
    const today = { units: isReached ? 1 : 0, parts: 1 };
    return orAssumed(cells, { units, parts: '1', today }, assumed, true);
  }
  const from = whole(cells.baseline, scale);
  const fromNow = baseline === undefined ? 0 : scaled(baseline.value, scale);
  const units = `MAX(0,MIN(ABS(${goal}-${from}),SIGN(${goal}-${from})*(${at}-${from})))`;
  const parts = `MAX(1,ABS(${goal}-${from}))`;
  if (atNow === undefined) return orAssumed(cells, { units, parts }, assumed, false);
  const way = goalNow - fromNow;
  const covered = Math.max(0, Math.min(Math.abs(way), Math.sign(way) * (atNow - fromNow)));
  const today = { units: covered, parts: Math.max(1, Math.abs(way)) };
  return orAssumed(cells, { units, parts, today }, assumed, true);
}

/** What a step pays out of `parts`: in euros, out of the indicator's own maximum; in rates, in millionths. */
function stepUnits({ pays }: Step, parts: number): number {
  return pays.kind === 'rate'
    ? scaled(clampToUnit(pays.rate.value), parts)
    : Math.min(centsOf(pays.amount.value), parts);
}

/** Steps, from the one that pays least: the last that is reached. `full` is the indicator's own maximum, in cents. */
export function unitsOfSteps(
  cells: ResultCells,
  { steps, direction, observed }: Steps,
  full: number,
  assumed: Ratio | undefined,
): Units {
  const scale = scaleOf([observed?.value, ...steps.map(({ threshold }) => threshold.value)]);
  const isInEuros = steps.some(({ pays }) => pays.kind === 'amount');
  const parts = isInEuros ? Math.max(1, full) : ratePrecision;
  const at = whole(cells.observed, scale);
  const units = steps.reduce(
    (below, step) =>
      `IF(${at}${reaches(direction)}${scaled(step.threshold.value.value, scale)},${stepUnits(step, parts)},${below})`,
    '0',
  );
  const formulas = { units, parts: String(parts) };
  if (observed === undefined) return orAssumed(cells, formulas, assumed, false);
  const atNow = scaled(observed.value.value, scale);
  const reached = steps.findLast(({ threshold }) => {
    const bound = scaled(threshold.value.value, scale);
    return direction === 'up' ? atNow >= bound : atNow <= bound;
  });
  const today = { units: reached === undefined ? 0 : stepUnits(reached, parts), parts };
  return orAssumed(cells, { ...formulas, today }, assumed, true);
}
