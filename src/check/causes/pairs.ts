/** Two causes together, for a line that none explains alone. */
import type { CalendarDate } from '../../amounts/calendar.ts';
import type { Cause, Finding } from '../cause.ts';
import type { LineCheck } from '../payment-check.ts';
import type { Situation } from './situation.ts';
import {
  fits,
  isChanged,
  narrowed,
  type SingleSupposition,
  type Supposition,
  scopeOf,
  together,
} from './supposition.ts';

/** How many pairs one check works out: it keeps a check under a second or two. */
const pairsUpTo = 1_000;

/** What a cause sets anew: of two that set the same, only the second would count. */
function settingOf(cause: Cause): string {
  switch (cause.kind) {
    case 'indicator':
      return `indicator ${cause.name}`;
    case 'reading':
      return `reading ${cause.reading}`;
    default:
      return cause.kind;
  }
}

/**
 * Whether it prorates what was owed whole (art. 9.2 leaves it open for the crisis plan, and contracts for the variable part): how
 * days are counted, from when, and how their share is rounded then count too, though none of these changes a whole amount.
 */
const isProrating = ({ cause }: SingleSupposition): boolean =>
  cause.kind === 'reading' &&
  (cause.reading === 'crisis_plan_in_partial_year' || cause.reading === 'variable_in_partial_year') &&
  cause.value === 'prorated';

/** What counts of a line only once it is prorated. */
const isOfProrata = ({ cause }: SingleSupposition, { due }: LineCheck): boolean =>
  cause.kind === 'rounding' ||
  (cause.kind === 'reading' && cause.reading === 'prorata') ||
  (cause.kind === 'start' && due.line.startsWith(`${cause.mission}.`));

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
      concerned
        .slice(at + 1)
        .flatMap((b) => (settingOf(a.each.cause) === settingOf(b.each.cause) ? [] : [{ a, b }])),
    );
    const prorating = concerned.filter(({ each }) => isProrating(each));
    const opened = prorating.flatMap((a) =>
      all.flatMap((each, index) =>
        isOfProrata(each, line) && !isChanged(each, line) ? [{ a, b: { each, index } }] : [],
      ),
    );
    for (const { a, b } of [...pairs, ...opened]) {
      const pair = pairOf(a.index, b.index, line);
      if (pair !== undefined && fits(pair, line)) return [pair.finding];
    }
    return [];
  };
}
