/** One way to compute a contract year, as simulations and comparisons put it beside others. */
import * as z from 'zod';
import { pending, yearJson, yearSchema } from '../calculate/json/year-json.ts';
import type { Sha256 } from '../law/scale.ts';
import {
  amountKey,
  euros,
  moneyOrNull,
  objectOf,
  rateOf,
  rateOrNull,
  textOrNull,
} from '../output/json-fields.ts';
import type { Variant, VariantOrigin } from './variants.ts';

function nameOf(origin: VariantOrigin): string | null {
  switch (origin.kind) {
    case 'file':
    case 'attainment':
      return null;
    case 'scenario':
      return origin.name;
    case 'year':
      return String(origin.year);
    case 'path':
      return origin.path;
  }
}

const variant = objectOf<Variant & { readonly sha256Of: Sha256 }>()({
  kind: [
    z
      .enum(['file', 'attainment', 'scenario', 'year', 'path'])
      .describe(
        'What makes it what it is: the file as it stands, a supposed rate, a scenario, a year, a file.',
      ),
    ({ origin }) => origin.kind,
  ],
  name: [textOrNull('Of the scenario, the year or the file.'), ({ origin }) => nameOf(origin)],
  attainment_rate: [
    z.exactOptional(rateOrNull('Supposed for results not known yet.')),
    ({ origin }) => (origin.kind === 'attainment' ? rateOf(origin.rate) : undefined),
  ],
  total: amountKey('What the year earns.', ({ year }) => year.totals.entitled),
  difference: amountKey('Less the total of the first variant.', (of) => of.difference),
  pending: [pending, ({ year }) => euros(year.totals.pending)],
  uncovered: [
    moneyOrNull('Spending that lacks money; null when the file states no spending.'),
    ({ year: { fungibility } }) =>
      fungibility.envelopes.some(({ known }) => known !== undefined) ? euros(fungibility.uncovered) : null,
  ],
  year: [
    yearSchema.describe('The whole year, as in aci-cpts/result@1.'),
    ({ year, sha256Of }) => yearJson(year, sha256Of),
  ],
});

export const variantSchema = variant.schema;
export const variantJson = (of: Variant, sha256Of: Sha256): z.infer<typeof variantSchema> =>
  variant.encode({ ...of, sha256Of });
