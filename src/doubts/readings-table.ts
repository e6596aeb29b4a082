/** What other readings of the text would make of a contract year. */
import { isZero } from '../amounts/money.ts';
import type { Language } from '../law/contract.ts';
import {
  advice,
  amount,
  type Column,
  cents,
  difference,
  notes,
  type Section,
  table,
  text,
} from '../output/document.ts';
import { readingMeanings, readingValueMeanings, regimeMeanings } from '../output/names.ts';
import { type Phrase, phrase } from '../output/phrase.ts';
import { readingValueWord, readingWords, regimeWords } from '../vocabulary/vocabulary.ts';
import type { OtherReading, ReadingDoubt, YearDoubts } from './year-doubts.ts';

export const totalHead = phrase('Total', 'Total');
export const differenceHead = phrase('Écart', 'Difference');
export const pendingHead = phrase('En attente', 'Pending');
export const readingsHead = phrase('Si on lit le texte autrement', 'If the text is read otherwise');
export const fungibilityHead = phrase('Fongibilité', 'Fungibility');
export const uncoveredHead = phrase('Non couvert', 'Uncovered');

export const noOtherReading = phrase(
  'Aucune autre lecture du texte ne change ce que cet exercice rapporte.',
  'No other reading of the text changes what this year earns.',
);

/** `prorata: mois`, in the words to type. */
export const readingToType = ({ reading, other }: OtherReading, fileLanguage: Language): string =>
  `${readingWords[reading][fileLanguage]}: ${readingValueWord(other, fileLanguage)}`;

export function refusedReading(refused: OtherReading, fileLanguage: Language): Phrase {
  const typed = readingToType(refused, fileLanguage);
  return phrase(
    `Sous la lecture «\u00a0${typed}\u00a0», le fichier serait refusé.`,
    `Under the reading “${typed}”, the file would be refused.`,
  );
}

const headless = { head: phrase('', ''), align: 'left' } as const;

/** What each other reading would make of the total, and of what is pending where that changes. */
export function readingsSection({ readings, refused }: YearDoubts, fileLanguage: Language): Section {
  const refusals = notes(...refused.map((each) => refusedReading(each, fileLanguage)));
  if (readings.length === 0) return [notes(noOtherReading), refusals];
  const pending: Column<ReadingDoubt> = {
    head: pendingHead,
    of: ({ pendingDifference }) => difference(pendingDifference),
  };
  return [
    table({
      rows: readings,
      leastFirst: 38,
      columns: [
        { head: readingsHead, of: (doubt) => text(readingToType(doubt, fileLanguage)) },
        { ...headless, drop: 1, of: ({ reading }) => text(readingMeanings[reading]) },
        {
          ...headless,
          drop: 2,
          of: ({ other }) => (typeof other === 'number' ? undefined : text(readingValueMeanings[other])),
        },
        { head: totalHead, drop: 3, of: ({ total }) => amount(total) },
        { head: differenceHead, of: (doubt) => difference(doubt.difference) },
        ...(readings.some(({ pendingDifference }) => !isZero(pendingDifference)) ? [pending] : []),
      ],
    }),
    refusals,
  ];
}

/** What other readings of fungibility would leave uncovered. */
export const fungibilitySection = ({ fungibility }: YearDoubts, fileLanguage: Language): Section =>
  fungibility.length === 0
    ? []
    : [
        table({
          rows: fungibility,
          leastFirst: 24,
          columns: [
            { head: fungibilityHead, of: ({ regime }) => text(regimeWords[regime][fileLanguage]) },
            { ...headless, drop: 1, of: ({ regime }) => text(regimeMeanings[regime]) },
            { head: uncoveredHead, of: ({ uncovered }) => cents(uncovered.value) },
            { head: differenceHead, of: (doubt) => difference(doubt.difference) },
          ],
        }),
        advice(
          phrase(
            'La fongibilité ne change rien à ce qui est dû, seulement ce qui reste non couvert.',
            'Fungibility changes nothing of what is owed, only what is left uncovered.',
          ),
        ),
      ];
