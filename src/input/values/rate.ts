/** Rates: `80 %`, `12,5 %`, `0.8`, `1`. Above 100 % a rate is read as it is; it earns as 100 %. */
import { type Ratio, ratio, ratioFromDecimal } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { given, type Read, type Reader, type Scalar } from '../scalar.ts';
import { decimalParts, plainDecimal, withoutSuffix } from './decimal.ts';

const percentUpTo = 1000;
const decimalsUpTo = 4;

export const readRate: Reader<Given<Ratio>> = (scalar): Read<Given<Ratio>> => {
  const { text, has: isPercent } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  if (parts === undefined || parts.fraction.length > decimalsUpTo) return invalid(scalar);
  if (parts.isNegative) return { problem: problem('rate-negative', scalar.at, factsOf(scalar)) };
  if (isPercent && (parts.whole.length > 4 || Number(plainDecimal(parts)) > percentUpTo)) {
    const bounds = { least: '0 %', greatest: `${percentUpTo} %` };
    return { problem: problem('value-out-of-range', scalar.at, { ...factsOf(scalar), ...bounds }) };
  }
  const isAboveOne = parts.whole !== '0' && (parts.whole !== '1' || /[1-9]/.test(parts.fraction));
  if (!isPercent && isAboveOne) return { problem: problem('rate-ambiguous', scalar.at, factsOf(scalar)) };
  const value = ratioFromDecimal(plainDecimal(parts));
  if (value === undefined) return invalid(scalar);
  return { value: given(isPercent ? ratio(value.num, value.den * 100) : value, scalar) };
};

const factsOf = (scalar: Scalar) => ({ key: scalar.key, text: scalar.text });

const invalid = (scalar: Scalar): Read<never> => ({
  problem: problem('value-invalid', scalar.at, { ...factsOf(scalar), expected: 'rate' }),
});
