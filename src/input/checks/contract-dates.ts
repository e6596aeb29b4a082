/** The end of a contract lies within its term; a signature on a leap day has its anniversaries on 28 February. */
import { isAfter, isBefore, partsOf } from '../../base/calendar.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { lastDayOfTerm } from './period.ts';

export const endWithinTerm: Check = ({ terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined) return [];
  if (isBefore(ended.value, signed.value))
    return [problem('ended-before-signature', ended.at, {}, signed.at)];
  const lastDay = lastDayOfTerm(signed.value);
  return isAfter(ended.value, lastDay) ? [problem('ended-after-term', ended.at, { lastDay }, signed.at)] : [];
};

export const leapDaySignature: Check = ({ terms: { signed } }) => {
  if (signed === undefined) return [];
  const { month, day } = partsOf(signed.value);
  return month === 2 && day === 29 ? [problem('leap-day-signature', signed.at, {})] : [];
};
