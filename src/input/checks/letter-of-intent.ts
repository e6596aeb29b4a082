/** The letter of intent comes before the contract, by nine months at most (avenant 2). */
import { addMonths, isAfter } from '../../base/calendar.ts';
import { problem } from '../../domain/problem.ts';
import { contractTerms } from '../../scale/terms.ts';
import type { Check } from './check.ts';

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
