import { laterOf } from '../amounts/calendar.ts';
import type { Place } from '../amounts/source.ts';
import type { DescribedYear } from '../law/contract-terms.ts';
import { type Explained, givenAmount, nothing, sum } from '../law/explained.ts';
import { type Label, partNames } from '../law/label.ts';
import { type Mission, scaleLines } from '../law/mission.ts';
import { type ReadingId, readingIds } from '../law/reading.ts';
import { isUncertain, type Scale } from '../law/scale.ts';
import type { Problem } from '../problems/problem.ts';
import { plannedSpending } from './budget-lines.ts';
import { operationsOfYear } from './fixed-part.ts';
import { contractDifference, type FullYearAmounts } from './full-year-amounts.ts';
import type { Funded } from './fungibility/envelope.ts';
import { type FungibilityOfYear, fungibilityOfYear } from './fungibility/fungibility.ts';
import { missionsOfYear, type YearContext } from './mission.ts';
import type { ComputeOptions } from './options.ts';
import type {
  ContractDifference,
  ContractPeriod,
  EnvelopePart,
  MissionResult,
  OtherFundingResult,
  ReadingsUsed,
  TierUsed,
  Totals,
  YearResult,
} from './result.ts';
import { endBasis, runningIn } from './running.ts';
import { type ScaleChoice, scaleUsed } from './scale-of-year.ts';
import { isTierDisputed, tierProblems } from './size-tier.ts';

/**
 * The totals of a contract year. Other funding (R11) is no part of the ACI and enters none of them. `at` is the year in the
 * file: it stands for totals over no mission at all.
 */
function totalsOfYear(operations: EnvelopePart, missions: readonly MissionResult[], at: Place): Totals {
  const over = (label: Label, amounts: readonly Explained[]): Explained =>
    amounts.length === 0 ? nothing(label, 'nothing_to_add', at) : sum(label, amounts);
  const parts: EnvelopePart[] = [operations];
  for (const { fixed, variable } of missions) parts.push(fixed, variable);
  const earned = parts.map(({ entitled }) => entitled);
  return {
    operations: operations.entitled,
    fixed: over(
      { name: 'entitled', part: 'fixed' },
      missions.map(({ fixed }) => fixed.entitled),
    ),
    variable: over(
      { name: 'entitled', part: 'variable' },
      missions.map(({ variable }) => variable.entitled),
    ),
    entitled: sum({ name: 'entitled' }, [operations.entitled, ...missions.map(({ entitled }) => entitled)]),
    ceiling: sum(
      { name: 'ceiling' },
      parts.map(({ ceiling }) => ceiling),
    ),
    pending: over(
      { name: 'pending' },
      missions.map(({ variable }) => variable.pending),
    ),
    toVerify: over(
      { name: 'uncertain' },
      earned.filter(({ status }) => isUncertain(status)),
    ),
  };
}

/** What is decided of a year before its amounts: its dates, its tier and its scale. */
interface YearFrame {
  readonly contract: YearContext['contract'];
  readonly year: number;
  /** The year in the file, or what stands for it. */
  readonly at: Place;
  readonly described: DescribedYear | undefined;
  readonly period: ContractPeriod | undefined;
  readonly tier: TierUsed;
  readonly scale: Scale;
  readonly scaleChoice: ScaleChoice;
  readonly readings: ReadingsUsed;
}

interface YearOfContract {
  readonly result: YearResult;
  readonly problems: readonly Problem[];
}

/** R11: other money, with its label, apart from every total. */
const otherFundingOf = (described: DescribedYear | undefined): OtherFundingResult[] =>
  (described?.otherFunding ?? []).map(({ label, amount, date }) => ({
    label: label.value,
    amount: givenAmount({ name: 'other_funding' }, amount),
    ...(date === undefined ? {} : { date: date.value }),
  }));

function operationsEnvelope(
  operations: EnvelopePart,
  described: DescribedYear | undefined,
  at: Place,
): Funded {
  const { entitled } = operations;
  const spending = described?.operations?.spending;
  return { envelope: 'operations', funded: entitled, fixed: entitled, spending, at };
}

const contractDifferences = (amounts: FullYearAmounts): ContractDifference[] =>
  scaleLines
    .filter((line) => amounts.contract.terms.amounts[line] !== undefined)
    .flatMap((line) => partNames.flatMap((part) => contractDifference(amounts, line, part) ?? []));

/** The reading of fungibility is said where it makes a difference, and where the year states it beside its spending. */
const isFungibilityRead = (
  described: DescribedYear | undefined,
  { result, isReadingUsed }: FungibilityOfYear,
): boolean => isReadingUsed || (described?.fungibility?.regime !== undefined && result.envelopes.length > 0);

function readingsThatMatter(frame: YearFrame, found: readonly ReadingId[], isFungible: boolean): ReadingId[] {
  const used = [...found];
  if (isTierDisputed(frame.tier)) used.push('tier_at_80000');
  if (frame.scaleChoice.isDisputed) used.push('scale_in_force');
  if (isFungible) used.push('fungibility');
  return used.length === 0 ? used : readingIds.filter((id) => used.includes(id));
}

/** An envelope whose spending the year does not state takes it from the lines of the budget on its own days. */
function withPlan(envelope: Funded, { contract, period }: YearFrame): Funded {
  if (envelope.spending !== undefined || contract.budget === undefined || period === undefined)
    return envelope;
  const own = envelope.envelope;
  const started = own === 'operations' ? undefined : contract.missions[own]?.start?.value;
  const from = started === undefined ? period.from : laterOf(started, period.from);
  const spending = plannedSpending(contract.budget, own, { from, to: period.to });
  return spending === undefined ? envelope : { ...envelope, spending, isPlanned: true };
}

/** Everything a contract year earns. The frame says which tier and scale pay it. */
export function yearOfContract(frame: YearFrame, options: ComputeOptions): YearOfContract {
  const { contract, year, at, described, period, tier, scale, scaleChoice, readings } = frame;
  const amounts = { scale, sizeTier: tier.value, contract };
  const assumed = (mission: Mission) => options.missionAttainment?.[mission] ?? options.attainment;
  const context: YearContext = { contract, year, period, amounts, readings, assumed };
  const whole = runningIn(period, undefined, at, contract.terms.ended?.at, readings.prorata.value);
  const operations = operationsOfYear(amounts, whole, at, endBasis(contract, period));
  const ofMissions = missionsOfYear(context, described);
  const envelopes = [operationsEnvelope(operations, described, at), ...ofMissions.envelopes].map((envelope) =>
    withPlan(envelope, frame),
  );
  const fungibility = fungibilityOfYear(year, envelopes, described?.fungibility, readings, at);
  const result: YearResult = {
    year,
    isProjected: described === undefined,
    period,
    sizeTier: tier,
    scale: scaleUsed(scale, scaleChoice.origin),
    operations,
    missions: ofMissions.results,
    totals: totalsOfYear(operations, ofMissions.results, at),
    fungibility: fungibility.result,
    otherFunding: otherFundingOf(described),
    contractDifferences: contractDifferences(amounts),
    readings: readingsThatMatter(
      frame,
      whole.kind === 'partial' ? ['prorata', ...ofMissions.readings] : ofMissions.readings,
      isFungibilityRead(described, fungibility),
    ),
  };
  const problems = [
    ...scaleChoice.problems,
    ...tierProblems(tier, readings),
    ...ofMissions.problems,
    ...fungibility.problems,
  ];
  return { result, problems };
}
