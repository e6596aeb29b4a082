/** Something tells the size tier: the contract's own, a population, or a tier in every described year. */
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

export const tierKnown: Check = ({ cpts, years }) => {
  if (cpts.sizeTier !== undefined || cpts.population !== undefined) return [];
  const isInEveryYear = years.length > 0 && years.every((year) => year.sizeTier !== undefined);
  return isInEveryYear ? [] : [problem('tier-unknown', cpts.at, {})];
};
