import { problemsOfYears, type YearResult } from '../../calculate/result.ts';
import { readYearNumber } from '../../contract/values/numbers.ts';
import { contractTerms } from '../../law/terms.ts';
import { letterPayment } from '../../schedule/letter-of-intent.ts';
import { leversOf } from '../../simulate/levers.ts';
import { leversTable } from '../../simulate/levers-table.ts';
import { type Simulation, simulationDocument } from '../../simulate/simulation-document.ts';
import { simulationToJson } from '../../simulate/simulation-json.ts';
import { reaching, type Target } from '../../simulate/target.ts';
import { readTargetOption } from '../../simulate/target-option.ts';
import { variantsOf } from '../../simulate/variants.ts';
import { variantsTable } from '../../simulate/variants-table.ts';
import { yearsAhead } from '../../simulate/years-ahead.ts';
import { computeOptions, readAsked, valueIn } from '../compute-options.ts';
import { type Context, misuse, type Run } from '../context.ts';
import { deliverPrinted, type Printed } from '../documents.ts';
import { type Computed, computeOne, originOf } from '../files.ts';
import { chosenYears } from '../years.ts';

/** What is asked beside the variants side by side. */
interface Questions {
  readonly hasLevers: boolean;
  readonly target: Target | undefined;
  readonly through: number | undefined;
}

/** Every question asked; without any, the variants side by side. */
function answer({ result }: Computed, year: YearResult, asked: Questions): Simulation {
  const { contract, options, years } = result;
  const { hasLevers, target, through } = asked;
  if (!hasLevers && target === undefined && through === undefined) {
    const { attainment, ...asItStands } = options;
    return { contract, year, variants: variantsOf({ contract, options: asItStands }, year.year, attainment) };
  }
  const levers = leversOf(result, year);
  const upTo = years.filter((each) => through !== undefined && each.year <= through);
  return {
    contract,
    year,
    ...(hasLevers ? { levers } : {}),
    ...(target === undefined ? {} : { target: reaching(target, result, year, levers) }),
    ...(through === undefined ? {} : { ahead: yearsAhead(upTo, letterPayment(result).payments) }),
    attainment: options.attainment,
  };
}

/** What answers one question alone with one table is that table for spreadsheets and programs. */
function dataOf({ variants, levers, target, ahead }: Simulation): Pick<Printed, 'data'> {
  if (target !== undefined || ahead !== undefined) return {};
  if (variants !== undefined) return { data: () => variantsTable(variants) };
  return levers === undefined ? {} : { data: () => leversTable(levers) };
}

const printedOf = (simulation: Simulation, file: Computed, context: Context): Printed => ({
  document: () => simulationDocument(simulation),
  name: simulation.contract.cpts.name.value,
  ...dataOf(simulation),
  workbook: 'Simulation',
  json: () => simulationToJson(simulation, originOf(file, context)),
});

/** `aci simulate FILE` (simuler): scenarios side by side, what is left to win, what a target takes, the years ahead. */
export const run: Run = async ([path = ''], context) => {
  const { raw } = context;
  if (raw.year === 'all') {
    throw misuse(
      'une simulation porte sur un exercice\u00a0: écrivez par exemple --exercice 2, ou --jusqu-a 5 pour les exercices à venir.',
      'a simulation is about one contract year: write for instance --year 2, or --through 5 for the years ahead.',
    );
  }
  const target = raw.target === undefined ? undefined : readTargetOption(raw.target, context.lang);
  const readThrough = readAsked('through', readYearNumber, context);
  const options = computeOptions(context, [target, readThrough]);
  const through = valueIn(readThrough)?.value;
  // A year that the file does not describe is projected.
  const asked = /^[1-9]$/.test(raw.year ?? '') ? Number(raw.year) : 0;
  const last = Math.min(contractTerms.years, Math.max(asked, through ?? 0));
  /** The year asked for; by default the last one described, or the first one of a file that describes none. */
  const yearOf = ({ result }: Computed): YearResult | undefined => {
    const described = result.years.filter(({ isProjected }) => !isProjected);
    const shown = described.length > 0 && raw.year === undefined ? { ...result, years: described } : result;
    return chosenYears(shown, raw.year, false, raw).at(-1);
  };
  const file = await computeOne(
    path,
    last === 0 ? options : { ...options, through: last },
    context,
    (computed) => {
      const year = yearOf(computed);
      const shown = through === undefined && year !== undefined ? [year] : computed.result.years;
      return problemsOfYears(computed.problems, shown);
    },
  );
  const year = yearOf(file);
  if (year === undefined) return 1;
  const questions = { hasLevers: raw.levers === true, target: valueIn(target), through };
  return deliverPrinted(printedOf(answer(file, year, questions), file, context), context);
};
