/** Every cause that is searched for, the simplest first. */
import { addMonths, isBefore } from '../../amounts/calendar.ts';
import { centsOf, compareCents, isNegative, isPositive, isZero } from '../../amounts/money.ts';
import { one, zeroRatio } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { ComputeOptions } from '../../calculate/options.ts';
import type { Contract, Indicator } from '../../law/contract.ts';
import type { PartName } from '../../law/label.ts';
import {
  type Mission,
  missions,
  type ScaleLine,
  type SizeTier,
  scaleLines,
  sizeTiers,
} from '../../law/mission.ts';
import { type ReadingId, type ReadingValue, readingChoices } from '../../law/reading.ts';
import { type Cause, roundings } from '../cause.ts';
import type { LineCheck } from '../payment-check.ts';
import type { RoundingWay } from './revalue.ts';
import type { Candidate, Known } from './situation.ts';

/** The scale's amount where the signed contract states its own. */

function withoutAmount(contract: Contract, line: ScaleLine, part: PartName): Contract {
  const stated = contract.terms.amounts[line];
  if (stated === undefined) return contract;
  const { [part]: _replaced, ...kept } = stated;
  return { ...contract, terms: { ...contract.terms, amounts: { ...contract.terms.amounts, [line]: kept } } };
}

export const scaleAmounts = ({ contract }: Known): Candidate[] =>
  scaleLines.flatMap((line) =>
    (['fixed', 'variable'] as const).flatMap((part): Candidate[] =>
      contract.terms.amounts[line]?.[part] === undefined
        ? []
        : [
            {
              cause: { kind: 'contract_amount', line, part },
              alter: (situation) => ({
                ...situation,
                contract: withoutAmount(situation.contract, line, part),
              }),
            },
          ],
    ),
  );

/** A cause that the figures of the lines tell, without working anything out anew: of a line that differs. */
export type LineCause = (line: LineCheck, lines: readonly LineCheck[]) => Cause | undefined;

/** The whole of a line was paid before the day on which it is due. */

export const early: LineCause = ({ owed, paid, due }) =>
  isZero(owed) && compareCents(paid, due.amount.value) === 0 ? { kind: 'early', due: due.date } : undefined;

/** An indicator counted in full, or not at all, whatever its result. */

function withIndicator(contract: Contract, year: number, mission: Mission, replaced: Indicator): Contract {
  const years = contract.years.map((described) => {
    const talk = described.missions[mission];
    if (described.year.value !== year || talk === undefined) return described;
    const indicators = talk.indicators.map((each) =>
      each.name.value === replaced.name.value ? replaced : each,
    );
    return { ...described, missions: { ...described.missions, [mission]: { ...talk, indicators } } };
  });
  return { ...contract, years };
}

/** The maximum that steps in euros state stays the indicator's own. */
function counted(indicator: Indicator, isCounted: boolean): Indicator {
  const { outcome, at } = indicator;
  const last = outcome.kind === 'steps' ? outcome.steps.at(-1)?.pays : undefined;
  const amount = indicator.amount ?? (last?.kind === 'amount' ? last.amount : undefined);
  const rate = { value: isCounted ? one : zeroRatio, at };
  return { ...indicator, ...(amount === undefined ? {} : { amount }), outcome: { kind: 'rate', rate } };
}

export const indicatorsCounted = ({ contract }: Known): Candidate[] =>
  contract.years.flatMap((described) =>
    missions.flatMap((mission) =>
      (described.missions[mission]?.indicators ?? []).flatMap((indicator) =>
        [false, true].map((isCounted): Candidate => {
          const year = described.year.value;
          const name = indicator.name.value;
          return {
            cause: { kind: 'indicator', mission, year, name, isCounted },
            mission,
            alter: (situation) => ({
              ...situation,
              contract: withIndicator(situation.contract, year, mission, counted(indicator, isCounted)),
            }),
          };
        }),
      ),
    ),
  );

/** Nothing was paid of what is owed. */

export const missing: LineCause = ({ owed, paid }) =>
  isZero(paid) && isPositive(owed) ? { kind: 'missing' } : undefined;

/** Nothing was given back of what must be: the contract ended before what was advanced was earned. */

export const notReturned: LineCause = ({ owed, paid }) =>
  isZero(paid) && isNegative(owed) ? { kind: 'not_returned' } : undefined;

/** Another line differs by the same amount the other way: money went to one line in the place of the other. */

export const otherLine: LineCause = ({ difference }, lines) => {
  const other = lines.find((each) => centsOf(each.difference) === -centsOf(difference));
  return other === undefined ? undefined : { kind: 'other_line', line: other.due.line, year: other.due.year };
};

/** Another reading of the text, where it leaves one open. Fungibility never changes what is owed. */

type Patch = NonNullable<ComputeOptions['readings']>;

export function otherReadings({ contract, result }: Known): Candidate[] {
  const others = <Value extends ReadingValue>(
    reading: ReadingId,
    values: readonly Value[],
    patch: (given: Given<Value>) => Patch,
  ): Candidate[] =>
    values
      .filter((value) => value !== result.readings[reading].value)
      .map((value) => ({
        cause: { kind: 'reading', reading, value },
        alter: (situation) => {
          const readings = { ...situation.options.readings, ...patch({ value, at: contract.cpts.at }) };
          return { ...situation, options: { ...situation.options, readings } };
        },
      }));
  const { prorata, variable_in_partial_year, crisis_plan_in_partial_year } = readingChoices;
  const { tier_at_80000, scale_in_force, settlement_delay_months } = readingChoices;
  return [
    ...others('prorata', prorata, (given) => ({ prorata: given })),
    ...others('variable_in_partial_year', variable_in_partial_year, (given) => ({
      variable_in_partial_year: given,
    })),
    ...others('crisis_plan_in_partial_year', crisis_plan_in_partial_year, (given) => ({
      crisis_plan_in_partial_year: given,
    })),
    ...others('tier_at_80000', tier_at_80000, (given) => ({ tier_at_80000: given })),
    ...others('scale_in_force', scale_in_force, (given) => ({ scale_in_force: given })),
    ...others('settlement_delay_months', settlement_delay_months, (given) => ({
      settlement_delay_months: given,
    })),
  ];
}

/** The whole of what is owed was paid several times. */

export const repeated: LineCause = ({ owed, paid }) => {
  const [all, each] = [centsOf(paid), centsOf(owed)];
  if (each === 0 || all % each !== 0 || all / each < 2) return undefined;
  return { kind: 'repeated', times: all / each };
};

/** Amounts rounded at another point than where they become amounts. */

/** Euros may be whole from the first step on, or in what is paid alone: for people it is one cause. */
const ways: readonly { readonly rounding: (typeof roundings)[number]; readonly way: RoundingWay }[] = [
  ...roundings.map((rounding) => ({ rounding, way: rounding })),
  { rounding: 'whole_euros', way: 'payment_in_euros' },
];

export const otherRoundings = (): Candidate[] =>
  ways.map(({ rounding, way }) => ({
    cause: { kind: 'rounding', rounding },
    alter: (situation) => ({ ...situation, rounding: way }),
  }));

/** Another scale than the one in force. */

export const otherScales = ({ contract, options }: Known): Candidate[] =>
  options.scales.map(({ id }) => ({
    cause: { kind: 'scale', id },
    alter: (situation) => ({
      ...situation,
      options: { ...situation.options, scale: { value: id, at: contract.cpts.at } },
    }),
  }));

/** Another size tier than the one that pays the contract. */

function withTier(contract: Contract, value: SizeTier): Contract {
  const sizeTier = { value, at: contract.cpts.at };
  const years = contract.years.map((year) => ({ ...year, sizeTier }));
  return { ...contract, cpts: { ...contract.cpts, sizeTier }, years };
}

export const otherTiers = (): Candidate[] =>
  sizeTiers.map((sizeTier) => ({
    cause: { kind: 'size_tier', sizeTier },
    alter: (situation) => ({ ...situation, contract: withTier(situation.contract, sizeTier) }),
  }));

/** A mission that starts some whole months earlier or later than the file says: a year either way at most. */

const monthsUpTo = 12;

/** The nearest first. */
const shifts = Array.from({ length: monthsUpTo }, (_, index) => [-(index + 1), index + 1]).flat();

export const otherStarts = ({ contract }: Known): Candidate[] =>
  shifts.flatMap((months) =>
    missions.flatMap((mission): Candidate[] => {
      const plan = contract.missions[mission];
      const { signed, renewal } = contract.terms;
      if (plan?.start === undefined || signed === undefined) return [];
      const start = addMonths(plan.start.value, months);
      if (isBefore(start, signed.value) && renewal?.value !== true) return [];
      const moved = { ...plan, start: { ...plan.start, value: start } };
      return [
        {
          cause: { kind: 'start', mission, months, start },
          mission,
          alter: (situation) => {
            const { contract: old } = situation;
            return { ...situation, contract: { ...old, missions: { ...old.missions, [mission]: moved } } };
          },
        },
      ];
    }),
  );

/** Told by the figures of the lines. */
export const lineCauses: readonly LineCause[] = [missing, notReturned, repeated, early, otherLine];

/** Told by working the whole contract out anew. */
export const supposedCauses: readonly ((known: Known) => readonly Candidate[])[] = [
  scaleAmounts,
  otherTiers,
  otherScales,
  otherReadings,
  indicatorsCounted,
  otherStarts,
  otherRoundings,
];
