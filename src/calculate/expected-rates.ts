/** Rates that a file expects, of a mission or of its indicators, compared at the decimals that the file writes. */
import { type Ratio, ratioToDecimal } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Expected, ExpectedIndicator } from '../law/expected.ts';
import { type Mission, missions } from '../law/mission.ts';
import { nearest } from '../problems/suggestion.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import type { IndicatorResult, YearResult } from './result.ts';

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

const known = (calculated: Ratio | undefined) => (calculated === undefined ? {} : { calculated });

/** By its name, else by its number in the list. */
const indexOf = (name: string, indicators: readonly IndicatorResult[]): number => {
  const byName = indicators.findIndex((indicator) => indicator.name === name);
  return byName === -1 && /^[1-9]\d{0,2}$/.test(name) ? Number(name) - 1 : byName;
};

function ofIndicator(
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
  const ofRate = { year, line, amountLine: line, expected: rate, ...known(found.attainmentRate) };
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
      ...known(found?.variable.attainmentRate),
    };
    return [
      ...(attainmentRate === undefined
        ? []
        : [{ kind: 'found', rate: { ...whole, expected: attainmentRate } } as const]),
      ...stated.indicators.map((one) => ofIndicator(one, found?.indicators ?? [], mission, year, language)),
    ];
  });
}
