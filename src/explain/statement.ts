/**
 * The statement (décompte) of one due date: what a fund sends a CPTS with its payment. The balances of the contract year
 * that is settled on that day, each against what was advanced of it, then whatever else falls due.
 */
import { type CalendarDate, compareDates } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import {
  type ContractResult,
  type EnvelopePart,
  isSimulatedYear,
  type ScheduledPayment,
  type VariablePart,
  type YearResult,
} from '../calculate/result.ts';
import { difference, type Explained, sum } from '../law/explained.ts';
import type { Language } from '../law/language.ts';
import type { PaymentLine } from '../law/payment-line.ts';
import type { ReadingId } from '../law/reading.ts';
import { settledOn } from '../schedule/schedule.ts';
import { readingsOfSchedule } from '../schedule/shown-schedule.ts';
import { addressesOf, addressText } from './addresses.ts';
import { wholeTree } from './explain.ts';
import { headText, type Outline, outlineOf } from './outline.ts';

export interface StatementLine {
  readonly line: PaymentLine;
  /** The contract year it belongs to; for the letter of intent, the contract's first. */
  readonly year: YearResult;
  /** What is to be paid on the day; below zero, to be given back. */
  readonly due: Explained;
  /** Only of a settlement: what the year entitles to, what was advanced of it, and what may still come. */
  readonly settled?: {
    readonly entitled: Explained;
    readonly advances: readonly ScheduledPayment[];
    readonly advanced: Explained;
    readonly pending: Explained;
    /** True when results not known yet were filled by an assumed rate. */
    readonly isSimulated: boolean;
  };
}

export interface Statement {
  readonly on: CalendarDate;
  readonly result: ContractResult;
  /** The settled year first, then what else falls due on the day. */
  readonly lines: readonly StatementLine[];
  readonly settledYear?: YearResult;
  readonly isSimulated: boolean;
  readonly readings: readonly ReadingId[];
}

const known = { pending: sum({ name: 'pending' }, []), isSimulated: false };

/** The balances of a contract year, in the agreement's order; a line with nothing in any column says nothing. */
function settlementLines(year: YearResult, payments: readonly ScheduledPayment[]): StatementLine[] {
  const own = payments.filter((payment) => payment.year === year.year);
  const settle = (
    line: PaymentLine,
    { ceiling, entitled }: EnvelopePart,
    ahead: readonly PaymentLine[],
    { pending, isSimulated }: Pick<VariablePart, 'pending' | 'isSimulated'> = known,
  ): StatementLine[] => {
    const { name: _, ...label } = entitled.label;
    const advances = own.filter((payment) => ahead.includes(payment.line));
    const advanced = sum(
      { name: 'advance', ...label },
      advances.map(({ amount }) => amount),
    );
    const due =
      own.find((payment) => payment.line === line)?.amount ??
      difference({ name: 'settled', ...label }, entitled, advanced, 'settlement');
    if ([ceiling, entitled, advanced, due, pending].every(({ value }) => isZero(value))) return [];
    return [{ line, year, due, settled: { entitled, advances, advanced, pending, isSimulated } }];
  };
  return [
    ...settle('operations.balance', year.operations, ['operations', 'operations.advance']),
    ...year.missions.flatMap(({ mission, fixed, variable }) => [
      ...settle(`${mission}.fixed.balance`, fixed, [`${mission}.fixed.advance`]),
      ...settle(`${mission}.variable`, variable, [], variable),
    ]),
  ];
}

/** Undefined where nothing falls due on that day. `payments` are the whole schedule of the result. */
export function statementOn(
  result: ContractResult,
  payments: readonly ScheduledPayment[],
  on: CalendarDate,
): Statement | undefined {
  const isThen = (date: CalendarDate | undefined): boolean =>
    date !== undefined && compareDates(date, on) === 0;
  const settledYear = result.years.find((year) => isThen(settledOn(year, result)));
  const settlement = settledYear === undefined ? [] : settlementLines(settledYear, payments);
  const others = payments
    .filter(({ date, amount }) => isThen(date) && !settlement.some(({ due }) => due === amount))
    .flatMap(({ line, year, amount }): StatementLine[] => {
      const owner = result.years.find((each) => each.year === year) ?? result.years[0];
      return owner === undefined ? [] : [{ line, year: owner, due: amount }];
    });
  const lines = [...settlement, ...others];
  if (lines.length === 0) return undefined;
  const years = result.years.filter((each) => lines.some(({ year }) => year === each));
  return {
    on,
    result,
    lines,
    ...(settledYear === undefined ? {} : { settledYear }),
    isSimulated:
      result.options.scenario !== undefined || (settledYear !== undefined && isSimulatedYear(settledYear)),
    readings: readingsOfSchedule(years),
  };
}

/** The days on which something falls due or a year is settled, each once. */
export function dueDays(
  result: ContractResult,
  payments: readonly ScheduledPayment[],
): readonly CalendarDate[] {
  const days = [
    ...payments.map(({ date }) => date),
    ...result.years.flatMap((year) => settledOn(year, result) ?? []),
  ].sort(compareDates);
  return days.filter((day, index) => {
    const before = days[index - 1];
    return before === undefined || compareDates(before, day) !== 0;
  });
}

/** Each amount under the first with its operation, its reasons and its source; what was said above is not said again. */
function sentences({ head, details, children }: Outline, lang: Language, said: Set<string>): string[] {
  const name = `${head.name} ${head.amount}`;
  if (said.has(name)) return [];
  // The first amount is that of the line itself, which stands above.
  const own = said.size === 0 ? details : [headText(head, lang), ...details];
  said.add(name);
  return [
    ...(details.length === 0 ? [] : [own.join(' · ')]),
    ...children.flatMap((child) => sentences(child, lang, said)),
  ];
}

/** How the amount of a line is made, in words: from what is paid down to the scale, the article and the line of the file. */
export function formulaOf(
  { due, settled, year }: StatementLine,
  { contract }: ContractResult,
  lang: Language,
): string[] {
  // Why nothing was earned is told by what is earned.
  const isNothing = isZero(due.value) && settled?.advances.length === 0;
  const context = { lang, fileLanguage: contract.language, year, addresses: new Map() };
  return sentences(outlineOf(isNothing ? settled.entitled : due, wholeTree, context), lang, new Set());
}

/** How to ask `aci explain` for a line, in the words of a language. */
export function addressOf(
  { due, settled, year }: StatementLine,
  payments: readonly ScheduledPayment[],
  lang: Language,
): string | undefined {
  const all = addressesOf(year, payments);
  const found =
    all.find(({ amount }) => amount === due) ?? all.find(({ amount }) => amount === settled?.entitled);
  return found && addressText(found, lang);
}
