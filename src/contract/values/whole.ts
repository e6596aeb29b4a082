/** Whole numbers: populations, size tiers, contract and civil years. And weights, which may have decimals. */
import { type Ratio, ratioFromDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import { type SizeTier, sizeTiers } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { problem } from '../../problems/problem.ts';
import type { ValueKind } from '../../problems/value-problems.ts';
import { found, invalid, outOfRange, type Read, type Reader, type Scalar } from '../scalar.ts';
import { bothNumbers, decimalParts, inGroups, isAmbiguous, plainDecimal, withoutAbout } from './decimal.ts';

const populationUpTo = 100_000_000;
const weightDigitsUpTo = 9;
const weightDecimalsUpTo = 6;

export const readPopulation: Reader<Given<number>> = (scalar) =>
  readWhole(scalar, 'population', populationUpTo);

/** The number of a contract year: 1 to 5. */
export const readYearNumber: Reader<Given<number>> = (scalar) =>
  readWhole(scalar, 'year_number', contractTerms.years);

// Two digits would leave the century open.
export const civilYearFrom = 2000;
export const civilYearUpTo = 2099;

export const readCivilYear: Reader<Given<number>> = (scalar) =>
  readWhole(scalar, 'civil_year', civilYearUpTo, civilYearFrom);

export const readSizeTier: Reader<Given<SizeTier>> = (scalar) => {
  const read = readWhole(scalar, 'size_tier', sizeTiers.length);
  if ('problem' in read) return read;
  const tier = sizeTiers.find((each) => each === read.value.value);
  return tier === undefined ? invalid(scalar, 'size_tier') : found(tier, scalar);
};

export const readWeight: Reader<Given<Ratio>> = (scalar) => {
  const parts = decimalParts(scalar.text);
  if (parts === undefined || parts.fraction.length > weightDecimalsUpTo)
    return invalid(scalar, 'weight', likelyShare(scalar.text));
  if (parts.isNegative || parts.whole.length > weightDigitsUpTo) {
    return outOfRange(scalar, '0', '9'.repeat(weightDigitsUpTo));
  }
  if (isAmbiguous(parts)) {
    const ways = { ...bothNumbers(parts), isPlainNumber: true } as const;
    const facts = { key: scalar.key, text: scalar.text, ...ways };
    return { problem: problem('amount-ambiguous', scalar.at, facts) };
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  return value === undefined ? invalid(scalar, 'weight') : found(value, scalar);
};

/** A whole number from the least to the greatest allowed. */
function readWhole(scalar: Scalar, kind: ValueKind, greatest: number, least = 1): Read<Given<number>> {
  const parts = decimalParts(scalar.text);
  if (parts === undefined || parts.fraction !== '')
    return invalid(scalar, kind, kind === 'population' ? likelyWhole(scalar.text) : undefined);
  const value = Number(parts.whole);
  const isWithin = !parts.isNegative && value >= least && value <= greatest;
  if (isWithin) return found(value, scalar);
  const counts = kind === 'year_number' ? ({ counts: 'contract_years' } as const) : {};
  return outOfRange(scalar, String(least), String(greatest), counts);
}

/** `50 %` for a weight: the number alone, the weights being shared out anyhow. */
const likelyShare = (text: string): string | undefined => /^\s*(\d{1,3})\s*%\s*$/.exec(text)?.[1];

/** `45,000`, `45.000`, `45 000 habitants`, `environ 45 000` as a whole number. */
function likelyWhole(written: string): string | undefined {
  const text = withoutAbout(written);
  const match = /^(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u.exec(text);
  return match?.[1] === undefined ? undefined : inGroups(match[1].replace(/\D/g, ''));
}
