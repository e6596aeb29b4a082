/** What is missing, told together: lines of one day, and days that the export does not cover. */
import { isAfter } from '../../amounts/calendar.ts';
import { total } from '../../amounts/money.ts';
import { type Explanation, isUncovered, type PaymentCheck } from '../payment-check.ts';

/** What is told together: lines of one day that were not paid, all days that the export says nothing of for one reason. */
function groupOf({ findings: [cause, other], dates: [day, later] }: Explanation): string | undefined {
  if (cause === undefined || other !== undefined) return undefined;
  if (cause.kind === 'missing') return later === undefined ? `${cause.kind} ${day}` : undefined;
  return cause.kind === 'before_export' || cause.kind === 'not_named' ? cause.kind : undefined;
}

/** Where the first of them stands. */
export function together(explanations: readonly Explanation[]): Explanation[] {
  return explanations.flatMap((each): Explanation[] => {
    const group = groupOf(each);
    const all = group === undefined ? [each] : explanations.filter((one) => groupOf(one) === group);
    if (all[0] !== each || all.length === 1) return all[0] === each ? [each] : [];
    return [
      {
        ...each,
        dates: [...new Set(all.flatMap(({ dates }) => dates))],
        lines: all.flatMap(({ lines }) => lines),
        difference: total(all.map(({ difference }) => difference)),
      },
    ];
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
