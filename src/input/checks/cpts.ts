/** The population of a CPTS and its size tier. */
import type { Place } from '../../base/source.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';

/** A commune counts once. */
export const communeDuplicate: Check = ({ cpts }) => {
  const firsts = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { name } of cpts.communes) {
    const folded = name.value.toLowerCase();
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, name.at);
    else problems.push(problem('commune-duplicate', name.at, { name: name.value }, first));
  }
  return problems;
};

/** A population stated beside its communes is their sum. */
export const communesSum: Check = ({ cpts }) => {
  const [first] = cpts.communes;
  if (first === undefined || cpts.population === undefined) return [];
  const sum = cpts.communes.reduce((all, commune) => all + commune.population.value, 0);
  if (sum === cpts.population.value) return [];
  const facts = { sum, population: cpts.population.value };
  return [problem('communes-sum', cpts.population.at, facts, first.name.at)];
};

/** Something tells the size tier: the contract's own, a population, or a tier in every described year. */
export const tierKnown: Check = ({ cpts, years }) => {
  if (cpts.sizeTier !== undefined || cpts.population !== undefined) return [];
  const isInEveryYear = years.length > 0 && years.every((year) => year.sizeTier !== undefined);
  return isInEveryYear ? [] : [problem('tier-unknown', cpts.at, {})];
};
