/** What the formats begin with, and pieces that several of them share. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import type { Language } from '../../law/contract-terms.ts';
import { choicesOf, type ReadingValue, readingIds } from '../../law/reading.ts';
import type { Sha256 } from '../../law/scale.ts';
import {
  day,
  dayOrNull,
  euros,
  headOf,
  isoOrNull,
  money,
  objectOf,
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
import { type ReadingShown, readingsTaken } from '../document/readings-kept.ts';
import { scalesOf } from '../document/year-heading.ts';
import type { ScaleUsed, ScheduledPayment, YearResult } from '../result.ts';

/** What an output says of its making. */
export interface ResultMeta {
  readonly tool: ToolJson;
  readonly file: string;
  readonly sha256: string;
  /** For the fingerprints of scales. */
  readonly sha256Of: Sha256;
  /** The language of the diagnostics' sentences. */
  readonly lang: Language;
  /** What was taken from `aci.config.yaml`, where anything was. */
  readonly config?: { readonly file: string; readonly taken: string };
}

export const madeBy = ({ tool, file, sha256: hash }: Pick<ResultMeta, 'tool' | 'file' | 'sha256'>) => ({
  tool: { name: tool.name, version: tool.version },
  input: { file, sha256: hash },
});

/** The keys with which the format of one contract begins. */
export const headKeys = <const Name extends string>(name: Name) => {
  const { format, tool, input } = headOf(name);
  type Made = { readonly meta: Pick<ResultMeta, 'tool' | 'file' | 'sha256'> };
  return {
    format: [format, () => format.value],
    tool: [tool, ({ meta }: Made) => madeBy(meta).tool],
    input: [input, ({ meta }: Made) => madeBy(meta).input],
  } as const;
};

export const namedCpts = z.object({ name: text('As the file names it.') }).describe('The CPTS.');

const scaleUsed = objectOf<ScaleUsed & { readonly sha256Of: Sha256 }>()({
  id: [text('The scale’s name.'), (of) => of.id],
  verified_on: [
    dayOrNull('Null for a scale of one’s own that does not say it was checked.'),
    (of) => isoOrNull(of.verifiedOn),
  ],
  title: [text('The text it belongs to, in French.'), (of) => of.title],
  origin: [z.enum(['in_force', 'file', 'option', 'undated']).describe('What chose it.'), (of) => of.origin],
  sha256: [sha256('Of the content of the scale.'), (of) => of.sha256Of(of.content)],
  file: [textOrNull('The file of a scale that is the user’s own.'), (of) => of.file ?? null],
});
export const scaleUsedSchema = scaleUsed.schema;
type ScaleUsedJson = z.infer<typeof scaleUsedSchema>;

export const scaleUsedJson = (scale: ScaleUsed, sha256Of: Sha256): ScaleUsedJson =>
  scaleUsed.encode({ ...scale, sha256Of });

export const scalesSchema = z.array(scaleUsedSchema).describe('The scales that count, each once.');

export const scalesJson = (years: readonly Pick<YearResult, 'scale'>[], sha256Of: Sha256): ScaleUsedJson[] =>
  scalesOf(years).map((scale) => scaleUsedJson(scale, sha256Of));

export const paymentLine = z.enum(paymentLines).describe('What the payment is for.');
export const yearOfPayment = yearNumberOrNull(
  'The contract year it belongs to, from 1; null for the letter of intent.',
);

const scheduleLine = objectOf<ScheduledPayment>()({
  date: [day('The day on which it is due.'), (of) => dateToIso(of.date)],
  line: [paymentLine, (of) => of.line],
  year: [yearOfPayment, (of) => of.year ?? null],
  amount: [money('Below zero: to be given back.'), (of) => euros(of.amount)],
  status: [status, (of) => of.amount.status],
  projected: [projected, (of) => of.isProjected],
});
export const scheduleLineSchema = scheduleLine.schema;
export const scheduleLineJson = scheduleLine.encode;

export const readingId = z.enum(readingIds).describe('Name of the open reading.');
export const readingValue = (meaning: string) =>
  z.literal([...new Set(readingIds.flatMap((id): ReadingValue[] => [...choicesOf(id)]))]).describe(meaning);

const assumption = objectOf<ReadingShown>()({
  id: [readingId, (of) => of.id],
  value: [readingValue('What was taken.'), (of) => of.value],
  default: [yesNo('True when nobody chose it.'), (of) => of.origin === 'default'],
  origin: [z.enum(['default', 'file', 'option']).describe('Who chose it.'), (of) => of.origin],
});
export const assumptionsSchema = z
  .array(assumption.schema)
  .describe('The open readings on which it depends.');

export const assumptionsJson = (...of: Parameters<typeof readingsTaken>): z.infer<typeof assumptionsSchema> =>
  readingsTaken(...of).map(assumption.encode);
