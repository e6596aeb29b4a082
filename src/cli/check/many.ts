/** Many contracts: what was paid of each against what was owed, in one summary or each in full. */
import { dateToIso } from '../../base/calendar.ts';
import { isRefused } from '../../domain/problem.ts';
import { emptyRow } from '../../report/portfolio/calculated.ts';
import { checkedRow } from '../../report/portfolio/checked.ts';
import type { Context } from '../context.ts';
import { chosenFormat, formatAmong } from '../output.ts';
import { observedPayments } from '../payments.ts';
import { jsonArray, oneAfterTheOther, runDetails } from '../portfolio/details.ts';
import { summaryFormats } from '../portfolio/formats.ts';
import { type PortfolioJob, runPortfolio } from '../portfolio/run.ts';
import type { ExitCode } from '../system.ts';
import { type CheckOptions, makeCheck, type RawCheckOptions, textOf } from './made.ts';

/** One row a contract. One that tells no payment is not said to be unpaid: nothing is known of it. */
export function checkJob(options: CheckOptions, context: Context): PortfolioJob {
  const { on } = options;
  return {
    frame: { command: 'check', ...(on === undefined ? {} : { on: dateToIso(on) }) },
    tell: async (file) => {
      const { path, result, problems } = file;
      const { contract } = result;
      if (contract.terms.signed === undefined) {
        return { rows: [emptyRow(path, result, 'undated', problems.length)] };
      }
      if (contract.payments.length === 0) {
        return { rows: [emptyRow(path, result, 'no_payments', problems.length)] };
      }
      const observed = await observedPayments(contract, undefined, context);
      const made = makeCheck(result, file.options, observed, options, context);
      if (isRefused(made.problems))
        return { refused: { ...file, problems: [...problems, ...made.problems] } };
      const warnings = problems.length + made.problems.length;
      return {
        rows: [checkedRow(path, made.checked, warnings)],
        hasFailed: made.checked.explanations.length > 0,
      };
    },
  };
}

/** Each check in full; contracts that tell no payment have none. */
function details(
  paths: readonly string[],
  options: CheckOptions,
  raw: RawCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const sequence = chosenFormat(raw, context) === 'json' ? jsonArray : oneAfterTheOther;
  return runDetails(
    paths,
    sequence,
    async (file) => {
      const { result } = file;
      if (result.contract.payments.length === 0) return { isLeftOut: true, problems: file.problems };
      const observed = await observedPayments(result.contract, undefined, context);
      const made = makeCheck(result, file.options, observed, options, context);
      const problems = [...file.problems, ...made.problems];
      if (isRefused(made.problems)) return { problems };
      const text = textOf(made, file, raw, context).trimEnd();
      const ended = sequence === jsonArray ? text : `${text}\n`;
      return { text: ended, problems, hasFailed: made.checked.explanations.length > 0 };
    },
    options.compute,
    raw,
    context,
  );
}

export function checkMany(
  paths: readonly string[],
  options: CheckOptions,
  raw: RawCheckOptions,
  context: Context,
): Promise<ExitCode> {
  if (raw.details === true) return details(paths, options, raw, context);
  const format = formatAmong(summaryFormats, raw, context);
  return runPortfolio(paths, format, checkJob(options, context), options.compute, raw, context);
}
