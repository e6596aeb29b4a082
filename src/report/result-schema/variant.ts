/** One way to compute a contract year, as simulations and comparisons put it beside others. */
import type { VariantOrigin } from '../../domain/variant.ts';
import type { VariantJson } from '../simulation/json.ts';
import { closed, euros, namesOf, orNull, rate, said, text } from './parts.ts';
import { yearSchema } from './year.ts';

const kinds = namesOf<VariantOrigin['kind']>({ file: 0, attainment: 0, scenario: 0, year: 0, path: 0 });

export const variantSchema = closed<VariantJson>(
  {
    kind: said(
      'What makes it what it is: the file as it stands, a supposed rate, a scenario, a year, a file.',
      kinds,
    ),
    name: said('Of the scenario, the year or the file.', orNull(text)),
    attainment_rate: said('Supposed for results not known yet.', orNull(rate)),
    total: said('What the year earns.', euros),
    difference: said('Less the total of the first variant.', euros),
    pending: said('What results not known yet could still add.', euros),
    uncovered: said('Spending that lacks money; null when the file states no spending.', orNull(euros)),
    year: said('The whole year, as in aci-cpts/result@1.', yearSchema),
  },
  ['attainment_rate'],
);
