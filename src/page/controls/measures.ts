/** Observed values a slider may stand at, exact, from what earns nothing to the target. */
import {
  addRatios,
  compareRatios,
  isSameRatio,
  one,
  type Ratio,
  ratio,
  ratioToDecimal,
  subtractRatios,
  zeroRatio,
} from '../../amounts/ratio.ts';
import type { Language, Measure } from '../../law/contract.ts';
import { formatDecimal, formatRate } from '../../output/format.ts';

/** Decimals that a file may write. */
const mostDecimals = 6;
/** Beyond as many whole numbers, a hundred positions are enough. */
const mostWholeStops = 300;

/** `4.62%`, or a plain number; undefined when a file could not write it exactly. */
export function writtenMeasure({ unit, value }: Measure): string | undefined {
  const shown = unit === 'rate' ? ratio(value.num * 100, value.den) : value;
  const decimal = ratioToDecimal(shown, mostDecimals);
  const isExact = (BigInt(shown.num) * 10n ** BigInt(mostDecimals)) % BigInt(shown.den) === 0n;
  return isExact ? `${decimal}${unit === 'rate' ? '%' : ''}` : undefined;
}

export const saidMeasure = ({ unit, value }: Measure, lang: Language): string =>
  unit === 'rate' ? formatRate(value, lang) : formatDecimal(ratioToDecimal(value, mostDecimals), lang);

const isWhole = ({ den }: Ratio): boolean => den === 1;

/** `from + (to - from) × index / count`. */
function between(from: Ratio, way: Ratio, index: number, count: number): Ratio | undefined {
  return addRatios(from, ratio(way.num * index, way.den * count));
}

/** Every whole number on the way where they are few, else a hundred steps; only those a file can write. */
export function measuresBetween(from: Measure, to: Measure): Measure[] {
  const way = subtractRatios(to.value, from.value);
  const isCounted = to.unit === 'number' && isWhole(from.value) && isWhole(to.value);
  const size = Math.abs(way.num);
  const count = isCounted && size <= mostWholeStops ? Math.max(1, size) : 100;
  return Array.from({ length: count + 1 }, (_, index) => index).flatMap((index) => {
    const value = between(from.value, way, index, count);
    if (value === undefined) return [];
    const measure: Measure = { unit: to.unit, value };
    return writtenMeasure(measure) === undefined ? [] : [measure];
  });
}

/** The stop nearest to a value that is somewhere on the way or beyond it. */
export function nearestTo(value: Ratio, all: readonly Ratio[]): number {
  let best = 0;
  let distance: Ratio | undefined;
  for (const [index, candidate] of all.entries()) {
    const away = subtractRatios(candidate, value);
    const size = away.num < 0 ? { ...away, num: -away.num } : away;
    if (distance !== undefined && compareRatios(size, distance) >= 0) continue;
    [best, distance] = [index, size];
  }
  return best;
}

/** What no step or target asks for: nothing observed upwards, well above the worst threshold downwards. */
export function reachesNothing(worst: Measure, direction: 'up' | 'down'): Measure | undefined {
  const unit = worst.unit;
  if (direction === 'up') {
    const isZeroEnough = compareRatios(worst.value, zeroRatio) > 0;
    return isZeroEnough ? { unit, value: zeroRatio } : undefined;
  }
  const doubled = addRatios(worst.value, worst.value);
  const value = isSameRatio(worst.value, zeroRatio) ? (unit === 'rate' ? ratio(1, 100) : one) : doubled;
  return value === undefined ? undefined : { unit, value };
}
