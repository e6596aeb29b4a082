/** The readings of the text that figures rest on, in the words to type, with what they mean and where they come from. */

import { type Language, type Phrase, phrase } from '../../law/language.ts';
import type { ReadingOrigin } from '../../law/reading.ts';
import {
  openReadings,
  type ReadingId,
  type ReadingValue,
  readingIds,
  readingToType,
  readingValueMeaning,
} from '../../law/reading.ts';
import { advice, type Column, headless, type Section, table } from '../../output/document.ts';
import { withOptions } from '../../output/option-names.ts';
import { text } from '../../output/value.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import type { ReadingsUsed } from '../options.ts';
import type { YearResult } from '../result.ts';

/** A reading as results list it. */
export interface ReadingShown {
  readonly id: ReadingId;
  readonly value: ReadingValue;
  readonly origin: ReadingOrigin;
}

/** The readings that any of the years depends on, in their order. */
export const readingsShown = (years: readonly YearResult[]): ReadingId[] =>
  readingIds.filter((id) => years.some((year) => year.readings.includes(id)));

/**
 * The readings of these ids as they were taken. Each year has its own regime of fungibility: all those that are applied to
 * years depending on it are listed.
 */
export function readingsTaken(
  ids: readonly ReadingId[],
  readings: ReadingsUsed,
  years: readonly YearResult[] = [],
): ReadingShown[] {
  return ids.flatMap((id): ReadingShown[] => {
    const regimes = id === 'fungibility' ? regimesOf(years) : [];
    return regimes.length > 0 ? regimes : [{ id, value: readings[id].value, origin: readings[id].origin }];
  });
}

const isSame = (a: ReadingShown, b: ReadingShown): boolean => a.id === b.id && a.value === b.value;

function regimesOf(years: readonly YearResult[]): ReadingShown[] {
  const all = years
    .filter((year) => year.readings.includes('fungibility'))
    .map(({ fungibility: { regime: value, regimeOrigin: origin } }) => ({ value, origin }));
  const distinct = new Map(all.map((one) => [`${one.value} ${one.origin}`, one]));
  return [...distinct.values()].map((one) => ({ id: 'fungibility', ...one }));
}

const readingOrigins: Readonly<Record<ReadingOrigin, Phrase>> = {
  default: phrase('par défaut', 'by default'),
  file: phrase('dans le fichier', 'in the file'),
  option: phrase('par une option', 'by an option'),
};

/** What is both somebody's choice and the default stands once, as a choice. */
const withoutRepeats = (taken: readonly ReadingShown[]): ReadingShown[] =>
  taken.filter(
    (one) =>
      one.origin !== 'default' || !taken.some((other) => other.origin !== 'default' && isSame(one, other)),
  );

/** What to type for a reading, what it decides, and what its value means. */
export const readingColumns = <Row>(
  head: Phrase,
  of: (row: Row) => Pick<ReadingShown, 'id' | 'value'>,
  fileLanguage: Language,
): Column<Row>[] => [
  {
    head,
    of: (row) => {
      const { id, value } = of(row);
      return text(readingToType(id, value, fileLanguage));
    },
  },
  { ...headless, drop: 1, of: (row) => text(openReadings[of(row).id].decides) },
  {
    ...headless,
    drop: 2,
    of: (row) => {
      const meaning = readingValueMeaning(of(row).value);
      return meaning && text(meaning);
    },
  },
];

export function readingsSection(taken: readonly ReadingShown[], fileLanguage: Language): Section {
  if (taken.length === 0) return [];
  const key = keyWord('assumptions', fileLanguage);
  return [
    table({
      rows: withoutRepeats(taken),
      leastFirst: 40,
      columns: [
        ...readingColumns<ReadingShown>(
          phrase('Hypothèses retenues', 'Assumptions used'),
          (reading) => reading,
          fileLanguage,
        ),
        { ...headless, drop: 3, of: ({ origin }) => text(readingOrigins[origin]) },
      ],
    }),
    advice(
      withOptions((named) => [
        `Pour en changer\u00a0: «\u00a0${key}:\u00a0» dans le fichier, ou l’option ${named('--assume')}.`,
        `To change them: “${key}:” in the file, or the option ${named('--assume')}.`,
      ]),
    ),
  ];
}
