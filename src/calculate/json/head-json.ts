/** What the formats begin with, and pieces that several of them share. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import type { Contract } from '../../contract/contract-terms.ts';
import type { Language } from '../../law/language.ts';
import { paymentLines } from '../../law/payment-line.ts';
import {
  choicesOf,
  ofEachReading,
  type ReadingId,
  type ReadingValue,
  readingIds,
} from '../../law/reading.ts';
import type { Sha256 } from '../../law/scale.ts';
import {
  day,
  dayOrNull,
  euros,
  formatNamed,
  inputSchema,
  isoOrNull,
  money,
  objectOf,
  type Policy,
  policySchema,
  projected,
  rate,
  rateOf,
  sha256,
  status,
  type ToolJson,
  text,
  textOrNull,
  toolSchema,
  yearNumberOrNull,
  yesNo,
} from '../../output/json-fields.ts';
import { problemsToJson, warnings } from '../../problems/problem-json.ts';
import { type ReadingShown, readingsTaken } from '../document/readings-kept.ts';
import { scalesOf } from '../document/year-heading.ts';
import type { ComputeOptions } from '../options.ts';
import type { ContractResult, ScaleUsed, ScheduledPayment, YearResult } from '../result.ts';

/** `settings`: values put in place of a file's, where no contract has them. */
type AskedOptions = ComputeOptions & { readonly settings?: Contract['settings'] };

/** What an output says of its making. */
export interface ResultMeta {
  readonly tool: ToolJson;
  readonly file: string;
  readonly sha256: string;
  /** For the fingerprints of scales. */
  readonly sha256Of: Sha256;
  /** The language of the diagnostics' sentences. */
  readonly lang: Language;
  /** Those of the computation, for what is told without its result. */
  readonly options?: AskedOptions;
  /** What was taken from `aci.config.yaml`, where anything was. */
  readonly config?: Policy;
}

/** What a format of one contract is made of, whatever it tells. */
export interface Made {
  readonly meta: Pick<ResultMeta, 'tool' | 'file' | 'sha256' | 'config' | 'options'>;
  readonly result: Pick<ContractResult, 'contract'> & Partial<Pick<ContractResult, 'options'>>;
}

export const nameOfCpts = text('As the file names it.');
/** Of the CPTS, beside its name. */
export const cptsKeys = {
  department: [
    textOrNull('As the file writes it; null where it does not.'),
    ({ result }: Made) => result.contract.cpts.department?.value ?? null,
  ],
  finess: [
    textOrNull('The FINESS number; null where the file gives none.'),
    ({ result }: Made) => result.contract.cpts.finess?.value ?? null,
  ],
} as const;
const cpts = objectOf<Made>()({
  name: [nameOfCpts, ({ result }) => result.contract.cpts.name.value],
  ...cptsKeys,
});

/** The keys with which the format of one contract begins. */
export const headKeys = <const Name extends string>(name: Name) =>
  ({
    format: [formatNamed(name), () => name],
    tool: [toolSchema, ({ meta: { tool } }: Made) => ({ name: tool.name, version: tool.version })],
    input: [inputSchema, ({ meta: { file, sha256: hash } }: Made) => ({ file, sha256: hash })],
    cpts: [cpts.schema.describe('The CPTS.'), cpts.encode],
  }) as const;

const ofReading = <Id extends ReadingId>(id: Id) =>
  z.exactOptional(z.literal(choicesOf(id)).describe('The reading chosen.'));
/** A choice that is not known cannot be computed again, so neither it nor its key is passed over. */
const readings = z.strictObject(
  ofEachReading<{ [Id in ReadingId]: ReturnType<typeof ofReading<Id>> }>(ofReading),
);

const optionsSchema = z.strictObject({
  scale: textOrNull('The id of the scale asked for.'),
  attainment: rate('Supposed for results not known yet.').max(10).nullable(),
  scenario: z.exactOptional(text('The scenario of the file that was supposed.')),
  through: yearNumberOrNull('The last contract year projected.'),
  set: z.exactOptional(
    z.array(z.string()).describe('Values put in place of the file’s, as --set took them.'),
  ),
  readings: readings.describe('Those chosen by options.'),
});

interface Asked {
  readonly meta?: Pick<ResultMeta, 'config' | 'options'>;
  readonly result?: Made['result'];
}

function optionsJson({ meta, result }: Asked): z.infer<typeof optionsSchema> {
  const {
    scale,
    attainment,
    scenario,
    through,
    readings: chosen,
  }: Partial<ComputeOptions> = result?.options ?? meta?.options ?? {};
  const settings = result?.contract.settings ?? meta?.options?.settings ?? [];
  return {
    scale: scale?.value ?? null,
    attainment: rateOf(attainment?.value),
    ...(scenario === undefined ? {} : { scenario }),
    through: through ?? null,
    ...(settings.length === 0 ? {} : { set: [...settings] }),
    readings: Object.fromEntries(
      readingIds.flatMap((id) => (chosen?.[id] ? [[id, chosen[id].value] as const] : [])),
    ),
  };
}

/** The keys with which a format ends: what was asked, and what a folder's policy added. */
export const askedKeys = {
  options: [optionsSchema.describe('What was asked beside the file.'), optionsJson],
  config: [policySchema, ({ meta }: Asked) => meta?.config],
} as const;

/** Of a format that is made of one result: what is supposed, and what is doubtful. */
export const scenarioKey = [
  z.exactOptional(text('The scenario of the file that is supposed, where one was asked for.')),
  ({ result }: { readonly result: ContractResult }) => result.options.scenario,
] as const;
export const diagnosticsKey = [
  warnings,
  ({
    result: { problems, contract },
    meta,
  }: {
    readonly result: ContractResult;
    readonly meta: ResultMeta;
  }) => problemsToJson(problems, meta.lang, contract.language),
] as const;

/** The same keys for formats whose own ones are written by hand. */
export const framed = <const Name extends string>(name: Name) => {
  const [head, asked] = [objectOf<Made>()(headKeys(name)), objectOf<Made>()(askedKeys)];
  return {
    head: head.schema.shape,
    asked: asked.schema.shape,
    of: <Own extends object>(made: Made, own: Own) => ({
      ...head.encode(made),
      ...own,
      ...asked.encode(made),
    }),
  };
};

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
