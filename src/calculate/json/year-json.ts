/** A contract year of `aci-cpts/result@1`. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import type { Sha256 } from '../../law/fingerprint.ts';
import { partNames } from '../../law/label.ts';
import { scaleLines } from '../../law/mission.ts';
import { dayOrNull, money, projected, sizeTier, text, yearNumber } from '../../output/json-fields.ts';
import { euros } from '../../output/numbers.ts';
import type { ContractDifference, OtherFundingResult, Totals, YearResult } from '../result.ts';
import { fungibilityJson, fungibilitySchema } from './fungibility-json.ts';
import { scaleUsedJson, scaleUsedSchema } from './head-json.ts';
import {
  ceiling,
  entitled,
  missionJson,
  missionSchema,
  partJson,
  partSchema,
  pending,
} from './mission-json.ts';

const totalsSchema = z.object({
  operations: money('Earned by operations.'),
  fixed: money('Fixed parts of the missions.'),
  variable: money('Variable parts of the missions.'),
  entitled,
  ceiling,
  pending,
  to_verify: money('How much of what is earned rests on amounts neither confirmed nor derived.'),
});

const differenceSchema = z.object({
  line: z.enum(scaleLines).describe('Of the scale.'),
  part: z.enum(partNames).describe('Which part of it.'),
  contract: money('The contract’s amount.'),
  scale: money('The scale’s amount.'),
  difference: money('Contract less scale.'),
});

const otherFundingSchema = z.object({
  label: text('As the file names it.'),
  amount: money('What it brings.'),
  date: dayOrNull('When, if the file says it.'),
});

export const yearSchema = z.object({
  year: yearNumber,
  from: dayOrNull('The first day.'),
  to: dayOrNull('The last day, included.'),
  size_tier: sizeTier,
  tier_origin: z.enum(['year', 'cpts', 'population']).describe('What decided the tier.'),
  scale: scaleUsedSchema.describe('The scale applied.'),
  operations: partSchema.describe('The operations envelope.'),
  missions: z.array(missionSchema).describe('Those that run or spend in this year.'),
  totals: totalsSchema.describe('Of the whole contract year.'),
  fungibility: fungibilitySchema.describe('How the money may cover the spending.'),
  contract_differences: z.array(differenceSchema).describe('Where the signed contract and the scale differ.'),
  other_funding: z.array(otherFundingSchema).describe('Money outside the ACI, in no total.'),
  projected,
});
export type YearJson = z.infer<typeof yearSchema>;

const totalsJson = (totals: Totals): z.infer<typeof totalsSchema> => ({
  operations: euros(totals.operations),
  fixed: euros(totals.fixed),
  variable: euros(totals.variable),
  entitled: euros(totals.entitled),
  ceiling: euros(totals.ceiling),
  pending: euros(totals.pending),
  to_verify: euros(totals.toVerify),
});

const differenceJson = (found: ContractDifference): z.infer<typeof differenceSchema> => ({
  line: found.line,
  part: found.part,
  contract: euros(found.contract),
  scale: euros(found.scale),
  difference: euros(found.difference),
});

const otherFundingJson = ({
  label,
  amount,
  date,
}: OtherFundingResult): z.infer<typeof otherFundingSchema> => ({
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
