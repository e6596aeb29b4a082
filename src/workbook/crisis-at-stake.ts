/** R4: what a recognised health crisis would put at stake in a contract year, whether or not there is one. */
import { fullYear } from '../calculate/full-year-amounts.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import { contentOf, type Scale } from '../law/scale.ts';

/** Undefined where the mission does not run in the year. `scales` are those of the computation. */
export function crisisAtStake(
  { missions, scale: used, sizeTier }: YearResult,
  contract: Contract,
  scales: readonly Scale[],
): Explained | undefined {
  const mission = missions.find((one) => one.mission === 'health_crisis');
  const plan = contract.missions.health_crisis;
  const scale = scales.find((one) => one.id === used.id && contentOf(one) === used.content);
  if (mission === undefined || plan === undefined || scale === undefined) return undefined;
  const { ceiling } = mission.variable;
  if (ceiling.kind === 'nothing' && ceiling.reason === 'not_started') return undefined;
  return fullYear({ scale, sizeTier: sizeTier.value, contract }, 'health_crisis', 'variable', plan.at);
}
