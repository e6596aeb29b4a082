/**
 * Why what was paid differs from what was owed. A cause is named only when working the contract out anew with it gives the
 * amount paid to the cent; where none does, the difference stands without one.
 */
import { compareDates, isBefore } from '../../amounts/calendar.ts';
import { type Cents, centsOf, compareCents, isNegative, negate } from '../../amounts/money.ts';
import type { Contract, Payment } from '../../law/contract.ts';
import type { Finding } from '../cause.ts';
import type { Explanation, LineCheck, PaymentCheck } from '../payment-check.ts';
import { repeatedFindings, singleFindings } from './findings.ts';
import { pairSearch } from './pairs.ts';
import { lightened } from './place-payments.ts';
import type { Known } from './situation.ts';
import { type SingleSupposition, suppositions } from './supposition.ts';
import { explainUnmatched } from './unmatched.ts';

/** Payments that are of the contract before: those older than the signature and, where it renews one, those of its day. */

export function beforeContract({ terms }: Contract, { date }: Payment): Finding[] {
  const { signed, renewal } = terms;
  if (signed === undefined || !isBefore(date.value, signed.value)) return [];
  return [[{ kind: 'before_contract', signed: signed.value, isRenewed: renewal?.value === true }]];
}

/** The day a contract is renewed, the one before is settled: what matches nothing of this one may be of that one. */
export function onRenewalDay({ terms }: Contract, { date }: Payment): Finding[] {
  const { signed, renewal } = terms;
  const isSameDay = signed !== undefined && compareDates(date.value, signed.value) === 0;
  return isSameDay && renewal?.value === true ? [[{ kind: 'contract_before', signed: signed.value }]] : [];
}

/** The same amount was paid before, and that payment was matched: this one repeats it. */

/** What tells whether a payment repeats one that the check matched. */
export function repetitions(check: PaymentCheck): (payment: Payment) => readonly Finding[] {
  const firsts = new Map<number, Payment>();
  for (const { payment } of check.lines.flatMap(({ allocations }) => allocations)) {
    const amount = centsOf(payment.amount.value);
    const before = firsts.get(amount);
    if (before === undefined || compareDates(payment.date.value, before.date.value) < 0) {
      firsts.set(amount, payment);
    }
  }
  return (payment) => {
    const first = firsts.get(centsOf(payment.amount.value));
    const isFirst = first === undefined || compareDates(first.date.value, payment.date.value) > 0;
    return isFirst ? [] : [[{ kind: 'paid_before', date: first.date.value }]];
  };
}

/** Whether a difference is more than what may be forgiven. */
export const isAbove = (difference: Cents, tolerance: Cents): boolean =>
  compareCents(isNegative(difference) ? negate(difference) : difference, tolerance) > 0;

/** What explains both: an alternative that fits only some of the lines told together is no explanation of them all. */
const common = (a: readonly Finding[], b: readonly Finding[]): Finding[] => {
  const keys = new Set(b.map((finding) => JSON.stringify(finding)));
  return a.filter((finding) => keys.has(JSON.stringify(finding)));
};

/** Lines with the same first explanation are told together, in the order of their first line. */
function grouped(single: readonly Explanation[]): Explanation[] {
  const groups = new Map<string, Explanation>();
  single.forEach((each, index) => {
    const [first] = each.findings;
    const key = first === undefined ? `${index}` : JSON.stringify(first);
    const before = groups.get(key);
    const lines = [...(before?.lines ?? []), ...each.lines];
    const findings = before === undefined ? each.findings : common(before.findings, each.findings);
    groups.set(key, { ...each, lines, findings });
  });
  return [...groups.values()];
}

function explainLines(
  known: Known,
  check: PaymentCheck,
  lines: readonly LineCheck[],
  all: readonly SingleSupposition[],
): Explanation[] {
  const search = pairSearch(known, all, check.on);
  return lines.map((line): Explanation => {
    const ways = [
      () => singleFindings(line, check.lines, all),
      () => repeatedFindings(line, all),
      () => search(line),
    ];
    let findings: readonly Finding[] = [];
    for (const way of ways) if (findings.length === 0) findings = way();
    return { lines: [line], payments: [], findings };
  });
}

/** One explanation for each difference above the tolerance and each payment that no line took. */
export function explainDifferences(known: Known, check: PaymentCheck, tolerance: Cents): Explanation[] {
  const differing = check.lines.filter(({ difference }) => isAbove(difference, tolerance));
  const unexplained = check.unexplained.filter(({ amount }) => isAbove(amount.value, tolerance));
  if (differing.length === 0 && unexplained.length === 0) return [];
  const light = { ...known, contract: lightened(known.contract) };
  const all = suppositions(light, check);
  const unmatched = explainUnmatched(check, all);
  const taken = new Set(unmatched.flatMap(({ lines }) => lines));
  const rest = differing.filter((line) => !taken.has(line));
  const explained = new Map(unmatched.map((each) => [each.payment, each]));
  const again = repetitions(check);
  const alone = (payment: Payment): readonly Finding[] => {
    const ways = [
      beforeContract(known.contract, payment),
      again(payment),
      onRenewalDay(known.contract, payment),
    ];
    return ways.find((findings) => findings.length > 0) ?? [];
  };
  const payments = unexplained.map((payment): Explanation => {
    const found = explained.get(payment);
    return found === undefined
      ? { lines: [], payments: [payment], findings: alone(payment) }
      : { lines: found.lines, payments: [payment], findings: found.findings };
  });
  return [...grouped(explainLines(light, check, rest, all)), ...payments];
}
