/** The problems of files for programs, `aci-cpts/validation@1`. */
import * as z from 'zod';
import type { Language } from '../../law/language.ts';
import {
  count,
  formatNamed,
  type Policy,
  policySchema,
  text,
  toolSchema,
  yesNo,
} from '../../output/json-fields.ts';
import { tool } from '../../output/names.ts';
import { sortedByPlace } from '../problem.ts';
import { countOf, findingJson, findingSchema, type ValidatedFile } from './findings.ts';

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
  diagnostics: z.array(findingSchema).describe('Errors and warnings, in the order of the file.'),
});

export const validationSchema = z
  .object({
    format: formatNamed('aci-cpts/validation@1'),
    tool: toolSchema,
    summary: summarySchema.describe('Counts over all files.'),
    files: z.array(fileSchema).describe('In the order of their names.'),
    config: policySchema,
  })
  .meta({ title: 'Report of aci validate, aci-cpts/validation@1' });

export function validationToJson(
  files: readonly ValidatedFile[],
  lang: Language,
  policy: { readonly config?: Policy } = {},
): z.infer<typeof validationSchema> {
  const valid = files.filter(({ isValid }) => isValid).length;
  return {
    format: 'aci-cpts/validation@1',
    tool,
    summary: {
      files: files.length,
      valid,
      refused: files.length - valid,
      errors: countOf(files, 'error'),
      warnings: countOf(files, 'warning'),
    },
    files: files.map(({ path, sha256, language, problems, isValid }) => ({
      file: path,
      sha256,
      valid: isValid,
      diagnostics: sortedByPlace(problems).map((problem) => findingJson(problem, lang, language)),
    })),
    ...policy,
  };
}
