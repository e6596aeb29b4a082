/** Many contracts: what was paid of each against what was owed, in one summary or each in full. */
import { dateToIso } from '../../amounts/calendar.ts';
import { checkData } from '../../check/check-data.ts';
import { phrase } from '../../output/phrase.ts';
import { checkedRow, emptyRow } from '../../portfolio/rows.ts';
import { isRefused } from '../../problems/problem.ts';
import { type CheckOptions, makeCheck, printedOf } from '../check-made.ts';
import type { Context } from '../context.ts';
import type { Computed } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { observedIn } from '../payments.ts';
import type { ExitCode } from '../system.ts';
import { type Many, showMany } from './many.ts';

/** One row a contract. One that names no payment is not said to be unpaid: nothing is known of it. */
export function checkMany(
  paths: readonly string[],
  options: CheckOptions,
  raw: RawOptions,
  context: Context,
): Promise<ExitCode> {
  const { on } = options;
  const checkOf = ({ result, options: resolved }: Computed) =>
    makeCheck(result, resolved, observedIn(result.contract, undefined, options), options, context);
  const many: Many = {
    options: options.compute,
    frame: { command: 'check', ...(on === undefined ? {} : { on: dateToIso(on) }) },
    sum: (file) => {
      const { path, result, problems } = file;
      const { contract } = result;
      if (contract.terms.signed === undefined) {
        return { rows: [emptyRow(path, result, 'undated', problems.length)] };
      }
      if (contract.payments.length === 0) {
        return { rows: [emptyRow(path, result, 'no_payments', problems.length)] };
      }
      const { checked, problems: found } = checkOf(file);
      if (isRefused(found)) return { refused: { ...file, problems: [...problems, ...found] } };
      return {
        rows: [checkedRow(path, checked, problems.length + found.length)],
        hasFailed: checked.explanations.length > 0,
      };
    },
    title: phrase('Versements contrôlés des contrats ACI', 'Payments of the ACI contracts checked'),
    heads: checkData(''),
    whole: (file) => {
      if (file.result.contract.payments.length === 0) return { isLeftOut: true, problems: file.problems };
      const made = checkOf(file);
      const problems = [...file.problems, ...made.problems];
      if (isRefused(made.problems)) return { problems };
      const hasFailed = made.checked.explanations.length > 0;
      return { printed: printedOf(made, file, context), problems, hasFailed };
    },
  };
  return showMany(paths, many, raw, context);
}
