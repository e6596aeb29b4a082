/** Why a payment may differ from what is owed: facts only, a record a kind. Type, schema and JSON come from it. */
import * as z from 'zod';
import { type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import type { Ratio } from '../amounts/ratio.ts';
import { paymentLine, readingId, readingValue, yearOfPayment } from '../calculate/json/head-json.ts';
import { partNames } from '../law/label.ts';
import { missions, scaleLines } from '../law/mission.ts';
import { day, decimalOf, rate, sizeTier, text, yearNumber, yesNo } from '../output/json-fields.ts';

/** Where a payer may round, other than where the rules make an amount. */
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

/** A fact of a cause: what it means to programs, and how it is written for them. */
interface Fact<Of> {
  readonly schema: z.ZodType;
  write(of: Of): unknown;
}
type FactOf<Given> = Given extends Fact<infer Of> ? Of : never;

const fact = <Schema extends z.ZodType>(schema: Schema): Fact<z.infer<Schema>> => ({
  schema,
  write: (of) => of,
});
/** It may be absent. */
const perhaps = <Schema extends z.ZodType>(schema: Schema): Fact<z.infer<Schema> | undefined> =>
  fact(z.exactOptional(schema));
const onDay = (meaning: string): Fact<CalendarDate> => ({ schema: day(meaning), write: dateToIso });
const atRate = (meaning: string): Fact<Ratio> => ({ schema: rate(meaning), write: decimalOf });

const ofMission = z.enum(missions).describe('Which mission.');
const mission = fact(ofMission);
const year = fact(yearNumber);
const signed = onDay('The day of signature.');

/** Contract years that follow one another. */
const runOfYears = z.object({ from: yearNumber, to: yearNumber });
const years = perhaps(runOfYears.describe('The contract years paid so; absent where it is all of them.'));

const kinds = {
  missing: {},
  /** Nothing was given back of what must be. */
  not_returned: {},
  taken_back: { date: onDay('The day on which what was paid was taken back.') },
  /** There are so many payments of the same amount where one was owed. */
  repeated: {
    times: fact(z.int().min(2).describe('How often it was paid.')),
    line: perhaps(
      paymentLine.describe('Where one transfer may hold it twice; absent: its payments were seen.'),
    ),
    year: perhaps(yearOfPayment),
  },
  /** Another line differs by the same amount the other way: what is too much here is lacking there. */
  other_line: { line: fact(paymentLine), year: fact(yearOfPayment) },
  /** Due before the first day of the export: it cannot be seen there. */
  before_export: { first: onDay('The first day of the export.') },
  /** No row of an export for several CPTS names this one: it may stand there under another name. */
  not_named: {},
  /** Due after the last day of the export: whether it was paid cannot be seen there. */
  after_export: { last: onDay('The last day of the export.') },
  /** Due after today. */
  to_come: { today: onDay('The day on which it was checked.') },
  /** Paid before this contract was signed. */
  before_contract: { signed, renewed: fact(yesNo('True for a contract that renews another.')) },
  size_tier: { size_tier: fact(sizeTier), years },
  scale: { scale: fact(text('The id of the scale.')), years },
  reading: {
    reading: fact(readingId),
    value: fact(readingValue('Under which the amount paid is right.')),
    years,
  },
  start: {
    mission,
    months: perhaps(
      z.int().describe('Later than the file says; earlier below zero; absent: no whole months.'),
    ),
    start: onDay('The start under which the amount paid is right.'),
  },
  indicator: {
    mission,
    year,
    indicator: fact(text('Its name.')),
    counted: fact(yesNo('True when it was counted, false when it was left out.')),
  },
  /** The variable part paid at a rate of its own. */
  variable_rate: {
    rate: atRate('Of the ceiling that was paid.'),
    mission: fact(ofMission.nullable().describe('Which mission; null for all of them.')),
    year,
  },
  crisis_plan: {
    plan: fact(z.enum(['initial', 'update', 'none']).describe('The plan that was paid.')),
    year,
  },
  contract_amount: {
    line: fact(
      z.enum(scaleLines).describe('Of the scale, whose amount was paid in place of the contract’s.'),
    ),
    part: fact(z.enum(partNames).describe('Which part of it.')),
    years,
  },
  amendment: {
    date: onDay('Of the amendment.'),
    early: perhaps(
      yearNumber.describe(
        'The contract year from which it was counted too early; absent: it was not applied.',
      ),
    ),
    years,
  },
  rounding: { rounding: fact(z.enum(roundings).describe('Where else it was rounded.')), years },
};

type Kinds = typeof kinds;
export type CauseKind = keyof Kinds;
export type Years = z.infer<typeof runOfYears>;

type Facts<Own> = {
  readonly [Key in keyof Own as undefined extends FactOf<Own[Key]> ? never : Key]: FactOf<Own[Key]>;
} & {
  readonly [Key in keyof Own as undefined extends FactOf<Own[Key]> ? Key : never]?: FactOf<Own[Key]>;
};
export type CauseOf<Kind extends CauseKind> = { readonly kind: Kind } & Facts<Kinds[Kind]>;
export type Cause = { readonly [Kind in CauseKind]: CauseOf<Kind> }[CauseKind];

type AnyFacts = Readonly<Record<string, Fact<unknown>>>;

export const causeSchema = z.union(
  Object.entries<AnyFacts>(kinds).map(([kind, facts]) =>
    z.object({
      cause: z.literal(kind).describe('What kind of cause, with facts of its own.'),
      ...Object.fromEntries(Object.entries(facts).map(([key, { schema }]) => [key, schema])),
    }),
  ),
);

export function causeJson({ kind, ...known }: Cause): z.infer<typeof causeSchema> {
  const facts: AnyFacts = kinds[kind];
  const values = new Map(Object.entries<unknown>(known));
  const written = Object.entries(facts).flatMap(([key, { write }]) => {
    const value = values.get(key);
    return value === undefined ? [] : [[key, write(value)]];
  });
  return { cause: kind, ...Object.fromEntries(written) };
}
