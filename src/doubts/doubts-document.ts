/** The doubts of contract years as a document: what is certain, what each doubt is worth, what another tier would pay. */
import { type Cents, isZero } from '../amounts/money.ts';
import { readingColumns } from '../calculate/document/readings-kept.ts';
import { ownScales, yearHeading } from '../calculate/document/year-heading.ts';
import type { Contract } from '../contract/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { readingToType, regimeWords } from '../law/reading.ts';
import {
  advice,
  type Column,
  type Document,
  headless,
  notes,
  type Section,
  table,
  title,
} from '../output/document.ts';
import { formatAmount, formatCount } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { amount, difference, text } from '../output/value.ts';
import type { FungibilityDoubt, OtherReading, ReadingDoubt, YearDoubts } from './doubts.ts';
import type { TierForesight } from './tiers.ts';
import { rulesSection, unsureSection } from './unsure-table.ts';

/** `all`: the years to show, in their order. */
export function doubtsDocument(all: readonly YearDoubts[], { cpts, language }: Contract): Document {
  const name = title(cpts.name.value, 1);
  return all.flatMap((doubts, index): Section[] => {
    const { year } = doubts;
    return [
      [...(index === 0 ? [name] : []), title(yearHeading(year)), ownScales([year])],
      [title(certainPhrase(doubts), 3), advice(certainMeaning)],
      ...doubtsSections(doubts, language),
    ];
  });
}

/** What each doubt of a year is worth. */
export function doubtsSections(doubts: YearDoubts, fileLanguage: Language): Section[] {
  const { year, readings, fungibility, unsure, tiers } = doubts;
  const { entitled, pending } = year.totals;
  const shown = [
    ...[...readings, ...tiers].flatMap(({ total }) => [entitled, total]),
    ...readings.flatMap((doubt) => [pending, doubt.pending]),
    ...fungibility.flatMap(({ uncovered }) => [year.fungibility.uncovered, uncovered]),
  ];
  const hasMarks = unsure.length > 0 || isUnsure(...shown);
  return [
    readingsSection(doubts, fileLanguage),
    fungibilitySection(doubts, fileLanguage),
    unsureSection(doubts, fileLanguage),
    rulesSection(doubts),
    tiersSection(doubts),
    [notes(hasMarks && markMeaning)],
  ];
}

/** How much of the total is certain, and between which amounts the readings leave it, in one sentence. */
export const certainPhrase = ({ year: { year, totals }, certain, range }: YearDoubts): Phrase =>
  inBothLanguages((say, lang) => {
    const euros = ({ value }: Explained): string => formatAmount(value, lang);
    const [total, sure, least, most] = [totals.entitled, certain, ...range].map(euros);
    const between = say(
      `\u00a0; selon les lectures, le total va de ${least} à ${most}`,
      `; by the readings, the total goes from ${least} to ${most}`,
    );
    const known = isZero(certain.value)
      ? say('rien n’est certain', 'nothing is certain')
      : say(`${sure} sont certains`, `${sure} are certain`);
    return say(
      `Sur ${total} pour l’exercice ${year}, ${known} quelle que soit la lecture${least === most ? '' : between}.`,
      `Of ${total} for year ${year}, ${known} whatever the reading${least === most ? '' : between}.`,
    );
  });

export const certainMeaning = phrase(
  'Certain\u00a0: ce que toute lecture du texte paie au moins, sur des montants et des règles confirmés.',
  'Certain: what every reading of the text pays at least, on confirmed amounts and rules.',
);

const markMeaning = phrase(
  '* repose, en tout ou en partie, sur des montants ou des règles à vérifier.',
  '* rests, wholly or in part, on amounts or rules to be verified.',
);

const totalHead = phrase('Total', 'Total');

/** A difference is as sure as what is compared: what there would be, and `now`, what there is. */
const differenceColumn = <Doubt extends { readonly difference: Cents }>(
  now: Explained,
  then: (doubt: Doubt) => Explained,
): Column<Doubt> => ({
  head: phrase('Écart', 'Difference'),
  of: (doubt) => difference(doubt.difference, isUnsure(now, then(doubt))),
});

const isUnsure = (...amounts: readonly Explained[]): boolean =>
  amounts.some((each) => amount(each).isUncertain === true);

function refusedReading(refused: OtherReading, fileLanguage: Language): Phrase {
  const typed = readingToType(refused.reading, refused.other, fileLanguage);
  return phrase(
    `Sous la lecture «\u00a0${typed}\u00a0», le fichier serait refusé.`,
    `Under the reading “${typed}”, the file would be refused.`,
  );
}

/** What each other reading would make of the total, and of what is pending where that changes. */
function readingsSection(
  { year: { totals }, readings, refused }: YearDoubts,
  fileLanguage: Language,
): Section {
  const refusals = notes(...refused.map((each) => refusedReading(each, fileLanguage)));
  if (readings.length === 0)
    return [
      notes(
        phrase(
          'Aucune autre lecture du texte ne change ce que cet exercice rapporte.',
          'No other reading of the text changes what this year earns.',
        ),
      ),
      refusals,
    ];
  return [
    table<ReadingDoubt>({
      rows: readings,
      leastFirst: 38,
      columns: [
        ...readingColumns<ReadingDoubt>(
          phrase('Si on lit le texte autrement', 'If the text is read otherwise'),
          ({ reading, other }) => ({ id: reading, value: other }),
          fileLanguage,
        ),
        { head: totalHead, drop: 3, of: ({ total }) => amount(total) },
        differenceColumn(totals.entitled, ({ total }) => total),
        {
          head: phrase('En attente', 'Pending'),
          isShown: readings.some(({ pendingDifference }) => !isZero(pendingDifference)),
          of: (doubt) => difference(doubt.pendingDifference, isUnsure(totals.pending, doubt.pending)),
        },
      ],
    }),
    refusals,
  ];
}

/** What other readings of fungibility would leave uncovered. */
function fungibilitySection({ year, fungibility }: YearDoubts, fileLanguage: Language): Section {
  if (fungibility.length === 0) return [];
  return [
    table({
      rows: fungibility,
      leastFirst: 24,
      columns: [
        {
          head: phrase('Fongibilité', 'Fungibility'),
          of: ({ regime }) => text(regimeWords[regime][fileLanguage]),
        },
        { ...headless, drop: 1, of: ({ regime }) => text(regimeWords[regime].means) },
        { head: phrase('Non couvert', 'Uncovered'), of: ({ uncovered }) => amount(uncovered) },
        differenceColumn<FungibilityDoubt>(year.fungibility.uncovered, ({ uncovered }) => uncovered),
      ],
    }),
    advice(
      phrase(
        'La fongibilité ne change rien à ce qui est dû, seulement ce qui reste non couvert.',
        'Fungibility changes nothing of what is owed, only what is left uncovered.',
      ),
    ),
  ];
}

/** `taille 3, 8 369 habitants de plus`. */
const tierPhrase = ({ tier, away }: TierForesight): Phrase =>
  inBothLanguages((say, lang) => {
    const name = say(`taille\u00a0${tier}`, `tier ${tier}`);
    if (away === undefined) return name;
    const { direction, inhabitants } = away;
    if (direction === 'within') return name + say(', celle de la population', ', that of the population');
    const count = formatCount(inhabitants, lang);
    return say(
      `${name}, ${count}\u00a0habitant${inhabitants > 1 ? 's' : ''} de ${direction === 'more' ? 'plus' : 'moins'}`,
      `${name}, ${count} ${direction} inhabitant${inhabitants === 1 ? '' : 's'}`,
    );
  });

/** What the neighbouring size tiers would pay, and how far away they are. */
function tiersSection({ year, tiers }: YearDoubts): Section {
  if (tiers.length === 0) return [];
  const own = year.sizeTier.value;
  const head = phrase(
    `À une autre taille que ${own}, pour les mêmes résultats`,
    `At another tier than ${own}, for the same results`,
  );
  return [
    table<TierForesight>({
      rows: tiers,
      leastFirst: 24,
      columns: [
        { head, of: (foresight) => text(tierPhrase(foresight)) },
        { head: totalHead, of: ({ total }) => amount(total) },
        differenceColumn(year.totals.entitled, ({ total }) => total),
      ],
    }),
    advice(
      phrase(
        'Aux montants du barème\u00a0: ceux du contrat signé valent pour sa propre taille.',
        'At the scale’s amounts: those of the signed contract are for its own tier.',
      ),
    ),
  ];
}
