/**
 * R9, members' allowances (indemnités): per member and civil year, at most the social security ceiling of that year
 * (décret 2022-375). The sum runs over the whole file, since a civil year lies in two contract years.
 */
import { compareCents, total } from '../amounts/money.ts';
import type { Allowance, Contract } from '../contract/contract-terms.ts';
import { allowanceCeilings } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';

const idOf = ({ reference, civilYear }: Allowance): string =>
  `${civilYear.value} ${reference.value.toLowerCase()}`;

/** Those of one reference in one civil year, in the order of the file. */
function groupsOf(allowances: readonly Allowance[]): readonly (readonly Allowance[])[] {
  const groups = new Map<string, readonly Allowance[]>();
  for (const each of allowances) groups.set(idOf(each), [...(groups.get(idOf(each)) ?? []), each]);
  return [...groups.values()];
}

/** Points at the amount that ends the sum, and at the first one when there are several. */
function aboveCeiling(group: readonly Allowance[]): Problem[] {
  const [[first], last] = [group, group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const civilYear = first.civilYear.value;
  const ceiling = allowanceCeilings.find((each) => each.civilYear === civilYear)?.amount;
  const sum = total(group.map(({ amount }) => amount.value));
  if (ceiling === undefined || compareCents(sum, ceiling) <= 0) return [];
  const facts = { reference: first.reference.value, civilYear, sum, ceiling };
  return [
    problem('allowance-above-ceiling', last.amount.at, facts, first === last ? undefined : first.amount.at),
  ];
}

/** A civil year whose ceiling is not known is said once. */
function unknownCeilings(allowances: readonly Allowance[]): Problem[] {
  const [oldest, newest] = [allowanceCeilings[0], allowanceCeilings.at(-1) ?? allowanceCeilings[0]];
  const known = new Set<number>(allowanceCeilings.map(({ civilYear }) => civilYear));
  return allowances.flatMap(({ civilYear: { value: civilYear, at } }) => {
    if (known.has(civilYear)) return [];
    known.add(civilYear);
    const facts = { civilYear, first: oldest.civilYear, last: newest.civilYear };
    return [problem('allowance-ceiling-unknown', at, facts)];
  });
}

/** Warnings only: what is owed does not depend on how members are paid. */
export function allowanceProblems(contract: Contract): Problem[] {
  const allowances = contract.years.flatMap((year) => year.allowances);
  if (allowances.length === 0) return [];
  return [...groupsOf(allowances).flatMap(aboveCeiling), ...unknownCeilings(allowances)];
}
