/** Two causes together, for a line that none explains alone. */
import type { CalendarDate } from '../../base/calendar.ts';
import type { Cause, Finding } from '../../domain/cause.ts';
import type { LineCheck } from '../../domain/payment-check.ts';
import { narrowed, scopeOf } from './narrowed.ts';
import type { Situation } from './situation.ts';
import { fits, isChanged, type SingleSupposition, type Supposition, together } from './supposition.ts';

/** How many pairs one check works out: it keeps a check under a second or two. */
const pairsUpTo = 1_000;

/** Two indicators may both be wrong; two tiers, two scales or two starts of a mission may not. */
const mayJoin = (a: Cause, b: Cause): boolean =>
  a.kind !== b.kind ||
  (a.kind === 'indicator' && b.kind === 'indicator' && a.name !== b.name) ||
  (a.kind === 'contract_amount' && b.kind === 'contract_amount') ||
  (a.kind === 'reading' && b.kind === 'reading' && a.reading !== b.reading);

export type PairSearch = (line: LineCheck) => readonly Finding[];

/** A search that remembers the pairs it worked out, since lines of one mission share them. */
export function pairSearch(
  situation: Situation,
  all: readonly SingleSupposition[],
  on: CalendarDate,
): PairSearch {
  const known = new Map<string, Supposition>();
  const pairOf = (a: number, b: number, line: LineCheck): Supposition | undefined => {
    const [first, second] = [all[a], all[b]];
    const key = `${scopeOf(line)} ${a} ${b}`;
    const found = known.get(key);
    if (found !== undefined || first === undefined || second === undefined) return found;
    if (known.size >= pairsUpTo) return undefined;
    const made = together(narrowed(situation, line), first, second, on);
    known.set(key, made);
    return made;
  };
  return (line) => {
    const concerned = all.flatMap((each, index) => (isChanged(each, line) ? [{ each, index }] : []));
    const pairs = concerned.flatMap((a, at) =>
      concerned.slice(at + 1).flatMap((b) => (mayJoin(a.each.cause, b.each.cause) ? [{ a, b }] : [])),
    );
    for (const { a, b } of pairs) {
      const pair = pairOf(a.index, b.index, line);
      if (pair !== undefined && fits(pair, line)) return [pair.finding];
    }
    return [];
  };
}
