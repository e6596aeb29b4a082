/** A contract year of `aci-cpts/result@1`. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import type { CountedAmendment } from '../../contract/amendments.ts';
import { partNames } from '../../law/label.ts';
import { envelopes, missions, scaleLines } from '../../law/mission.ts';
import { regimes } from '../../law/reading.ts';
import type { Sha256 } from '../../law/scale.ts';
import {
  day,
  dayOrNull,
  euros,
  isoOrNull,
  money,
  moneyOrNull,
  objectOf,
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
  EnvelopeBalance,
  FungibilityResult,
  RegimeOutcome,
  Transfer,
} from '../fungibility/fungibility-result.ts';
import type {
  ContractDifference,
  EnvelopePart,
  IndicatorResult,
  MissionResult,
  OtherFundingResult,
  Totals,
  VariablePart,
  YearResult,
} from '../result.ts';
import { scaleUsedJson, scaleUsedSchema } from './head-json.ts';

const ceiling = money('The most that can be earned.');
const entitled = money('What is earned.');
export const pending = money('What results not known yet could still add.');
const attainmentRate = rateOrNull('Null while no result is known.');

const part = objectOf<EnvelopePart>()({
  ceiling: [ceiling, (of) => euros(of.ceiling)],
  entitled: [entitled, (of) => euros(of.entitled)],
  status: [status, (of) => of.ceiling.status],
});

const variable = objectOf<VariablePart>()({
  ceiling: [ceiling, (of) => euros(of.ceiling)],
  attainment_rate: [attainmentRate, (of) => rateOf(of.attainmentRate)],
  entitled: [entitled, (of) => euros(of.entitled)],
  pending: [pending, (of) => euros(of.pending)],
  status: [status, (of) => of.ceiling.status],
  simulated: [yesNo('True when the rate was supposed by an option.'), (of) => of.isSimulated],
});

const indicator = objectOf<IndicatorResult>()({
  name: [text('As the file names it.'), (of) => of.name],
  ceiling: [ceiling, (of) => euros(of.ceiling)],
  attainment_rate: [attainmentRate, (of) => rateOf(of.attainmentRate)],
  entitled: [entitled, (of) => euros(of.entitled)],
  pending: [pending, (of) => euros(of.pending)],
});

const mission = objectOf<MissionResult>()({
  mission: [z.enum(missions).describe('Which mission.'), (of) => of.mission],
  started: [dayOrNull('The day on which it starts.'), (of) => isoOrNull(of.started?.value)],
  days: [
    z.int().min(0).nullable().describe('Days of the contract year in which it ran.'),
    (of) => of.days ?? null,
  ],
  fixed: [part.schema.describe('The fixed part.'), (of) => part.encode(of.fixed)],
  variable: [variable.schema.describe('The variable part.'), (of) => variable.encode(of.variable)],
  indicators: [
    z.array(indicator.schema).describe('In the order of the file.'),
    (of) => of.indicators.map(indicator.encode),
  ],
  entitled: [entitled, (of) => euros(of.entitled)],
  plan: [
    z.exactOptional(
      z.enum(['initial', 'update', 'none']).describe('Health crisis only: which plan is paid.'),
    ),
    (of) => of.plan,
  ],
});

const totals = objectOf<Totals>()({
  operations: [money('Earned by operations.'), (of) => euros(of.operations)],
  fixed: [money('Fixed parts of the missions.'), (of) => euros(of.fixed)],
  variable: [money('Variable parts of the missions.'), (of) => euros(of.variable)],
  entitled: [entitled, (of) => euros(of.entitled)],
  ceiling: [ceiling, (of) => euros(of.ceiling)],
  pending: [pending, (of) => euros(of.pending)],
  to_verify: [
    money('How much of what is earned rests on amounts neither confirmed nor derived.'),
    (of) => euros(of.toVerify),
  ],
});

const unlessUnstated = (meaning: string) =>
  moneyOrNull(`${meaning} Null when the file does not state the spending.`);
const unspent = money('What is left over in the end.');
const uncovered = money('What is lacking in the end.');

const balance = objectOf<EnvelopeBalance>()({
  envelope: [z.enum(envelopes).describe('Which one.'), (of) => of.envelope],
  funded: [money('What it earned.'), (of) => euros(of.funded)],
  spent: [unlessUnstated('What was spent.'), ({ known }) => (known ? euros(known.spent) : null)],
  balance: [unlessUnstated('Funded less spent.'), ({ known }) => (known ? euros(known.balance) : null)],
  received: [money('From other envelopes.'), (of) => euros(of.received)],
  given: [money('To other envelopes.'), (of) => euros(of.given)],
  final: [
    unlessUnstated('What is left, or lacks, in the end.'),
    ({ known }) => (known ? euros(known.final) : null),
  ],
});

const transfer = objectOf<Transfer>()({
  from: [z.enum(envelopes).describe('The envelope that gives.'), (of) => of.from],
  to: [z.enum(envelopes).describe('The envelope that receives.'), (of) => of.to],
  amount: [money('What moves.'), (of) => euros(of.amount)],
  stated: [yesNo('True for a transfer that the file states.'), (of) => of.isStated],
  reason: [textOrNull('As the file states it.'), (of) => of.reason ?? null],
});

const regimeOutcome = objectOf<RegimeOutcome>()({
  regime: [z.enum(regimes).describe('The reading of the agreement.'), (of) => of.regime],
  unspent: [unspent, (of) => euros(of.unspent)],
  uncovered: [uncovered, (of) => euros(of.uncovered)],
});

const fungibility = objectOf<FungibilityResult>()({
  regime: [z.enum(regimes).describe('The reading applied.'), (of) => of.regime],
  cap: [
    rateOrNull('The greatest share of what an envelope was granted that it may give.'),
    (of) => rateOf(of.cap?.value),
  ],
  fixed_only: [yesNo('True when only fixed parts may move.'), (of) => of.isFixedOnly],
  envelopes: [
    z.array(balance.schema).describe('Each envelope, in the agreement’s order.'),
    (of) => of.envelopes.map(balance.encode),
  ],
  transfers: [
    z.array(transfer.schema).describe('Money that moves between envelopes.'),
    (of) => of.transfers.map(transfer.encode),
  ],
  undeclared: [
    z.array(z.enum(envelopes)).describe('Envelopes whose spending the file does not state.'),
    (of) => [...of.undeclared],
  ],
  planned: [
    z
      .array(z.enum(envelopes))
      .optional()
      .describe('Envelopes whose spending is what the lines of the budget plan; absent where there is none.'),
    (of) => (of.planned.length === 0 ? undefined : [...of.planned]),
  ],
  unspent: [unspent, (of) => euros(of.unspent)],
  uncovered: [uncovered, (of) => euros(of.uncovered)],
  readings: [
    z.array(regimeOutcome.schema).describe('What each reading would leave.'),
    (of) => of.outcomes().map(regimeOutcome.encode),
  ],
});

const contractDifference = objectOf<ContractDifference>()({
  line: [z.enum(scaleLines).describe('Of the scale.'), (of) => of.line],
  part: [
    z.enum([...partNames, 'update']).describe('Which part of it; `update`: of the crisis plan.'),
    (of) => of.part,
  ],
  contract: [money('The contract’s amount.'), (of) => euros(of.contract)],
  scale: [money('The scale’s amount.'), (of) => euros(of.scale)],
  difference: [money('Contract less scale.'), (of) => euros(of.difference)],
});

const otherFunding = objectOf<OtherFundingResult>()({
  label: [text('As the file names it.'), (of) => of.label],
  amount: [money('What it brings.'), (of) => euros(of.amount)],
  date: [dayOrNull('When, if the file says it.'), (of) => isoOrNull(of.date)],
});

const amendment = objectOf<CountedAmendment>()({
  date: [day('Its own.'), ({ amendment }) => dateToIso(amendment.on.value)],
  from_year: [yearNumber, (of) => of.year],
  from: [day('The first day of that year.'), (of) => dateToIso(of.from)],
});

const yearObject = objectOf<YearResult & { readonly sha256Of: Sha256 }>()({
  year: [yearNumber, (of) => of.year],
  from: [dayOrNull('The first day.'), (of) => isoOrNull(of.period?.from)],
  to: [dayOrNull('The last day, included.'), (of) => isoOrNull(of.period?.to)],
  size_tier: [sizeTier, (of) => of.sizeTier.value],
  tier_origin: [
    z.enum(['year', 'amendment', 'cpts', 'population']).describe('What decided the tier.'),
    (of) => of.sizeTier.origin,
  ],
  scale: [
    scaleUsedSchema.describe('The scale applied.'),
    ({ scale, sha256Of }) => scaleUsedJson(scale, sha256Of),
  ],
  amendments: [
    z
      .array(amendment.schema)
      .optional()
      .describe('The amendments that count in this year; absent where none does.'),
    (of) => (of.amendments.length === 0 ? undefined : of.amendments.map(amendment.encode)),
  ],
  operations: [part.schema.describe('The operations envelope.'), (of) => part.encode(of.operations)],
  missions: [
    z.array(mission.schema).describe('Those that run or spend in this year.'),
    (of) => of.missions.map(mission.encode),
  ],
  totals: [totals.schema.describe('Of the whole contract year.'), (of) => totals.encode(of.totals)],
  fungibility: [
    fungibility.schema.describe('How the money may cover the spending.'),
    (of) => fungibility.encode(of.fungibility),
  ],
  contract_differences: [
    z.array(contractDifference.schema).describe('Where the signed contract and the scale differ.'),
    (of) => of.contractDifferences.map(contractDifference.encode),
  ],
  other_funding: [
    z.array(otherFunding.schema).describe('Money outside the ACI, in no total.'),
    (of) => of.otherFunding.map(otherFunding.encode),
  ],
  projected: [projected, (of) => of.isProjected],
});
export const yearSchema = yearObject.schema;

export const yearJson = (year: YearResult, sha256Of: Sha256): z.infer<typeof yearSchema> =>
  yearObject.encode({ ...year, sha256Of });
