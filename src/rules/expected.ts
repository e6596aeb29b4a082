/**
 * Golden amounts: what a file says its result should be, compared to the cent with what it is. Not a rule of the
 * agreement: `expected` never changes what is owed.
 */
import { type Cents, compareCents, zero } from '../base/money.ts';
import type { Given } from '../base/source.ts';
import type { Expected, ExpectedMission, Language } from '../domain/contract.ts';
import { type Mission, missions } from '../domain/mission.ts';
import { type Problem, problem } from '../domain/problem.ts';
import type { ContractResult, MissionResult, YearResult } from '../domain/result.ts';
import { type KeyName, keyWord } from '../domain/vocabulary.ts';

/** An amount the file expects, and what it is compared with. */
export interface ExpectedAmount {
  readonly year: number;
  /** The address of the amount, in code names. */
  readonly keys: readonly KeyName[];
  readonly expected: Given<Cents>;
  readonly calculated: Cents;
}

type Compared = readonly [readonly KeyName[], Given<Cents> | undefined, Cents];

/** A mission that does not run in this year earns nothing in it. */
function ofMission(
  mission: Mission,
  expected: ExpectedMission,
  result: MissionResult | undefined,
): Compared[] {
  const { variable } = result ?? {};
  return [
    [[mission], expected.total, result?.entitled.value ?? zero],
    [[mission, 'fixed'], expected.fixed, result?.fixed.entitled.value ?? zero],
    [[mission, 'variable'], expected.variable, variable?.entitled.value ?? zero],
    [[mission, 'variable', 'pending'], expected.pending, variable?.pending.value ?? zero],
  ];
}

function ofYear(expected: Expected, { totals, operations, fungibility, ...year }: YearResult): Compared[] {
  return [
    [['total'], expected.total, totals.entitled.value],
    [['operations'], expected.operations, operations.entitled.value],
    [['fixed'], expected.fixed, totals.fixed.value],
    [['variable'], expected.variable, totals.variable.value],
    [['pending'], expected.pending, totals.pending.value],
    ...missions.flatMap((mission) => {
      const stated = expected.missions[mission];
      const result = year.missions.find((one) => one.mission === mission);
      return stated === undefined ? [] : ofMission(mission, stated, result);
    }),
    [['fungibility', 'unspent'], expected.fungibility?.unspent, fungibility.unspent.value],
    [['fungibility', 'uncovered'], expected.fungibility?.uncovered, fungibility.uncovered.value],
  ];
}

/** Every amount that a file expects, with the one calculated, in cents. */
export const expectedAmounts = ({ contract, years }: ContractResult): ExpectedAmount[] =>
  contract.years.flatMap(({ year, expected }) => {
    const result = years.find((one) => one.year === year.value);
    if (expected === undefined || result === undefined) return [];
    return ofYear(expected, result).flatMap(([keys, stated, calculated]) =>
      stated === undefined ? [] : [{ year: year.value, keys, expected: stated, calculated }],
    );
  });

export const hasDifference = ({ expected, calculated }: ExpectedAmount): boolean =>
  compareCents(expected.value, calculated) !== 0;

const lineOf = (keys: readonly KeyName[], language: Language): string =>
  keys.map((key) => keyWord(key, language)).join('.');

/** One `expected-differs` for each expected amount that is not the calculated one. */
export const expectedProblems = (result: ContractResult): Problem[] =>
  expectedAmounts(result)
    .filter(hasDifference)
    .map(({ year, keys, expected, calculated }) => {
      const { source, language } = result.contract;
      const line = lineOf(keys, language);
      const facts = { year, line, expected: expected.value, calculated, file: source.name };
      return problem('expected-differs', expected.at, facts);
    });
