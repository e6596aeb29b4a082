/** The ways to state a result: which cells are there to fill, and how they become the part of a ceiling that is earned. */
import { type Cents, centsOf } from '../amounts/money.ts';
import { clampToUnit, type Ratio } from '../amounts/ratio.ts';
import {
  doneFactor,
  type Factor,
  progressFactor,
  stepFactor,
  stepShare,
  thresholdFactor,
} from '../law/factor.ts';
import type { Direction, Measure, Outcome, Step } from '../law/indicator-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { cellDecimal, input, type SheetCell } from '../output/cells.ts';
import { formatMeasure, formatPlainAmount, formatRate } from '../output/format.ts';
import { ratePrecision, rateUnits } from '../output/sheet-address.ts';
import { yes, yesNo } from './live-sheet.ts';
import type { CellsOfRow } from './mission-columns.ts';

/** Whole `units` out of `parts` as two formulas; without a result, `units` gives an empty text. */
export interface Way {
  readonly units: string;
  readonly parts: string;
  /** What they give today; nothing while the result is not known. */
  readonly today?: { readonly units: number; readonly parts: number } | undefined;
  readonly how: string;
  readonly inputs: Partial<Readonly<Record<'baseline' | 'target' | 'observed' | 'rate', SheetCell>>>;
}

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { readonly kind: Kind }>;

const scaled = ({ num, den }: Ratio, scale: number): number => Math.round((num * scale) / den);
const millionths = (rate: Ratio): number => scaled(clampToUnit(rate), ratePrecision);

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

const measureInput = (measure: Measure | undefined, unit: Measure['unit'] = 'number'): SheetCell =>
  input(unit === 'rate' ? 'rate' : 'number', measure === undefined ? undefined : cellDecimal(measure.value));

/** One rate typed into a cell. */
export const rateWay = (at: CellsOfRow, rate: Ratio | undefined, how: string): Way => ({
  units: `IF(${at('rate')}="","",${rateUnits(at('rate'), ratePrecision)})`,
  parts: String(ratePrecision),
  today: rate && { units: millionths(rate), parts: ratePrecision },
  how,
  inputs: { rate: input('rate', rate && cellDecimal(rate)) },
});

/** What a result pays today, in the parts of its formula. */
const todayOf = ({ value }: Factor, parts: number): Way['today'] => ({ units: scaled(value, parts), parts });

const signOf = (direction: Direction): string => (direction === 'up' ? '>=' : '<=');

/** Where nothing is observed, nothing is known, or it is the rate that the command was asked to suppose. */
export function unlessObserved(at: CellsOfRow, way: Way, assumed: Ratio | undefined): Way {
  const isEmpty = `${at('observed')}=""`;
  if (assumed === undefined) return { ...way, units: `IF(${isEmpty},"",${way.units})` };
  // A rule pays a share in the very parts of its own.
  const parts = Number(way.parts) || ratePrecision;
  const supposed = { units: scaled(clampToUnit(assumed), parts), parts };
  return {
    ...way,
    units: `IF(${isEmpty},${supposed.units},${way.units})`,
    parts: `IF(${isEmpty},${supposed.parts},${way.parts})`,
    today: way.today ?? supposed,
  };
}

export const doneWay = (at: CellsOfRow, { isDone }: Of<'done'>, lang: Language): Way => ({
  units: `IF(${at('observed')}="","",IF(${at('observed')}="${yes[lang]}",1,0))`,
  parts: '1',
  today: todayOf(doneFactor(isDone), 1),
  how: phrase('fait\u00a0: oui ou non', 'done: yes or no')[lang],
  inputs: { observed: yesNo(isDone.value, lang) },
});

const thresholdWords: Readonly<Record<Direction, Phrase>> = {
  up: phrase('tout si l’objectif est atteint ou dépassé', 'all of it at the target or above'),
  down: phrase('tout si le réalisé est à l’objectif ou au-dessous', 'all of it at the target or below'),
};

/** A target to reach, all or nothing, or the share of the way to it. */
export function targetWay(at: CellsOfRow, outcome: Of<'target'>, lang: Language): Way {
  const { mode, direction, observed: seen } = outcome;
  const [observed, target, baseline] = [seen?.value, outcome.target.value, outcome.baseline?.value];
  const scale = scaleOf([observed, target, baseline]);
  const whole = (key: 'observed' | 'target' | 'baseline'): string => `ROUND(${at(key)}*${scale},0)`;
  const inputs = { target: measureInput(target, target.unit), observed: measureInput(observed, target.unit) };
  if (mode === 'threshold') {
    return {
      units: `IF(${whole('observed')}${signOf(direction)}${whole('target')},1,0)`,
      parts: '1',
      today: seen && todayOf(thresholdFactor(seen, outcome.target, direction), 1),
      how: thresholdWords[direction][lang],
      inputs,
    };
  }
  const way = `${whole('target')}-${whole('baseline')}`;
  const size = Math.abs(
    scaled(target.value, scale) - (baseline === undefined ? 0 : scaled(baseline.value, scale)),
  );
  return {
    units: `MAX(0,MIN(ABS(${way}),SIGN(${way})*(${whole('observed')}-${whole('baseline')})))`,
    parts: `MAX(1,ABS(${way}))`,
    today: seen && todayOf(progressFactor(seen, outcome.target, outcome.baseline), Math.max(1, size)),
    how: phrase(
      'part du chemin parcourue du départ à l’objectif',
      'share of the way from baseline to target',
    )[lang],
    inputs: {
      ...inputs,
      ...(baseline === undefined ? {} : { baseline: measureInput(baseline, target.unit) }),
    },
  };
}

/** Remarks one after the other, without those that say nothing. */
export const joined = (texts: readonly string[], lang: Language): string =>
  texts.filter((text) => text !== '').join(lang === 'fr' ? '\u00a0; ' : '; ');

function stepsWords({ steps, direction }: Of<'steps'>, lang: Language): string {
  const list = steps.map(({ threshold, pays }) => {
    const paid =
      pays.kind === 'rate'
        ? formatRate(pays.rate.value, lang)
        : `${formatPlainAmount(pays.amount.value, lang)}\u00a0€`;
    return `${formatMeasure(threshold.value, lang)} → ${paid}`;
  });
  const bound = direction === 'up' ? phrase('à partir de', 'from') : phrase('au plus', 'at most');
  return phrase(`paliers, ${bound.fr}\u00a0: `, `steps, ${bound.en}: `)[lang] + joined(list, lang);
}

/** Steps, from the one that pays least: the last that is reached. `full` is the indicator's own maximum. */
export function stepsWay(at: CellsOfRow, outcome: Of<'steps'>, full: Cents, lang: Language): Way {
  const { steps, direction, observed } = outcome;
  const scale = scaleOf([observed?.value, ...steps.map(({ threshold }) => threshold.value)]);
  const parts = steps.some(({ pays }) => pays.kind === 'amount') ? Math.max(1, centsOf(full)) : ratePrecision;
  const bound = ({ threshold }: Step): number => scaled(threshold.value.value, scale);
  /** Out of the indicator's own maximum, in cents; of a rate, in millionths. */
  const pays = (step: Step): number => scaled(stepShare(step, full), parts);
  const cell = `ROUND(${at('observed')}*${scale},0)`;
  return {
    units: steps.reduce(
      (below, step) => `IF(${cell}${signOf(direction)}${bound(step)},${pays(step)},${below})`,
      '0',
    ),
    parts: String(parts),
    today: observed && todayOf(stepFactor(observed, steps, direction, full), parts),
    how: stepsWords(outcome, lang),
    inputs: { observed: measureInput(observed?.value, steps[0]?.threshold.value.unit) },
  };
}
