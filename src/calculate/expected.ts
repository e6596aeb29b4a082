/**
 * Golden figures: what a file says its result should be, compared with what it is: amounts to the cent, rates at the decimals
 * that the file writes. Not a rule of the agreement: `expected` never changes what is owed.
 */
import { type Cents, compareCents, isZero, zero } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Expected, ExpectedIndicator, ExpectedMission } from '../contract/contract-terms.ts';
import { rewriteAmount } from '../contract/rewrite.ts';
import type { Language } from '../law/language.ts';
import { type Mission, missionsIn } from '../law/mission.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { isSameName, nearest } from '../problems/suggestion.ts';
import { type KeyName, keyWord } from '../vocabulary/vocabulary.ts';
import type { ContractResult, MissionResult, YearResult } from './result.ts';

/** A figure that a file expects, and what it is compared with. */
type Expectation = { readonly year: number } & (
  | {
      readonly kind: 'amount';
      /** Its name in the file's words: `acces_aux_soins.variable`. */
      readonly line: string;
      readonly expected: Given<Cents>;
      readonly calculated: Cents;
      readonly isDifferent: boolean;
    }
  | {
      readonly kind: 'rate';
      readonly line: string;
      /** The amount that this rate earns. */
      readonly amountLine: string;
      readonly expected: Given<Ratio>;
      /** Absent while results are pending, and for a mission that does not run. */
      readonly calculated: Ratio | undefined;
      readonly isDifferent: boolean;
    }
  /** A name or a number that no indicator of its mission has. */
  | { readonly kind: 'unknown'; readonly name: Given<string>; readonly suggestion: string | undefined }
);

type Compared = readonly [readonly KeyName[], Given<Cents> | undefined, Cents];

/** A mission that does not run in this year earns nothing in it. */
function ofMission(mission: Mission, expected: ExpectedMission, result?: MissionResult): Compared[] {
  const { variable } = result ?? {};
  return [
    [[mission], expected.total, result?.entitled.value ?? zero],
    [[mission, 'fixed'], expected.fixed, result?.fixed.entitled.value ?? zero],
    [[mission, 'variable'], expected.variable, variable?.entitled.value ?? zero],
    [[mission, 'variable', 'pending'], expected.pending, variable?.pending.value ?? zero],
  ];
}

/** The missions that the file expects something of, with what they earn. */
const expectedMissions = (expected: Expected, { missions: results }: YearResult) =>
  missionsIn(expected.missions).map(([mission, stated]) => {
    return { mission, stated, result: results.find((one) => one.mission === mission) };
  });

function amountsOf(expected: Expected, year: YearResult, language: Language): Expectation[] {
  const { totals, operations, fungibility } = year;
  const all: readonly Compared[] = [
    [['total'], expected.total, totals.entitled.value],
    [['operations'], expected.operations, operations.entitled.value],
    [['fixed'], expected.fixed, totals.fixed.value],
    [['variable'], expected.variable, totals.variable.value],
    [['pending'], expected.pending, totals.pending.value],
    [['toVerify'], expected.toVerify, totals.toVerify.value],
    ...expectedMissions(expected, year).flatMap(({ mission, stated, result }) =>
      ofMission(mission, stated, result),
    ),
    [['fungibility', 'unspent'], expected.fungibility?.unspent, fungibility.unspent.value],
    [['fungibility', 'uncovered'], expected.fungibility?.uncovered, fungibility.uncovered.value],
  ];
  return all.flatMap(([keys, stated, calculated]): Expectation[] => {
    if (stated === undefined) return [];
    const line = keys.map((key) => keyWord(key, language)).join('.');
    const isDifferent = compareCents(stated.value, calculated) !== 0;
    return [{ kind: 'amount', year: year.year, line, expected: stated, calculated, isDifferent }];
  });
}

/** At the decimals of the share that the file writes: 2 for `45 %`, 3 for `33,3 %`, 1 for `0.8`. */
function isOtherRate({ value, at }: Given<Ratio>, calculated: Ratio | undefined): boolean {
  const text = at.source.text.slice(at.start, at.end);
  const decimals = (/[.,](\d+)/.exec(text)?.[1] ?? '').length + (text.includes('%') ? 2 : 0);
  return calculated === undefined || ratioToDecimal(value, decimals) !== ratioToDecimal(calculated, decimals);
}

function ratesOf(expected: Expected, year: YearResult, language: Language): Expectation[] {
  const rate = (line: string, amountLine: string, stated: Given<Ratio>, calculated?: Ratio): Expectation => ({
    kind: 'rate',
    year: year.year,
    line,
    amountLine,
    expected: stated,
    calculated,
    isDifferent: isOtherRate(stated, calculated),
  });
  return expectedMissions(expected, year).flatMap(({ mission, stated, result }) => {
    const named = (key: KeyName): string => `${keyWord(mission, language)}.${keyWord(key, language)}`;
    const indicators = result?.indicators ?? [];
    const names = indicators.map(({ name }) => name);
    const { attainmentRate } = stated;
    const ofIndicator = ({ name, rate: given }: ExpectedIndicator): Expectation => {
      const index = indexOf(name.value, names);
      const found = indicators[index];
      const suggestion = nearest(name.value, names);
      if (found === undefined) return { kind: 'unknown', year: year.year, name, suggestion };
      const line = `${named('indicators')}.${index + 1}`;
      return rate(line, line, given, found.attainmentRate);
    };
    return [
      ...(attainmentRate === undefined
        ? []
        : [
            rate(named('attainmentRate'), named('variable'), attainmentRate, result?.variable.attainmentRate),
          ]),
      ...stated.indicators.map(ofIndicator),
    ];
  });
}

/** By its name, else by its number in the list. */
function indexOf(name: string, names: readonly string[]): number {
  const byName = names.findIndex((each) => isSameName(each, name));
  return byName === -1 && /^[1-9]\d{0,2}$/.test(name) ? Number(name) - 1 : byName;
}

/** Everything that a file expects of its result. */
export const expectationsOf = ({ contract, years }: ContractResult): Expectation[] =>
  contract.years.flatMap(({ year, expected }) => {
    const result = years.find((one) => one.year === year.value);
    if (expected === undefined || result === undefined) return [];
    const { language } = contract;
    return [...amountsOf(expected, result, language), ...ratesOf(expected, result, language)];
  });

/** What a year earns as a file would expect it, a key a line. */
export function expectedLines(year: YearResult, language: Language): string[] {
  const word = (key: KeyName): string => keyWord(key, language);
  const line = (depth: number, key: KeyName, amount: Cents): string => {
    const written = rewriteAmount('0 €', amount, language === 'fr' ? ',' : '.');
    return `${'  '.repeat(depth)}${word(key)}: ${written}`;
  };
  const { totals, operations, missions: results } = year;
  return [
    `${word('expected')}:`,
    line(1, 'total', totals.entitled.value),
    ...(isZero(totals.pending.value) ? [] : [line(1, 'pending', totals.pending.value)]),
    line(1, 'operations', operations.entitled.value),
    ...(results.length === 0 ? [] : [`  ${word('missions')}:`]),
    ...results.flatMap(({ mission, fixed, variable }) => [
      `    ${word(mission)}:`,
      line(3, 'fixed', fixed.entitled.value),
      line(3, 'variable', variable.entitled.value),
    ]),
  ];
}

/**
 * One problem for each expected amount or rate that is not the calculated one, or that names nothing. `options`: those to type
 * again for the same amounts.
 */
export function expectedProblems(result: ContractResult, options?: string): Problem[] {
  const file = { file: result.contract.source.name, ...(options === undefined ? {} : { options }) };
  return expectationsOf(result).flatMap((one): Problem[] => {
    const { year } = one;
    if (one.kind === 'unknown') {
      const hint = one.suggestion === undefined ? {} : { suggestion: one.suggestion };
      return [
        problem('expected-line-unknown', one.name.at, { year, text: one.name.value, ...file, ...hint }),
      ];
    }
    if (!one.isDifferent) return [];
    const { line, expected } = one;
    if (one.kind === 'amount') {
      const facts = { year, line, expected: one.expected.value, calculated: one.calculated, ...file };
      return [problem('expected-differs', expected.at, facts)];
    }
    const { amountLine, calculated } = one;
    const known = calculated === undefined ? {} : { calculatedRate: calculated };
    const facts = { year, line, amountLine, expectedRate: one.expected.value, ...file, ...known };
    return [problem('expected-rate-differs', expected.at, facts)];
  });
}
