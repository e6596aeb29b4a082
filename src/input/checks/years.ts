/** Contract years come once each, in order, and not after the contract ended. */
import { isBefore } from '../../base/calendar.ts';
import type { Given } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { firstDayOf } from './period.ts';

export const yearsInOrder: Check = ({ years }) => {
  const problems: Problem[] = [];
  // A year has few values, but may be repeated thousands of times.
  const firsts: Given<number>[] = [];
  for (const { year } of years) {
    const same = firsts.find((other) => other.value === year.value);
    const later = firsts.find((other) => other.value > year.value);
    if (same !== undefined) problems.push(problem('year-duplicate', year.at, { year: year.value }, same.at));
    else if (later !== undefined) {
      const facts = { year: year.value, after: later.value };
      problems.push(problem('year-out-of-order', year.at, facts, later.at));
    }
    if (same === undefined) firsts.push(year);
  }
  return problems;
};

export const yearsBeforeEnd: Check = ({ years, terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined || isBefore(ended.value, signed.value)) return [];
  return years.flatMap(({ year }) => {
    if (!isBefore(ended.value, firstDayOf(signed.value, year.value))) return [];
    return [problem('year-after-end', year.at, { year: year.value, ended: ended.value }, ended.at)];
  });
};
