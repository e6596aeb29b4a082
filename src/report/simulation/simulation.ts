/** A simulation for people: the sections that were asked for, one empty line between them. */
import type { Contract } from '../../domain/contract.ts';
import type { YearResult } from '../../domain/result.ts';
import type { Variant } from '../../domain/variant.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import type { YearsAhead } from '../../domain/years-ahead.ts';
import { harmless } from '../../output/harmless.ts';
import { sectionLines } from '../../output/terminal.ts';
import { wrap } from '../../output/wrap.ts';
import type { Lever } from '../../rules/simulation/lever.ts';
import type { TargetAnswer } from '../../rules/simulation/target.ts';
import { isMarked, unbroken } from '../result/page.ts';
import { yearHeader } from '../result/year-heading.ts';
import { leverNotes, leversSection } from './levers.ts';
import type { SimulationPage } from './page.ts';
import { targetSection } from './target.ts';
import { spendingNotes, variantTables } from './variants.ts';
import { yearsAheadSections } from './years-ahead.ts';

/** What was asked, computed; a section that was not asked for is absent. */
export interface Simulation {
  readonly contract: Contract;
  readonly year: YearResult;
  readonly variants?: readonly Variant[];
  readonly levers?: readonly Lever[];
  readonly target?: TargetAnswer;
  readonly ahead?: YearsAhead;
}

/** The text to print, ending with a line break. */
export function renderSimulation(simulation: Simulation, page: SimulationPage): string {
  const { contract, year, variants, levers, target, ahead } = simulation;
  const name = wrap(harmless(contract.cpts.name.value), page.width, '  ').map(page.paint.strong);
  const sections = [
    isAboutYear(simulation) ? [...name, ...sectionLines(yearHeader(year), page)] : name,
    ...(variants === undefined ? [] : [...variantTables(variants, page), variantNotes(variants, page)]),
    ...(levers === undefined ? [] : [leversSection(levers, page), leverNotes(levers, page)]),
    ...(target === undefined ? [] : [targetSection(target, page)]),
    ...(ahead === undefined ? [] : yearsAheadSections(ahead, page)),
    unsureNote(year, page),
  ];
  return joined(sections);
}

/** Years ahead have no year of their own in the heading. */
const isAboutYear = ({ variants, levers, target, ahead }: Simulation): boolean =>
  ahead === undefined || [variants, levers, target].some((section) => section !== undefined);

export const joined = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

function variantNotes(variants: readonly Variant[], page: SimulationPage): string[] {
  const { says, width, paint, fileLanguage } = page;
  const note = variants.length < 2 ? says.noScenario(keyWord('scenarios', fileLanguage)) : says.howRatesApply;
  return [...spendingNotes(variants, page), ...wrap(note, width, '  ').map(paint.faint)];
}

/** Said once under everything: what the star means. */
export function unsureNote(year: YearResult, page: SimulationPage): string[] {
  const { says, width, fileLanguage } = page;
  if (!isMarked(year.totals.ceiling)) return [];
  const where = unbroken(`${keyWord('contract', fileLanguage)}: ${keyWord('amounts', fileLanguage)}:`);
  return wrap(says.unsure(where), width, '  ');
}
