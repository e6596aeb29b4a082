/** Fields of what commands write as JSON: each takes what its key means, and adds the unit in which it stands. */
import * as z from 'zod';
import { type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import { type Cents, centsOf } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Explained } from '../law/explained.ts';
import { sizeTiers } from '../law/mission.ts';
import { statuses } from '../law/scale.ts';
import { contractTerms } from '../law/terms.ts';

const inEuros = 'Euros, at most two decimals.';
const asDecimal = 'A rate as a decimal: 0.45 is 45 %.';
const asDay = 'YYYY-MM-DD.';

const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const rateNumber = z.number().min(0);

/** In what a number stands, for whoever shows it to people; a count has none. */
export const units = z.registry<{ readonly unit: 'euros' | 'rate' }>();

export const money = (meaning: string) =>
  z.number().describe(`${meaning} ${inEuros}`).register(units, { unit: 'euros' });
export const moneyOrNull = (meaning: string) =>
  z.number().nullable().describe(`${meaning} ${inEuros}`).register(units, { unit: 'euros' });
export const rate = (meaning: string) =>
  rateNumber.describe(`${meaning} ${asDecimal}`).register(units, { unit: 'rate' });
export const rateOrNull = (meaning: string) =>
  rateNumber.nullable().describe(`${meaning} ${asDecimal}`).register(units, { unit: 'rate' });
export const day = (meaning: string) => dayText.describe(`${meaning} ${asDay}`);
export const dayOrNull = (meaning: string) => dayText.nullable().describe(`${meaning} ${asDay}`);
export const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .describe('YYYY-MM.');
export const text = (meaning: string) => z.string().describe(meaning);
export const textOrNull = (meaning: string) => z.string().nullable().describe(meaning);
export const yesNo = (meaning: string) => z.boolean().describe(meaning);
export const count = (meaning: string) => z.int().min(0).describe(meaning);
export const sha256 = (meaning: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(`${meaning} SHA-256, in hexadecimal.`);

const numberOfYear = z.int().min(1).max(contractTerms.years);
export const yearNumber = numberOfYear.describe('Of the contract year, from 1.');
export const yearNumberOrNull = (meaning: string) => numberOfYear.nullable().describe(meaning);
export const projected = yesNo('True for a year that the file does not describe.');

const tier = z.literal(sizeTiers);
export const sizeTier = tier.describe('Size tier (taille), from 1 to 4.');
export const sizeTierOrNull = (meaning: string) => tier.nullable().describe(meaning);

export const status = z.enum(statuses).describe('How sure the amount is.');

export const formatNamed = <const Name extends string>(name: Name) =>
  z.literal(name).describe('Name and version of this format.');

export const toolSchema = z
  .object({ name: text('aci-cpts.'), version: text('Its version.') })
  .describe('The program that wrote it.');
export type ToolJson = z.infer<typeof toolSchema>;

export const policySchema = z
  .object({ file: text('Its path.'), taken: text('One line in English.') })
  .describe('What was taken from aci.config.yaml; absent where nothing was.')
  .exactOptional();
export type Policy = z.infer<typeof policySchema>;

export const inputSchema = z
  .object({ file: text('As it was named; “-” is standard input.'), sha256: sha256('Of its bytes.') })
  .describe('The file it was computed from.');

type Written<Schema extends z.ZodType> =
  | z.infer<Schema>
  | (Schema extends z.ZodExactOptional ? undefined : never);

/**
 * An object of a format, a key a line: what it means, as a schema, and what it says of `Of`. From these come the schema, the
 * type and the encoder; a key that may be absent is, where it says nothing.
 */
export const objectOf =
  <Of>() =>
  <Shape extends Readonly<Record<string, z.ZodType>>>(
    keys: {
      readonly [Key in keyof Shape]: readonly [Shape[Key], (of: Of) => Written<Shape[Key]>];
    },
  ) => {
    const entries = Object.entries<readonly [z.ZodType, (of: Of) => unknown]>(keys);
    // The one place where the compiler cannot see what building an object key by key gives.
    const schema = z.object(Object.fromEntries(entries.map(([key, [meaning]]) => [key, meaning])) as Shape);
    const encode = (of: Of): z.infer<typeof schema> =>
      Object.fromEntries(
        entries.map(([key, [, say]]) => [key, say(of)] as const).filter(([, value]) => value !== undefined),
      ) as z.infer<typeof schema>;
    return { schema, encode };
  };

/** Keys of an amount and of a day, whose meaning and whose value are always of one kind; null is what is not known. */
export const amountKey = <Of>(meaning: string, of: (it: Of) => Explained) =>
  [money(meaning), (it: Of) => euros(of(it))] as const;
export const amountKeyOrNull = <Of>(meaning: string, of: (it: Of) => Explained | undefined) =>
  [moneyOrNull(meaning), (it: Of) => eurosOrNull(of(it)?.value)] as const;
export const dayKeyOrNull = <Of>(meaning: string, of: (it: Of) => CalendarDate | undefined) =>
  [dayOrNull(meaning), (it: Of) => isoOrNull(of(it))] as const;

/** zod writes the greatest safe integers as bounds of every whole number: they say nothing of ours. */
function unbounded({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** A format of JSON: the object that is its type and its schema. */
export type JsonFormat = z.ZodType;

export const jsonSchemaOf = (format: JsonFormat): z.core.JSONSchema.BaseSchema =>
  z.toJSONSchema(format, { target: 'draft-7', override: unbounded });

/** Euros as the nearest number, which prints with at most two decimals: one rounded division of whole cents. */
export const eurosOf = (amount: Cents): number => centsOf(amount) / 100;

/** Null for an amount that is not known. */
export const eurosOrNull = (amount: Cents | undefined): number | null =>
  amount === undefined ? null : eurosOf(amount);

export const euros = ({ value }: Pick<Explained, 'value'>): number => eurosOf(value);

/** A rate or a measure to six decimals. */
export const decimalOf = (value: Ratio): number => Number(ratioToDecimal(value, 6));

export const monthOf = (date: CalendarDate): string => dateToIso(date).slice(0, 7);

export const isoOrNull = (date: CalendarDate | undefined): string | null =>
  date === undefined ? null : dateToIso(date);

/** Null for a rate that is not known. */
export const rateOf = (rate: Ratio | undefined): number | null =>
  rate === undefined ? null : decimalOf(rate);
