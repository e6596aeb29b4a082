import { dateToIso } from '../../base/calendar.ts';
import type { Sha256 } from '../../base/sha256.ts';
import type {
  ContractDifference,
  OtherFundingResult,
  ScaleUsed,
  Totals,
  YearResult,
} from '../../domain/result.ts';
import { euros } from '../../output/numbers.ts';
import type { DifferenceJson, OtherFundingJson, ScaleUsedJson, TotalsJson, YearJson } from '../json-shape.ts';
import { fungibilityJson } from './fungibility.ts';
import { missionJson, partJson } from './missions.ts';

export const scaleUsedJson = (scale: ScaleUsed, sha256Of: Sha256): ScaleUsedJson => ({
  id: scale.id,
  verified_on: scale.verifiedOn === undefined ? null : dateToIso(scale.verifiedOn),
  title: scale.title,
  origin: scale.origin,
  sha256: sha256Of(scale.content),
  file: scale.file ?? null,
});

const totalsJson = (totals: Totals): TotalsJson => ({
  operations: euros(totals.operations),
  fixed: euros(totals.fixed),
  variable: euros(totals.variable),
  entitled: euros(totals.entitled),
  ceiling: euros(totals.ceiling),
  pending: euros(totals.pending),
  to_verify: euros(totals.toVerify),
});

const differenceJson = ({ line, part, contract, scale, difference }: ContractDifference): DifferenceJson => ({
  line,
  part,
  contract: euros(contract),
  scale: euros(scale),
  difference: euros(difference),
});

const otherFundingJson = ({ label, amount, date }: OtherFundingResult): OtherFundingJson => ({
  label,
  amount: euros(amount),
  date: date === undefined ? null : dateToIso(date),
});

export const yearJson = (result: YearResult, sha256Of: Sha256): YearJson => ({
  year: result.year,
  from: result.period === undefined ? null : dateToIso(result.period.from),
  to: result.period === undefined ? null : dateToIso(result.period.to),
  size_tier: result.sizeTier.value,
  tier_origin: result.sizeTier.origin,
  scale: scaleUsedJson(result.scale, sha256Of),
  operations: partJson(result.operations),
  missions: result.missions.map(missionJson),
  totals: totalsJson(result.totals),
  fungibility: fungibilityJson(result.fungibility),
  contract_differences: result.contractDifferences.map(differenceJson),
  other_funding: result.otherFunding.map(otherFundingJson),
  projected: result.isProjected,
});
