/** A mission has results only in years that it runs in; money may be spent to prepare it. */
import { isAfter } from '../../base/calendar.ts';
import type { MissionYear } from '../../domain/contract.ts';
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';
import { lastDayOf } from './period.ts';

const hasResults = ({ attainmentRate, indicators, plan, mobilised }: MissionYear): boolean =>
  attainmentRate !== undefined || indicators.length > 0 || plan !== undefined || mobilised !== undefined;

export const missionRunning: Check = (contract) => {
  const { signed } = contract.terms;
  if (signed === undefined) return [];
  return missionsInYears(contract).flatMap(({ year, mission, described }) => {
    const start = contract.missions[mission]?.start;
    if (start === undefined || !hasResults(described)) return [];
    // A start after the contract's term has its own problem.
    if (!isAfter(start.value, lastDayOf(signed.value, year.year.value))) return [];
    const facts = { mission, year: year.year.value, start: start.value };
    return [problem('mission-not-running', described.at, facts, start.at)];
  });
};
