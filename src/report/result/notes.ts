import { isZero } from '../../base/money.ts';
import type { YearResult } from '../../domain/result.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { formatAmount } from '../format.ts';
import { wrap } from '../wrap.ts';
import { isMarked, nameOf, type Page, unbroken } from './page.ts';

/** What must be said right under the table: uncertain amounts, pending results, a simulation. */
export function yearNotes(year: YearResult, page: Page): string[] {
  const notes = [uncertainNote(year, page), pendingNote(year, page), simulationNote(year, page)];
  return notes.flatMap((note) => (note === undefined ? [] : wrap(note, page.width, '  ')));
}

function uncertainNote({ totals }: YearResult, { words, lang, fileLanguage }: Page): string | undefined {
  const where = unbroken(`${keyWord('contract', fileLanguage)}: ${keyWord('amounts', fileLanguage)}:`);
  if (!isZero(totals.toVerify.value)) {
    return words.toVerify(formatAmount(totals.toVerify.value, lang), where);
  }
  return isMarked(totals.ceiling) ? words.unsureCeilings(where) : undefined;
}

const pendingNote = ({ totals }: YearResult, { words, lang }: Page): string | undefined =>
  isZero(totals.pending.value) ? undefined : words.pendingNote(formatAmount(totals.pending.value, lang));

function simulationNote({ missions }: YearResult, page: Page): string | undefined {
  const simulated = missions.filter(({ variable }) => variable.isSimulated);
  if (simulated.length === 0) return undefined;
  return page.words.simulated(simulated.map(({ mission }) => nameOf(mission, page)).join(', '));
}
