/** The problems of files for programs, `aci-cpts/validation@1`. */
import * as z from 'zod';
import type { Language } from '../../law/contract.ts';
import { count, formatNamed, text, toolSchema, yesNo } from '../../output/json-fields.ts';
import { tool } from '../../output/names.ts';
import { sortedByPlace } from '../problem.ts';
import { problemSchema, problemToJson } from '../problem-json.ts';
import { countOf, type ValidatedFile } from './findings.ts';

const summarySchema = z.object({
  files: count('Files read.'),
  valid: count('Files without an error.'),
  refused: count('Files with an error.'),
  errors: count('In all files.'),
  warnings: count('In all files.'),
});

const fileSchema = z.object({
  file: text('As it was named.'),
  sha256: z
    .string()
    .regex(/^(?:[0-9a-f]{64})?$/)
    .describe('Of its bytes, in hexadecimal; empty where it could not be read.'),
  valid: yesNo('True without an error.'),
  diagnostics: z.array(problemSchema).describe('Errors and warnings, in the order of the file.'),
});

export const validationSchema = z
  .object({
    format: formatNamed('aci-cpts/validation@1'),
    tool: toolSchema,
    summary: summarySchema.describe('Counts over all files.'),
    files: z.array(fileSchema).describe('In the order of their names.'),
  })
  .meta({ title: 'Report of aci validate, aci-cpts/validation@1' });

const fileJson = (file: ValidatedFile, lang: Language): z.infer<typeof fileSchema> => ({
  file: file.path,
  sha256: file.sha256,
  valid: file.isValid,
  diagnostics: sortedByPlace(file.problems).map((item) => problemToJson(item, lang, file.language)),
});

const countsOf = (files: readonly ValidatedFile[]): z.infer<typeof summarySchema> => {
  const valid = files.filter(({ isValid }) => isValid).length;
  return {
    files: files.length,
    valid,
    refused: files.length - valid,
    errors: countOf(files, 'error'),
    warnings: countOf(files, 'warning'),
  };
};

export const validationToJson = (
  files: readonly ValidatedFile[],
  lang: Language,
): z.infer<typeof validationSchema> => ({
  format: 'aci-cpts/validation@1',
  tool,
  summary: countsOf(files),
  files: files.map((file) => fileJson(file, lang)),
});
