/**
 * Golden amounts: what a file says its result should be, compared to the cent with what it is. Not a rule of the
 * agreement: `expected` never changes what is owed.
 */
import { type Cents, compareCents, zero } from '../amounts/money.ts';
import type { Given } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Expected, ExpectedMission } from '../law/expected.ts';
import { type Mission, missions } from '../law/mission.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type KeyName, keyWord } from '../vocabulary/vocabulary.ts';
import { type ExpectedRate, hasRateDifference, ratesOfYear } from './expected-rates.ts';
import type { ContractResult, MissionResult, YearResult } from './result.ts';

/** An amount the file expects, and what it is compared with. */
interface ExpectedAmount {
  readonly year: number;
  /** Its name in the file's words: `acces_aux_soins.variable`. */
  readonly line: string;
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
    [['toVerify'], expected.toVerify, totals.toVerify.value],
    ...missions.flatMap((mission) => {
      const stated = expected.missions[mission];
      const result = year.missions.find((one) => one.mission === mission);
      return stated === undefined ? [] : ofMission(mission, stated, result);
    }),
    [['fungibility', 'unspent'], expected.fungibility?.unspent, fungibility.unspent.value],
    [['fungibility', 'uncovered'], expected.fungibility?.uncovered, fungibility.uncovered.value],
  ];
}

const lineOf = (keys: readonly KeyName[], language: Language): string =>
  keys.map((key) => keyWord(key, language)).join('.');

/** A year of the result that the file expects something of. */
interface ExpectedYear {
  readonly expected: Expected;
  readonly result: YearResult;
}

const expectedYears = ({ contract, years }: ContractResult): ExpectedYear[] =>
  contract.years.flatMap(({ year, expected }) => {
    const result = years.find((one) => one.year === year.value);
    return expected === undefined || result === undefined ? [] : [{ expected, result }];
  });

/** Every amount that a file expects, with the one calculated, in cents. */
export const expectedAmounts = (result: ContractResult): ExpectedAmount[] =>
  expectedYears(result).flatMap(({ expected, result: year }) =>
    ofYear(expected, year).flatMap(([keys, stated, calculated]) => {
      const line = lineOf(keys, result.contract.language);
      return stated === undefined ? [] : [{ year: year.year, line, expected: stated, calculated }];
    }),
  );

export const hasDifference = ({ expected, calculated }: ExpectedAmount): boolean =>
  compareCents(expected.value, calculated) !== 0;

/** Every rate that a file expects, with the one calculated. */
export const expectedRates = (result: ContractResult): ExpectedRate[] =>
  expectedYears(result).flatMap(({ expected, result: year }) =>
    ratesOfYear(expected, year, result.contract.language).flatMap((one) =>
      one.kind === 'found' ? [one.rate] : [],
    ),
  );

/** What names no indicator of its mission. */
function unknownNames(result: ContractResult): Problem[] {
  const { source, language } = result.contract;
  const rates = expectedYears(result).flatMap(({ expected, result: year }) =>
    ratesOfYear(expected, year, language),
  );
  return rates.flatMap((one) => {
    if (one.kind === 'found') return [];
    const { year, name, suggestion } = one;
    const hint = suggestion === undefined ? {} : { suggestion };
    return [
      problem('expected-line-unknown', name.at, { year, text: name.value, file: source.name, ...hint }),
    ];
  });
}

/** One problem for each expected amount or rate that is not the calculated one, or that names nothing. */
export function expectedProblems(result: ContractResult): Problem[] {
  const file = result.contract.source.name;
  const amounts = expectedAmounts(result)
    .filter(hasDifference)
    .map(({ year, line, expected, calculated }) =>
      problem('expected-differs', expected.at, { year, line, expected: expected.value, calculated, file }),
    );
  const rates = expectedRates(result)
    .filter(hasRateDifference)
    .map(({ year, line, amountLine, expected, calculated }) => {
      const known = calculated === undefined ? {} : { calculated };
      const facts = { year, line, amountLine, expected: expected.value, file, ...known };
      return problem('expected-rate-differs', expected.at, facts);
    });
  return [...amounts, ...rates, ...unknownNames(result)];
}
