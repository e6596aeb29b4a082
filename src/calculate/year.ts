import { laterOf } from '../amounts/calendar.ts';
import type { Place } from '../amounts/source.ts';
import { amendmentsOfYear, contractOfYear } from '../contract/amendments.ts';
import type { Contract, DescribedYear } from '../contract/contract-terms.ts';
import { yearOf } from '../contract/described-year.ts';
import { type Explained, givenAmount, nothing, sum } from '../law/explained.ts';
import { type Label, partNames } from '../law/label.ts';
import { type Mission, scaleLines } from '../law/mission.ts';
import { type ReadingId, readingIds } from '../law/reading.ts';
import { isUncertain, type Scale } from '../law/scale.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { plannedSpending } from './budget-lines.ts';
import { fixedPart } from './fixed-part.ts';
import { contractDifference, type FullYearAmounts, farFromScale } from './full-year-amounts.ts';
import type { Funded } from './fungibility/envelope.ts';
import { fungibilityOfYear } from './fungibility/fungibility.ts';
import { missionsOfYear } from './mission.ts';
import type { ComputeOptions, ReadingsUsed } from './options.ts';
import { contractPeriod } from './period.ts';
import type {
  ContractDifference,
  ContractPeriod,
  EnvelopePart,
  MissionResult,
  OtherFundingResult,
  TierUsed,
  Totals,
  YearResult,
} from './result.ts';
import { amendmentsWithin, operationsBases, runningIn } from './running.ts';
import { scaleOfYear, scaleUsed, verificationProblems } from './scale-of-year.ts';
import { isTierDisputed, tierOfYear, tierProblems, unrepeatedTier } from './size-tier.ts';

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

interface ComputedYear {
  /** Absent where no tier or no scale is known for the year. */
  readonly result?: YearResult;
  readonly scale?: Scale;
  readonly problems: readonly Problem[];
}

/** R11: other money, with its label, apart from every total. */
const otherFundingOf = (described: DescribedYear | undefined): OtherFundingResult[] =>
  (described?.otherFunding ?? []).map(({ label, amount, date }) => ({
    label: label.value,
    amount: givenAmount({ name: 'other_funding' }, amount),
    ...(date === undefined ? {} : { date: date.value }),
  }));

const contractDifferences = (amounts: FullYearAmounts): ContractDifference[] =>
  scaleLines
    .filter((line) => amounts.contract.terms.amounts[line] !== undefined)
    .flatMap((line) =>
      [...partNames, 'update' as const].flatMap((part) => contractDifference(amounts, line, part) ?? []),
    );

/** An amendment that changes the tier leaves amounts of the contract as they were that it does not state itself. */
function amountsOfOtherTier(
  signed: Contract,
  { terms }: Contract,
  { origin, value, at }: TierUsed,
): Problem[] {
  if (origin !== 'amendment') return [];
  const lines = scaleLines.filter(
    (line) =>
      line !== 'letter_of_intent' &&
      terms.amounts[line] !== undefined &&
      terms.amounts[line] === signed.terms.amounts[line],
  );
  return lines.length === 0 ? [] : [problem('amounts-of-other-tier', at, { sizeTier: value, lines })];
}

/** An envelope whose spending the year does not state takes it from the lines of the budget on its own days. */
function withPlan(
  envelope: Funded,
  { budget, missions }: Contract,
  period: ContractPeriod | undefined,
): Funded {
  if (envelope.spending !== undefined || budget === undefined || period === undefined) return envelope;
  const own = envelope.envelope;
  const started = own === 'operations' ? undefined : missions[own]?.start?.value;
  const from = started === undefined ? period.from : laterOf(started, period.from);
  const spending = plannedSpending(budget, own, { from, to: period.to });
  return spending === undefined ? envelope : { ...envelope, spending, isPlanned: true };
}

/** Everything a contract year earns, described in the file or not, once it is decided which tier and scale pay it. */
export function computeYear(
  whole: Contract,
  year: number,
  options: ComputeOptions,
  readings: ReadingsUsed,
): ComputedYear {
  const contract = contractOfYear(whole, year);
  const described = contract.years.find((candidate) => candidate.year.value === year);
  const at = described?.at ?? contract.cpts.name.at;
  const { terms } = contract;
  const { signed, ended } = terms;
  const period = contractPeriod(contract.terms, year);
  const tier = tierOfYear(contract, year, readings);
  const {
    scale,
    origin,
    isDisputed = false,
    problems,
  } = scaleOfYear(contract, period, at, options, readings);
  // A missing size tier is reported where the file is read.
  if (tier === undefined || scale === undefined) return { problems };

  const amounts = { scale, sizeTier: tier.value, contract };
  const assumed = (mission: Mission) => options.missionAttainment?.[mission] ?? options.attainment;
  const running = runningIn(period, undefined, at, ended?.at, readings.prorata.value);
  const operations = fixedPart(amounts, 'operations', running, at, operationsBases(contract, period));
  // The scale of 2019 has no health crisis mission.
  const isPlanPaidIn = (other: number): boolean => {
    const { scale: ofOther } = scaleOfYear(contract, contractPeriod(terms, other), at, options, readings);
    const isInScale = ofOther?.amounts.health_crisis !== undefined;
    return isInScale || contractOfYear(whole, other).terms.amounts.health_crisis?.fixed !== undefined;
  };
  const context = { contract, year, period, amounts, readings, assumed, isPlanPaidIn };
  const ofMissions = missionsOfYear(context, yearOf(contract, year));
  const { entitled } = operations;
  const spending = described?.operations?.spending;
  const envelopes = [
    { envelope: 'operations' as const, funded: entitled, fixed: entitled, spending, at },
    ...ofMissions.envelopes,
  ].map((envelope) => withPlan(envelope, contract, period));
  const fungibility = fungibilityOfYear(year, envelopes, described?.fungibility, readings, at);
  // Fungibility is read where it makes a difference, and where the year states how beside its spending.
  const isRegimeStated = described?.fungibility?.regime !== undefined;
  const matters: Partial<Record<ReadingId, boolean>> = {
    prorata: running.kind === 'partial',
    tier_at_80000: isTierDisputed(tier),
    scale_in_force: isDisputed,
    fungibility: fungibility.isReadingUsed || (isRegimeStated && fungibility.result.envelopes.length > 0),
  };
  const differences = contractDifferences(amounts);
  const result: YearResult = {
    year,
    isProjected: described === undefined,
    ...(options.scenario === undefined ? {} : { scenario: options.scenario }),
    period,
    sizeTier: tier,
    scale: scaleUsed(scale, origin),
    amendments: amendmentsOfYear(contract.terms, year),
    isAmendedWithin: amendmentsWithin(contract, period).length > 0,
    operations,
    missions: ofMissions.results,
    totals: totalsOfYear(operations, ofMissions.results, at),
    fungibility: fungibility.result,
    otherFunding: otherFundingOf(described),
    contractDifferences: differences,
    readings: readingIds.filter((id) => matters[id] === true || ofMissions.readings.includes(id)),
  };
  return {
    result,
    scale,
    problems: [
      ...problems,
      ...tierProblems(tier, readings),
      ...unrepeatedTier(contract, year, tier),
      ...amountsOfOtherTier(whole, contract, tier),
      ...farFromScale(differences),
      ...ofMissions.problems,
      ...fungibility.problems,
      ...verificationProblems(scale, period, described?.at ?? signed?.at ?? at),
    ],
  };
}
