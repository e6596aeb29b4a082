/** The dates of a contract, and the population and the size tier of its CPTS. */
import { addMonths, isAfter, isBefore, partsOf } from '../../amounts/calendar.ts';
import { contractTerms } from '../../law/terms.ts';
import { problem } from '../../problems/problem.ts';
import { type Check, duplicates, lastDayOfTerm } from './check.ts';

/** The end of a contract lies within its term; a signature on a leap day has its anniversaries on 28 February. */
const endWithinTerm: Check = ({ terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined) return [];
  if (isBefore(ended.value, signed.value))
    return [problem('dates-out-of-order', ended.at, { date: 'ended' }, signed.at)];
  const lastDay = lastDayOfTerm(signed.value);
  return isAfter(ended.value, lastDay) ? [problem('ended-after-term', ended.at, { lastDay }, signed.at)] : [];
};

const leapDaySignature: Check = ({ terms: { signed } }) => {
  if (signed === undefined) return [];
  const { month, day } = partsOf(signed.value);
  return month === 2 && day === 29 ? [problem('leap-day-signature', signed.at, {})] : [];
};

/** The letter of intent comes before the contract, by nine months at most (avenant 2). */
const letterBeforeContract: Check = ({ terms: { signed, letterOfIntent } }) => {
  if (signed === undefined || letterOfIntent === undefined) return [];
  if (isAfter(letterOfIntent.value, signed.value)) {
    return [problem('dates-out-of-order', letterOfIntent.at, { date: 'letter_of_intent' }, signed.at)];
  }
  const months = contractTerms.letterOfIntentMonths;
  const deadline = addMonths(letterOfIntent.value, months);
  if (!isAfter(signed.value, deadline)) return [];
  return [problem('letter-too-old', letterOfIntent.at, { months, deadline }, signed.at)];
};

/** A commune counts once. */
const communeDuplicate: Check = ({ cpts }) =>
  duplicates(
    'commune',
    cpts.communes.map(({ name }) => name),
  );

/** A population stated beside its communes is their sum. */
const communesSum: Check = ({ cpts }) => {
  const [first] = cpts.communes;
  if (first === undefined || cpts.population === undefined) return [];
  const sum = cpts.communes.reduce((all, commune) => all + commune.population.value, 0);
  if (sum === cpts.population.value) return [];
  const facts = { inhabitants: sum, population: cpts.population.value };
  return [problem('communes-sum', cpts.population.at, facts, first.name.at)];
};

/** The size tier must be known: from the contract, a population, or a tier in every described year. */
const tierKnown: Check = ({ cpts, years }) => {
  if (cpts.sizeTier !== undefined || cpts.population !== undefined) return [];
  const isInEveryYear = years.length > 0 && years.every((year) => year.sizeTier !== undefined);
  return isInEveryYear ? [] : [problem('tier-unknown', cpts.at, {})];
};

export const cptsChecks = [
  endWithinTerm,
  leapDaySignature,
  letterBeforeContract,
  communeDuplicate,
  communesSum,
  tierKnown,
];
