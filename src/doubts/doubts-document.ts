/** The doubts of contract years as a document: what is certain, what each doubt is worth, what another tier would pay. */
import { isZero } from '../amounts/money.ts';
import { ownScales, yearHeading } from '../calculate/document/year-heading.ts';
import type { Contract } from '../law/contract.ts';
import { advice, amount, type Document, notes, type Section, title } from '../output/document.ts';
import { amountPhrase, type Phrase, phrase } from '../output/phrase.ts';
import { fungibilitySection, readingsSection } from './readings-table.ts';
import { tiersSection } from './tiers-table.ts';
import { rulesSection, unsureSection } from './unsure-table.ts';
import type { YearDoubts } from './year-doubts.ts';

/** How much of the total is certain, in one sentence. */
export function certainPhrase({ year: { year, totals }, certain }: YearDoubts): Phrase {
  const [total, sure] = [amountPhrase(totals.entitled.value), amountPhrase(certain.value)];
  return isZero(certain.value)
    ? phrase(
        `Sur ${total.fr} pour l’exercice ${year}, rien n’est certain quelle que soit la lecture.`,
        `Of ${total.en} for year ${year}, nothing is certain whatever the reading.`,
      )
    : phrase(
        `Sur ${total.fr} pour l’exercice ${year}, ${sure.fr} sont certains quelle que soit la lecture.`,
        `Of ${total.en} for year ${year}, ${sure.en} are certain whatever the reading.`,
      );
}

export const certainMeaning = phrase(
  'Certain\u00a0: ce que toute lecture du texte paie au moins, sur des montants et des règles confirmés.',
  'Certain: what every reading of the text pays at least, on confirmed amounts and rules.',
);

const markMeaning = phrase(
  '* repose, en tout ou en partie, sur des montants à vérifier.',
  '* rests, wholly or in part, on amounts to be verified.',
);

/** `all`: the years to show, in their order. */
export function doubtsDocument(all: readonly YearDoubts[], { cpts, language }: Contract): Document {
  const name = title(cpts.name.value, 1);
  return all.flatMap((doubts, index): Section[] => {
    const { year, readings, unsure, tiers } = doubts;
    const hasMarks =
      unsure.length > 0 || [...readings, ...tiers].some(({ total }) => amount(total).isUncertain === true);
    return [
      [...(index === 0 ? [name] : []), title(yearHeading(year)), ownScales([year])],
      [title(certainPhrase(doubts), 3), advice(certainMeaning)],
      readingsSection(doubts, language),
      fungibilitySection(doubts, language),
      unsureSection(doubts, language),
      rulesSection(doubts),
      tiersSection(doubts),
      [notes(hasMarks && markMeaning)],
    ];
  });
}
