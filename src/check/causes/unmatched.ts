/** Payments that no line took: what some cause would make of them, alone or over several lines of one day. */
import { type CalendarDate, dateToIso } from '../../amounts/calendar.ts';
import { centsOf, total } from '../../amounts/money.ts';
import type { Payment } from '../../law/contract.ts';
import type { Finding } from '../cause.ts';
import { distance } from '../ledger.ts';
import { isOfLine } from '../matching.ts';
import type { LineCheck, PaymentCheck } from '../payment-check.ts';
import { families } from '../several.ts';
import { keyOf, type Owed } from './situation.ts';
import type { SingleSupposition, Supposition } from './supposition.ts';

/** What a payment would pay if a cause were so. */
interface Hit {
  readonly date: CalendarDate;
  readonly owed: readonly Owed[];
  /** The lines of the check that nothing was paid for and that this payment is for. */
  readonly lines: readonly LineCheck[];
}

export interface Unmatched {
  readonly payment: Payment;
  readonly lines: readonly LineCheck[];
  readonly findings: readonly Finding[];
}

const nearDaysUpTo = 200;
const findingsUpTo = 3;

/** What lines not paid yet would be owed, by amount: each alone, and the families of each day. */
function hitsOf({ owed }: Supposition, check: PaymentCheck): ReadonlyMap<number, readonly Hit[]> {
  const lines = new Map(check.lines.map((line) => [keyOf(line.due), line]));
  const open = [...owed.values()].filter(({ due }) => (lines.get(keyOf(due))?.allocations.length ?? 0) === 0);
  const days = new Map<string, Owed[]>();
  for (const each of open) {
    const day = dateToIso(each.due.date);
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  const groups = [
    ...open.map((each) => [each]),
    ...[...days.values()].flatMap((day) =>
      families.map((isOfFamily) => day.filter(({ due }) => isOfFamily(due.line))),
    ),
  ];
  const hits = new Map<number, readonly Hit[]>();
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const sum = centsOf(total(group.map(({ amount }) => amount)));
    const own = group.flatMap(({ due }) => lines.get(keyOf(due)) ?? []);
    // What is owed anyway is no cause.
    if (centsOf(total(own.map((line) => line.owed))) === sum) continue;
    hits.set(sum, [...(hits.get(sum) ?? []), { date: first.due.date, owed: group, lines: own }]);
  }
  return hits;
}

const isMeant = ({ line }: Payment, { owed }: Hit): boolean =>
  line === undefined || owed.every(({ due }) => isOfLine(line.value, due.line));

function nearestHit(payment: Payment, hits: readonly Hit[], used: ReadonlySet<LineCheck>): Hit | undefined {
  let best: { readonly hit: Hit; readonly far: number } | undefined;
  for (const hit of hits) {
    const far = distance(payment, hit.date);
    if (far === undefined || far > nearDaysUpTo || !isMeant(payment, hit)) continue;
    if (hit.lines.some((line) => used.has(line))) continue;
    if (best === undefined || far < best.far) best = { hit, far };
  }
  return best?.hit;
}

const isSameLines = (a: readonly LineCheck[], b: readonly LineCheck[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);

/** The payments that a cause explains, each with the lines it is for; a line is explained once. */
export function explainUnmatched(check: PaymentCheck, all: readonly SingleSupposition[]): Unmatched[] {
  if (check.unexplained.length === 0) return [];
  const tables = all.map((supposition) => ({ supposition, hits: hitsOf(supposition, check) }));
  const used = new Set<LineCheck>();
  return check.unexplained.flatMap((payment) => {
    const wanted = centsOf(payment.amount.value);
    let lines: readonly LineCheck[] | undefined;
    const findings: Finding[] = [];
    for (const { supposition, hits } of tables) {
      const hit = nearestHit(payment, hits.get(wanted) ?? [], used);
      if (hit === undefined || (lines !== undefined && !isSameLines(lines, hit.lines))) continue;
      if (findings.length > 0 && supposition.isContradicted) continue;
      if (findings.some(([cause]) => cause.kind === supposition.cause.kind)) continue;
      lines = hit.lines;
      findings.push(supposition.finding);
    }
    if (lines === undefined) return [];
    for (const line of lines) used.add(line);
    return [{ payment, lines, findings: findings.slice(0, findingsUpTo) }];
  });
}
