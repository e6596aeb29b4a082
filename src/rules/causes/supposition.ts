/** Causes put to the test: what each line would be owed if they were so. */
import type { CalendarDate } from '../../base/calendar.ts';
import { compareCents } from '../../base/money.ts';
import type { Cause, Finding } from '../../domain/cause.ts';
import type { LineCheck, PaymentCheck } from '../../domain/payment-check.ts';
import { supposedCauses } from './all.ts';
import { ofMission } from './narrowed.ts';
import { type Candidate, type Known, type Owed, owedFor, owedIn, type Situation } from './situation.ts';

export interface Supposition {
  readonly finding: Finding;
  readonly owed: ReadonlyMap<string, Owed>;
}

export interface SingleSupposition extends Supposition {
  readonly candidate: Candidate;
  readonly cause: Cause;
}

/** Whether a line would be owed something else than it is. */
export const isChanged = ({ owed }: Supposition, line: LineCheck): boolean =>
  compareCents(owedFor(owed, line), line.owed) !== 0;

/** Whether a line would be owed something else, and exactly what was paid. */
export const fits = (supposition: Supposition, line: LineCheck): boolean =>
  isChanged(supposition, line) && compareCents(owedFor(supposition.owed, line), line.paid) === 0;

/** Lines that a supposition explains, and paid lines that speak against it. */
function testimony(supposition: Supposition, lines: readonly LineCheck[]): { for: number; against: number } {
  const changed = lines.filter((line) => isChanged(supposition, line));
  const fitting = changed.filter((line) => fits(supposition, line)).length;
  const against = changed.filter((line) => line.allocations.length > 0 && !fits(supposition, line)).length;
  return { for: fitting, against };
}

/** What a candidate would make owed; where it touches one mission, the others' payments stay as they are. */
function owedWith(
  candidate: Candidate,
  known: Known,
  asIs: ReadonlyMap<string, Owed>,
  on: CalendarDate,
): ReadonlyMap<string, Owed> {
  const { mission } = candidate;
  if (mission === undefined) return owedIn(candidate.alter(known), on);
  const isOwn = ([, { due }]: readonly [string, Owed]): boolean => due.line.startsWith(`${mission}.`);
  const own = [...owedIn(candidate.alter(ofMission(known, mission)), on)].filter(isOwn);
  return new Map([...[...asIs].filter((entry) => !isOwn(entry)), ...own]);
}

/** Every single cause, those that no paid line speaks against first, then those that explain most, then the simplest. */
export function suppositions(known: Known, { lines, on }: PaymentCheck): SingleSupposition[] {
  const asIs = owedIn({ contract: known.contract, options: known.options }, on);
  const all = supposedCauses
    .flatMap((generate) => generate(known))
    .map((candidate, order) => {
      const { cause } = candidate;
      const supposition = {
        candidate,
        cause,
        finding: [cause],
        owed: owedWith(candidate, known, asIs, on),
      } as const;
      return { supposition, order, ...testimony(supposition, lines) };
    });
  const isDoubted = (against: number): number => (against > 0 ? 1 : 0);
  return all
    .sort((a, b) => isDoubted(a.against) - isDoubted(b.against) || b.for - a.for || a.order - b.order)
    .map(({ supposition }) => supposition);
}

/** Two causes together, one applied after the other. */
export function together(
  situation: Situation,
  a: SingleSupposition,
  b: SingleSupposition,
  on: CalendarDate,
): Supposition {
  return {
    finding: [a.cause, b.cause],
    owed: owedIn(b.candidate.alter(a.candidate.alter(situation)), on),
  };
}
