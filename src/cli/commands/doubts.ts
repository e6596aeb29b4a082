import { problemsOfYears } from '../../calculate/result.ts';
import { doubtsOfYear, outcomesOf, type YearDoubts } from '../../doubts/doubts.ts';
import { doubtsDocument } from '../../doubts/doubts-document.ts';
import { doubtsToJson } from '../../doubts/doubts-json.ts';
import { doubtedRow, emptyRow } from '../../portfolio/contract-rows.ts';
import { computeOptions } from '../compute-options.ts';
import type { Context, Run } from '../context.ts';
import { showOne, type Whole } from '../documents.ts';
import { type Computed, originOf } from '../files.ts';
import { filesAsked } from '../find-files.ts';
import { type Summed, showSummary } from '../portfolio/summary.ts';
import { checkYearWord, chosenYears, yearsAmong } from '../years.ts';

function doubtsOf({ result }: Computed, years: readonly YearDoubts['year'][]): YearDoubts[] {
  const outcomes = years.length === 0 ? [] : outcomesOf(result);
  return years.map((year) => doubtsOfYear(result, year, outcomes));
}

/** The doubts of one contract in full. */
function doubtsWhole(file: Computed, asked: string | undefined, context: Context): Whole {
  const { contract } = file.result;
  const all = doubtsOf(
    file,
    chosenYears(file.result, asked, ['json', 'ndjson', 'xlsx'].includes(context.format)),
  );
  return {
    problems: file.problems,
    printed: {
      document: () => doubtsDocument(all, contract),
      name: contract.cpts.name.value,
      json: () => doubtsToJson(all, file.result, originOf(file, context)),
      workbook: all.map((each) => [
        `${context.lang === 'fr' ? 'Exercice' : 'Year'} ${each.year.year}`,
        doubtsDocument([each], contract),
      ]),
    },
  };
}

/** What of one contract is certain among many, a row a year. */
function doubtsSummed(file: Computed, asked: string): Summed {
  const { path, result, problems } = file;
  const years = yearsAmong(result, asked);
  const warnings = problemsOfYears(problems, years).length;
  if (years.length === 0) return { rows: [emptyRow(path, result, 'no_year', warnings)] };
  return { rows: doubtsOf(file, years).map((each) => doubtedRow(path, result, each, warnings)) };
}

/** `aci doubts FILE…` (incertitudes): what each open reading and each unsure amount is worth; of several files, what is certain. */
export const run: Run = async (args, context) => {
  const { raw } = context;
  checkYearWord(raw.year);
  const options = computeOptions(context);
  const { paths, isMany } = await filesAsked(args, context);
  if (isMany) {
    const year = raw.year ?? 'last';
    const frame = { command: 'doubts', year } as const;
    return showSummary(paths, { options, frame, sum: (file) => doubtsSummed(file, year) }, context);
  }
  return showOne(paths[0] ?? '', options, (file) => doubtsWhole(file, raw.year, context), context);
};
