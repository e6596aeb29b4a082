/** Golden amounts of a file: what it expects, held against what it earns. */
import { expectedProblems, isAsWritten } from '../calculate/expected.ts';
import type { Severity } from '../problems/wording.ts';
import type { Context } from './context.ts';
import { type Computed, type FileResult, isComputed, withProblems } from './files.ts';
import { optionsTyped } from './options.ts';

function differences({ result }: Computed, severity: Severity, { raw, lang }: Context) {
  return expectedProblems(result, optionsTyped(raw)[lang].trim() || undefined).map((item) => ({
    ...item,
    severity,
  }));
}

/** For a check: an expected amount that differs refuses the file. */
export function refusedOnDifference(file: FileResult, context: Context): FileResult {
  if (!isComputed(file)) return file;
  const found = differences(file, 'error', context);
  const { result: _, ...refused } = file;
  return found.length === 0 ? file : withProblems(refused, [...file.problems, ...found]);
}

/** For a calculation: it is shown all the same, with a warning; options that suppose something else ask for other amounts. */
export function warnedOfDifference(file: Computed, context: Context): Computed {
  if (!isAsWritten(file.result.options)) return file;
  const problems = [...file.problems, ...differences(file, 'warning', context)];
  return { ...file, problems, result: { ...file.result, problems } };
}
