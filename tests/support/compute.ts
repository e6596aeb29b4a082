/** From the text of a file to its result: what most tests of the rules start from. */
import { centsOf } from '../../src/base/money.ts';
import { locate } from '../../src/base/source.ts';
import type { Explained } from '../../src/domain/explained.ts';
import type { Mission } from '../../src/domain/mission.ts';
import { isRefused, type Problem } from '../../src/domain/problem.ts';
import type { ContractResult, MissionResult, YearResult } from '../../src/domain/result.ts';
import { readContract } from '../../src/input/read-contract.ts';
import { computeContract } from '../../src/rules/compute.ts';
import type { ComputeOptions } from '../../src/rules/options.ts';
import { nationalScales } from '../../src/scale/in-force.ts';

/** Reads and computes; all problems of both stages stand in the result. Throws when the text cannot be read. */
export function computeText(text: string, options: Partial<ComputeOptions> = {}): ContractResult {
  const { contract, problems } = readContract(new TextEncoder().encode(text), 'test.yaml');
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
