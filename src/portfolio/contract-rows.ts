/** What one contract, or one contract year, says in the columns of each command. */
import { type ContractResult, isSimulatedYear, type YearResult } from '../calculate/result.ts';
import { uncoveredKinds } from '../check/cause-phrases.ts';
import { disagreementWords, explanationWords } from '../check/explanation-notes.ts';
import { type Arrears, arrearsOf, type Checked, sumOf } from '../check/payment-check.ts';
import type { YearDoubts } from '../doubts/doubts.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { both } from '../output/phrase.ts';
import { amount, cents, code, count, date, difference, marked, text, yesOrNo } from '../output/value.ts';
import type { ProblemJson } from '../problems/problem-json.ts';
import { isSimulatedPayment, owedWithin, type ShownSchedule } from '../schedule/shown-schedule.ts';
import { type PaidOn, paidInAll } from './on-a-day.ts';
import type { Cells, PortfolioRow, RowState } from './rows.ts';

export const stateWords: Readonly<Record<RowState, Phrase>> = {
  computed: phrase('calculé', 'computed'),
  no_year: phrase('pas d’exercice', 'no such year'),
  no_payments: phrase('sans versement', 'no payments'),
  undated: phrase('sans date', 'no date'),
  refused: phrase('refusé', 'refused'),
};

const rowOf = (
  file: string,
  state: RowState,
  cells: Cells,
  rest: Partial<Pick<PortfolioRow, 'diagnostics' | 'reasons'>> = {},
): PortfolioRow => ({
  file,
  state,
  diagnostics: [],
  ...rest,
  cells: { ...cells, file: text(file), state: code(state, stateWords[state]) },
});

/** What is the same in every row of a contract. */
const contractCells = ({ contract: { cpts } }: ContractResult, warnings: number): Cells => ({
  name: text(cpts.name.value),
  department: cpts.department && text(cpts.department.value),
  finess: cpts.finess && text(cpts.finess.value),
  warnings: count(warnings),
});

/** What was paid is known only where the file, or an export, says so. */
const paidCells = ({ on, owed, paid, difference: gap, unplaced, ahead }: PaidOn): Cells => ({
  on: date(on),
  owed: marked(owed.amount, owed.isUnsure),
  paid: cents(paid),
  difference: difference(gap, owed.isUnsure),
  unplaced: unplaced === undefined ? undefined : cents(unplaced),
  paid_ahead: cents(ahead),
});

const isOwedSimulated = ({ entries, result }: ShownSchedule) =>
  yesOrNo(entries.some(({ payment }) => isSimulatedPayment(payment, result.years)));

/** What is owed up to a day, the same figure whichever command says it; `schedule` is that of the contract up to the day. */
function owedCells(schedule: ShownSchedule): Cells {
  const { owed, pending, toVerify } = owedWithin(schedule);
  const on = schedule.window.to;
  return {
    on: on && date(on),
    owed: amount(owed),
    owed_pending: amount(pending),
    to_verify: cents(toVerify.value),
  };
}

/** What calculations and doubts say of a contract year. */
function yearRow(file: string, result: ContractResult, year: YearResult, warnings: number, more: Cells) {
  const { period, totals, isProjected } = year;
  return rowOf(file, 'computed', {
    ...contractCells(result, warnings),
    ...more,
    size_tier: count(year.sizeTier.value),
    year: { kind: 'count', count: year.year, ...(isProjected ? { isBracketed: true } : {}) },
    from: period && date(period.from),
    to: period && date(period.to),
    projected: yesOrNo(isProjected),
    scale: text(year.scale.id),
    entitled: amount(totals.entitled),
    to_verify: cents(totals.toVerify.value),
    pending: amount(totals.pending),
    simulated: yesOrNo(isSimulatedYear(year)),
  });
}

/** The row of `aci calculate` for one contract year. */
export const calculatedRow = (
  file: string,
  result: ContractResult,
  year: YearResult,
  paid: PaidOn | undefined,
  warnings: number,
  schedule?: ShownSchedule,
): PortfolioRow =>
  yearRow(file, result, year, warnings, {
    ...(schedule && owedCells(schedule)),
    ceiling: amount(year.totals.ceiling),
    ...(paid && paidCells(paid)),
  });

/** The row of `aci doubts` for one contract year. */
export const doubtedRow = (
  file: string,
  result: ContractResult,
  { year, certain, underRules, range: [least, most] }: YearDoubts,
  warnings: number,
): PortfolioRow =>
  yearRow(file, result, year, warnings, {
    certain: amount(certain),
    rules_to_verify: cents(underRules.total),
    least: amount(least),
    most: amount(most),
  });

/** What is late, and since when; a date that lacks nothing leaves these empty. */
function arrearsCells(arrears: Arrears | undefined): Cells {
  if (arrears === undefined) return {};
  const [late30, late90, late180, longer] = arrears.byAge;
  return {
    arrears: cents(arrears.sum),
    late_since: date(arrears.since),
    days_late: count(arrears.days),
    late_30: cents(late30),
    late_90: cents(late90),
    late_180: cents(late180),
    late_longer: cents(longer),
  };
}

/** The first reasons in words; the check of the one contract shows all of them. */
const reasonsUpTo = 5;
const andOthers = phrase(
  '… et d’autres écarts\u00a0: «\u00a0aci controler\u00a0» sur le contrat.',
  '… and other differences: “aci check” on the contract.',
);

function reasonsOf(checked: Checked): Phrase[] {
  const { explanations } = checked;
  const otherwise = checked.disagreeing.map(disagreementWords);
  const reasons = explanations.slice(0, reasonsUpTo).map((each) => {
    const { words, causes, notes } = explanationWords(each, checked);
    return both((lang) =>
      [words[lang], causes.map((cause) => cause[lang]).join('\u00a0; '), ...notes.map((note) => note[lang])]
        .filter((part) => part !== '')
        .join(' '),
    );
  });
  return [...reasons, ...(explanations.length > reasonsUpTo ? [andOthers] : []), ...otherwise];
}

/** The row of `aci check`: what was paid of a contract against what was owed. */
export function checkedRow(
  file: string,
  checked: Checked,
  schedule: ShownSchedule,
  warnings: number,
): PortfolioRow {
  const { result, check, explanations, onlyNoted } = checked;
  const { dates, stray } = check;
  const tier = result.years.at(-1)?.sizeTier.value;
  // What the export does not show has no cause; what is still to come is no difference.
  const differing = explanations.filter(({ findings: [first] }) => first?.kind !== 'to_come');
  const known = differing.filter(
    ({ findings: [first] }) => first !== undefined && !uncoveredKinds.has(first.kind),
  ).length;
  const reasons = reasonsOf(checked);
  const payments = new Set([...dates.flatMap((each) => each.payments), ...stray]);
  const cells = {
    ...contractCells(result, warnings),
    size_tier: tier && count(tier),
    payments: count(payments.size),
    ...paidCells(paidInAll(check)),
    ...owedCells(schedule),
    simulated: isOwedSimulated(schedule),
    explained: count(known),
    unexplained: count(differing.length - known),
    ...arrearsCells(arrearsOf(check)),
    ...(reasons.length === 0
      ? {}
      : { reasons: text(both((lang) => reasons.map((reason) => reason[lang]).join(' '))) }),
    only_noted: cents(sumOf(onlyNoted)),
  };
  return rowOf(file, 'computed', cells, { reasons });
}

/** The row of `aci schedule`: what a contract is paid within a window of days; `years` are those whose payments are counted. */
export function scheduledRow(
  file: string,
  schedule: ShownSchedule,
  years: readonly YearResult[],
  warnings: number,
): PortfolioRow {
  const { result, entries, total: sum } = schedule;
  const tier = years.at(-1)?.sizeTier.value;
  const [first, last] = [entries[0], entries.at(-1)];
  const { pending, toVerify } = owedWithin(schedule);
  return rowOf(file, 'computed', {
    ...contractCells(result, warnings),
    size_tier: tier && count(tier),
    payments: count(entries.length),
    first_payment: first && date(first.payment.date),
    last_payment: last && date(last.payment.date),
    amount: sum && amount(sum),
    pending: amount(pending),
    to_verify: cents(toVerify.value),
    simulated: yesOrNo(
      years.some(({ scenario }) => scenario !== undefined) ||
        entries.some(({ payment }) => isSimulatedPayment(payment, years)),
    ),
  });
}

/** A contract of which nothing else is known than, with a schedule, what it is owed; and why. */
export const emptyRow = (
  file: string,
  result: ContractResult,
  state: RowState,
  warnings: number,
  schedule?: ShownSchedule,
): PortfolioRow => {
  const tier = schedule && result.years.at(-1)?.sizeTier.value;
  // Of a year that is not there nothing is earned, so nothing of it is to be verified.
  const { to_verify: unsure, ...owed } = schedule === undefined ? {} : owedCells(schedule);
  return rowOf(file, state, {
    ...contractCells(result, warnings),
    size_tier: tier && count(tier),
    ...owed,
    ...(state === 'no_payments'
      ? { to_verify: unsure, simulated: schedule && isOwedSimulated(schedule) }
      : {}),
  });
};

export const refusedRow = (file: string, diagnostics: readonly ProblemJson[]): PortfolioRow =>
  rowOf(file, 'refused', {}, { diagnostics });
