/** A contract year of `aci-cpts/result@1`. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import { partNames } from '../../law/label.ts';
import { envelopes, missions, scaleLines } from '../../law/mission.ts';
import { regimes } from '../../law/reading.ts';
import type { Sha256 } from '../../law/scale.ts';
import {
  dayOrNull,
  euros,
  money,
  moneyOrNull,
  projected,
  rateOf,
  rateOrNull,
  sizeTier,
  status,
  text,
  textOrNull,
  yearNumber,
  yesNo,
} from '../../output/json-fields.ts';
import type {
  ContractDifference,
  EnvelopeBalance,
  EnvelopePart,
  FungibilityResult,
  IndicatorResult,
  MissionResult,
  OtherFundingResult,
  Totals,
  Transfer,
  VariablePart,
  YearResult,
} from '../result.ts';
import { scaleUsedJson, scaleUsedSchema } from './head-json.ts';

/** How the money of a year may cover its spending, for programs. */

const unlessUnstated = (meaning: string) =>
  moneyOrNull(`${meaning} Null when the file does not state the spending.`);
const unspent = money('What is left over in the end.');
const uncovered = money('What is lacking in the end.');

const envelopeSchema = z.object({
  envelope: z.enum(envelopes).describe('Which one.'),
  funded: money('What it earned.'),
  spent: unlessUnstated('What was spent.'),
  balance: unlessUnstated('Funded less spent.'),
  received: money('From other envelopes.'),
  given: money('To other envelopes.'),
  final: unlessUnstated('What is left, or lacks, in the end.'),
});

const transferSchema = z.object({
  from: z.enum(envelopes).describe('The envelope that gives.'),
  to: z.enum(envelopes).describe('The envelope that receives.'),
  amount: money('What moves.'),
  stated: yesNo('True for a transfer that the file states.'),
  reason: textOrNull('As the file states it.'),
});

const otherReadingSchema = z.object({
  regime: z.enum(regimes).describe('The reading of the agreement.'),
  unspent,
  uncovered,
});

export const fungibilitySchema = z.object({
  regime: z.enum(regimes).describe('The reading applied.'),
  cap: rateOrNull('The greatest share of what an envelope was granted that it may give.'),
  fixed_only: yesNo('True when only fixed parts may move.'),
  envelopes: z.array(envelopeSchema).describe('Each envelope, in the agreement’s order.'),
  transfers: z.array(transferSchema).describe('Money that moves between envelopes.'),
  undeclared: z.array(z.enum(envelopes)).describe('Envelopes whose spending the file does not state.'),
  unspent,
  uncovered,
  readings: z.array(otherReadingSchema).describe('What each reading would leave.'),
});

const envelopeJson = ({
  envelope,
  funded,
  received,
  given,
  known,
}: EnvelopeBalance): z.infer<typeof envelopeSchema> => ({
  envelope,
  funded: euros(funded),
  spent: known === undefined ? null : euros(known.spent),
  balance: known === undefined ? null : euros(known.balance),
  received: euros(received),
  given: euros(given),
  final: known === undefined ? null : euros(known.final),
});

const transferJson = ({ from, to, amount, isStated, reason }: Transfer): z.infer<typeof transferSchema> => ({
  from,
  to,
  amount: euros(amount),
  stated: isStated,
  reason: reason ?? null,
});

export const fungibilityJson = (result: FungibilityResult): z.infer<typeof fungibilitySchema> => ({
  regime: result.regime,
  cap: rateOf(result.cap?.value),
  fixed_only: result.isFixedOnly,
  envelopes: result.envelopes.map(envelopeJson),
  transfers: result.transfers.map(transferJson),
  undeclared: [...result.undeclared],
  unspent: euros(result.unspent),
  uncovered: euros(result.uncovered),
  readings: result.readings.map((reading) => ({
    regime: reading.regime,
    unspent: euros(reading.unspent),
    uncovered: euros(reading.uncovered),
  })),
});

/** What an envelope or a mission of a year earns, for programs. */

export const ceiling = money('The most that can be earned.');
export const entitled = money('What is earned.');
export const pending = money('What results not known yet could still add.');
const attainmentRate = rateOrNull('Null while no result is known.');

export const partSchema = z.object({ ceiling, entitled, status });

const variableSchema = z.object({
  ceiling,
  attainment_rate: attainmentRate,
  entitled,
  pending,
  status,
  simulated: yesNo('True when the rate was supposed by an option.'),
});

const indicatorSchema = z.object({
  name: text('As the file names it.'),
  ceiling,
  attainment_rate: attainmentRate,
  entitled,
  pending,
});

export const missionSchema = z.object({
  mission: z.enum(missions).describe('Which mission.'),
  started: dayOrNull('The day on which it starts.'),
  days: z.int().min(0).nullable().describe('Days of the contract year in which it ran.'),
  fixed: partSchema.describe('The fixed part.'),
  variable: variableSchema.describe('The variable part.'),
  indicators: z.array(indicatorSchema).describe('In the order of the file.'),
  entitled,
  plan: z.exactOptional(
    z.enum(['initial', 'update', 'none']).describe('Health crisis only: which plan is paid.'),
  ),
});

export const partJson = (part: EnvelopePart): z.infer<typeof partSchema> => ({
  ceiling: euros(part.ceiling),
  entitled: euros(part.entitled),
  status: part.status,
});

const variableJson = (part: VariablePart): z.infer<typeof variableSchema> => ({
  ceiling: euros(part.ceiling),
  attainment_rate: rateOf(part.attainmentRate),
  entitled: euros(part.entitled),
  pending: euros(part.pending),
  status: part.status,
  simulated: part.isSimulated,
});

const indicatorJson = (indicator: IndicatorResult): z.infer<typeof indicatorSchema> => ({
  name: indicator.name,
  ceiling: euros(indicator.ceiling),
  attainment_rate: rateOf(indicator.attainmentRate),
  entitled: euros(indicator.entitled),
  pending: euros(indicator.pending),
});

export const missionJson = (result: MissionResult): z.infer<typeof missionSchema> => ({
  mission: result.mission,
  started: result.started === undefined ? null : dateToIso(result.started.value),
  days: result.days ?? null,
  fixed: partJson(result.fixed),
  variable: variableJson(result.variable),
  indicators: result.indicators.map(indicatorJson),
  entitled: euros(result.entitled),
  ...(result.plan === undefined ? {} : { plan: result.plan }),
});

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
