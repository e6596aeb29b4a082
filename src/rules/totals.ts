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
  const fixed: Explained[] = [];
  const variable: Explained[] = [];
  const pending: Explained[] = [];
  const entitled = [operations.entitled];
  const ceilings = [operations.ceiling];
  const parts = [operations.entitled];
  for (const mission of missions) {
    fixed.push(mission.fixed.entitled);
    variable.push(mission.variable.entitled);
    pending.push(mission.variable.pending);
    entitled.push(mission.entitled);
    ceilings.push(mission.fixed.ceiling, mission.variable.ceiling);
    parts.push(mission.fixed.entitled, mission.variable.entitled);
  }
  const uncertain = uncertainPart({ name: 'uncertain' }, parts);
  return {
    operations: operations.entitled,
    fixed: over({ name: 'entitled', part: 'fixed' }, fixed),
    variable: over({ name: 'entitled', part: 'variable' }, variable),
    entitled: sum({ name: 'entitled' }, entitled),
    ceiling: sum({ name: 'ceiling' }, ceilings),
    pending: over({ name: 'pending' }, pending),
    toVerify: uncertain.parts.length === 0 ? nothing({ name: 'uncertain' }, 'nothing_to_add', at) : uncertain,
  };
}
