/** The causes of a difference for programs: each kind has its own facts. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import { paymentLine, readingId, readingValue, yearOfPayment } from '../calculate/json/head-json.ts';
import { partNames } from '../law/label.ts';
import { missions, scaleLines } from '../law/mission.ts';
import { day, sizeTier, text, yearNumber, yesNo } from '../output/json-fields.ts';
import { type Cause, roundings } from './cause.ts';

const kind = <const Kind extends Cause['kind'], Facts extends z.ZodRawShape>(cause: Kind, facts: Facts) =>
  z.object({
    cause: z.literal(cause).describe('What kind of cause, with facts of its own.'),
    ...facts,
  });

const signed = day('The day of signature.');
const mission = z.enum(missions).describe('Which mission.');

export const causeSchema = z.union([
  kind('missing', {}),
  kind('not_returned', {}),
  kind('repeated', { times: z.int().min(2).describe('How often it was paid.') }),
  kind('other_line', { line: paymentLine, year: yearOfPayment }),
  kind('paid_before', { date: day('The day on which the same amount was paid.') }),
  kind('before_contract', { signed, renewed: yesNo('True for a contract that renews another.') }),
  kind('contract_before', { signed }),
  kind('early', { due: day('The day on which it is due.') }),
  kind('size_tier', { size_tier: sizeTier }),
  kind('scale', { scale: text('The id of the scale.') }),
  kind('reading', {
    reading: readingId,
    value: readingValue('Under which the amount paid is right.'),
  }),
  kind('start', {
    mission,
    months: z.int().describe('Later than the file says; earlier below zero.'),
    start: day('The start under which the amount paid is right.'),
  }),
  kind('indicator', {
    mission,
    year: yearNumber,
    indicator: text('Its name.'),
    counted: yesNo('True when it was counted, false when it was left out.'),
  }),
  kind('contract_amount', {
    line: z.enum(scaleLines).describe('Of the scale, whose amount was paid in place of the contract’s.'),
    part: z.enum(partNames).describe('Which part of it.'),
  }),
  kind('rounding', { rounding: z.enum(roundings).describe('Where else it was rounded.') }),
]);

export function causeJson(cause: Cause): z.infer<typeof causeSchema> {
  switch (cause.kind) {
    case 'missing':
    case 'not_returned':
      return { cause: cause.kind };
    case 'repeated':
      return { cause: cause.kind, times: cause.times };
    case 'other_line':
      return { cause: cause.kind, line: cause.line, year: cause.year ?? null };
    case 'paid_before':
      return { cause: cause.kind, date: dateToIso(cause.date) };
    case 'before_contract':
      return { cause: cause.kind, signed: dateToIso(cause.signed), renewed: cause.isRenewed };
    case 'contract_before':
      return { cause: cause.kind, signed: dateToIso(cause.signed) };
    case 'early':
      return { cause: cause.kind, due: dateToIso(cause.due) };
    case 'size_tier':
      return { cause: cause.kind, size_tier: cause.sizeTier };
    case 'scale':
      return { cause: cause.kind, scale: cause.id };
    case 'reading':
      return { cause: cause.kind, reading: cause.reading, value: cause.value };
    case 'start':
      return {
        cause: cause.kind,
        mission: cause.mission,
        months: cause.months,
        start: dateToIso(cause.start),
      };
    case 'indicator':
      return {
        cause: cause.kind,
        mission: cause.mission,
        year: cause.year,
        indicator: cause.name,
        counted: cause.isCounted,
      };
    case 'contract_amount':
      return { cause: cause.kind, line: cause.line, part: cause.part };
    case 'rounding':
      return { cause: cause.kind, rounding: cause.rounding };
  }
}
