/** Why a payment may differ from what is owed: facts only, the words stand in the report floor. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { PaymentLine } from '../law/contract.ts';
import type { PartName } from '../law/label.ts';
import type { Mission, ScaleLine, SizeTier } from '../law/mission.ts';
import type { ReadingId, ReadingValue } from '../law/reading.ts';

/** Where else than DOMAIN's rule a payer may round. */
export const roundings = [
  'at_payment',
  'truncated',
  'whole_euros',
  'amount_per_day',
  'prorata_percent',
  'prorata_hundredths',
  'balance_share',
] as const;
export type Rounding = (typeof roundings)[number];

export type Cause =
  | { readonly kind: 'missing' }
  /** Nothing was given back of what must be. */
  | { readonly kind: 'not_returned' }
  | { readonly kind: 'repeated'; readonly times: number }
  /** Another line differs by the same amount the other way: what is too much here is lacking there. */
  | {
      readonly kind: 'other_line';
      readonly line: PaymentLine;
      readonly year: number | undefined;
    }
  /** The same amount was paid before, on this day. */
  | { readonly kind: 'paid_before'; readonly date: CalendarDate }
  /** Paid before this contract was signed. */
  | { readonly kind: 'before_contract'; readonly signed: CalendarDate; readonly isRenewed: boolean }
  /** Paid on the day a contract was renewed, when the one before is settled. */
  | { readonly kind: 'contract_before'; readonly signed: CalendarDate }
  | { readonly kind: 'early'; readonly due: CalendarDate }
  | { readonly kind: 'size_tier'; readonly sizeTier: SizeTier }
  | { readonly kind: 'scale'; readonly id: string }
  | { readonly kind: 'reading'; readonly reading: ReadingId; readonly value: ReadingValue }
  | {
      readonly kind: 'start';
      readonly mission: Mission;
      /** Later than the file says when above zero. */
      readonly months: number;
      readonly start: CalendarDate;
    }
  | {
      readonly kind: 'indicator';
      readonly mission: Mission;
      readonly year: number;
      readonly name: string;
      readonly isCounted: boolean;
    }
  | { readonly kind: 'contract_amount'; readonly line: ScaleLine; readonly part: PartName }
  | { readonly kind: 'rounding'; readonly rounding: Rounding };

export type CauseKind = Cause['kind'];

/** One cause, or two together, that give the amount paid to the cent. */
export type Finding = readonly [Cause] | readonly [Cause, Cause];
