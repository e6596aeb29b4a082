/** Why a payment may differ from what is owed: facts only. */
import * as z from 'zod';
import { type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import type { Ratio } from '../amounts/ratio.ts';
import { paymentLine, readingId, readingValue, yearOfPayment } from '../calculate/json/head-json.ts';
import type { CrisisPlan } from '../law/contract-terms.ts';
import { type PartName, partNames } from '../law/label.ts';
import { type Mission, missions, type ScaleLine, type SizeTier, scaleLines } from '../law/mission.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import type { ReadingId, ReadingValue } from '../law/reading.ts';
import { day, decimalOf, rate, sizeTier, text, yearNumber, yesNo } from '../output/json-fields.ts';

/** Where else than DOMAIN's rule a payer may round. */
export const roundings = [
  'at_payment',
  'truncated',
  'whole_euros',
  'amount_per_day',
  'prorata_percent',
  'prorata_hundredths',
  'balance_share',
] as const;
export type Rounding = (typeof roundings)[number];

export type Cause =
  | { readonly kind: 'missing' }
  /** Nothing was given back of what must be. */
  | { readonly kind: 'not_returned' }
  /** What was paid was taken back on this day. */
  | { readonly kind: 'taken_back'; readonly date: CalendarDate }
  /** There are so many payments of the same amount where one was owed. */
  | { readonly kind: 'repeated'; readonly times: number }
  /** Another line differs by the same amount the other way: what is too much here is lacking there. */
  | { readonly kind: 'other_line'; readonly line: PaymentLine; readonly year: number | undefined }
  /** Due before the first day of the export: it cannot be seen there. */
  | { readonly kind: 'before_export'; readonly first: CalendarDate }
  /** Due after the last day of the export: whether it was paid cannot be seen there. */
  | { readonly kind: 'after_export'; readonly last: CalendarDate }
  /** Due after today. */
  | { readonly kind: 'to_come'; readonly today: CalendarDate }
  /** Paid before this contract was signed. */
  | { readonly kind: 'before_contract'; readonly signed: CalendarDate; readonly isRenewed: boolean }
  /** Paid on the day a contract was renewed, when the one before is settled. */
  | { readonly kind: 'contract_before'; readonly signed: CalendarDate }
  /** `years`: the contract years paid so; absent where it is all of them. */
  | { readonly kind: 'size_tier'; readonly sizeTier: SizeTier; readonly years?: Years }
  | { readonly kind: 'scale'; readonly id: string; readonly years?: Years }
  | {
      readonly kind: 'reading';
      readonly reading: ReadingId;
      readonly value: ReadingValue;
      readonly years?: Years;
    }
  | {
      readonly kind: 'start';
      readonly mission: Mission;
      /** Later than the file says when above zero. */
      readonly months: number;
      readonly start: CalendarDate;
    }
  | {
      readonly kind: 'indicator';
      readonly mission: Mission;
      readonly year: number;
      readonly name: string;
      readonly isCounted: boolean;
    }
  /** The variable part paid at a rate of its own, of one mission or of all. */
  | {
      readonly kind: 'variable_rate';
      readonly rate: Ratio;
      readonly mission: Mission | undefined;
      readonly year: number;
    }
  | { readonly kind: 'crisis_plan'; readonly plan: CrisisPlan; readonly year: number }
  | {
      readonly kind: 'contract_amount';
      readonly line: ScaleLine;
      readonly part: PartName;
      readonly years?: Years;
    }
  /** An amendment of this day was not applied, or counted a year early. */
  | {
      readonly kind: 'amendment';
      readonly date: CalendarDate;
      /** The contract year from which it was counted too early; absent where it was not applied. */
      readonly early?: number;
      readonly years?: Years;
    }
  | { readonly kind: 'rounding'; readonly rounding: Rounding; readonly years?: Years };

export type CauseKind = Cause['kind'];
export type CauseOf<Kind extends CauseKind> = Extract<Cause, { readonly kind: Kind }>;

/** Contract years that follow one another. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

// The causes of a difference for programs: each kind has its own facts.

const kind = <const Kind extends Cause['kind'], Facts extends z.ZodRawShape>(cause: Kind, facts: Facts) =>
  z.object({
    cause: z.literal(cause).describe('What kind of cause, with facts of its own.'),
    ...facts,
  });

const signed = day('The day of signature.');
const mission = z.enum(missions).describe('Which mission.');

const years = {
  years: z.exactOptional(
    z
      .object({ from: yearNumber, to: yearNumber })
      .describe('The contract years paid so; absent where it is all of them.'),
  ),
};

export const causeSchema = z.union([
  kind('missing', {}),
  kind('not_returned', {}),
  kind('taken_back', { date: day('The day on which what was paid was taken back.') }),
  kind('repeated', { times: z.int().min(2).describe('How often it was paid.') }),
  kind('other_line', { line: paymentLine, year: yearOfPayment }),
  kind('before_export', { first: day('The first day of the export.') }),
  kind('after_export', { last: day('The last day of the export.') }),
  kind('to_come', { today: day('The day on which it was checked.') }),
  kind('before_contract', { signed, renewed: yesNo('True for a contract that renews another.') }),
  kind('contract_before', { signed }),
  kind('size_tier', { size_tier: sizeTier, ...years }),
  kind('scale', { scale: text('The id of the scale.'), ...years }),
  kind('reading', {
    reading: readingId,
    value: readingValue('Under which the amount paid is right.'),
    ...years,
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
  kind('variable_rate', {
    rate: rate('Of the ceiling that was paid.'),
    mission: mission.nullable().describe('Which mission; null for all of them.'),
    year: yearNumber,
  }),
  kind('crisis_plan', {
    plan: z.enum(['initial', 'update', 'none']).describe('The plan that was paid.'),
    year: yearNumber,
  }),
  kind('contract_amount', {
    line: z.enum(scaleLines).describe('Of the scale, whose amount was paid in place of the contract’s.'),
    part: z.enum(partNames).describe('Which part of it.'),
    ...years,
  }),
  kind('amendment', {
    date: day('Of the amendment.'),
    early: z.exactOptional(
      yearNumber.describe(
        'The contract year from which it was counted too early; absent: it was not applied.',
      ),
    ),
    ...years,
  }),
  kind('rounding', { rounding: z.enum(roundings).describe('Where else it was rounded.'), ...years }),
]);

export function causeJson(cause: Cause): z.infer<typeof causeSchema> {
  const within = 'years' in cause && cause.years !== undefined ? { years: cause.years } : {};
  switch (cause.kind) {
    case 'missing':
      return { cause: cause.kind };
    case 'not_returned':
      return { cause: cause.kind };
    case 'taken_back':
      return { cause: cause.kind, date: dateToIso(cause.date) };
    case 'repeated':
      return { cause: cause.kind, times: cause.times };
    case 'other_line':
      return { cause: cause.kind, line: cause.line, year: cause.year ?? null };
    case 'before_export':
      return { cause: cause.kind, first: dateToIso(cause.first) };
    case 'after_export':
      return { cause: cause.kind, last: dateToIso(cause.last) };
    case 'to_come':
      return { cause: cause.kind, today: dateToIso(cause.today) };
    case 'before_contract':
      return { cause: cause.kind, signed: dateToIso(cause.signed), renewed: cause.isRenewed };
    case 'contract_before':
      return { cause: cause.kind, signed: dateToIso(cause.signed) };
    case 'size_tier':
      return { cause: cause.kind, size_tier: cause.sizeTier, ...within };
    case 'scale':
      return { cause: cause.kind, scale: cause.id, ...within };
    case 'reading':
      return { cause: cause.kind, reading: cause.reading, value: cause.value, ...within };
    case 'start': {
      const { kind, mission, months } = cause;
      return { cause: kind, mission, months, start: dateToIso(cause.start) };
    }
    case 'indicator': {
      const { kind, mission, year, name, isCounted } = cause;
      return { cause: kind, mission, year, indicator: name, counted: isCounted };
    }
    case 'variable_rate': {
      const { kind, year } = cause;
      return { cause: kind, rate: decimalOf(cause.rate), mission: cause.mission ?? null, year };
    }
    case 'crisis_plan':
      return { cause: cause.kind, plan: cause.plan, year: cause.year };
    case 'contract_amount':
      return { cause: cause.kind, line: cause.line, part: cause.part, ...within };
    case 'amendment': {
      const early = cause.early === undefined ? {} : { early: cause.early };
      return { cause: cause.kind, date: dateToIso(cause.date), ...early, ...within };
    }
    case 'rounding':
      return { cause: cause.kind, rounding: cause.rounding, ...within };
  }
}
