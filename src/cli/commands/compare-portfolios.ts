/** Two folders, or two summaries that were kept as JSON: what changed, contract by contract. */
import { type Phrase, phrase } from '../../law/language.ts';
import { comparePortfolios, type PortfolioSide, portfoliosComparedToJson } from '../../portfolio/compared.ts';
import { comparedDocument, comparedName } from '../../portfolio/compared-document.ts';
import { portfolioJson, readPortfolio } from '../../portfolio/kept-portfolio.ts';
import { portfolioToJson } from '../../portfolio/portfolio-json.ts';
import { portfolioTitles } from '../../portfolio/portfolio-notes.ts';
import { computeOptions } from '../compute-options.ts';
import { underBoth } from '../config.ts';
import { type Context, Ended, Misuse, printProblems } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { filesAsked } from '../find-files.ts';
import { keepInputs } from '../output.ts';
import { calculateSummary } from '../portfolio/calculate-many.ts';
import { summedUp, worse } from '../portfolio/summary.ts';
import type { ExitCode } from '../system.ts';
import { checkYearWord } from '../years.ts';
import { refuseWithKept, twoSides } from './compare-kept.ts';

interface Found {
  readonly path: string;
  /** Of a summary that was kept. */
  readonly json?: unknown;
  /** Of a folder or a pattern, with its own policy, which may differ from that of the other. */
  readonly files: readonly string[];
  readonly context: Context;
}

/** A kept summary, a folder or a pattern; undefined for one file. */
async function portfolioAt(path: string, context: Context): Promise<Found | undefined> {
  if (path === '-' || /\.json$/i.test(path)) {
    const read = await context.system.read(path);
    const json = read.kind === 'bytes' ? portfolioJson(read.bytes) : undefined;
    return json === undefined ? undefined : { path, json, files: [path], context };
  }
  if (/^[^*?[{]*\.ya?ml$/i.test(path)) return undefined;
  const { paths: files, isMany } = await filesAsked([path], context);
  return isMany ? { path, files, context } : undefined;
}

async function sideOf(found: Found): Promise<PortfolioSide & { readonly code: ExitCode }> {
  const { path, files, context } = found;
  let [json, code]: [unknown, ExitCode] = [found.json, 0];
  if (json === undefined) {
    const many = calculateSummary(computeOptions(context), undefined, context);
    const made = await summedUp(files, many, context);
    [json, code] = [portfolioToJson(made.portfolio), made.code];
  }
  const { portfolio, problems } = readPortfolio(json, path);
  printProblems(problems, context.lang, context);
  if (portfolio === undefined) throw new Ended(1);
  return { name: path, portfolio, code };
}

const ofTwoCommands = (one: Phrase, other: Phrase) =>
  phrase(
    `l’une des synthèses dit «\u00a0${one.fr}\u00a0», l’autre «\u00a0${other.fr}\u00a0»\u00a0: comparez-en deux de la même commande, un dossier à une synthèse de «\u00a0calculer\u00a0».`,
    `one summary tells "${one.en}", the other "${other.en}": compare two of the same command, a folder with a summary of "calculate".`,
  );
/**
 * Undefined where what is asked are files. `contexts`: each with its own policy. A refused file is reported, the others are
 * compared, and the code is 1.
 */
export async function comparePortfoliosAmong(
  paths: readonly string[],
  contexts: readonly [Context, Context],
): Promise<ExitCode | undefined> {
  const [context] = contexts;
  const { raw } = context;
  const found: Found[] = [];
  for (const [index, path] of paths.entries()) {
    const each = await portfolioAt(path, contexts[index] ?? context);
    if (each !== undefined) found.push(each);
  }
  if (found.length === 0) return undefined;
  const [one, other] = found;
  if (one === undefined || other === undefined || paths.length !== 2 || raw.years !== undefined)
    throw new Misuse(twoSides);
  if (one.json !== undefined && other.json !== undefined)
    refuseWithKept(['year', 'attainment', 'scale', 'assume', 'set'], context);
  checkYearWord(raw.year);
  await keepInputs([...one.files, ...other.files], context);
  const sides = [await sideOf(one), await sideOf(other)] as const;
  const [before, after] = [sides[0].portfolio.of, sides[1].portfolio.of];
  if (before !== after) throw new Misuse(ofTwoCommands(portfolioTitles[before], portfolioTitles[after]));
  const compared = comparePortfolios(sides);
  const printed = {
    document: () => comparedDocument(compared),
    name: comparedName(compared)[context.lang],
    json: () => portfoliosComparedToJson(compared),
    workbook: context.lang === 'fr' ? 'Comparaison' : 'Comparison',
  };
  const code = await deliverPrinted(printed, underBoth(contexts));
  return sides.map((side) => side.code).reduce(worse, code);
}
