import { isZero } from '../../base/money.ts';
import type { YearDoubts } from '../../domain/doubts.ts';
import { regimeWords } from '../../domain/vocabulary.ts';
import { isRoomy, type Table, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, plainCell } from '../result/page.ts';
import { readingMeanings, readingValueMeanings } from '../words/readings.ts';
import { regimeMeanings } from '../words/regimes.ts';
import { type DoubtsPage, differenceCell, readingText } from './doubts-page.ts';

/** What each other reading would make of the total, and of what is pending where that changes. */
export function readingsDoubtSection(
  { readings, refused }: YearDoubts,
  { page, words }: DoubtsPage,
): string[] {
  const { lang, width, paint } = page;
  const notes = refused.flatMap((each) => wrap(words.refused(readingText(each, page)), width, '  '));
  if (readings.length === 0) return [...wrap(words.noReading, width, '  '), ...notes];
  const hasPending = readings.some(({ pendingDifference }) => !isZero(pendingDifference));
  const table = {
    columns: [
      { key: 'word', head: words.readings, align: 'left' } as const,
      { key: 'topic', head: '', align: 'left' } as const,
      { key: 'meaning', head: '', align: 'left' } as const,
      { key: 'total', head: words.total, align: 'right' } as const,
      { key: 'difference', head: words.difference, align: 'right' } as const,
      ...(hasPending ? [{ key: 'pending', head: words.pending, align: 'right' } as const] : []),
    ],
    rows: readings.map((doubt) => ({
      cells: {
        word: { text: readingText(doubt, page) },
        topic: { text: readingMeanings[lang][doubt.reading] },
        meaning: {
          text: typeof doubt.other === 'number' ? '' : readingValueMeanings[lang][doubt.other],
        },
        total: amountCell(doubt.total, page),
        difference: differenceCell(doubt.difference, page),
        pending: differenceCell(doubt.pendingDifference, page),
      },
    })),
    drops: [['topic'], ['meaning'], ['total']],
    leastFirst: 38,
  } satisfies Table<string>;
  const columns = table.columns.filter(({ key }) => key !== 'topic');
  const lines = tableLines<string>(
    isRoomy<string>(table, width) ? table : { ...table, columns },
    width,
    paint,
  );
  return [...lines, ...notes];
}

/** What other readings of fungibility would leave uncovered. */
export function fungibilityDoubtSection({ fungibility }: YearDoubts, { page, words }: DoubtsPage): string[] {
  const { lang, fileLanguage, width, paint } = page;
  if (fungibility.length === 0) return [];
  const lines = tableLines(
    {
      columns: [
        { key: 'word', head: words.fungibility, align: 'left' },
        { key: 'meaning', head: '', align: 'left' },
        { key: 'uncovered', head: words.uncovered, align: 'right' },
        { key: 'difference', head: words.difference, align: 'right' },
      ],
      rows: fungibility.map(({ regime, uncovered, difference }) => ({
        cells: {
          word: { text: regimeWords[regime][fileLanguage] },
          meaning: { text: regimeMeanings[lang][regime] },
          uncovered: plainCell(uncovered.value, page),
          difference: differenceCell(difference, page),
        },
      })),
      drops: [['meaning']],
      leastFirst: 24,
    },
    width,
    paint,
  );
  return [...lines, ...wrap(words.fungibilityNote, width, '  ').map(paint.faint)];
}
