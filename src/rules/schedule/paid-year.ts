import type { CalendarDate } from '../../base/calendar.ts';
import type { ContractPeriod, YearResult } from '../../domain/result.ts';

/** A contract year as it is paid. */
export interface PaidYear {
  readonly result: YearResult;
  /** The year as it was foreseen when its advances were paid: without the contract's early end. */
  readonly foreseen: YearResult;
  readonly period: ContractPeriod;
  readonly settledOn: CalendarDate;
  readonly isRenewal: boolean;
}
