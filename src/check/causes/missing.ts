/** What is missing, told together: lines of one day, and what falls due after the last day of the export. */
import { isAfter } from '../../amounts/calendar.ts';
import { total } from '../../amounts/money.ts';
import { type Explanation, isUncovered, type PaymentCheck } from '../payment-check.ts';

const isMissing = ({ findings, dates }: Explanation): boolean =>
  dates.length === 1 && findings.length === 1 && findings[0]?.kind === 'missing';

/** Lines of one day that were not paid are missing together, where the first of them stands. */
export function together(explanations: readonly Explanation[]): Explanation[] {
  const ofDay = ({ dates: [day] }: Explanation): Explanation[] =>
    explanations.filter((each) => isMissing(each) && each.dates[0] === day);
  return explanations.flatMap((each): Explanation[] => {
    const all = isMissing(each) ? ofDay(each) : [each];
    if (all[0] !== each) return [];
    const lines = all.flatMap((one) => one.lines);
    return [{ ...each, lines, difference: total(all.map(({ difference }) => difference)) }];
  });
}

/** What falls due after the last day of the export, all of it together. */
export function afterExport({ dates, covered }: PaymentCheck): Explanation[] {
  const last = covered?.last;
  if (last === undefined) return [];
  const after = dates.filter((date) => isAfter(date.dueOn, last) && isUncovered(date, covered));
  if (after.length === 0) return [];
  return [
    {
      dates: after.map(({ dueOn }) => dueOn),
      lines: after.flatMap(({ lines }) => lines),
      payments: [],
      difference: total(after.map(({ difference }) => difference)),
      findings: [
        covered?.isToday === true ? { kind: 'to_come', today: last } : { kind: 'after_export', last },
      ],
    },
  ];
}
