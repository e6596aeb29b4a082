import { bases, budgetOf, inWholeEuros } from '../../budget/budget.ts';
import { budgetDocument } from '../../budget/budget-document.ts';
import { budgetToJson } from '../../budget/budget-json.ts';
import { yearAfterSettlement } from '../../budget/civil-year.ts';
import { viewsOf } from '../../budget/views.ts';
import type { ContractResult } from '../../calculate/result.ts';
import { inBothLanguages } from '../../output/phrase.ts';
import { problem } from '../../problems/problem.ts';
import type { Run } from '../commands.ts';
import { computeOptions } from '../compute-options.ts';
import { type Context, Misuse, printProblems } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted } from '../documents.ts';
import { computeOne } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';

const budgetWords = inBothLanguages((say) => ({
  badYear: (text: string) =>
    say(
      `--exercice ${text}\u00a0: une année civile de 2000 à 2100, par exemple 2026.`,
      `--year ${text}: a calendar year from 2000 to 2100, such as 2026.`,
    ),
  noYear: say(
    'Le fichier ne décrit aucun exercice\u00a0: dites quelle année civile, par exemple --exercice 2026.',
    'The file describes no contract year: say which calendar year, such as --year 2026.',
  ),
  badBasis: (text: string) =>
    say(`--base ${text}\u00a0: acquis ou encaisse.`, `--basis ${text}: earned or received.`),
  noScenario: (name: string, known: readonly string[]) =>
    known.length === 0
      ? say(
          `--scenario ${name}\u00a0: le fichier n’a pas de scénario.`,
          `--scenario ${name}: the file has no scenario.`,
        )
      : say(
          `--scenario ${name}\u00a0: le fichier a ${known.join(', ')}.`,
          `--scenario ${name}: the file has ${known.join(', ')}.`,
        ),
}));

function yearOf(raw: RawOptions, result: ContractResult, { lang }: Context): number {
  if (raw.year === undefined) {
    const year = yearAfterSettlement(result);
    if (year === undefined) throw new Misuse(budgetWords[lang].noYear);
    return year;
  }
  if (!/^2\d{3}$/.test(raw.year) || Number(raw.year) > 2100)
    throw new Misuse(budgetWords[lang].badYear(raw.year));
  return Number(raw.year);
}

function scenariosOf({ scenario }: RawOptions, { contract }: ContractResult, { lang }: Context) {
  const { scenarios } = contract;
  if (scenario === undefined) return scenarios;
  return scenario.map((name) => {
    const found = scenarios.find((each) => each.name.value === name);
    if (found !== undefined) return found;
    throw new Misuse(
      budgetWords[lang].noScenario(
        name,
        scenarios.map((each) => each.name.value),
      ),
    );
  });
}

async function budget(path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { lang } = context;
  const format = chosenDocumentFormat(raw, context);
  const basis = bases.find((each) => each === (raw.basis ?? 'earned'));
  if (basis === undefined) throw new Misuse(budgetWords[lang].badBasis(raw.basis ?? ''));
  await keepInputs([path], raw, context);
  const file = await computeOne(path, computeOptions(raw, context), context);
  const { result, options, sha256 } = file;
  const { contract } = result;
  if (contract.terms.signed === undefined) {
    const undated = problem('schedule-needs-signature', contract.cpts.name.at, {});
    printProblems([undated], contract.language, context);
    return 1;
  }
  const year = yearOf(raw, result, context);
  const views = viewsOf(contract, options, scenariosOf(raw, result, context));
  const exact = budgetOf(contract, year, basis, views);
  const asked = raw.wholeEuros === true ? inWholeEuros(exact) : exact;
  const printed = {
    document: budgetDocument(asked),
    name: contract.cpts.name.value,
    json: () => budgetToJson(asked, { file: path, sha256 }),
    workbook: async () => {
      const { budgetWorkbook } = await import('../xlsx.ts');
      const source = { file: path, sha256, sha256Of: context.system.sha256Of };
      return budgetWorkbook(asked, views, { result, source, isWhole: raw.wholeEuros === true }, lang);
    },
  };
  return deliverPrinted(printed, format, raw, context);
}

/** `aci budget FILE`: the budget of a calendar year, by account, by envelope and by month. */
export const run: Run = ([path = ''], raw, context) => budget(path, raw, context);
