import { missions, scaleLines, sizeTiers } from '../../domain/mission.ts';
import { contractTerms } from '../../scale/terms.ts';
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
import {
  between,
  closed,
  date,
  euros,
  from,
  list,
  oneOf,
  orNull,
  rate,
  said,
  sha256,
  status,
  text,
  yesNo,
} from './parts.ts';

const ceiling = said('The most that can be earned, in euros.', euros);
const entitled = said('What is earned, in euros.', euros);
const pending = said('What results not known yet could still add, in euros.', euros);
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
  name: text,
  ceiling,
  attainment_rate: attainment,
  entitled,
  pending,
});

const plans: readonly NonNullable<MissionJson['plan']>[] = ['initial', 'update', 'none'];
const mission = closed<MissionJson>(
  {
    mission: oneOf(missions),
    started: orNull(date),
    days: said('Days of the contract year in which it ran.', orNull(from(0))),
    fixed: part,
    variable,
    indicators: list(indicator),
    entitled,
    plan: said('Health crisis only.', oneOf(plans)),
  },
  ['plan'],
);

const totals = closed<TotalsJson>({
  operations: euros,
  fixed: euros,
  variable: euros,
  entitled,
  ceiling,
  pending,
  to_verify: said('How much of it rests on amounts neither confirmed nor derived.', euros),
});

const tierOrigins: readonly YearJson['tier_origin'][] = ['year', 'cpts', 'population'];
const scaleOrigins: readonly YearJson['scale']['origin'][] = ['in_force', 'file', 'option', 'undated'];

export const yearSchema = closed<YearJson>({
  year: between(1, contractTerms.years),
  from: orNull(date),
  to: said('The last day, included.', orNull(date)),
  size_tier: oneOf(sizeTiers),
  tier_origin: oneOf(tierOrigins),
  scale: closed<YearJson['scale']>({
    id: text,
    verified_on: said('Null for a scale of one’s own that does not say it was checked.', orNull(date)),
    title: text,
    origin: oneOf(scaleOrigins),
    sha256: said('Of the content of the scale.', sha256),
    file: said('The file of a scale that is the user’s own.', orNull(text)),
  }),
  operations: part,
  missions: list(mission),
  totals,
  fungibility: fungibilitySchema,
  contract_differences: said(
    'Where the signed contract and the scale differ.',
    list(
      closed<DifferenceJson>({
        line: oneOf(scaleLines),
        part: oneOf(['fixed', 'variable']),
        contract: euros,
        scale: euros,
        difference: euros,
      }),
    ),
  ),
  other_funding: list(closed<OtherFundingJson>({ label: text, amount: euros, date: orNull(date) })),
  projected: said('True for a year that the file does not describe.', yesNo),
});
