import type { Command } from 'commander';
import { comparisonDocument, comparisonName, type Side } from '../../compare/comparison-document.ts';
import { comparisonToJson } from '../../compare/comparison-json.ts';
import { differingInputs } from '../../compare/inputs.ts';
import { contractTerms } from '../../law/terms.ts';
import { jsonText } from '../../output/json-fields.ts';
import { type Candidate, sideBySide } from '../../simulate/variants.ts';
import { type Context, Misuse } from '../context.ts';
import { chosenDocumentFormat, deliverPrinted, documentHelp } from '../documents.ts';
import { computeFiles, type FileResult, printProblems } from '../files.ts';
import { addReadingOptions, addResultOptions, computeOptions, type RawOptions } from '../options.ts';
import { keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { chosenYears, problemsOfYears } from '../years.ts';

interface CompareOptions extends RawOptions {
  readonly years?: string;
}

interface Chosen extends Candidate {
  readonly result: NonNullable<FileResult['result']>;
}

/** Two years of one file, or the chosen year of each of two files. */
function yearsAsked(paths: readonly string[], raw: CompareOptions, { words }: Context): readonly string[] {
  const pair = raw.years === undefined ? undefined : /^([1-9]),([1-9])$/.exec(raw.years);
  if (pair === null) throw new Misuse(words.misuse.yearPair(raw.years ?? ''));
  const isGood = pair === undefined ? paths.length === 2 : paths.length === 1 && raw.year === undefined;
  if (!isGood) throw new Misuse(words.misuse.twoSides);
  return pair?.slice(1) ?? [];
}

const baseName = (path: string): string => path.replace(/^.*[/\\\\]/, '');

function chosenSides(
  files: readonly FileResult[],
  years: readonly string[],
  raw: CompareOptions,
  context: Context,
) {
  const isSameName = new Set(files.map(({ path }) => baseName(path))).size < files.length;
  const chosen = files.flatMap(({ path, result }): Chosen[] => {
    if (result === undefined) return [];
    if (years.length > 0) {
      return years.flatMap((asked) =>
        chosenYears(result, asked, false, context).map((year) => ({
          result,
          year,
          origin: { kind: 'year', year: year.year },
        })),
      );
    }
    const [year] = chosenYears(result, raw.year, false, context).slice(-1);
    const origin = { kind: 'path', path: isSameName ? path : baseName(path) } as const;
    return year === undefined ? [] : [{ result, year, origin }];
  });
  const variants = sideBySide(chosen);
  return chosen.flatMap(({ result }, index) => {
    const variant = variants[index];
    const side: Side[] = variant === undefined ? [] : [{ ...variant, name: result.contract.cpts.name.value }];
    return side.map((each) => ({ side: each, contract: result.contract }));
  });
}

async function compare(paths: readonly string[], raw: CompareOptions, context: Context): Promise<ExitCode> {
  const { system, lang } = context;
  const format = chosenDocumentFormat(raw, context);
  await keepInputs(paths, raw, context);
  const years = yearsAsked(paths, raw, context);
  const { options, problems } = computeOptions(raw);
  if (problems.length > 0) {
    printProblems(problems, lang, context, raw);
    return 2;
  }
  const asked = [...years, raw.year ?? ''].filter((year) => /^[1-9]$/.test(year)).map(Number);
  const through = asked.length === 0 ? {} : { through: Math.min(Math.max(...asked), contractTerms.years) };
  const files = await computeFiles(paths, { ...options, ...through }, context);
  const sides = chosenSides(files, years, raw, context);
  const shown = sides.map(({ side }) => side.year);
  for (const { result, problems: found, language } of files) {
    const warned = result === undefined ? found : problemsOfYears(found, shown);
    printProblems(warned, language, context, raw);
  }
  if (files.some(({ result }) => result === undefined)) return 1;
  const [first, second] = sides;
  if (first === undefined || second === undefined) return 1;
  const inputs = differingInputs(
    { contract: first.contract, year: first.side.year.year },
    { contract: second.contract, year: second.side.year.year },
  );
  const comparison = { sides: [first.side, second.side], inputs } as const;
  const { language } = first.contract;
  const printed = {
    document: comparisonDocument(comparison, language),
    name: comparisonName(comparison.sides)[lang],
    workbook: lang === 'fr' ? 'Comparaison' : 'Comparison',
    json: () => `${jsonText(comparisonToJson(comparison, language, system.sha256Of), 2)}\n`,
  };
  return deliverPrinted(printed, format, raw, context);
}

/** `aci compare A B` (comparer): two files side by side, or two years of one, and what differs in their inputs. */
export function registerCompare(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const command = program
    .command('compare')
    .alias('comparer')
    .description(help.compare)
    .argument('<FILE...>', help.comparedFiles)
    .option('--years <N,M>', help.comparedYears);
  addReadingOptions(addResultOptions(command, context, documentHelp(context)), context);
  command.action(async (paths: string[], raw: CompareOptions) => end(await compare(paths, raw, context)));
}
