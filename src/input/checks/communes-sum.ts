/** A population stated beside its communes is their sum. */
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

export const communesSum: Check = ({ cpts }) => {
  const [first] = cpts.communes;
  if (first === undefined || cpts.population === undefined) return [];
  const sum = cpts.communes.reduce((all, commune) => all + commune.population.value, 0);
  if (sum === cpts.population.value) return [];
  const facts = { sum, population: cpts.population.value };
  return [problem('communes-sum', cpts.population.at, facts, first.name.at)];
};
