/** `--range 0..100:5`: attainment from, up to and including, by steps of so many points. */
import { type Ratio, ratio } from '../../base/ratio.ts';
import { type Problem, problem } from '../../domain/problem.ts';

export interface RangeOption {
  readonly rates: readonly Ratio[];
  readonly problems: readonly Problem[];
}

const number = '(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%?';
const pattern = new RegExp(`^\\s*${number}\\s*\\.\\.\\s*${number}\\s*(?::\\s*${number}\\s*)?$`);

/** Hundredths of a point. */
const wholeIs = 10_000;
const usualStep = 1_000;
const pointsUpTo = 1_001;

const hundredths = (text: string): number => {
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
};

export function readRangeOption(text: string): RangeOption {
  const match = pattern.exec(text);
  const [from, to] = [hundredths(match?.[1] ?? '0'), hundredths(match?.[2] ?? '0')];
  const step = match?.[3] === undefined ? usualStep : hundredths(match[3]);
  const isGood = match !== null && from <= to && to <= wholeIs && (to - from) / step < pointsUpTo;
  if (!isGood) {
    const place = { source: { name: '--range', text }, start: 0, end: text.length };
    return { rates: [], problems: [problem('range-malformed', place, { text })] };
  }
  const count = Math.floor((to - from) / step) + 1;
  const rates = Array.from({ length: count }, (_, index) => ratio(from + index * step, wholeIs));
  return { rates, problems: [] };
}
