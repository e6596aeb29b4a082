/** Days as the platform's own dates count them (the product counts by integer arithmetic of its own). */
const msPerDay = 86_400_000;
/** Days since 1 January 1970. */
export type Day = number;

/** The same days come back again and again. */
export const kept = <Key, Value>(of: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
};

export const dayOf = kept((iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / msPerDay);
export const isoOf = kept((day: Day): string => new Date(day * msPerDay).toISOString().slice(0, 10));

/** The same day so many months later, or the last of that month where there is no such day. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(day * msPerDay);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(dayOfMonth, last)) / msPerDay;
}

export interface Span {
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
}

/** The contract year, whole, whenever the contract may end. */
export const contractYear = (signed: Day, year: number): Span => ({
  from: monthsAfter(signed, 12 * (year - 1)),
  to: monthsAfter(signed, 12 * year) - 1,
});

export const daysIn = ({ from, to }: Span): number => Math.max(0, to - from + 1);

/** How many of the twelve months from a year's first day the span touches: a started one counts whole. */
export const monthsTouched = (first: Day, span: Span): number =>
  Array.from({ length: 12 }, (_, index) => index).filter(
    (month) => monthsAfter(first, month) <= span.to && monthsAfter(first, month + 1) > span.from,
  ).length;
