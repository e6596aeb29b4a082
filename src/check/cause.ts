/** Why a payment may differ from what is owed: facts only. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { CrisisPlan, PaymentLine } from '../law/contract-terms.ts';
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
  /** What was paid was taken back on this day. */
  | { readonly kind: 'taken_back'; readonly date: CalendarDate }
  /** There are so many payments of the same amount where one was owed. */
  | { readonly kind: 'repeated'; readonly times: number }
  /** Another line differs by the same amount the other way: what is too much here is lacking there. */
  | { readonly kind: 'other_line'; readonly line: PaymentLine; readonly year: number | undefined }
  /** Due before the first day of the export: it cannot be seen there. */
  | { readonly kind: 'before_export'; readonly first: CalendarDate }
  /** Due after the last day of the export: whether it was paid cannot be seen there. */
  | { readonly kind: 'after_export'; readonly last: CalendarDate }
  /** Paid before this contract was signed. */
  | { readonly kind: 'before_contract'; readonly signed: CalendarDate; readonly isRenewed: boolean }
  /** Paid on the day a contract was renewed, when the one before is settled. */
  | { readonly kind: 'contract_before'; readonly signed: CalendarDate }
  /** `years`: the contract years paid so; absent where it is all of them. */
  | { readonly kind: 'size_tier'; readonly sizeTier: SizeTier; readonly years?: Years }
  | { readonly kind: 'scale'; readonly id: string; readonly years?: Years }
  | {
      readonly kind: 'reading';
      readonly reading: ReadingId;
      readonly value: ReadingValue;
      readonly years?: Years;
    }
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
  /** The variable part paid at a rate of its own, of one mission or of all. */
  | {
      readonly kind: 'variable_rate';
      readonly rate: Ratio;
      readonly mission: Mission | undefined;
      readonly year: number;
    }
  | { readonly kind: 'crisis_plan'; readonly plan: CrisisPlan; readonly year: number }
  | {
      readonly kind: 'contract_amount';
      readonly line: ScaleLine;
      readonly part: PartName;
      readonly years?: Years;
    }
  | { readonly kind: 'rounding'; readonly rounding: Rounding; readonly years?: Years };

export type CauseKind = Cause['kind'];

/** Contract years that follow one another. */
export interface Years {
  readonly from: number;
  readonly to: number;
}
