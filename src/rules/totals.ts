/** The totals of a contract year. Other funding (R11) is no part of the ACI and enters none of them. */

import type { Place } from '../base/source.ts';
import { type Explained, nothing, sum, uncertainPart } from '../domain/explained.ts';
import type { Label } from '../domain/label.ts';
import type { EnvelopePart, MissionResult, Totals } from '../domain/result.ts';

/** `at` is the year in the file: it stands for totals over no mission at all. */
export function totalsOfYear(
  operations: EnvelopePart,
  missions: readonly MissionResult[],
  at: Place,
): Totals {
  const over = (label: Label, amounts: readonly Explained[]): Explained =>
    amounts.length === 0 ? nothing(label, 'nothing_to_add', at) : sum(label, amounts);
  const fixed = over(
    { name: 'entitled', part: 'fixed' },
    missions.map((mission) => mission.fixed.entitled),
  );
  const variable = over(
    { name: 'entitled', part: 'variable' },
    missions.map((mission) => mission.variable.entitled),
  );
  const parts: EnvelopePart[] = [operations];
  for (const mission of missions) parts.push(mission.fixed, mission.variable);
  const entitled = sum({ name: 'entitled' }, [operations.entitled, ...missions.map((each) => each.entitled)]);
  const uncertain = uncertainPart(
    { name: 'uncertain' },
    parts.map((part) => part.entitled),
  );
  return {
    operations: operations.entitled,
    fixed,
    variable,
    entitled,
    ceiling: sum(
      { name: 'ceiling' },
      parts.map((part) => part.ceiling),
    ),
    pending: over(
      { name: 'pending' },
      missions.map((mission) => mission.variable.pending),
    ),
    toVerify: uncertain.parts.length === 0 ? nothing({ name: 'uncertain' }, 'nothing_to_add', at) : uncertain,
  };
}
