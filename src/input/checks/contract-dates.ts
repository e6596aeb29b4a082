/** The dates of a contract: its end, its signature, its letter of intent. */
import { addMonths, isAfter, isBefore, partsOf } from '../../base/calendar.ts';
import { problem } from '../../domain/problem.ts';
import { contractTerms } from '../../scale/terms.ts';
import type { Check } from './check.ts';
import { lastDayOfTerm } from './period.ts';

/** The end of a contract lies within its term; a signature on a leap day has its anniversaries on 28 February. */
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

/** The letter of intent comes before the contract, by nine months at most (avenant 2). */
export const letterBeforeContract: Check = ({ terms: { signed, letterOfIntent } }) => {
  if (signed === undefined || letterOfIntent === undefined) return [];
  if (isAfter(letterOfIntent.value, signed.value)) {
    return [problem('letter-after-signature', letterOfIntent.at, {}, signed.at)];
  }
  const months = contractTerms.letterOfIntentMonths;
  const limit = addMonths(letterOfIntent.value, months);
  if (!isAfter(signed.value, limit)) return [];
  return [problem('letter-too-old', letterOfIntent.at, { months, limit }, signed.at)];
};
