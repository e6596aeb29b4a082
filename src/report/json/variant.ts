/** One way to compute a contract year, as simulations and comparisons put it beside others. */
import * as z from 'zod';
import type { Sha256 } from '../../base/sha256.ts';
import type { Variant, VariantOrigin } from '../../domain/variant.ts';
import { euros, rateOf } from '../../output/numbers.ts';
import { money, moneyOrNull, rateOrNull, textOrNull } from './fields.ts';
import { pending } from './mission.ts';
import { yearJson, yearSchema } from './year.ts';

const origin = z.object({
  kind: z
    .enum(['file', 'attainment', 'scenario', 'year', 'path'])
    .describe(
      'What makes it what it is: the file as it stands, a supposed rate, a scenario, a year, a file.',
    ),
  name: textOrNull('Of the scenario, the year or the file.'),
  attainment_rate: z.exactOptional(rateOrNull('Supposed for results not known yet.')),
});

export const variantSchema = origin.extend({
  total: money('What the year earns.'),
  difference: money('Less the total of the first variant.'),
  pending,
  uncovered: moneyOrNull('Spending that lacks money; null when the file states no spending.'),
  year: yearSchema.describe('The whole year, as in aci-cpts/result@1.'),
});

function originJson(from: VariantOrigin): z.infer<typeof origin> {
  switch (from.kind) {
    case 'file':
      return { kind: from.kind, name: null };
    case 'attainment':
      return { kind: from.kind, name: null, attainment_rate: rateOf(from.rate) };
    case 'scenario':
      return { kind: from.kind, name: from.name };
    case 'year':
      return { kind: from.kind, name: String(from.year) };
    case 'path':
      return { kind: from.kind, name: from.path };
  }
}

export const variantJson = (variant: Variant, sha256Of: Sha256): z.infer<typeof variantSchema> => ({
  ...originJson(variant.origin),
  total: euros(variant.year.totals.entitled),
  difference: euros(variant.difference),
  pending: euros(variant.year.totals.pending),
  uncovered: variant.year.fungibility.envelopes.some(({ known }) => known !== undefined)
    ? euros(variant.year.fungibility.uncovered)
    : null,
  year: yearJson(variant.year, sha256Of),
});
