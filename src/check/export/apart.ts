/** What an export says of one row: money that moved, or a row set apart and why. */
import type { CalendarDate } from '../../amounts/calendar.ts';
import type { Cents } from '../../amounts/money.ts';
import type { Place } from '../../amounts/source.ts';
import type { Payment } from '../../contract/contract-terms.ts';

/** Why a row is no payment of the contract; the last five are found out once the payer is known. */
export const apartReasons = [
  'outside',
  'balance',
  'not_executed',
  'pending',
  'no_amount',
  'other_account',
  'other_beneficiary',
  'debit',
  'other_credit',
  'other_funding',
  'before',
] as const;

export type ApartReason = (typeof apartReasons)[number];

export interface Apart {
  readonly reason: ApartReason;
  readonly at: Place;
  readonly label: string;
  readonly date?: CalendarDate;
  /** Below zero: it went out. */
  readonly amount?: Cents;
}

/** Money that moved: above zero what came in to the CPTS. */
export interface Moved extends Payment {
  readonly label: string;
  /** Whom a column of FINESS numbers or beneficiaries names: a fund's list holds payments of many. */
  readonly beneficiary?: string;
  /** A column says that it was taken back. */
  readonly isTakenBack?: true;
}

/** What an export says of a payment; nothing where it is the contract's file that notes it. */
export const saidOf = (payment: Payment): string =>
  'label' in payment && typeof payment.label === 'string' ? payment.label : '';

export const apartFor = (reason: ApartReason, { at, label, date, amount }: Moved): Apart => ({
  reason,
  at,
  label,
  date: date.value,
  amount: amount.value,
});
