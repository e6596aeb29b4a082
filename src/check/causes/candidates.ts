/** The causes that are searched for by working the contract out anew. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInclusive,
  isBefore,
  laterOf,
} from '../../amounts/calendar.ts';
import { centsOf } from '../../amounts/money.ts';
import { one, zeroRatio } from '../../amounts/ratio.ts';
import type { ComputeOptions } from '../../calculate/options.ts';
import { yearsBegun } from '../../calculate/period.ts';
import type { ContractResult } from '../../calculate/result.ts';
import { withOutcome } from '../../calculate/result-reached.ts';
import { countedAmendments, withTier } from '../../contract/amendments.ts';
import type { Amendment, Contract, MissionYear, Terms } from '../../contract/contract-terms.ts';
import { withMission } from '../../contract/described-year.ts';
import type { PartName } from '../../law/label.ts';
import { type Mission, missions, type ScaleLine, scaleLines, sizeTiers } from '../../law/mission.ts';
import { choicesOf, missionOfReading, readingsOfAmounts } from '../../law/reading.ts';
import { firstDayOf } from '../../law/terms.ts';
import { roundings } from '../cause.ts';
import type { CheckedSchedule } from './changes.ts';
import type { RoundingWay } from './revalue.ts';
import type { Candidate } from './situation.ts';

type Alter = Candidate['alter'];
/** What is supposed of the contract, or of how it is computed; the rest of the situation stays. */
const ofContract =
  (change: (contract: Contract) => Contract): Alter =>
  (situation) => ({ ...situation, contract: change(situation.contract) });
const ofOptions =
  (change: (options: ComputeOptions) => Partial<ComputeOptions>): Alter =>
  (situation) => ({ ...situation, options: { ...situation.options, ...change(situation.options) } });

function withoutAmount({ terms, ...contract }: Contract, line: ScaleLine, part: PartName): Contract {
  const without = ({ amounts }: Pick<Terms, 'amounts'>): Terms['amounts'] => {
    const { [part]: _replaced, ...kept } = amounts[line] ?? {};
    return 'at' in kept ? { ...amounts, [line]: kept } : amounts;
  };
  const amendments = terms.amendments.map((each) => ({ ...each, amounts: without(each) }));
  return { ...contract, terms: { ...terms, amounts: without(terms), amendments } };
}

/** The scale's amount where the signed contract states its own. */
const scaleAmounts = ({ contract: { terms } }: ContractResult): Candidate[] =>
  scaleLines.flatMap((line) =>
    (['fixed', 'variable'] as const)
      .filter((part) => [terms, ...terms.amendments].some(({ amounts }) => amounts[line]?.[part]))
      .map((part) => ({
        cause: { kind: 'contract_amount', line, part },
        mission: missions.find((mission) => mission === line),
        isByYear: true,
        alter: ofContract((contract) => withoutAmount(contract, line, part)),
      })),
  );

/** An indicator counted in full, or not at all, whatever its result. */
const indicatorsCounted = ({ contract }: ContractResult): Candidate[] =>
  contract.years.flatMap((described) =>
    missions.flatMap((mission) =>
      (described.missions[mission]?.indicators ?? []).flatMap((indicator) =>
        [false, true].map((isCounted): Candidate => {
          const [year, name] = [described.year.value, indicator.name.value];
          const rate = { value: isCounted ? one : zeroRatio, at: indicator.at };
          const counted = withOutcome(indicator, { kind: 'rate', rate });
          const change = (own: MissionYear): MissionYear => ({
            ...own,
            indicators: own.indicators.map((each) => (each.name.value === name ? counted : each)),
          });
          return {
            cause: { kind: 'indicator', mission, year, indicator: name, counted: isCounted },
            mission,
            from: year,
            through: year,
            alter: ofContract((old) => withMission(old, year, mission, change)),
          };
        }),
      ),
    ),
  );

/** Another reading of the text, in the years that depend on it; the scale is a cause of its own. */
const otherReadings = ({ contract, years, readings: used }: ContractResult): Candidate[] =>
  readingsOfAmounts
    .filter((reading) => reading !== 'scale_in_force')
    .flatMap((reading) => {
      const own = years.filter(({ readings }) => readings.includes(reading));
      return choicesOf(reading)
        .filter((value) => own.length > 0 && value !== used[reading].value)
        .map(
          (value): Candidate => ({
            cause: { kind: 'reading', reading, value },
            mission: missionOfReading(reading),
            from: own[0]?.year,
            through: own.at(-1)?.year,
            isByYear: true,
            alter: ofOptions(({ readings }) => ({
              readings: { ...readings, [reading]: { value, at: contract.cpts.at } },
            })),
          }),
        );
    });

/** Euros may be whole from the first step on, or in what is paid alone: for people it is one cause. */
const ways: readonly { readonly rounding: (typeof roundings)[number]; readonly way: RoundingWay }[] = [
  ...roundings.map((rounding) => ({ rounding, way: rounding })),
  { rounding: 'whole_euros', way: 'payment_in_euros' },
];

/** Amounts rounded at another point than where they become amounts. */
const otherRoundings = (): Candidate[] =>
  ways.map(({ rounding, way }) => ({
    cause: { kind: 'rounding', rounding },
    isByYear: true,
    alter: (situation) => ({ ...situation, rounding: way }),
  }));

const otherScales = ({ contract, options, years }: ContractResult): Candidate[] =>
  options.scales
    .filter(({ id }) => years.some(({ scale }) => scale.id !== id))
    .map(({ id }) => ({
      cause: { kind: 'scale', scale: id },
      isByYear: true,
      alter: ofOptions(() => ({ scale: { value: id, at: contract.cpts.at } })),
    }));

/** An amendment that was not applied, or that counted from the contract year before. */
const otherAmendments = ({ contract }: ContractResult): Candidate[] => {
  const { terms } = contract;
  const { signed } = terms;
  return countedAmendments(terms).flatMap(({ amendment, year }): Candidate[] => {
    const date = amendment.on.value;
    const replacing = (...by: readonly Amendment[]): Alter => {
      const amendments = terms.amendments.flatMap((each) => (each === amendment ? by : [each]));
      return ofContract((other) => ({ ...other, terms: { ...terms, amendments } }));
    };
    const never: Candidate = { cause: { kind: 'amendment', date }, isByYear: true, alter: replacing() };
    if (signed === undefined || year === 1) return [never];
    const on = { ...amendment.on, value: firstDayOf(signed.value, year - 1) };
    const early = { kind: 'amendment', date, early: year - 1 } as const;
    return [never, { cause: early, alter: replacing({ ...amendment, on }) }];
  });
};

const otherTiers = ({ contract: { cpts }, years }: ContractResult): Candidate[] =>
  sizeTiers
    .filter((tier) => years.some(({ sizeTier }) => sizeTier.value !== tier))
    .map((value) => ({
      cause: { kind: 'size_tier', size_tier: value },
      isByYear: true,
      alter: ofContract((contract) => withTier(contract, { value, at: cpts.at })),
    }));

/** The mission begun on another day than the file says. */
function startOn(
  { contract }: ContractResult,
  mission: Mission,
  start: CalendarDate,
  months?: number,
): Candidate[] {
  const plan = contract.missions[mission];
  const { signed, renewal } = contract.terms;
  if (plan?.start === undefined || signed === undefined) return [];
  if (isBefore(start, signed.value) && renewal?.value !== true) return [];
  const moved = { ...plan, start: { ...plan.start, value: start } };
  return [
    {
      cause: { kind: 'start', mission, start, ...(months === undefined ? {} : { months }) },
      mission,
      // The crisis plan is first drafted in the year of the start or, under an older scale, in the next.
      through:
        yearsBegun(contract.terms, laterOf(start, plan.start.value)) + (mission === 'health_crisis' ? 1 : 0),
      alter: ofContract((old) => ({ ...old, missions: { ...old.missions, [mission]: moved } })),
    },
  ];
}

/** Whole months earlier or later, a year at most, the nearest first. */
const shifts = Array.from({ length: 12 }, (_, index) => [-(index + 1), index + 1]).flat();

const otherStarts = (known: ContractResult): Candidate[] =>
  shifts.flatMap((months) =>
    missions.flatMap((mission) => {
      const own = known.contract.missions[mission]?.start;
      return own === undefined ? [] : startOn(known, mission, addMonths(own.value, months), months);
    }),
  );

/** The day from which the advance that was paid would be due, where the year of the start is paid by its days. */
export function startsPaid({ result, schedule, gaps }: CheckedSchedule): Candidate[] {
  if (result.readings.prorata.value !== 'days') return [];
  return result.years.flatMap(({ year, period, missions: all }) =>
    all.flatMap(({ mission, days, started }) => {
      const due = schedule.find((each) => each.year === year && each.line === `${mission}.fixed.advance`);
      const isOfYear = due !== undefined && started !== undefined && due.date === started.value;
      // A crisis plan is the same whatever the day.
      if (!isOfYear || mission === 'health_crisis' || period === undefined || days === undefined) return [];
      const advance = centsOf(due.amount.value);
      const paid = advance + (gaps.of(due)?.difference ?? 0);
      const paidDays = Math.round((days * paid) / Math.max(advance, 1));
      const isPossible = paidDays > 0 && paidDays <= daysInclusive(period.from, period.to);
      if (!isPossible || paidDays === days) return [];
      return startOn(result, mission, addDays(period.to, 1 - paidDays));
    }),
  );
}

/** The plan of the health crisis paid as a first drafting in the place of an update, or the other way round. */
const otherPlans = ({ contract, years }: ContractResult): Candidate[] =>
  years.flatMap(({ year, missions: all }) => {
    const plan = all.find(({ mission }) => mission === 'health_crisis')?.plan;
    return (['initial', 'update'] as const)
      .filter((other) => plan !== undefined && plan !== 'none' && other !== plan)
      .map(
        (other): Candidate => ({
          cause: { kind: 'crisis_plan', plan: other, year },
          mission: 'health_crisis',
          from: year,
          through: year,
          alter: ofContract((old) =>
            withMission(old, year, 'health_crisis', (crisis) => ({
              ...crisis,
              plan: { value: other, at: contract.cpts.at },
            })),
          ),
        }),
      );
  });

/** Every cause that is worked out anew from the contract, the simplest first. */
export const candidatesOf = (result: ContractResult): Candidate[] => [
  ...otherAmendments(result),
  ...scaleAmounts(result),
  ...otherTiers(result),
  ...otherPlans(result),
  ...indicatorsCounted(result),
  ...otherScales(result),
  ...otherReadings(result),
  ...otherStarts(result),
  ...otherRoundings(),
];
