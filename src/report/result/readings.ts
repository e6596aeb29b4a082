import type { ReadingsUsed, YearResult } from '../../domain/result.ts';
import { keyWord, readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { type ReadingShown, readingsShown, readingsTaken } from '../readings-shown.ts';
import { readingMeanings, readingValueMeanings } from '../words/readings.ts';
import type { Page } from './page.ts';

/** The readings these years rest on. */
export const readingsSection = (years: readonly YearResult[], readings: ReadingsUsed, page: Page): string[] =>
  readingsTable(readingsTaken(readingsShown(years), readings, years), page);

/** Readings in the words to type, with what they mean and where they come from. */
export function readingsTable(taken: readonly ReadingShown[], page: Page): string[] {
  const { words, lang, fileLanguage, paint, width } = page;
  if (taken.length === 0) return [];
  const lines = tableLines(
    {
      columns: [
        { key: 'word', head: words.readings, align: 'left' },
        { key: 'topic', head: '', align: 'left' },
        { key: 'meaning', head: '', align: 'left' },
        { key: 'origin', head: '', align: 'left' },
      ],
      rows: taken.map(({ id, value, origin }) => {
        const word = `${readingWords[id][fileLanguage]}: ${readingValueWord(value, fileLanguage)}`;
        return {
          cells: {
            word: { text: word },
            topic: { text: readingMeanings[lang][id] },
            meaning: { text: typeof value === 'number' ? '' : readingValueMeanings[lang][value] },
            origin: { text: words.readingOrigin[origin] },
          },
        };
      }),
      drops: [['topic'], ['meaning'], ['origin']],
      leastFirst: 40,
    },
    width,
    paint,
  );
  const advice = wrap(words.readingAdvice(keyWord('assumptions', fileLanguage)), width, '  ');
  return [...lines, ...advice.map(paint.faint)];
}
