/**
 * R9, members' allowances (indemnités): per member and civil year, at most the social security ceiling of that year
 * (décret 2022-375). The sum runs over the whole file, since a civil year lies in two contract years.
 */
import { compareCents, total } from '../amounts/money.ts';
import type { Allowance, Contract } from '../contract/contract-terms.ts';
import { allowanceCeilings } from '../law/terms.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** One reference in one civil year, in the order of the file. */
type Group = readonly [Allowance, ...Allowance[]];

const idOf = ({ reference, civilYear }: Allowance): string =>
  `${civilYear.value} ${reference.value.toLowerCase()}`;

function groupsOf(allowances: readonly Allowance[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const allowance of allowances) {
    const group = groups.get(idOf(allowance));
    groups.set(idOf(allowance), group === undefined ? [allowance] : [...group, allowance]);
  }
  return [...groups.values()];
}

/** Points at the amount that ends the sum, and at the first one when there are several. */
function aboveCeiling(group: Group): Problem[] {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const civilYear = first.civilYear.value;
  const ceiling = allowanceCeilings.find((each) => each.civilYear === civilYear)?.amount;
  const sum = total(group.map(({ amount }) => amount.value));
  if (ceiling === undefined || compareCents(sum, ceiling) <= 0) return [];
  const facts = { reference: first.reference.value, civilYear, sum, ceiling };
  const related = group.length === 1 ? undefined : first.amount.at;
  return [problem('allowance-above-ceiling', last.amount.at, facts, related)];
}

/** A civil year whose ceiling is not known is said once. */
function unknownCeilings(allowances: readonly Allowance[]): Problem[] {
  const [oldest, newest] = [allowanceCeilings[0], allowanceCeilings.at(-1) ?? allowanceCeilings[0]];
  const unknown = allowances.filter(
    ({ civilYear }) => !allowanceCeilings.some((each) => each.civilYear === civilYear.value),
  );
  const firsts = unknown.filter(
    ({ civilYear }, index) =>
      unknown.findIndex((other) => other.civilYear.value === civilYear.value) === index,
  );
  return firsts.map(({ civilYear }) =>
    problem('allowance-ceiling-unknown', civilYear.at, {
      civilYear: civilYear.value,
      first: oldest.civilYear,
      last: newest.civilYear,
    }),
  );
}

/** Warnings only: what is owed does not depend on how members are paid. */
export function allowanceProblems(contract: Contract): Problem[] {
  const allowances = contract.years.flatMap((year) => year.allowances);
  if (allowances.length === 0) return [];
  return [...groupsOf(allowances).flatMap(aboveCeiling), ...unknownCeilings(allowances)];
}
