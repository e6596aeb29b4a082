import { civilYear } from '../../amounts/calendar.ts';
import { actualsOf } from '../../budget/actuals/actuals.ts';
import { actualsDocument } from '../../budget/actuals/actuals-document.ts';
import { type Books, readFec } from '../../budget/actuals/fec.ts';
import { bases, budgetOf, inWholeEuros } from '../../budget/budget.ts';
import { budgetDocument } from '../../budget/budget-document.ts';
import { budgetToJson } from '../../budget/budget-json.ts';
import { type BudgetTarget, budgetAnswer } from '../../budget/budget-target.ts';
import { readBudgetTarget, targetSection } from '../../budget/budget-target-words.ts';
import { usualBudgetYear } from '../../budget/civil-year.ts';
import { viewsOf } from '../../budget/views.ts';
import type { ContractResult } from '../../calculate/result.ts';
import type { Scenario } from '../../contract/contract-terms.ts';
import { phrase } from '../../law/language.ts';
import { filled } from '../../output/document.ts';
import { withOptions } from '../../output/option-names.ts';
import { problem } from '../../problems/problem.ts';
import { choiceIn, computeOptions, scenarioNamed, unreadable } from '../compute-options.ts';
import type { Run } from '../context.ts';
import { type Context, Ended, Misuse, printProblems, refuseOptions, standardInputTwice } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeOne, originOf } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { keepInputs } from '../output.ts';

const misuse = {
  badYear: withOptions((named) => [
    `un budget porte sur une année civile, de 2000 à 2100\u00a0: écrivez par exemple ${named('--year', '2026')}.`,
    `a budget is about one calendar year, from 2000 to 2100: write for instance ${named('--year', '2026')}.`,
  ]),
  noYear: withOptions((named) => [
    `Le fichier ne décrit aucun exercice\u00a0: dites quelle année civile, par exemple ${named('--year', '2026')}.`,
    `The file describes no contract year: say which calendar year, such as ${named('--year', '2026')}.`,
  ]),
  badTarget: (text: string) =>
    withOptions((named) => [
      `${named('--target', text)}\u00a0: un montant à recevoir dans l’année, comme 260000, ou tresorerie=0 pour le point le plus bas.`,
      `${named('--target', text)}: an amount to receive in the year, such as 260000, or cash=0 for the lowest point.`,
    ]),
  noCash: phrase(
    'La banque n’est pas connue cette année-là\u00a0: écrivez son solde sous «\u00a0tresorerie:\u00a0», dans «\u00a0budget:\u00a0».',
    'What stands in the bank is not known in that year: write its balance under “treasury:”, in “budget:”.',
  ),
};

function askedYear({ year }: RawOptions): number | undefined {
  if (year === undefined) return undefined;
  if (!/^2\d{3}$/.test(year) || Number(year) > 2100) throw new Misuse(misuse.badYear);
  return Number(year);
}

function usualYear(result: ContractResult): number {
  const year = usualBudgetYear(result);
  if (year === undefined) throw new Misuse(misuse.noYear);
  return year;
}

/** The books of the year that was asked for; a FEC that is refused ends the command. */
async function booksOf(
  path: string,
  year: number | undefined,
  context: Context,
): Promise<Books & { readonly sha256: string }> {
  await keepInputs([path], context);
  const read = await context.system.read(path);
  const { books, problems } =
    read.kind === 'bytes' ? readFec(read.bytes, path, year) : { problems: [unreadable(path, read)] };
  printProblems(problems, context.lang, context);
  if (books === undefined || read.kind !== 'bytes') throw new Ended(1);
  return { ...books, sha256: context.system.sha256Of(read.bytes) };
}

/** Those that were asked for; else all of the file. */
function scenariosOf({ contract }: ContractResult, context: Context): readonly Scenario[] {
  const { scenario } = context.raw;
  if (scenario === undefined) return contract.scenarios;
  const found = scenario.map((name) => scenarioNamed(name, contract));
  refuseOptions(
    found.flatMap((read) => ('problem' in read ? [read.problem] : [])),
    context,
  );
  return found.flatMap((read) => ('value' in read ? [read.value] : []));
}

function targetOf(context: Context): BudgetTarget | undefined {
  const { target } = context.raw;
  if (target === undefined) return undefined;
  const read = readBudgetTarget(target, context.lang);
  if (read === undefined) throw new Misuse(misuse.badTarget(target));
  if ('value' in read) return read.value;
  refuseOptions([read.problem], context);
  return undefined;
}

/** `aci budget FILE`: the budget of a calendar year, by account, by envelope and by month. */
export const run: Run = async ([path = ''], context) => {
  const { lang, raw } = context;
  const basis = choiceIn('basis', bases, context) ?? 'earned';
  const wantedYear = askedYear(raw);
  const wanted = targetOf(context);
  const { actuals: fec, scenario: _views, ...others } = raw;
  if (path === '-' && fec === '-') throw new Misuse(standardInputTwice);
  const file = await computeOne(path, computeOptions({ ...context, raw: others }), context);
  const { result, sha256 } = file;
  const { contract } = result;
  if (contract.terms.signed === undefined) {
    const undated = problem('schedule-needs-signature', contract.cpts.name.at, {});
    printProblems([undated], contract.language, context);
    return 1;
  }
  const books = fec === undefined ? undefined : await booksOf(fec, wantedYear, context);
  // The books say which year they are of.
  const year = wantedYear ?? books?.year ?? usualYear(result);
  const views = viewsOf(result, scenariosOf(result, context));
  const exact = budgetOf(contract, year, basis, views);
  const answer = wanted && budgetAnswer(wanted, result, civilYear(year));
  if (wanted !== undefined && answer === undefined) throw new Misuse(misuse.noCash);
  const asked = {
    ...(raw.wholeEuros === true ? inWholeEuros(exact) : exact),
    ...(answer === undefined ? {} : { target: answer }),
  };
  const [fixed] = views;
  const actuals = books && fixed && { ...actualsOf(contract, fixed, basis, books), sha256: books.sha256 };
  const printed = {
    document: () =>
      actuals === undefined
        ? budgetDocument(asked)
        : filled([...actualsDocument(asked, actuals), targetSection(asked)]),
    name: contract.cpts.name.value,
    json: () => budgetToJson(asked, originOf(file, context), actuals),
    workbook:
      actuals === undefined
        ? async () => {
            const { budgetWorkbook } = await import('../xlsx.ts');
            const source = { file: path, sha256, sha256Of: context.system.sha256Of };
            return budgetWorkbook(asked, { result, source, isWhole: raw.wholeEuros === true }, lang);
          }
        : phrase('Comptes', 'Books')[lang],
  };
  return deliverPrinted(printed, context);
};
