/** The years ahead for programs, by contract year and by calendar year. */
import * as z from 'zod';
import { dateToIso } from '../../base/calendar.ts';
import { envelopes } from '../../domain/mission.ts';
import type { YearAhead, YearsAhead } from '../../domain/years-ahead.ts';
import { euros } from '../../output/numbers.ts';
import { dayOrNull, money, moneyOrNull, projected, yearNumber, yesNo } from './fields.ts';
import { pending } from './mission.ts';

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
