/** A simulation as a document: the sections that were asked for. */

import { isZero } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import { simulationPhrase, starNote, supposedIn } from '../calculate/document/result-notes.ts';
import { yearHeader } from '../calculate/document/year-heading.ts';
import { isSimulatedYear, type YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import {
  advice,
  type Document,
  type Notes,
  notes,
  type Section,
  title,
  verdict,
} from '../output/document.ts';
import { hasCommands, withOptions } from '../output/option-names.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import type { Lever } from './levers.ts';
import { leverNotes, leversTable, noLever } from './levers-table.ts';
import type { TargetAnswer } from './target.ts';
import { targetSections } from './target-table.ts';
import type { Variant } from './variants.ts';
import { spendingNotes, variantName, variantsTable } from './variants-table.ts';
import type { YearsAhead } from './years-ahead.ts';
import { yearsAheadSections } from './years-ahead-table.ts';

/** What was asked, computed; a section that was not asked for is absent. */
export interface Simulation {
  readonly contract: Contract;
  readonly year: YearResult;
  readonly variants?: readonly Variant[];
  readonly levers?: readonly Lever[];
  readonly target?: TargetAnswer;
  readonly ahead?: YearsAhead;
  /** The rate supposed for results not known yet, where one was given. */
  readonly attainment?: Given<Ratio> | undefined;
}

export function simulationDocument(simulation: Simulation): Document {
  const { contract, year, variants, levers, target, ahead } = simulation;
  const shown = [year, ...(ahead?.years ?? []).map((each) => each.year)];
  // Years ahead have no year of their own in the heading.
  const isAboutYear = ahead === undefined || [variants, levers, target].some((one) => one !== undefined);
  return [
    [title(contract.cpts.name.value, 1), ...(isAboutYear ? yearHeader(year) : []), ...simulated(variants)],
    ...(variants === undefined ? [] : variantSections(variants, contract.language)),
    ...(levers === undefined ? [] : leverSections(levers)),
    ...(target === undefined ? [] : targetSections(target, isSimulatedYear(year))),
    ...(ahead === undefined ? [] : yearsAheadSections(ahead)),
    [notes(variants === undefined && shown.some(isSimulatedYear) && simulationPhrase(simulation))],
    starSection([year], contract.language),
  ];
}

/** Said above variants that suppose results: nothing of these is earned. */
function simulated(variants: readonly Variant[] = []): Notes[] {
  const isSupposed = ({ year }: Variant): boolean =>
    year.missions.some(({ variable }) => variable.isSimulated);
  const names = variants.filter(isSupposed).map(({ origin }) => variantName(origin));
  return names.length === 0 ? [] : [verdict('bad', supposedIn(names))];
}

const variantSections = (variants: readonly Variant[], fileLanguage: Language): Section[] => [
  [variantsTable(variants)],
  [spendingNotes(variants), advice(variants.length < 2 ? noScenario(fileLanguage) : howRatesApply)],
];

const leverSections = (levers: readonly Lever[]): Section[] => [
  [levers.length === 0 ? notes(noLever) : leversTable(levers)],
  leverNotes(levers),
];

const howRatesApply = phrase(
  'Le taux général d’un scénario remplit les résultats en attente\u00a0; celui d’une mission, ou le résultat d’un indicateur, remplace ce que dit le fichier. Un taux compte comme part du plafond\u00a0; à paliers, il paie le plus haut palier qui ne paie pas plus, et tout ou rien, rien au-dessous de 100\u00a0%. Une valeur constatée suit leur règle.',
  'A scenario’s general rate fills pending results; a rate for a mission, or a result of an indicator, replaces what the file says. A rate counts as a share of the ceiling; in steps it pays the highest step that pays no more, and all or nothing pays nothing below 100\u00a0%. An observed value follows their rule.',
);

function noScenario(fileLanguage: Language): Phrase {
  const key = keyWord('scenarios', fileLanguage);
  return withOptions((named) => {
    const [first, last] = [named('--attainment'), named('--target')];
    const tried = hasCommands() ? [first, named('--set'), named('--levers')] : [first];
    return [
      `Le fichier n’a pas de scénario\u00a0: ajoutez-en sous «\u00a0${key}:\u00a0», ou essayez ${tried.join(', ')} ou ${last}.`,
      `The file has no scenario: add some under “${key}:”, or try ${tried.join(', ')} or ${last}.`,
    ];
  });
}

/** Said once under everything: what the star means. */
export const starSection = (years: readonly YearResult[], fileLanguage: Language): Section =>
  years.some(({ totals: { ceiling } }) => isUncertain(ceiling.status) && !isZero(ceiling.value))
    ? [
        notes(
          starNote(
            years.map(({ totals }) => totals.ceiling),
            fileLanguage,
          ),
        ),
      ]
    : [];
