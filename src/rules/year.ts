/** One contract year: the rules composed in the order of the agreement's text. */

import { joined, present } from '../base/lists.ts';
import type { Place } from '../base/source.ts';
import type { DescribedYear } from '../domain/contract.ts';
import { givenAmount } from '../domain/explained.ts';
import { type Mission, missions, scaleLines } from '../domain/mission.ts';
import type { Problem } from '../domain/problem.ts';
import { type ReadingId, readingIds } from '../domain/reading.ts';
import type {
  ContractDifference,
  ContractPeriod,
  MissionResult,
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
import { indicatorAmountProblems } from './indicator-amounts.ts';
import { type MissionOfYear, missionOfYear, type YearContext } from './mission.ts';
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

function envelopesOf(frame: YearFrame, result: Pick<YearResult, 'operations' | 'missions'>): Funded[] {
  const { described, at } = frame;
  const { entitled } = result.operations;
  const spending = described?.operations?.spending;
  const envelopes: Funded[] = [{ envelope: 'operations', funded: entitled, fixed: entitled, spending, at }];
  for (const mission of result.missions) {
    envelopes.push({
      envelope: mission.mission,
      funded: mission.entitled,
      fixed: mission.fixed.entitled,
      spending: described?.missions[mission.mission]?.spending,
      at: frame.contract.missions[mission.mission]?.at ?? at,
    });
  }
  return envelopes;
}

const contractDifferences = (amounts: FullYearAmounts): ContractDifference[] => {
  const stated = scaleLines.filter((line) => amounts.contract.terms.amounts[line] !== undefined);
  return present(
    joined(
      stated.map((line) => [
        contractDifference(amounts, line, 'fixed'),
        contractDifference(amounts, line, 'variable'),
      ]),
    ),
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
  const context: YearContext = { contract, year, described, period, amounts, readings, assumed };
  const whole = runningIn(period, undefined, at, contract.terms.ended?.at, readings.prorata.value);
  const operations = operationsOfYear(amounts, whole, at, endBasis(contract, period));
  const found: MissionOfYear[] = [];
  for (const mission of missions) {
    const plan = contract.missions[mission];
    const ofYear = plan === undefined ? undefined : missionOfYear(mission, plan, context);
    if (ofYear !== undefined) found.push(ofYear);
  }
  const results: MissionResult[] = found.map(({ result }) => result);
  const envelopes = envelopesOf(frame, { operations, missions: results });
  const fungibility = fungibilityOfYear(year, envelopes, described?.fungibility, readings, at);
  const prorataOfEnd: ReadingId[] = whole.kind === 'partial' ? ['prorata'] : [];
  const result: YearResult = {
    year,
    isProjected: described === undefined,
    period,
    sizeTier: tier,
    scale: scaleUsed(scale, scaleChoice.origin),
    operations,
    missions: results,
    totals: totalsOfYear(operations, results, at),
    fungibility: fungibility.result,
    otherFunding: otherFundingOf(described),
    contractDifferences: contractDifferences(amounts),
    readings: readingsThatMatter(
      frame,
      joined([prorataOfEnd, ...found.map((mission) => mission.readings)]),
      isFungibilityRead(described, fungibility),
    ),
  };
  const problems = joined<Problem>([
    scaleChoice.problems,
    tierProblems(tier, readings),
    ...found.map((mission) => mission.problems),
    ...missions.map((mission) => {
      const talk = described?.missions[mission];
      return talk === undefined || mission === 'health_crisis'
        ? []
        : indicatorAmountProblems(mission, talk, amounts);
    }),
    fungibility.problems,
  ]);
  return { result, problems };
}
