/**
 * The closed list of the amounts of a contract year that can be named and explained. Every amount that a result shows
 * to people or to programs is one of them.
 */
import type { ContractDifference, YearResult } from '../result.ts';
import type { ScheduledPayment } from '../schedule.ts';
import { type Addressed, at, under } from './addressed.ts';
import { missionAddresses, operationsAddresses } from './envelopes.ts';
import { fungibilityAddresses } from './fungibility.ts';
import { scheduleAddresses } from './schedule.ts';
import { numbered, word } from './segment.ts';

const differenceAddresses = ({ line, part, contract, scale, difference }: ContractDifference): Addressed[] =>
  under(word(line), [at(difference, part), at(contract, part, 'contract'), at(scale, part, 'scale')]);

/** In the order a result shows them; `payments` are those of this year, and of the letter of intent. */
export const addressesOf = (year: YearResult, payments: readonly ScheduledPayment[] = []): Addressed[] => [
  at(year.totals.entitled, 'total'),
  at(year.totals.fixed, 'fixed'),
  at(year.totals.variable, 'variable'),
  at(year.totals.ceiling, 'ceiling'),
  at(year.totals.pending, 'pending'),
  at(year.totals.toVerify, 'to_verify'),
  ...operationsAddresses(year),
  ...year.missions.flatMap(missionAddresses),
  ...fungibilityAddresses(year.fungibility),
  ...under(
    word('otherFunding'),
    year.otherFunding.map(({ label, amount }, index) => ({ segments: [numbered(index, label)], amount })),
  ),
  ...under(word('differences'), year.contractDifferences.flatMap(differenceAddresses)),
  ...scheduleAddresses(payments),
];
