/** Golden amounts of a file: what it expects, held against what it earns. */
import { expectedProblems } from '../calculate/expected.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { Language } from '../law/contract-terms.ts';
import type { Severity } from '../problems/wording.ts';
import type { Context } from './context.ts';
import type { FileResult } from './files.ts';
import { flagOf, type RawOptions } from './options.ts';

/** True when nothing but the file decides its amounts: what it expects then has to come out. */
const isAsWritten = ({ scale, attainment, readings }: ComputeOptions): boolean =>
  scale === undefined && attainment === undefined && Object.keys(readings ?? {}).length === 0;

/** The options that decide amounts, as they were given: advice that leaves them out would show other amounts. */
function optionsTyped(raw: RawOptions, lang: Language): string | undefined {
  const { scale, attainment, assume = [], set = [] } = raw;
  const given = [
    ...(scale === undefined ? [] : [['scale', scale] as const]),
    ...(attainment === undefined ? [] : [['attainment', attainment] as const]),
    ...assume.map((value) => ['assume', value] as const),
    ...set.map((value) => ['set', value] as const),
  ];
  const typed = given.map(([name, value]) => {
    const quoted = /^[\p{L}\p{N}_./\\:=%-]+$/u.test(value) ? value : `"${value}"`;
    return `${flagOf(name, lang)} ${quoted}`;
  });
  return typed.length === 0 ? undefined : typed.join(' ');
}

function withProblems(
  { result, ...file }: FileResult,
  severity: Severity,
  raw: RawOptions,
  { lang }: Context,
): FileResult {
  if (result === undefined) return file;
  const found = expectedProblems(result, optionsTyped(raw, lang)).map((item) => ({ ...item, severity }));
  const problems = [...file.problems, ...found];
  if (found.length > 0 && severity === 'error') return { ...file, problems };
  return { ...file, problems, result: { ...result, problems } };
}

/** For a check: an expected amount that differs refuses the file. */
export const refusedOnDifference = (file: FileResult, raw: RawOptions, context: Context): FileResult =>
  withProblems(file, 'error', raw, context);

/** For a calculation: it is shown all the same, with a warning; options that suppose something else ask for other amounts. */
export const warnedOfDifference = (file: FileResult, raw: RawOptions, context: Context): FileResult =>
  isAsWritten(file.options) ? withProblems(file, 'warning', raw, context) : file;
