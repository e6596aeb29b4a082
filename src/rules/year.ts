/** One contract year: the rules composed in the order of the agreement's text. */

import { present } from '../base/lists.ts';
import type { Place } from '../base/source.ts';
import type { DescribedYear } from '../domain/contract.ts';
import { givenAmount } from '../domain/explained.ts';
import { type Mission, scaleLines } from '../domain/mission.ts';
import type { Problem } from '../domain/problem.ts';
import { type ReadingId, readingIds } from '../domain/reading.ts';
import type {
  ContractDifference,
  ContractPeriod,
  EnvelopePart,
  OtherFundingResult,
  ReadingsUsed,
  TierUsed,
  YearResult,
} from '../domain/result.ts';
import type { Scale } from '../scale/scale.ts';
import { endBasis } from './basis.ts';
import { contractDifference, type FullYearAmounts } from './full-year-amounts.ts';
import type { Funded } from './fungibility/envelope.ts';
import { type FungibilityOfYear, fungibilityOfYear } from './fungibility/fungibility.ts';
import type { YearContext } from './mission.ts';
import { missionsOfYear } from './missions.ts';
import { operationsOfYear } from './operations.ts';
import type { ComputeOptions } from './options.ts';
import { runningIn } from './running.ts';
import type { ScaleChoice } from './scale-of-year.ts';
import { scaleUsed } from './scale-used.ts';
import { isTierDisputed, tierProblems } from './size-tier.ts';
import { totalsOfYear } from './totals.ts';

/** What is decided of a year before its amounts: its dates, its tier and its scale. */
export interface YearFrame {
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

export interface YearOfContract {
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

const contractDifferences = (amounts: FullYearAmounts): ContractDifference[] => {
  // Most contracts state none.
  if (Object.keys(amounts.contract.terms.amounts).length === 0) return [];
  const stated = scaleLines.filter((line) => amounts.contract.terms.amounts[line] !== undefined);
  return present(
    stated.flatMap((line) => [
      contractDifference(amounts, line, 'fixed'),
      contractDifference(amounts, line, 'variable'),
    ]),
  );
};

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

/** Everything a contract year earns. The frame says which tier and scale pay it. */
export function yearOfContract(frame: YearFrame, options: ComputeOptions): YearOfContract {
  const { contract, year, at, described, period, tier, scale, scaleChoice, readings } = frame;
  const amounts = { scale, sizeTier: tier.value, contract };
  const assumed = (mission: Mission) => options.missionAttainment?.[mission] ?? options.attainment;
  const context: YearContext = { contract, year, period, amounts, readings, assumed };
  const whole = runningIn(period, undefined, at, contract.terms.ended?.at, readings.prorata.value);
  const operations = operationsOfYear(amounts, whole, at, endBasis(contract, period));
  const ofMissions = missionsOfYear(context, described);
  const envelopes = [operationsEnvelope(operations, described, at), ...ofMissions.envelopes];
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
