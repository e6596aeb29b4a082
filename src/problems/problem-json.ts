/** A problem of a file for programs. */
import * as z from 'zod';
import { locate, type Place } from '../amounts/source.ts';
import type { Language } from '../law/language.ts';
import { text } from '../output/json-fields.ts';
import { type Problem, problemText } from './problem.ts';

const position = (meaning: string) => z.int().min(1).describe(meaning);

export const placeSchema = z.object({
  file: text('The file in which it stands.'),
  line: position('Lines and columns count from 1.'),
  column: position('Where it begins.'),
  end_line: position('The line on which it ends.'),
  end_column: position('Not included.'),
});

export const problemSchema = z.object({
  severity: z.enum(['error', 'warning']).describe('An error refuses the file, a warning does not.'),
  code: text('Stable: it never changes.'),
  message: text('What is wrong, in the language of the user.'),
  fix: text('What to do, in the language of the user.'),
  ...placeSchema.shape,
});

export const warnings = z.array(problemSchema).describe('The warnings.');

export type ProblemJson = z.infer<typeof problemSchema>;

export function placeToJson({ source, start, end }: Place): z.infer<typeof placeSchema> {
  const [from, to] = [locate(source, start), locate(source, end)];
  return {
    file: source.name,
    line: from.line,
    column: from.column,
    end_line: to.line,
    end_column: to.column,
  };
}

export function problemToJson(problem: Problem, lang: Language, fileLanguage: Language = lang): ProblemJson {
  const { what, fix } = problemText(problem, lang, fileLanguage);
  return {
    severity: problem.severity,
    code: problem.code,
    message: what,
    fix,
    ...placeToJson(problem.place),
  };
}

export const problemsToJson = (problems: readonly Problem[], lang: Language, fileLanguage: Language) =>
  problems.map((item) => problemToJson(item, lang, fileLanguage));
