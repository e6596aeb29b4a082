/** From the text of a file to its result: what most tests of the rules start from. */
import { centsOf } from '../../src/amounts/money.ts';
import { locate } from '../../src/amounts/source.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import type { ComputeOptions } from '../../src/calculate/options.ts';
import type { ContractResult, MissionResult, YearResult } from '../../src/calculate/result.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import type { Explained } from '../../src/law/explained.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import type { Mission } from '../../src/law/mission.ts';
import { isRefused, type Problem } from '../../src/problems/problem.ts';

/** Reads and computes; all problems of both stages stand in the result. Throws when the text cannot be read. */
export function computeText(text: string, options: Partial<ComputeOptions> = {}): ContractResult {
  const { contract, problems } = readContract(text, 'test.yaml');
  if (contract === undefined) throw new Error(`unreadable: ${codesOf(problems).join(', ')}`);
  const result = computeContract(contract, { scales: nationalScales, ...options });
  return { ...result, problems: [...problems, ...result.problems] };
}

/** The one year asked for, of a text that must have no error. */
export function yearOf(text: string, year: number, options: Partial<ComputeOptions> = {}): YearResult {
  const result = computeText(text, options);
  if (isRefused(result.problems)) throw new Error(`refused: ${codesOf(result.problems).join(', ')}`);
  const found = result.years.find((candidate) => candidate.year === year);
  if (found === undefined) throw new Error(`no year ${year}`);
  return found;
}

export function missionOf(year: YearResult, mission: Mission): MissionResult {
  const found = year.missions.find((candidate) => candidate.mission === mission);
  if (found === undefined) throw new Error(`no ${mission}`);
  return found;
}

/** An amount as euros and cents in text, `57342.47`, without going through floating point. */
export function eur(amount: Explained): string {
  const value = centsOf(amount.value);
  const [size, sign] = [Math.abs(value), value < 0 ? '-' : ''];
  return `${sign}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

export const codesOf = (problems: readonly Problem[]): string[] => problems.map((item) => item.code);

/** `code line:column` of each problem. */
export const placesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, place }) => {
    const { line, column } = locate(place.source, place.start);
    return `${code} ${line}:${column}`;
  });
