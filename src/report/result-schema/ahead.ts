/** The years ahead, by contract year and by calendar year. */
import { envelopes } from '../../domain/mission.ts';
import type { SimulationJson } from '../simulation/json.ts';
import { closed, date, euros, list, oneOf, orNull, said, yesNo } from './parts.ts';
import { projected, yearNumber } from './shared.ts';

type Ahead = NonNullable<SimulationJson['ahead']>;

const unknown = 'Null while some spending is not known.';
const earned = said('What is earned.', euros);
const spent = {
  spent: said(`What is spent. ${unknown}`, orNull(euros)),
  left: said(`Earned less spent. ${unknown}`, orNull(euros)),
  carried: said(`Left since the beginning. ${unknown}`, orNull(euros)),
};

export const aheadSchema = closed<Ahead>({
  years: said(
    'By contract year.',
    list(
      closed<Ahead['years'][number]>({
        year: yearNumber,
        from: said('Its first day; null without a date of signature.', orNull(date)),
        projected,
        earned,
        pending: said('What results not known yet could still add.', euros),
        ...spent,
      }),
    ),
  ),
  civil_years: said(
    'By calendar year.',
    list(
      closed<Ahead['civil_years'][number]>({
        year: said('The calendar year.', { type: 'integer' }),
        projected: said('True when a projected contract year counts in it.', yesNo),
        earned: said('What is earned in it, by days.', euros),
        ...spent,
      }),
    ),
  ),
  spending_unknown: said('Envelopes whose spending no year states.', list(oneOf(envelopes))),
});
