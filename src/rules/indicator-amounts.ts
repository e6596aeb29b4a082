/** The maxima that indicators state in euros must add up to the mission's variable envelope of a full year. */
import { compareCents } from '../base/money.ts';
import type { MissionYear } from '../domain/contract.ts';
import type { Mission } from '../domain/mission.ts';
import { type Problem, problem } from '../domain/problem.ts';
import { type FullYearAmounts, fullYear } from './full-year-amounts.ts';
import { sumOfStatedAmounts } from './indicators.ts';

/** An error above the envelope, since it cannot pay them; a warning below, since the rest is not paid. */
export function indicatorAmountProblems(
  mission: Mission,
  described: MissionYear,
  amounts: FullYearAmounts,
): Problem[] {
  if (described.indicators.length === 0) return [];
  const sum = sumOfStatedAmounts(described.indicators);
  if (sum === undefined) return [];
  const ceiling = fullYear(amounts, mission, 'variable', described.at).value;
  const order = compareCents(sum, ceiling);
  if (order === 0) return [];
  const code = order > 0 ? 'indicator-amounts-above' : 'indicator-amounts-below';
  return [problem(code, described.at, { mission, sum, ceiling })];
}
