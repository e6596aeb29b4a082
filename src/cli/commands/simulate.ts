import type { ContractResult, YearResult } from '../../calculate/result.ts';
import { jsonText } from '../../output/json-fields.ts';
import { phrase } from '../../output/phrase.ts';
import { leversOf } from '../../simulate/levers.ts';
import { leversTable } from '../../simulate/levers-table.ts';
import { type Simulation, simulationDocument } from '../../simulate/simulation-document.ts';
import { simulationToJson } from '../../simulate/simulation-json.ts';
import { reaching } from '../../simulate/target.ts';
import { variantsOf } from '../../simulate/variants.ts';
import { variantsTable } from '../../simulate/variants-table.ts';
import { yearsAhead } from '../../simulate/years-ahead.ts';
import type { Run } from '../commands.ts';
import { type Context, Misuse } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted, type Printed } from '../documents.ts';
import { computeFiles, printProblems } from '../files.ts';
import type { RawOptions } from '../options.ts';
import { keepInputs } from '../output.ts';
import { type SimulateOptions, simulateOptions } from '../simulate-options.ts';
import type { ExitCode } from '../system.ts';
import { chosenYears, problemsOfYears } from '../years.ts';

/** Every question asked; without any, the variants side by side. */
function answer({ contract, years }: ContractResult, year: YearResult, asked: SimulateOptions): Simulation {
  const { options, target, through } = asked;
  if (!asked.hasLevers && target === undefined && through === undefined) {
    const { attainment, ...asItStands } = options;
    return { contract, year, variants: variantsOf(contract, year.year, asItStands, attainment) };
  }
  const levers = leversOf(contract, year, options);
  const upTo = years.filter((each) => through !== undefined && each.year <= through);
  return {
    contract,
    year,
    ...(asked.hasLevers ? { levers } : {}),
    ...(target === undefined ? {} : { target: reaching(target, contract, year, options, levers) }),
    ...(through === undefined ? {} : { ahead: yearsAhead(upTo) }),
    ...(options.attainment === undefined ? {} : { attainment: options.attainment.value }),
  };
}

/** The year asked for; by default the last one described, or the first one of a file that describes none. */
function yearOf(
  result: ContractResult,
  asked: string | undefined,
  _context: Context,
): YearResult | undefined {
  const described = result.years.filter(({ isProjected }) => !isProjected);
  const shown = described.length > 0 && asked === undefined ? { ...result, years: described } : result;
  return chosenYears(shown, asked, false).at(-1);
}

async function simulate(path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  const { lang } = context;
  if (raw.year === 'all') {
    throw new Misuse(
      phrase(
        'une simulation porte sur un exercice\u00a0: écrivez par exemple --exercice 2, ou --jusqu-a 5 pour les exercices à venir.',
        'a simulation is about one contract year: write for instance --year 2, or --through 5 for the years ahead.',
      ),
    );
  }
  const format = chosenDocumentFormat(raw, context);
  await keepInputs([path], raw, context);
  const asked = simulateOptions(raw, context);
  if (asked.problems.length > 0) {
    printProblems(asked.problems, lang, context, raw);
    return 2;
  }
  const [file] = await computeFiles([path], asked.options, context);
  if (file === undefined) return 1;
  const { result, sha256, language: fileLanguage } = file;
  const year = result === undefined ? undefined : yearOf(result, raw.year, context);
  const shown = asked.through === undefined && year !== undefined ? [year] : (result?.years ?? []);
  const warned = result === undefined ? file.problems : problemsOfYears(file.problems, shown);
  printProblems(warned, fileLanguage, context, raw);
  if (result === undefined || year === undefined) return 1;
  // A scale of the user's own stands among the options the file was computed with.
  const simulation = answer(result, year, { ...asked, options: file.options });
  return deliverPrinted(printedOf(simulation, { file: path, sha256 }, context), format, raw, context);
}

/** What answers one question alone with one table is that table for spreadsheets and programs. */
function dataOf({ variants, levers, target, ahead }: Simulation): Pick<Printed, 'data'> {
  if (target !== undefined || ahead !== undefined) return {};
  if (variants !== undefined) return { data: variantsTable(variants) };
  return levers === undefined ? {} : { data: leversTable(levers) };
}

const printedOf = (
  simulation: Simulation,
  meta: { readonly file: string; readonly sha256: string },
  { system: { sha256Of } }: Context,
): Printed => ({
  document: simulationDocument(simulation),
  name: simulation.contract.cpts.name.value,
  ...dataOf(simulation),
  workbook: 'Simulation',
  json: () => `${jsonText(simulationToJson(simulation, { ...meta, sha256Of }), 2)}\n`,
});

/** `aci simulate FILE` (simuler): scenarios side by side, what is left to win, what a target takes, the years ahead. */
export const run: Run = ([path = ''], raw, context) => simulate(path, raw, context);
