import { problemsOfYears } from '../../calculate/result.ts';
import {
  type ComparedSide,
  comparisonDocument,
  comparisonName,
  comparisonToJson,
} from '../../compare/comparison.ts';
import { type DifferingInput, differingInputs } from '../../compare/inputs.ts';
import type { Contract } from '../../contract/contract-terms.ts';
import { type Phrase, phrase } from '../../law/language.ts';
import { openReadings, readingIds, readingValueWord } from '../../law/reading.ts';
import { contractTerms } from '../../law/terms.ts';
import { sideBySide } from '../../simulate/variants.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { computeOptions } from '../compute-options.ts';
import { eachItsOwn, underBoth } from '../config.ts';
import { type Config, type Context, Misuse, printProblems, type Run } from '../context.ts';
import { deliverPrinted } from '../documents.ts';
import { computeFiles, type FileResult, isComputed, originOf } from '../files.ts';
import type { ExitCode } from '../system.ts';
import { chosenYears } from '../years.ts';
import { compareKept, keptAmong, refuseWithKept, twoSides } from './compare-kept.ts';
import { comparePortfoliosAmong } from './compare-portfolios.ts';

/** A year of a file, among those to put side by side. */
interface Chosen extends Omit<ComparedSide, 'difference'> {
  readonly contract: Contract;
}

const notTwoYears = (text: string): Phrase =>
  phrase(
    `«\u00a0${text}\u00a0» ne nomme pas deux exercices\u00a0: écrivez par exemple --exercices 1,2.`,
    `"${text}" does not name two years: write for instance --years 1,2.`,
  );
const oneYearEach = phrase(
  'une comparaison porte sur un exercice de chaque fichier\u00a0: écrivez par exemple --exercice 2, ou --exercices 1,2 pour deux exercices d’un fichier.',
  'a comparison is about one contract year of each file: write for instance --year 2, or --years 1,2 for two years of one file.',
);
/** Two years of one file, or the chosen year of each of two files. */
function yearsAsked(paths: readonly string[], { raw }: Context): readonly string[] {
  const pair = raw.years === undefined ? undefined : /^([1-9]),([1-9])$/.exec(raw.years);
  if (pair === null) throw new Misuse(notTwoYears(raw.years ?? ''));
  if (raw.year === 'all') throw new Misuse(oneYearEach);
  const isGood = pair === undefined ? paths.length === 2 : paths.length === 1 && raw.year === undefined;
  if (!isGood) throw new Misuse(twoSides);
  return pair?.slice(1) ?? [];
}

const baseName = (path: string): string => path.replace(/^.*[/\\\\]/, '');

function chosenSides(files: readonly FileResult[], years: readonly string[], { raw }: Context): Chosen[] {
  const isSameName = new Set(files.map(({ path }) => baseName(path))).size < files.length;
  return files.flatMap(({ path, result }): Chosen[] => {
    if (result === undefined) return [];
    const { contract } = result;
    const named = { contract, name: contract.cpts.name.value };
    const yearsOf = (asked: string | undefined) => chosenYears(result, asked, false, raw).slice(-1);
    const origin = { kind: 'path', path: isSameName ? path : baseName(path) } as const;
    return years.length === 0
      ? yearsOf(raw.year).map((year) => ({ ...named, year, origin }))
      : years.flatMap(yearsOf).map((year) => ({ ...named, year, origin: { kind: 'year', year: year.year } }));
  });
}

/** What the policies of two folders say otherwise, as inputs that differ. */
function differingPolicies([one, other]: readonly [Context, Context]): DifferingInput[] {
  const { lang } = one;
  const said = (name: string, of: (config: Config) => string | undefined): DifferingInput[] => {
    const [first, second] = [one, other].map(({ config }) => config && of(config));
    return first === second ? [] : [{ path: `aci.config.yaml: ${name}`, first, second }];
  };
  return [
    ...readingIds.flatMap((id) =>
      said(openReadings[id][lang], ({ readings }) => {
        const given = readings[id];
        return given && readingValueWord(given.value, lang);
      }),
    ),
    ...said(keyWord('scale', lang), ({ scale }) => scale?.value),
  ];
}

async function compareSides(
  paths: readonly string[],
  contexts: readonly [Context, Context],
): Promise<ExitCode> {
  const [context, other] = contexts;
  const { system, lang, raw } = context;
  const years = yearsAsked(paths, context);
  const asked = [...years, raw.year ?? ''].filter((year) => /^[1-9]$/.test(year)).map(Number);
  const through = asked.length === 0 ? {} : { through: Math.min(Math.max(...asked), contractTerms.years) };
  const policies = differingPolicies(contexts);
  const computed = (of: readonly string[], own: Context) =>
    computeFiles(of, { ...computeOptions(own), ...through }, own);
  const files =
    policies.length === 0
      ? await computed(paths, context)
      : [...(await computed(paths.slice(0, 1), context)), ...(await computed(paths.slice(1), other))];
  const chosen = chosenSides(files, years, context);
  const shown = chosen.map(({ year }) => year);
  for (const { result, problems: found, language } of files) {
    const warned = result === undefined ? found : problemsOfYears(found, shown);
    printProblems(warned, language, context);
  }
  const [first, second] = sideBySide(chosen);
  if (first === undefined || second === undefined) return 1;
  const inputs = differingInputs(
    { contract: first.contract, year: first.year.year },
    { contract: second.contract, year: second.year.year },
  );
  const comparison = { sides: [first, second], inputs: [...policies, ...inputs] } as const;
  const made = files
    .filter(isComputed)
    .map((file) => ({ meta: originOf(file, file.path === paths[0] ? context : other), result: file.result }));
  const printed = {
    document: () => comparisonDocument(comparison, first.contract.language),
    name: comparisonName(comparison)[lang],
    workbook: lang === 'fr' ? 'Comparaison' : 'Comparison',
    json: () => comparisonToJson(comparison, made, system.sha256Of),
  };
  return deliverPrinted(printed, underBoth(contexts));
}

/** `aci compare A B` (comparer): two files, two years of one, a kept result against today, or two folders; and what differs. */
export const run: Run = async (paths, context) => {
  const contexts = await eachItsOwn(paths, context);
  const ofMany = await comparePortfoliosAmong(paths, contexts);
  if (ofMany !== undefined) return ofMany;
  const kept = await keptAmong(paths, context);
  if (kept === undefined) return compareSides(paths, contexts);
  const [, path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new Misuse(twoSides);
  refuseWithKept(['years', 'year', 'attainment', 'assume', 'set'], context);
  return compareKept(kept, path, context);
};
