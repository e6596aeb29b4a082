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
    const plain = plainDecimal({ ...parts, isNegative: false });
    const positive = isPercent || Number(plain) > 1 ? `${plain} %` : plain;
    return { problem: problem('rate-negative', scalar.at, { ...factsOf(scalar), positive }) };
  }
  if (Number(plainDecimal(parts)) > percentUpTo) {
    const bounds = { least: '0 %', greatest: `${percentUpTo} %` };
    return { problem: problem('value-out-of-range', scalar.at, { ...factsOf(scalar), ...bounds }) };
  }
  const value = ratioFromDecimal(plainDecimal(parts));
  if (value === undefined) return invalid(scalar);
  if (!isPercent && value.num > value.den) {
    const ways = waysToWrite(parts, value);
    return { problem: problem('rate-ambiguous', scalar.at, { ...factsOf(scalar), ...ways }) };
  }
  return { value: given(isPercent ? ratio(value.num, value.den * 100) : value, scalar) };
};

interface Ways {
  readonly percent: string;
  readonly share?: string;
}

/** `20` can only be a percentage, `20 %` or `0.2`; `1.2` may be 1.2 % or 120 %. Only what can be read is offered. */
function waysToWrite(parts: Decimal, value: Ratio): Ways {
  const percent = `${plainDecimal(parts)} %`;
  if (parts.whole === '1') {
    return { percent, share: `${ratioToDecimal(ratio(value.num * 100, value.den), 2)} %` };
  }
  const share = ratioToDecimal(ratio(value.num, value.den * 100), 6);
  return /^(?:1|0\.\d{1,4})$/.test(share) ? { percent, share } : { percent };
}

const factsOf = (scalar: Scalar) => ({ key: scalar.key, text: scalar.text });

function invalid(scalar: Scalar): Read<never> {
  const example = likelyRate(scalar.text);
  const hint = example === undefined ? {} : { example };
  return { problem: problem('value-invalid', scalar.at, { ...factsOf(scalar), expected: 'rate', ...hint }) };
}
