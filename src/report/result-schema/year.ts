import { partNames } from '../../domain/label.ts';
import { missions, scaleLines } from '../../domain/mission.ts';
import type {
  DifferenceJson,
  IndicatorJson,
  MissionJson,
  OtherFundingJson,
  PartJson,
  TotalsJson,
  VariableJson,
  YearJson,
} from '../json-shape.ts';
import { fungibilitySchema } from './fungibility.ts';
import { closed, date, euros, from, list, oneOf, orNull, rate, said, status, text, yesNo } from './parts.ts';
import { projected, scaleUsedSchema, sizeTier, yearNumber } from './shared.ts';

const ceiling = said('The most that can be earned.', euros);
const entitled = said('What is earned.', euros);
const pending = said('What results not known yet could still add.', euros);
const part = closed<PartJson>({ ceiling, entitled, status });
const attainment = said('Null while no result is known.', orNull(rate));

const variable = closed<VariableJson>({
  ceiling,
  attainment_rate: attainment,
  entitled,
  pending,
  status,
  simulated: said('True when the rate was supposed by an option.', yesNo),
});

const indicator = closed<IndicatorJson>({
  name: said('As the file names it.', text),
  ceiling,
  attainment_rate: attainment,
  entitled,
  pending,
});

const plans: readonly NonNullable<MissionJson['plan']>[] = ['initial', 'update', 'none'];
const mission = closed<MissionJson>(
  {
    mission: said('Which mission.', oneOf(missions)),
    started: said('The day on which it starts.', orNull(date)),
    days: said('Days of the contract year in which it ran.', orNull(from(0))),
    fixed: said('The fixed part.', part),
    variable: said('The variable part.', variable),
    indicators: said('In the order of the file.', list(indicator)),
    entitled,
    plan: said('Health crisis only: which plan is paid.', oneOf(plans)),
  },
  ['plan'],
);

const totals = closed<TotalsJson>({
  operations: said('Earned by operations.', euros),
  fixed: said('Fixed parts of the missions.', euros),
  variable: said('Variable parts of the missions.', euros),
  entitled,
  ceiling,
  pending,
  to_verify: said('How much of what is earned rests on amounts neither confirmed nor derived.', euros),
});

const tierOrigins: readonly YearJson['tier_origin'][] = ['year', 'cpts', 'population'];

export const yearSchema = closed<YearJson>({
  year: yearNumber,
  from: said('The first day.', orNull(date)),
  to: said('The last day, included.', orNull(date)),
  size_tier: sizeTier,
  tier_origin: said('What decided the tier.', oneOf(tierOrigins)),
  scale: said('The scale applied.', scaleUsedSchema),
  operations: said('The operations envelope.', part),
  missions: said('Those that run or spend in this year.', list(mission)),
  totals: said('Of the whole contract year.', totals),
  fungibility: said('How the money may cover the spending.', fungibilitySchema),
  contract_differences: said(
    'Where the signed contract and the scale differ.',
    list(
      closed<DifferenceJson>({
        line: said('Of the scale.', oneOf(scaleLines)),
        part: said('Which part of it.', oneOf(partNames)),
        contract: said('The contract’s amount.', euros),
        scale: said('The scale’s amount.', euros),
        difference: said('Contract less scale.', euros),
      }),
    ),
  ),
  other_funding: said(
    'Money outside the ACI, in no total.',
    list(
      closed<OtherFundingJson>({
        label: said('As the file names it.', text),
        amount: said('What it brings.', euros),
        date: said('When, if the file says it.', orNull(date)),
      }),
    ),
  ),
  projected,
});
