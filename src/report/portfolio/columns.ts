/** What a summary of many contracts may say of each: one closed list of columns, told to people and machines alike. */
import type { CalendarDate } from '../../base/calendar.ts';
import type { Cents } from '../../base/money.ts';

/** Every column by the name that programs read, and what stands in it. */
export const columnKinds = {
  file: 'text',
  state: 'text',
  name: 'text',
  department: 'text',
  size_tier: 'count',
  year: 'count',
  from: 'date',
  to: 'date',
  projected: 'yes_no',
  scale: 'text',
  ceiling: 'amount',
  entitled: 'amount',
  to_verify: 'amount',
  pending: 'amount',
  payments: 'count',
  first_payment: 'date',
  last_payment: 'date',
  amount: 'amount',
  on: 'date',
  owed: 'amount',
  paid: 'amount',
  unplaced: 'amount',
  difference: 'amount',
  explained: 'count',
  unexplained: 'count',
  warnings: 'count',
} as const;
export type ColumnKey = keyof typeof columnKinds;

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly amount: Cents; readonly isUnsure: boolean }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'yes_no'; readonly is: boolean };

export const textValue = (text: string): Value => ({ kind: 'text', text });
export const amountValue = (amount: Cents, isUnsure = false): Value => ({ kind: 'amount', amount, isUnsure });
export const countValue = (count: number): Value => ({ kind: 'count', count });
export const dateValue = (date: CalendarDate): Value => ({ kind: 'date', date });
export const yesNoValue = (is: boolean): Value => ({ kind: 'yes_no', is });

/** Which columns each command tells, in their order; they never change place. */
export const columnsOf = {
  calculate: [
    'file',
    'state',
    'name',
    'department',
    'size_tier',
    'year',
    'from',
    'to',
    'projected',
    'scale',
    'ceiling',
    'entitled',
    'to_verify',
    'pending',
    'on',
    'owed',
    'paid',
    'difference',
    'unplaced',
    'warnings',
  ],
  schedule: [
    'file',
    'state',
    'name',
    'department',
    'size_tier',
    'payments',
    'first_payment',
    'last_payment',
    'amount',
    'pending',
    'warnings',
  ],
  check: [
    'file',
    'state',
    'name',
    'department',
    'size_tier',
    'on',
    'payments',
    'owed',
    'paid',
    'unplaced',
    'difference',
    'explained',
    'unexplained',
    'warnings',
  ],
} as const satisfies Readonly<Record<string, readonly ColumnKey[]>>;
export type PortfolioCommand = keyof typeof columnsOf;
export const portfolioCommands = ['calculate', 'schedule', 'check'] as const satisfies PortfolioCommand[];
