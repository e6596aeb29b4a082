/** An indicator's name is its own within its mission and year. */
import type { Place } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

export const indicatorDuplicate: Check = (contract) =>
  missionsInYears(contract).flatMap(({ described }) => {
    const firsts = new Map<string, Place>();
    return described.indicators.flatMap(({ name }) => {
      const first = firsts.get(name.value);
      if (first !== undefined) return [problem('indicator-duplicate', name.at, { name: name.value }, first)];
      firsts.set(name.value, name.at);
      return [];
    });
  });
