/** The order of the years, and what each says of its envelopes. */
import { isBefore } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Check, firstDayOf } from './check.ts';

/** Contract years come once each, in order, and not after the contract ended. */
const yearsInOrder: Check = ({ years }) => {
  const problems: Problem[] = [];
  // A year has few values, but may be repeated thousands of times.
  const firsts: Given<number>[] = [];
  for (const { year } of years) {
    const same = firsts.find((other) => other.value === year.value);
    const later = firsts.find((other) => other.value > year.value);
    if (same !== undefined)
      problems.push(problem('duplicate', year.at, { of: 'year', name: String(year.value) }, same.at));
    else if (later !== undefined) {
      const facts = { year: year.value, after: later.value };
      problems.push(problem('year-out-of-order', year.at, facts, later.at));
    }
    if (same === undefined) firsts.push(year);
  }
  return problems;
};

const yearsBeforeEnd: Check = ({ years, terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined || isBefore(ended.value, signed.value)) return [];
  return years.flatMap(({ year }) => {
    if (!isBefore(ended.value, firstDayOf(signed.value, year.value))) return [];
    return [problem('year-after-end', year.at, { year: year.value, ended: ended.value }, ended.at)];
  });
};

/** A transfer goes from one envelope to another. */
const transferToAnother: Check = (contract) =>
  contract.years
    .flatMap((year) => year.fungibility?.transfers ?? [])
    .filter(({ from, to }) => from.value === to.value)
    .map(({ from, to }) => problem('transfer-to-itself', to.at, {}, from.at));

export const yearChecks = [yearsInOrder, yearsBeforeEnd, transferToAnother];
