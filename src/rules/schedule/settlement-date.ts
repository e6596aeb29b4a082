/**
 * R5, settlement (solde), agreement art. 9: at the anniversary that ends the contract year, or the day after a contract's
 * early end, and so many months later as the reading `settlement_delay_months` says.
 */
import { addDays, addMonths, type CalendarDate } from '../../base/calendar.ts';
import type { ContractPeriod } from '../../domain/result.ts';

export const settlementDate = ({ to }: ContractPeriod, delayMonths: number): CalendarDate =>
  addMonths(addDays(to, 1), delayMonths);
