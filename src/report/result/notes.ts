import { isZero, total } from '../../base/money.ts';
import { clampToUnit, type Ratio } from '../../base/ratio.ts';
import type { Explained } from '../../domain/explained.ts';
import { beyondReach } from '../../domain/mission-ceiling.ts';
import type { YearResult } from '../../domain/result.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { formatAmount, formatCount, formatRate } from '../../output/format.ts';
import { wrap } from '../../output/wrap.ts';
import { isMarked, nameOf, type Page, unbroken } from './page.ts';

/** What must be said right under the table: what is uncertain, prorated, out of reach, pending or supposed. */
export function yearNotes(year: YearResult, attainment: Ratio | undefined, page: Page): string[] {
  const notes = [
    uncertainNote(year, page),
    shortenedNote(year, page),
    beyondReachNote(year, page),
    pendingNote(year, page),
    simulationNote(year, attainment, page),
  ];
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

/** What an amount says, beneath the rules it also rests on. */
function told(amount: Explained): Explained {
  if (amount.kind !== 'sum') return amount;
  const [only, ...others] = amount.parts;
  return only === undefined || others.length > 0 ? amount : told(only);
}

/** A contract that ends within the year is paid for the part of it that runs. */
function shortenedNote({ operations, missions, period }: YearResult, page: Page): string | undefined {
  const ceiling = told(operations.ceiling);
  if (period?.isEnded !== true || ceiling.kind !== 'product') return undefined;
  const { words, lang } = page;
  const { by } = ceiling;
  const exceptPlan = missions.some(({ fixed }) => {
    const plan = told(fixed.ceiling);
    return plan.kind === 'choice' && plan.choice === 'full';
  });
  if (by.kind === 'months') return words.shortened(words.monthsOf(by.months), exceptPlan);
  if (by.kind !== 'days') return undefined;
  return words.shortened(words.daysOf(formatCount(by.days, lang), formatCount(by.of, lang)), exceptPlan);
}

function beyondReachNote({ missions }: YearResult, page: Page): string | undefined {
  const lost = missions.flatMap((result) => {
    const amount = beyondReach(result);
    return amount === undefined || isZero(amount.value) ? [] : [{ mission: result.mission, amount }];
  });
  if (lost.length === 0) return undefined;
  const together = formatAmount(total(lost.map(({ amount }) => amount.value)), page.lang);
  return page.words.beyondReach(together, lost.map(({ mission }) => nameOf(mission, page)).join(', '));
}

function simulationNote(
  { missions }: YearResult,
  attainment: Ratio | undefined,
  page: Page,
): string | undefined {
  const simulated = missions.filter(({ variable }) => variable.isSimulated);
  if (simulated.length === 0) return undefined;
  const rate = attainment === undefined ? undefined : formatRate(clampToUnit(attainment), page.lang);
  return page.words.simulated(simulated.map(({ mission }) => nameOf(mission, page)).join(', '), rate);
}
