/** How often the check accuses wrongly, and how often it finds the true cause: made-up contracts and exports from a seed. */
import {
  addDays,
  addMonths,
  type CalendarDate,
  dateFromIso,
  dateToIso,
  earlierOf,
  isAfter,
} from '../../src/amounts/calendar.ts';
import { centsOf, zero } from '../../src/amounts/money.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import { yearsBegun } from '../../src/calculate/period.ts';
import type { Cause } from '../../src/check/cause.ts';
import { type ExplainedCheck, explainPayments } from '../../src/check/causes/causes-of-gaps.ts';
import { declaredBy, splitByPayer } from '../../src/check/export/payer.ts';
import { readExport } from '../../src/check/export/read-export.ts';
import type { Explanation } from '../../src/check/payment-check.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { fileAt } from '../country/country.ts';
import { type Draws, drawsOf } from '../country/random.ts';
import { csvOf, type Form, type Paid, paidOf, transfersOf } from './export.ts';
import { type Kind, type Planted, plant, type Setting, untilOf } from './planted.ts';

const encoder = new TextEncoder();

/** Of the tier, so many months after the signature. */
function amendmentOf(text: string, draws: Draws): string {
  const signed = dateFromIso(/signature: (\S+)/.exec(text)?.[1] ?? '');
  if (signed === undefined) return '';
  const on = dateToIso(addMonths(signed, draws.between(6, 30)));
  return `  avenants: [{ le: ${on}, taille: ${draws.between(1, 4)} }]\n`;
}

/** A contract of the made-up country as it stands on a day, without the payments it notes. */
function settingAt(seed: number, index: number, draws: Draws, kind?: Kind): Setting | undefined {
  const { name, text } = fileAt(seed, index);
  const [without = ''] = text.split('\nversements:');
  const [fixed, variable] = [draws.between(20, 70) * 1_000, draws.between(10, 30) * 1_000];
  const amounts = `  montants: { acces_aux_soins: { fixe: ${fixed}, variable: ${variable} } }\n`;
  const own: Partial<Record<Kind, () => string>> = {
    contract_amount: () => amounts,
    amendment: () => amendmentOf(without, draws),
  };
  const more = kind === undefined ? '' : (own[kind]?.() ?? '');
  const { contract } = readContract(
    encoder.encode(`${without.replace('contrat:\n', `contrat:\n${more}`)}\n`),
    name,
  );
  const signed = contract?.terms.signed?.value;
  if (contract === undefined || signed === undefined) return undefined;
  const until = untilOf(signed, draws);
  const options = { scales: nationalScales, through: yearsBegun(contract.terms, until) };
  const result = computeContract(contract, options);
  // Nothing falls due in the last days: what is due then may be paid after the export.
  const { payments } = scheduleOf(result);
  const due = payments.filter(({ date, amount }) => !isAfter(date, until) && centsOf(amount.value) !== 0);
  const isClear = payments.every(({ date }) => isAfter(date, until) || !isAfter(date, addDays(until, -60)));
  return isClear && due.length > 0 ? { result, due, until } : undefined;
}

/** An account’s rows are asked for from the first day on which something is due. */
function checked(
  { result, due, until }: Setting,
  paid: readonly Paid[],
  form: Form,
  draws: Draws,
): ExplainedCheck {
  const period = { first: due.map(({ date }) => date).reduce(earlierOf, until), until };
  const exported = readExport(encoder.encode(csvOf(form, paid, period, draws)), 'export.csv');
  if (exported.problems.length > 0) throw new Error(`an export was refused: ${exported.problems[0]?.code}`);
  const { payments } = splitByPayer(exported.moved, { names: [], declared: declaredBy(result.contract) });
  const { payments: schedule } = scheduleOf(result);
  const on: CalendarDate = exported.days?.last ?? until;
  return explainPayments(result, schedule, payments, { on, tolerance: zero, firstDay: exported.days?.first });
}

export type Verdict = 'skipped' | 'right' | 'equal' | 'beside' | 'unnamed' | 'wrong';

/** The years, the one mission whose rate changes, and which of the starts with the same figures are details of one cause. */
const sameCause = (a: Cause, b: Cause): boolean => {
  const plain = (cause: Cause): string => {
    if (cause.kind === 'start') return `start ${cause.mission}`;
    const mission = cause.kind === 'variable_rate' ? { mission: undefined } : {};
    return JSON.stringify({ ...cause, years: undefined, ...mission });
  };
  return plain(a) === plain(b);
};

/**
 * `right`: the truth and nothing else; `equal`: the truth among causes that give the very same figures; `beside`: something false
 * of other payments beside it; `unnamed`: nothing false; `wrong`: a false cause.
 */
function verdictOf({ check, explanations }: ExplainedCheck, { truth }: Planted): Verdict {
  // That an export begins after a due date says nothing of what was paid then: it accuses nobody.
  const findings = explanations
    .flatMap((each) => each.findings)
    .filter(({ kind }) => kind !== 'before_export');
  if ('manner' in truth) {
    if (findings.length > 0) return 'wrong';
    return explanations.length === 0 && check.dates.some(({ manners }) => manners.includes(truth.manner))
      ? 'right'
      : 'unnamed';
  }
  const isTrue = (cause: Cause): boolean => sameCause(cause, truth.cause);
  // One indicator of several alike is one cause.
  const isAlike = (cause: Cause): boolean =>
    cause.kind === 'indicator' &&
    truth.cause.kind === 'indicator' &&
    cause.year === truth.cause.year &&
    cause.counted === truth.cause.counted;
  if (findings.some(isTrue) && findings.every((each) => isTrue(each) || isAlike(each))) return 'right';
  const named = explanations.filter((each) => each.findings.some(({ kind }) => kind !== 'before_export'));
  const hasTruth = (each: Explanation): boolean => each.findings.some(isTrue);
  if (named.length > 0 && named.every(hasTruth)) return 'equal';
  if (named.some(hasTruth)) return 'beside';
  return findings.length === 0 ? 'unnamed' : 'wrong';
}

/** One cause planted in one export, and what the check made of it. */
export function plantedAt(
  kind: Kind,
  form: Form,
  seed: number,
  index: number,
): { readonly verdict: Verdict; readonly said: string } {
  const draws = drawsOf(seed + 1, index);
  const setting = settingAt(seed, index, draws, kind);
  const planted = setting && plant(kind, form, setting, draws);
  if (setting === undefined || planted === undefined) return { verdict: 'skipped', said: '' };
  const isGrouped = kind === 'missing' || kind === 'repeated' || kind === 'merged' || form === 'lines';
  const paid = isGrouped ? planted.paid : transfersOf(planted.paid, draws);
  const explained = checked(setting, paid, form, draws);
  return {
    verdict: verdictOf(explained, planted),
    said: JSON.stringify({
      truth: planted.truth,
      found: explained.explanations.map(({ findings, difference }) => [centsOf(difference), findings]),
    }),
  };
}

/** A gap of cents that no cause gives: 'wrong' where one is named. */
export function randomGapAt(
  form: Form,
  seed: number,
  index: number,
): { readonly verdict: Verdict; readonly said: string } {
  const draws = drawsOf(seed + 2, index);
  const setting = settingAt(seed, index, draws);
  if (setting === undefined) return { verdict: 'skipped', said: '' };
  const due = paidOf(setting.due, 14, draws).filter(({ cents }) => cents > 0);
  const paid = form === 'bank' ? transfersOf(due, draws) : due;
  const at = draws.below(paid.length);
  const gap = draws.between(101, 500_000) * (draws.chance(50) ? 1 : -1);
  const altered = paid.map((each, index) =>
    index === at ? { ...each, cents: Math.max(1, each.cents + gap) } : each,
  );
  const explained = checked(setting, altered, form, draws);
  const named = explained.explanations.flatMap(({ findings }) => findings);
  return {
    verdict: named.length > 0 ? 'wrong' : explained.explanations.length > 0 ? 'right' : 'unnamed',
    said: JSON.stringify(named),
  };
}

/** Right payments: 'wrong' where a difference is told. */
export function rightAt(
  form: Form,
  seed: number,
  index: number,
): { readonly verdict: Verdict; readonly said: string } {
  const draws = drawsOf(seed + 3, index);
  const setting = settingAt(seed, index, draws);
  if (setting === undefined) return { verdict: 'skipped', said: '' };
  const due = paidOf(setting.due, 14, draws);
  const { explanations } = checked(setting, form === 'bank' ? transfersOf(due, draws) : due, form, draws);
  return {
    verdict: explanations.length === 0 ? 'right' : 'wrong',
    said: JSON.stringify(explanations.map(({ findings, difference }) => [centsOf(difference), findings])),
  };
}
