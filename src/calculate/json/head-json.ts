/** What the formats begin with, and pieces that several of them share. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import type { Language } from '../../law/contract.ts';
import { longestDelay, type ReadingId, readingChoices, readingIds } from '../../law/reading.ts';
import type { Sha256 } from '../../law/scale.ts';
import {
  day,
  dayOrNull,
  euros,
  money,
  projected,
  sha256,
  status,
  type ToolJson,
  text,
  textOrNull,
  yearNumberOrNull,
  yesNo,
} from '../../output/json-fields.ts';
import { paymentLines } from '../../vocabulary/vocabulary.ts';
import { readingsTaken } from '../document/readings-kept.ts';
import { scalesOf } from '../document/year-heading.ts';
import type { ReadingsUsed, ScaleUsed, ScheduledPayment, YearResult } from '../result.ts';

/** What an output says of its making. */
export interface ResultMeta {
  readonly tool: ToolJson;
  readonly file: string;
  readonly sha256: string;
  /** For the scales, told by their content. */
  readonly sha256Of: Sha256;
  /** The language of the diagnostics' sentences. */
  readonly lang: Language;
}

export const madeBy = ({ tool, file, sha256: hash }: Pick<ResultMeta, 'tool' | 'file' | 'sha256'>) => ({
  tool: { name: tool.name, version: tool.version },
  input: { file, sha256: hash },
});

export const namedCpts = z.object({ name: text('As the file names it.') }).describe('The CPTS.');

export const scaleUsedSchema = z.object({
  id: text('The scale’s name.'),
  verified_on: dayOrNull('Null for a scale of one’s own that does not say it was checked.'),
  title: text('The text it belongs to, in French.'),
  origin: z.enum(['in_force', 'file', 'option', 'undated']).describe('What chose it.'),
  sha256: sha256('Of the content of the scale.'),
  file: textOrNull('The file of a scale that is the user’s own.'),
});
export type ScaleUsedJson = z.infer<typeof scaleUsedSchema>;

export const scaleUsedJson = (scale: ScaleUsed, sha256Of: Sha256): ScaleUsedJson => ({
  id: scale.id,
  verified_on: scale.verifiedOn === undefined ? null : dateToIso(scale.verifiedOn),
  title: scale.title,
  origin: scale.origin,
  sha256: sha256Of(scale.content),
  file: scale.file ?? null,
});

export const scalesSchema = z.array(scaleUsedSchema).describe('The scales that count, each once.');

export const scalesJson = (years: readonly Pick<YearResult, 'scale'>[], sha256Of: Sha256): ScaleUsedJson[] =>
  scalesOf(years).map((scale) => scaleUsedJson(scale, sha256Of));

export const paymentLine = z.enum(paymentLines).describe('What the payment is for.');
export const yearOfPayment = yearNumberOrNull(
  'The contract year it belongs to, from 1; null for the letter of intent.',
);

export const scheduleLineSchema = z.object({
  date: day('The day on which it is due.'),
  line: paymentLine,
  year: yearOfPayment,
  amount: money('Below zero: to be given back.'),
  status,
  projected,
});
export type ScheduleLineJson = z.infer<typeof scheduleLineSchema>;

export const scheduleLineJson = (payment: ScheduledPayment): ScheduleLineJson => ({
  date: dateToIso(payment.date),
  line: payment.line,
  year: payment.year ?? null,
  amount: euros(payment.amount),
  status: payment.amount.status,
  projected: payment.isProjected,
});

const { settlement_delay_months: _months, ...otherChoices } = readingChoices;
const choices = [...new Set(Object.values(otherChoices).flat())];
export const readingId = z.enum(readingIds).describe('Name of the open reading.');
export const readingValue = (meaning: string) =>
  z.union([z.literal(choices), z.int().min(0).max(longestDelay)]).describe(meaning);

export const assumptionsSchema = z
  .array(
    z.object({
      id: readingId,
      value: readingValue('What was taken.'),
      default: yesNo('True when nobody chose it.'),
      origin: z.enum(['default', 'file', 'option']).describe('Who chose it.'),
    }),
  )
  .describe('The open readings on which it depends.');

export const assumptionsJson = (
  readings: ReadingsUsed,
  ids: readonly ReadingId[],
  years: readonly YearResult[] = [],
): z.infer<typeof assumptionsSchema> =>
  readingsTaken(ids, readings, years).map(({ id, value, origin }) => ({
    id,
    value,
    default: origin === 'default',
    origin,
  }));
