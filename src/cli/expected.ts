/** Golden amounts of a file: what it expects, held against what it earns. */
import { expectedProblems } from '../calculate/expected.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { Severity } from '../problems/wording.ts';
import type { FileResult } from './files.ts';

/** True when nothing but the file decides its amounts: what it expects then has to come out. */
const isAsWritten = ({ scale, attainment, readings }: ComputeOptions): boolean =>
  scale === undefined && attainment === undefined && Object.keys(readings ?? {}).length === 0;

function withProblems({ result, ...file }: FileResult, severity: Severity): FileResult {
  if (result === undefined) return file;
  const found = expectedProblems(result).map((item) => ({ ...item, severity }));
  const problems = [...file.problems, ...found];
  if (found.length > 0 && severity === 'error') return { ...file, problems };
  return { ...file, problems, result: { ...result, problems } };
}

/** For a check: an expected amount that differs refuses the file. */
export const refusedOnDifference = (file: FileResult): FileResult => withProblems(file, 'error');

/** For a calculation: it is shown all the same, with a warning; options that suppose something else ask for other amounts. */
export const warnedOfDifference = (file: FileResult): FileResult =>
  isAsWritten(file.options) ? withProblems(file, 'warning') : file;
