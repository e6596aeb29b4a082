/** Rates: `80 %`, `12,5 %`, `0.8`, `1`. Above 100 % a rate is read as it is; it earns as 100 %. */
import { type Ratio, ratio, ratioFromDecimal, ratioToDecimal } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import { problem } from '../../domain/problem.ts';
import { given, type Read, type Reader, type Scalar } from '../scalar.ts';
import { type Decimal, decimalParts, plainDecimal, withoutSuffix } from './decimal.ts';
import { likelyRate } from './likely.ts';

const percentUpTo = 1000;
const decimalsUpTo = 4;

export const readRate: Reader<Given<Ratio>> = (scalar): Read<Given<Ratio>> => {
  const { text, has: isPercent } = withoutSuffix(scalar.text, '%');
  const parts = decimalParts(text);
  if (parts === undefined || parts.fraction.length > decimalsUpTo) return invalid(scalar);
  if (parts.isNegative) {
    const positive = `${plainDecimal({ ...parts, isNegative: false })}${isPercent ? ' %' : ''}`;
    return { problem: problem('rate-negative', scalar.at, { ...factsOf(scalar), positive }) };
  }
  if (isPercent && (parts.whole.length > 4 || Number(plainDecimal(parts)) > percentUpTo)) {
    const bounds = { least: '0 %', greatest: `${percentUpTo} %` };
    return { problem: problem('value-out-of-range', scalar.at, { ...factsOf(scalar), ...bounds }) };
  }
  const isAboveOne = parts.whole !== '0' && (parts.whole !== '1' || /[1-9]/.test(parts.fraction));
  if (!isPercent && isAboveOne) {
    return { problem: problem('rate-ambiguous', scalar.at, { ...factsOf(scalar), ...bothWays(parts) }) };
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  if (value === undefined) return invalid(scalar);
  return { value: given(isPercent ? ratio(value.num, value.den * 100) : value, scalar) };
};

/** `20` can only be a percentage, `20 %` or `0.2`; `1.2` may be 1.2 % or 120 %. */
function bothWays(parts: Decimal): { readonly percent: string; readonly share: string } {
  const plain = plainDecimal(parts);
  const value = ratioFromDecimal(plain);
  const percent = `${plain} %`;
  if (value === undefined) return { percent, share: '0.45' };
  const isPercent = value.den === 1 || parts.whole !== '1';
  const share = isPercent
    ? ratioToDecimal(ratio(value.num, value.den * 100), 6)
    : `${ratioToDecimal(ratio(value.num * 100, value.den), 2)} %`;
  return { percent, share };
}

const factsOf = (scalar: Scalar) => ({ key: scalar.key, text: scalar.text });

function invalid(scalar: Scalar): Read<never> {
  const example = likelyRate(scalar.text);
  const hint = example === undefined ? {} : { example };
  return { problem: problem('value-invalid', scalar.at, { ...factsOf(scalar), expected: 'rate', ...hint }) };
}
