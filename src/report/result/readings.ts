/** The readings of the text that figures rest on, in the words to type, with what they mean and where they come from. */
import type { Language } from '../../domain/contract.ts';
import type { ReadingOrigin } from '../../domain/result.ts';
import { keyWord, readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { advice, type Section, table, text } from '../../output/document.ts';
import { both, type Phrase, phrase } from '../../output/phrase.ts';
import type { ReadingShown } from '../readings-shown.ts';
import { readingMeanings, readingValueMeanings } from '../words/readings.ts';

const origins: Readonly<Record<ReadingOrigin, Phrase>> = {
  default: phrase('par défaut', 'by default'),
  file: phrase('dans le fichier', 'in the file'),
  option: phrase('par une option', 'by an option'),
};

export function readingsSection(taken: readonly ReadingShown[], fileLanguage: Language): Section {
  if (taken.length === 0) return [];
  const key = keyWord('assumptions', fileLanguage);
  const headless = { head: phrase('', ''), align: 'left' } as const;
  return [
    table({
      rows: taken,
      leastFirst: 40,
      columns: [
        {
          head: phrase('Lectures du texte retenues', 'Readings of the text used'),
          of: ({ id, value }) =>
            text(`${readingWords[id][fileLanguage]}: ${readingValueWord(value, fileLanguage)}`),
        },
        { ...headless, drop: 1, of: ({ id }) => text(both((lang) => readingMeanings[lang][id])) },
        {
          ...headless,
          drop: 2,
          of: ({ value }) =>
            typeof value === 'number' ? undefined : text(both((lang) => readingValueMeanings[lang][value])),
        },
        { ...headless, drop: 3, of: ({ origin }) => text(origins[origin]) },
      ],
    }),
    advice(
      phrase(
        `Pour en changer\u00a0: «\u00a0${key}:\u00a0» dans le fichier, ou l’option --assume.`,
        `To change them: “${key}:” in the file, or the option --assume.`,
      ),
    ),
  ];
}
