/** What several formats have in common. */
import type { Severity } from '../../base/diagnostic.ts';
import type { JsonSchema } from '../../base/json-schema.ts';
import { sizeTiers } from '../../domain/mission.ts';
import { readingIds } from '../../domain/reading.ts';
import { paymentLines } from '../../domain/vocabulary.ts';
import { contractTerms } from '../../scale/terms.ts';
import type { AssumptionJson, ResultJson, ScaleUsedJson, ScheduleLineJson, ToolJson } from '../json-shape.ts';
import type { ProblemJson } from '../problem-json.ts';
import {
  between,
  closed,
  date,
  euros,
  from,
  list,
  oneOf,
  orNull,
  type Properties,
  said,
  sha256,
  status,
  text,
  yesNo,
} from './parts.ts';

export const formatNamed = (name: string): JsonSchema => ({
  description: 'Name and version of this format.',
  const: name,
});

export const toolSchema: JsonSchema = said(
  'The program that wrote it.',
  closed<ToolJson>({ name: said('aci-cpts.', text), version: said('Its version.', text) }),
);

export const inputSchema: JsonSchema = said(
  'The file it was computed from.',
  closed<ResultJson['input']>({
    file: said('As it was named; “-” is standard input.', text),
    sha256: said('Of its bytes.', sha256),
  }),
);

/** What every format begins with. */
export const headOf = (
  format: string,
): { readonly format: JsonSchema; readonly tool: JsonSchema; readonly input: JsonSchema } => ({
  format: formatNamed(format),
  tool: toolSchema,
  input: inputSchema,
});

const severities: readonly Severity[] = ['error', 'warning'];

export const diagnosticSchema = closed<ProblemJson>({
  severity: said('An error refuses the file, a warning does not.', oneOf(severities)),
  code: said('Stable: it never changes.', text),
  message: said('What is wrong, in the language of the user.', text),
  fix: said('What to do, in the language of the user.', text),
  file: said('The file in which it stands.', text),
  line: said('Lines and columns count from 1.', from(1)),
  column: said('Where it begins.', from(1)),
  end_line: said('The line on which it ends.', from(1)),
  end_column: said('Not included.', from(1)),
});

export const diagnostics = said('The warnings.', list(diagnosticSchema));

export const yearNumber = said('Of the contract year, from 1.', between(1, contractTerms.years));
export const sizeTier = said('Size tier (taille), from 1 to 4.', oneOf(sizeTiers));
export const projected = said('True for a year that the file does not describe.', yesNo);

const scaleOrigins: readonly ScaleUsedJson['origin'][] = ['in_force', 'file', 'option', 'undated'];

export const scaleUsedSchema = closed<ScaleUsedJson>({
  id: said('The scale’s name.', text),
  verified_on: said('Null for a scale of one’s own that does not say it was checked.', orNull(date)),
  title: said('The text it belongs to, in French.', text),
  origin: said('What chose it.', oneOf(scaleOrigins)),
  sha256: said('Of the content of the scale.', sha256),
  file: said('The file of a scale that is the user’s own.', orNull(text)),
});

export const scalesSchema = said('The scales that count, each once.', list(scaleUsedSchema));

export const paymentLine = said('What the payment is for.', oneOf(paymentLines));
export const yearOfPayment = said(
  'The contract year it belongs to, from 1; null for the letter of intent.',
  orNull(between(1, contractTerms.years)),
);

export const scheduleLineProperties: Properties<ScheduleLineJson> = {
  date: said('The day on which it is due.', date),
  line: paymentLine,
  year: yearOfPayment,
  amount: said('Below zero: to be given back.', euros),
  status,
  projected,
};

/** A reading's value: a word, a tier or a number of months. */
export const readingValue: JsonSchema = { type: ['string', 'integer'] };
export const readingId = said('Name of the open reading.', oneOf(readingIds));

const origins: readonly AssumptionJson['origin'][] = ['default', 'file', 'option'];

export const assumptionsSchema = said(
  'The open readings on which it depends.',
  list(
    closed<AssumptionJson>({
      id: readingId,
      value: said('What was taken.', readingValue),
      default: said('True when nobody chose it.', yesNo),
      origin: said('Who chose it.', oneOf(origins)),
    }),
  ),
);
