/** One way to compute a contract year, as simulations and comparisons put it beside others. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import { pending, yearJson, yearSchema } from '../calculate/json/year-json.ts';
import { envelopes } from '../law/mission.ts';
import type { Sha256 } from '../law/scale.ts';
import {
  dayOrNull,
  euros,
  money,
  moneyOrNull,
  projected,
  rateOf,
  rateOrNull,
  textOrNull,
  yearNumber,
  yesNo,
} from '../output/json-fields.ts';
import type { Variant, VariantOrigin } from './variants.ts';
import type { YearAhead, YearsAhead } from './years-ahead.ts';

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

/** The years ahead for programs, by contract year and by calendar year. */

const unlessUnknown = (meaning: string) => moneyOrNull(`${meaning} Null while some spending is not known.`);

const spending = z.object({
  spent: unlessUnknown('What is spent.'),
  left: unlessUnknown('Earned less spent.'),
  carried: unlessUnknown('Left since the beginning.'),
});

const contractYear = z.object({
  year: yearNumber,
  from: dayOrNull('Its first day; null without a date of signature.'),
  projected,
  earned: money('What is earned.'),
  pending,
  ...spending.shape,
});

const civilYear = z.object({
  year: z.int().describe('The calendar year.'),
  projected: yesNo('True when a projected contract year counts in it.'),
  earned: money('What is earned in it, by days.'),
  ...spending.shape,
});

export const yearsAheadSchema = z.object({
  years: z.array(contractYear).describe('By contract year.'),
  civil_years: z.array(civilYear).describe('By calendar year.'),
  spending_unknown: z.array(z.enum(envelopes)).describe('Envelopes whose spending no year states.'),
});

const spendingJson = ({
  spent,
  left,
  carried,
}: Pick<YearAhead, 'spent' | 'left' | 'carried'>): z.infer<typeof spending> => ({
  spent: spent === undefined ? null : euros(spent),
  left: left === undefined ? null : euros(left),
  carried: left === undefined ? null : euros(carried),
});

export const yearsAheadJson = ({
  years,
  civilYears,
  unknown,
}: YearsAhead): z.infer<typeof yearsAheadSchema> => ({
  years: years.map((ahead) => ({
    year: ahead.year.year,
    from: ahead.year.period === undefined ? null : dateToIso(ahead.year.period.from),
    projected: ahead.year.isProjected,
    earned: euros(ahead.year.totals.entitled),
    pending: euros(ahead.year.totals.pending),
    ...spendingJson(ahead),
  })),
  civil_years: civilYears.map((ahead) => ({
    year: ahead.year,
    projected: ahead.isProjected,
    earned: euros(ahead.earned),
    ...spendingJson(ahead),
  })),
  spending_unknown: [...unknown],
});
