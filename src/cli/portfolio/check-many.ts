/** Many contracts: what was paid of each against what was owed, in one summary or each in full. */
import { dateToIso } from '../../amounts/calendar.ts';
import { checkData } from '../../check/check-data.ts';
import { phrase } from '../../output/phrase.ts';
import { checkedRow, emptyRow } from '../../portfolio/rows.ts';
import { isRefused } from '../../problems/problem.ts';
import { type CheckOptions, makeCheck, printedOf, type RawCheckOptions } from '../check-made.ts';
import { type Context, Misuse } from '../context.ts';
import { formatAmong, resultFormat, summaryFormats } from '../formats.ts';
import { observedIn } from '../payments.ts';
import type { ExitCode } from '../system.ts';
import { xlsxCommandWords } from '../words/workbook-command.ts';
import { runDetails, sequenceOf, textAmong } from './details.ts';
import { type PortfolioJob, runPortfolio } from './run.ts';

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
      const observed = observedIn(contract, undefined, options);
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

const checksTitle = phrase('Versements contrôlés des contrats ACI', 'Payments of the ACI contracts checked');

/** Each check in full; contracts that tell no payment have none. */
function details(
  paths: readonly string[],
  options: CheckOptions,
  raw: RawCheckOptions,
  context: Context,
): Promise<ExitCode> {
  const format = resultFormat(raw, context);
  if (format === 'xlsx') throw new Misuse(xlsxCommandWords[context.lang].noDetails);
  return runDetails(
    paths,
    sequenceOf(format, checksTitle, checkData(''), context),
    async (file) => {
      const { result } = file;
      if (result.contract.payments.length === 0) return { isLeftOut: true, problems: file.problems };
      const observed = observedIn(result.contract, undefined, options);
      const made = makeCheck(result, file.options, observed, options, context);
      const problems = [...file.problems, ...made.problems];
      if (isRefused(made.problems)) return { problems };
      const text = await textAmong(printedOf(made, file, context), format, raw, context);
      return { text, problems, hasFailed: made.checked.explanations.length > 0 };
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
