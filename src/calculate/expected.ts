/**
 * Golden amounts: what a file says its result should be, compared to the cent with what it is. Not a rule of the
 * agreement: `expected` never changes what is owed.
 */

import { type Cents, compareCents, zero } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Expected, ExpectedIndicator, ExpectedMission, Language } from '../law/contract.ts';
import { type Mission, missions } from '../law/mission.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nearest } from '../problems/suggestion.ts';
import { type KeyName, keyWord } from '../vocabulary/vocabulary.ts';
import type { ContractResult, IndicatorResult, MissionResult, YearResult } from './result.ts';

/** Rates that a file expects, of a mission or of its indicators, compared at the decimals that the file writes. */

export interface ExpectedRate {
  readonly year: number;
  /** Its name in the file's words: `parcours.taux_atteinte`. */
  readonly line: string;
  /** The amount that this rate earns. */
  readonly amountLine: string;
  readonly expected: Given<Ratio>;
  /** Absent while results are pending, and for a mission that does not run. */
  readonly calculated?: Ratio;
}

/** A name or a number that no indicator of its mission has. */
interface UnknownIndicator {
  readonly kind: 'unknown';
  readonly year: number;
  readonly name: Given<string>;
  readonly suggestion?: string;
}

export type NamedRate = { readonly kind: 'found'; readonly rate: ExpectedRate } | UnknownIndicator;

/** Decimals of the share that a rate is written with: 2 for `45 %`, 3 for `33,3 %`, 1 for `0.8`. */
function writtenDecimals({ at }: Given<Ratio>): number {
  const text = at.source.text.slice(at.start, at.end);
  const fraction = /[.,](\d+)/.exec(text)?.[1] ?? '';
  return fraction.length + (text.includes('%') ? 2 : 0);
}

export function hasRateDifference({ expected, calculated }: ExpectedRate): boolean {
  if (calculated === undefined) return true;
  const decimals = writtenDecimals(expected);
  return ratioToDecimal(expected.value, decimals) !== ratioToDecimal(calculated, decimals);
}

const ifKnown = (calculated: Ratio | undefined) => (calculated === undefined ? {} : { calculated });

/** By its name, else by its number in the list. */
const indexOf = (name: string, indicators: readonly IndicatorResult[]): number => {
  const byName = indicators.findIndex((indicator) => indicator.name === name);
  return byName === -1 && /^[1-9]\d{0,2}$/.test(name) ? Number(name) - 1 : byName;
};

function rateOfIndicator(
  { name, rate }: ExpectedIndicator,
  indicators: readonly IndicatorResult[],
  mission: Mission,
  year: number,
  language: Language,
): NamedRate {
  const index = indexOf(name.value, indicators);
  const found = indicators[index];
  if (found === undefined) {
    const suggestion = nearest(
      name.value,
      indicators.map((indicator) => indicator.name),
    );
    return { kind: 'unknown', year, name, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const line = `${keyWord(mission, language)}.${keyWord('indicators', language)}.${index + 1}`;
  const ofRate = { year, line, amountLine: line, expected: rate, ...ifKnown(found.attainmentRate) };
  return { kind: 'found', rate: ofRate };
}

/** Every rate that a year expects. */
export function ratesOfYear(expected: Expected, result: YearResult, language: Language): NamedRate[] {
  const { year } = result;
  return missions.flatMap((mission): NamedRate[] => {
    const stated = expected.missions[mission];
    if (stated === undefined) return [];
    const found = result.missions.find((one) => one.mission === mission);
    const { attainmentRate } = stated;
    const word = keyWord(mission, language);
    const whole = {
      year,
      line: `${word}.${keyWord('attainmentRate', language)}`,
      amountLine: `${word}.${keyWord('variable', language)}`,
      ...ifKnown(found?.variable.attainmentRate),
    };
    return [
      ...(attainmentRate === undefined
        ? []
        : [{ kind: 'found', rate: { ...whole, expected: attainmentRate } } as const]),
      ...stated.indicators.map((one) =>
        rateOfIndicator(one, found?.indicators ?? [], mission, year, language),
      ),
    ];
  });
}

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
      const known = calculated === undefined ? {} : { calculatedRate: calculated };
      const facts = { year, line, amountLine, expectedRate: expected.value, file, ...known };
      return problem('expected-rate-differs', expected.at, facts);
    });
  return [...amounts, ...rates, ...unknownNames(result)];
}
