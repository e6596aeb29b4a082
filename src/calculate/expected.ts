/**
 * Golden figures: what a file says its result should be, compared with what it is: amounts to the cent, rates at the decimals
 * that the file writes. Not a rule of the agreement: `expected` never changes what is owed.
 */
import { type Cents, compareCents, isZero, zero } from '../amounts/money.ts';
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Expected } from '../contract/contract-terms.ts';
import { type DecimalSign, rewriteAmount, rewriteRate } from '../contract/rewrite.ts';
import type { Language } from '../law/language.ts';
import { missionsIn } from '../law/mission.ts';
import type { TypedAgain } from '../problems/expected-problems.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { isSameName, nearest } from '../problems/suggestion.ts';
import { type KeyName, keyWord } from '../vocabulary/vocabulary.ts';
import type { ComputeOptions } from './options.ts';
import type { ContractResult, YearResult } from './result.ts';

/** A figure that a file expects and that is not the calculated one, or that names nothing. */
interface Difference {
  readonly problem: Problem;
  /** The calculated figure in the place of the written one; undefined while it is not known. What names nothing has none. */
  readonly rewrite?: (written: string, sign: DecimalSign) => string | undefined;
}

/** A year as it is expected and as it is, and what is said of the file with each difference. */
interface Year {
  readonly expected: Expected;
  readonly result: YearResult;
  readonly language: Language;
  readonly again: TypedAgain;
}

type Compared = readonly [readonly KeyName[], Given<Cents> | undefined, Cents];

/** A mission that does not run in this year earns nothing in it. */
function ofMission({ mission, stated, result }: ReturnType<typeof expectedMissions>[number]): Compared[] {
  const { variable } = result ?? {};
  return [
    [[mission], stated.total, result?.entitled.value ?? zero],
    [[mission, 'fixed'], stated.fixed, result?.fixed.entitled.value ?? zero],
    [[mission, 'variable'], stated.variable, variable?.entitled.value ?? zero],
    [[mission, 'variable', 'pending'], stated.pending, variable?.pending.value ?? zero],
  ];
}

/** The missions that the file expects something of, with what they earn. */
const expectedMissions = (expected: Expected, { missions: results }: YearResult) =>
  missionsIn(expected.missions).map(([mission, stated]) => {
    return { mission, stated, result: results.find((one) => one.mission === mission) };
  });

function amountsOf({ expected, result, language, again: { year, ...file } }: Year): Difference[] {
  const { totals, operations, fungibility } = result;
  const all: readonly Compared[] = [
    [['total'], expected.total, totals.entitled.value],
    [['operations'], expected.operations, operations.entitled.value],
    [['fixed'], expected.fixed, totals.fixed.value],
    [['variable'], expected.variable, totals.variable.value],
    [['pending'], expected.pending, totals.pending.value],
    [['toVerify'], expected.toVerify, totals.toVerify.value],
    ...expectedMissions(expected, result).flatMap(ofMission),
    [['fungibility', 'unspent'], expected.fungibility?.unspent, fungibility.unspent.value],
    [['fungibility', 'uncovered'], expected.fungibility?.uncovered, fungibility.uncovered.value],
  ];
  return all.flatMap(([keys, stated, calculated]): Difference[] => {
    if (stated === undefined || compareCents(stated.value, calculated) === 0) return [];
    const line = keys.map((key) => keyWord(key, language)).join('.');
    const facts = { year, line, expected: stated.value, calculated, ...file };
    const rewrite = (written: string, sign: DecimalSign) => rewriteAmount(written, calculated, sign);
    return [{ problem: problem('expected-differs', stated.at, facts), rewrite }];
  });
}

/** At the decimals of the share that the file writes: 2 for `45 %`, 3 for `33,3 %`, 1 for `0.8`. */
function isOtherRate({ value, at }: Given<Ratio>, calculated: Ratio | undefined): boolean {
  const text = at.source.text.slice(at.start, at.end);
  const decimals = (/[.,](\d+)/.exec(text)?.[1] ?? '').length + (text.includes('%') ? 2 : 0);
  return calculated === undefined || ratioToDecimal(value, decimals) !== ratioToDecimal(calculated, decimals);
}

function ratesOf({ expected, result: ofYear, language, again: { year, ...file } }: Year): Difference[] {
  const compared = (
    line: string,
    amountLine: string,
    stated: Given<Ratio>,
    calculated?: Ratio,
  ): Difference[] => {
    if (!isOtherRate(stated, calculated)) return [];
    const known = calculated === undefined ? {} : { calculatedRate: calculated };
    const facts = { year, line, amountLine, expectedRate: stated.value, ...file, ...known };
    const rewrite = (written: string, sign: DecimalSign) =>
      calculated && rewriteRate(written, calculated, sign);
    return [{ problem: problem('expected-rate-differs', stated.at, facts), rewrite }];
  };
  return expectedMissions(expected, ofYear).flatMap(({ mission, stated, result }) => {
    const named = (key: KeyName): string => `${keyWord(mission, language)}.${keyWord(key, language)}`;
    const indicators = result?.indicators ?? [];
    const names = indicators.map(({ name }) => name);
    const { attainmentRate: rate } = stated;
    const ofMission = result?.variable.attainmentRate;
    return [
      ...(rate ? compared(named('attainmentRate'), named('variable'), rate, ofMission) : []),
      ...stated.indicators.flatMap(({ name: { value: text, at }, rate: given }): Difference[] => {
        const index = indexOf(text, names);
        const found = indicators[index];
        const line = `${named('indicators')}.${index + 1}`;
        if (found !== undefined) return compared(line, line, given, found.attainmentRate);
        const suggestion = nearest(text, names);
        const facts = { year, text, ...file, ...(suggestion !== undefined && { suggestion }) };
        return [{ problem: problem('expected-line-unknown', at, facts) }];
      }),
    ];
  });
}

/** By its name, else by its number in the list. */
function indexOf(name: string, names: readonly string[]): number {
  const byName = names.findIndex((each) => isSameName(each, name));
  return byName === -1 && /^[1-9]\d{0,2}$/.test(name) ? Number(name) - 1 : byName;
}

/** Whether nothing supposes other amounts than those that a file may expect. */
export const isAsWritten = ({ scale, attainment, scenario, readings = {} }: ComputeOptions): boolean =>
  [scale, attainment, scenario, ...Object.values(readings)].every((option) => option === undefined);

/** What a file expects of its result and does not find. `options`: those to type again for the same amounts. */
export const differencesOf = ({ contract, years }: ContractResult, options?: string): Difference[] =>
  contract.years.flatMap(({ year: { value: year }, expected }) => {
    const result = years.find((one) => one.year === year);
    if (expected === undefined || result === undefined) return [];
    const again = { year, file: contract.source.name, ...(options !== undefined && { options }) };
    const asked = { expected, result, language: contract.language, again };
    return [...amountsOf(asked), ...ratesOf(asked)];
  });

export const expectedProblems = (...of: Parameters<typeof differencesOf>): Problem[] =>
  differencesOf(...of).map((each) => each.problem);

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
