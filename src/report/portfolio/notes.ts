/** The sentences around a summary: what each row shows above it, what must be known of its figures beneath. */
import { dateFromIso } from '../../base/calendar.ts';
import { isZero } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import { formatAmount, formatDate } from '../../output/format.ts';
import type { PortfolioFrame, RowState } from './row.ts';
import type { PortfolioTotals } from './totals.ts';
import { portfolioWords } from './values.ts';

const dayText = (iso: string, lang: Language): string => {
  const date = dateFromIso(iso);
  return date === undefined ? iso : formatDate(date, lang);
};

/** What each row shows: never left to guess. */
export function shownText({ command, year, on, window }: PortfolioFrame, lang: Language): string {
  const words = portfolioWords[lang];
  if (on !== undefined) return words.onDay[command](dayText(on, lang));
  if (command === 'check') return '';
  if (command === 'schedule') {
    const [from, to] = [window?.from, window?.to].map((day) =>
      day === undefined ? day : dayText(day, lang),
    );
    return words.window(from, to);
  }
  if (year === 'all') return words.yearShown.all;
  return year === undefined || year === 'last' ? words.yearShown.last : words.yearShown.one(year);
}

const leftOut: readonly RowState[] = ['no_year', 'no_payments', 'undated', 'refused'];

/** One sentence each, in the order of their weight. */
export function portfolioNotes(
  { command }: PortfolioFrame,
  { overall, files, warnings, differences }: PortfolioTotals,
  hasProjected: boolean,
  lang: Language,
): string[] {
  const words = portfolioWords[lang];
  const { to_verify: toVerify, paid, unplaced } = overall.sums;
  const isUnsure = Object.values(overall.sums).some((sum) => sum.isUnsure && !isZero(sum.amount));
  const sure =
    toVerify === undefined || isZero(toVerify.amount)
      ? []
      : [words.toVerify(formatAmount(toVerify.amount, lang))];
  const known = paid?.known ?? 0;
  return [
    ...(sure.length === 0 && isUnsure ? [words.unsure] : sure),
    ...(hasProjected ? [words.projected] : []),
    ...(command !== 'calculate' || overall.rows === 0
      ? []
      : [known === 0 ? words.paidUnknown : words.paidKnown(known, overall.rows)]),
    ...(unplaced === undefined || isZero(unplaced.amount)
      ? []
      : [words.unplaced(formatAmount(unplaced.amount, lang))]),
    ...(differences.explained + differences.unexplained === 0 ? [] : [words.differences(differences)]),
    ...leftOut.flatMap((state) => (files[state] === 0 ? [] : [words.left[state]?.(files[state]) ?? ''])),
    ...(warnings === 0 ? [] : [words.warnings(warnings)]),
  ];
}
