import type { YearResult } from '../../domain/result.ts';
import { regimeWords } from '../../domain/vocabulary.ts';
import { tableLines } from '../../output/table-layout.ts';
import { regimeMeanings } from '../words/regimes.ts';
import { amountCell, type Page } from './page.ts';

/** What each of the four readings of fungibility would leave; an arrow, explained in the head, shows the one applied. */
export function regimesSection({ fungibility }: YearResult, page: Page): string[] {
  const { words, lang, fileLanguage, paint, width } = page;
  return tableLines(
    {
      columns: [
        { key: 'word', head: words.regimes, align: 'left' },
        { key: 'meaning', head: '', align: 'left' },
        { key: 'uncovered', head: words.uncovered, align: 'right' },
        { key: 'unspent', head: words.unspent, align: 'right' },
      ],
      rows: fungibility.readings.map(({ regime, uncovered, unspent }) => {
        const word = regimeWords[regime][fileLanguage];
        const isUsed = regime === fungibility.regime;
        return {
          cells: {
            word: { text: `${isUsed ? '→' : ' '} ${word}` },
            meaning: { text: regimeMeanings[lang][regime] },
            uncovered: amountCell(uncovered, page),
            unspent: amountCell(unspent, page),
          },
          ...(isUsed ? { tone: 'strong' as const } : {}),
        };
      }),
      hidden: words.hiddenColumns,
      drops: [['meaning'], ['unspent']],
      leastFirst: 21,
    },
    width,
    paint,
  );
}
