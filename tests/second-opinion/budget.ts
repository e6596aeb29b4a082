/**
 * The second opinion on a budget: every line as pieces that lie in one month each, added up by account, by envelope and by
 * month. docs/commands.md says the rules.
 */
import { type Day, dayOf, daysIn, isoOf, kept, monthsAfter, type Span } from './days.ts';
import { fraction, sharedOut } from './fraction.ts';
import { movedUnder, type Purse } from './fungibility.ts';
import { owedBy } from './opinion.ts';
import { paymentLines, type YearOwed } from './payments.ts';
import {
  type EnvelopeName,
  envelopeNames,
  type PlainBudget,
  type PlainBudgetLine,
  type PlainContract,
} from './plain.ts';
import type { BudgetCase } from './random-budget.ts';

const add = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
const meet = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
const civil = (year: number): Span => ({ from: dayOf(`${year}-01-01`), to: dayOf(`${year}-12-31`) });
const yearOf = kept((day: Day): number => Number(isoOf(day).slice(0, 4)));

interface Piece extends Span {
  readonly amount: bigint;
}

const nextYear = kept((day: Day): Day => dayOf(`${yearOf(day) + 1}-01-01`));
const nextMonth = kept((day: Day): Day => monthsAfter(dayOf(`${isoOf(day).slice(0, 7)}-01`), 1));

/** The pieces of an amount spread over days, cut where a year or a month begins. */
function spreadOver(amount: bigint, span: Span, next: (day: Day) => Day): Piece[] {
  const spans: Span[] = [];
  for (let from = span.from; from <= span.to; from = next(from)) {
    spans.push({ from, to: Math.min(span.to, next(from) - 1) });
  }
  if (spans.length === 0) return [];
  const shares = sharedOut(
    amount,
    spans.map((each) => fraction(daysIn(each))),
  );
  return spans.map((each, index) => ({ ...each, amount: shares[index] ?? 0n }));
}

/** What of a piece lies within a span, by days. */
function inside(piece: Piece, span: Span): bigint {
  const own = meet(piece, span);
  if (own.from > own.to) return 0n;
  if (daysIn(own) === daysIn(piece)) return piece.amount;
  const days = [own.from - piece.from, daysIn(own), piece.to - own.to];
  return (
    sharedOut(
      piece.amount,
      days.map((count) => fraction(count)),
    )[1] ?? 0n
  );
}

const monthsBetween = { month: 1, quarter: 3, year: 12 } as const;

function piecesOf({ amount, on, every, from, to }: PlainBudgetLine, until: Day): Piece[] {
  const cents = BigInt(amount);
  if (on !== undefined) return [{ from: dayOf(on), to: dayOf(on), amount: cents }];
  if (from === undefined) return [];
  if (every === undefined) return spreadOver(cents, { from: dayOf(from), to: dayOf(to ?? from) }, nextMonth);
  const pieces: Piece[] = [];
  const last = to === undefined ? until : Math.min(until, dayOf(to));
  for (let count = 0; ; count += 1) {
    const day = monthsAfter(dayOf(from), count * monthsBetween[every]);
    if (day > last) return pieces;
    pieces.push({ from: day, to: day, amount: cents });
  }
}

const isVoluntary = ({ account }: PlainBudgetLine): boolean => /^8[67]/.test(account);
const isCash = ({ account }: PlainBudgetLine): boolean => !/^(68|78|86|87)/.test(account);

const within = (lines: readonly PlainBudgetLine[], span: Span): bigint =>
  add(lines.flatMap((line) => piecesOf(line, span.to).map((piece) => inside(piece, span))));

/** From the year of the day after the balance, or of the first cost, to that of the last cost. */
function isPlanned({ treasury, costs }: PlainBudget, year: number): boolean {
  const firsts = costs.map(({ on, from }) => yearOf(dayOf(on ?? from ?? '')));
  const lasts = costs.map(({ on, every, to }) =>
    every !== undefined && to === undefined ? Number.POSITIVE_INFINITY : yearOf(dayOf(to ?? on ?? '')),
  );
  const first = treasury === undefined ? Math.min(...firsts) : yearOf(dayOf(treasury.on) + 1);
  return costs.length > 0 && first <= year && year <= Math.max(...lasts);
}

interface Earned {
  readonly year: number;
  readonly span: Span;
  readonly fixed: bigint;
  readonly variable: bigint;
  readonly spent?: number | undefined;
}

/** What contract years earn with an envelope and say it spent, each on its own days. */
function earnedWith(envelope: EnvelopeName, years: readonly YearOwed[]): Earned[] {
  return years.flatMap(({ year, operations, missions }): Earned[] => {
    const { span, last, described, number, contract } = year;
    if (span === undefined || last === undefined) return [];
    if (envelope === 'operations') {
      const own = { from: span.from, to: last };
      return [
        { year: number, span: own, fixed: operations, variable: 0n, spent: described?.operationsSpent },
      ];
    }
    const mission = missions.find(({ name }) => name === envelope);
    if (mission === undefined) return [];
    const own = { from: Math.max(span.from, dayOf(contract.starts[envelope] ?? '')), to: last };
    const { fixed, variable, spent } = mission;
    return [{ year: number, span: own, fixed: fixed.cents, variable: variable.entitled, spent }];
  });
}

const inYear = (amount: bigint, span: Span, year: number): bigint =>
  add(
    spreadOver(amount, span, nextYear)
      .filter(({ from }) => yearOf(from) === year)
      .map((piece) => piece.amount),
  );

interface View {
  readonly contract: PlainContract;
  readonly budget: PlainBudget;
  readonly years: readonly YearOwed[];
  readonly payments: readonly { readonly day: Day; readonly line: string; readonly amount: bigint }[];
}

function viewOf(contract: PlainContract, budget: PlainBudget, attainment: number | undefined): View {
  const { attainment: _, ...rest } = contract;
  const years = owedBy({ ...rest, through: 5, ...(attainment === undefined ? {} : { attainment }) });
  const payments = paymentLines(contract, years).map((text) => {
    const [iso = '', line = '', , amount = ''] = text.split(' ');
    return { day: dayOf(iso), line, amount: BigInt(amount) };
  });
  return { contract, budget, years, payments };
}

const paid = ({ payments }: View, { from, to }: Span, isOf = (_line: string): boolean => true): bigint =>
  add(payments.filter(({ day, line }) => day >= from && day <= to && isOf(line)).map(({ amount }) => amount));

function spentIn({ budget, years }: View, envelope: EnvelopeName, year: number): bigint | undefined {
  const planned = (span: Span): bigint | undefined => {
    const lines = budget.costs.filter((line) => line.envelope === envelope && !isVoluntary(line));
    const isKnown = isPlanned(budget, yearOf(span.from)) && isPlanned(budget, yearOf(span.to));
    return lines.length === 0 || !isKnown ? undefined : within(lines, span);
  };
  const days = civil(year);
  const running = earnedWith(envelope, years).filter(({ span }) => daysIn(meet(span, days)) > 0);
  if (running.every(({ spent }) => spent === undefined)) return planned(days);
  const parts = running.map(({ span, spent }) =>
    spent === undefined ? planned(meet(span, days)) : inYear(BigInt(spent), span, year),
  );
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : add(known);
}

const earnedIn = (view: View, envelope: EnvelopeName, year: number, isFixedOnly = false): bigint =>
  add(
    earnedWith(envelope, view.years).map(
      ({ span, fixed, variable }) =>
        inYear(fixed, span, year) + (isFixedOnly ? 0n : inYear(variable, span, year)),
    ),
  );

function carried(view: View, envelope: EnvelopeName, year: number): bigint | undefined {
  let all = 0n;
  const first = view.years[0]?.year.span?.from;
  for (let before = first === undefined ? year : yearOf(first); before < year; before += 1) {
    const [earned, spent] = [earnedIn(view, envelope, before), spentIn(view, envelope, before)];
    if (spent === undefined && earned !== 0n) return undefined;
    all += spent === undefined ? 0n : earned - spent;
  }
  return all;
}

const shown = (amount: bigint | undefined): string => `${amount ?? '-'}`;

function envelopeFigures(view: View, year: number): [string, string][] {
  const days = civil(year);
  const rows = envelopeNames.flatMap((name) => {
    const earned = earnedIn(view, name, year);
    const received = paid(view, days, (line) => line === name || line.startsWith(`${name}.`));
    const own = view.budget.costs.filter((line) => line.envelope === name && !isVoluntary(line));
    const planned = isPlanned(view.budget, year) ? within(own, days) : 0n;
    if (earned === 0n && received === 0n && planned === 0n) return [];
    return [{ name, earned, received, spent: spentIn(view, name, year) }];
  });
  const last = view.years.findLast(({ year: { span } }) => span !== undefined && span.from <= days.to)?.year;
  const regime = last?.described?.regime ?? view.contract.readings.fungibility ?? 'free';
  const purses = rows.map(({ name, earned, spent }): Purse => {
    const fixed = earnedIn(view, name, year, true);
    return { name, funded: earned, fixed, ...(spent === undefined ? {} : { spent }) };
  });
  const { moves } = movedUnder(purses, last === undefined ? 'none' : regime, last?.described ?? {}, []);
  return rows.map(({ name, earned, received, spent }) => {
    const moved = add(
      moves.map(({ from, to, amount }) => (to === name ? amount : from === name ? -amount : 0n)),
    );
    const left = spent === undefined ? undefined : earned + moved - spent;
    const all = [earned, received, spent, moved, left, carried(view, name, year)];
    return [`envelope.${name}`, all.map(shown).join(' ')];
  });
}

function accountFigures(view: View, { year, basis }: BudgetCase): [string, string][] {
  const { budget } = view;
  const days = civil(year);
  const aci =
    basis === 'received'
      ? paid(view, days)
      : paid(view, days, (line) => line === 'letter_of_intent') +
        add(envelopeNames.map((name) => earnedIn(view, name, year)));
  const sums = new Map<string, bigint>();
  const book = (name: string, amount: bigint) => sums.set(name, (sums.get(name) ?? 0n) + amount);
  book(`income.${(budget.aciAccount ?? '74').slice(0, 2)}`, aci);
  for (const side of ['costs', 'income'] as const) {
    for (const line of budget[side]) {
      const isThere = piecesOf(line, days.to).some((piece) => daysIn(meet(piece, days)) > 0);
      const kind = isVoluntary(line) ? 'voluntary' : side;
      if (isThere) book(`${kind}.${line.account.slice(0, 2)}`, within([line], days));
    }
  }
  const total = (kind: string): bigint =>
    add([...sums].filter(([name]) => name.startsWith(`${kind}.`)).map(([, amount]) => amount));
  return [
    ...[...sums].map(([name, amount]): [string, string] => [name, `${amount}`]),
    ['total', `${total('costs')} ${total('income')} ${total('income') - total('costs')}`],
  ];
}

function monthFigures(view: View, year: number): [string, string][] {
  const { treasury, costs, income } = view.budget;
  const bank = (day: Day): bigint | undefined => {
    if (treasury === undefined || day < dayOf(treasury.on)) return undefined;
    const since = { from: dayOf(treasury.on) + 1, to: day };
    const moved =
      paid(view, since) + within(income.filter(isCash), since) - within(costs.filter(isCash), since);
    return BigInt(treasury.balance) + moved;
  };
  return Array.from({ length: 12 }, (_, index): [string, string] => {
    const from = monthsAfter(dayOf(`${year}-01-01`), index);
    const days = { from, to: monthsAfter(from, 1) - 1 };
    const flows = [paid(view, days), within(income.filter(isCash), days), within(costs.filter(isCash), days)];
    return [`month.${index + 1}`, [bank(from - 1), ...flows, bank(days.to)].map(shown).join(' ')];
  });
}

/** Every figure of the budget under fixed parts alone and at the ceiling. */
export function budgetOpinion(asked: BudgetCase): ReadonlyMap<string, string> {
  const { contract, year } = asked;
  const budget = contract.budget ?? { costs: [], income: [] };
  return new Map(
    (
      [
        ['fixed', undefined],
        ['ceiling', 10_000],
      ] as const
    ).flatMap(([name, attainment]) => {
      const view = viewOf(contract, budget, attainment);
      return [
        ...accountFigures(view, asked),
        ...envelopeFigures(view, year),
        ...monthFigures(view, year),
      ].map(([key, value]): [string, string] => [`${name}.${key}`, value]);
    }),
  );
}
