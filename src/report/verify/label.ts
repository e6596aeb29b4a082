/** What a figure of a result is, in people's words, from its path in the JSON. */

import { cents } from '../../base/money.ts';
import { ratio } from '../../base/ratio.ts';
import type { Language } from '../../domain/contract.ts';
import { type ScaleLine, scaleLines } from '../../domain/mission.ts';
import { regimes } from '../../domain/reading.ts';
import { isStatus } from '../../domain/status.ts';
import { paymentLines, paymentLineWord, regimeWords } from '../../domain/vocabulary.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { formatAmount, formatCount, formatRate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { statusNames } from '../../output/statuses.ts';
import { verifyWords } from '../words/verify.ts';
import type { Figure } from './figures.ts';

export interface FigureLabel {
  /** The year, and the mission where there is one. */
  readonly group: string;
  readonly name: string;
}

const isLine = (text: string): text is ScaleLine => scaleLines.some((line) => line === text);

export function figureLabel(path: readonly string[], lang: Language): FigureLabel {
  const words = verifyWords[lang];
  const [first = '', second = '', third = '', fourth = '', ...others] = path;
  if (first !== 'years') return { group: wordOf(first, lang), name: joined(path.slice(1), lang) };
  const year = words.year(second);
  if (third !== 'missions') {
    return {
      group: year,
      name: joined(
        [third, fourth, ...others].filter((key) => key !== ''),
        lang,
      ),
    };
  }
  return { group: `${year}, ${wordOf(fourth, lang)}`, name: joined(others, lang) };
}

/** The word of a key or of a line; anything else stands as it is. */
function wordOf(key: string, lang: Language): string {
  const word = Object.hasOwn(verifyWords[lang].keys, key) ? verifyWords[lang].keys[key] : undefined;
  if (word !== undefined && key !== 'operations') return word;
  if (isLine(key)) return envelopeNames[lang][key].short;
  const parts = key.split(' → ');
  if (parts.every(isLine)) return parts.map((one) => wordOf(one, lang)).join(' → ');
  const paid = paymentLines.find((line) => line === parts[1]);
  return paid === undefined ? plain(key) : `${harmless(parts[0] ?? '')}, ${paymentLineWord(paid, lang)}`;
}

const plain = (key: string): string =>
  harmless(/^[a-z]+(_[a-z]+)+$/.test(key) ? key.replaceAll('_', ' ') : key);

function joined(path: readonly string[], lang: Language): string {
  const words = path.map((key, index) => {
    const regime = path[index - 1] === 'readings' ? regimes.find((one) => one === key) : undefined;
    return regime === undefined ? wordOf(key, lang) : regimeWords[regime][lang];
  });
  return words.filter((word) => word !== '').join(', ');
}

const counts: ReadonlySet<string> = new Set(['population', 'size_tier', 'days', 'year']);
const rates: ReadonlySet<string> = new Set(['attainment_rate', 'cap']);
/** True of a figure in euros. */
export const isAmount = (path: readonly string[], value: Figure | undefined): boolean =>
  typeof value === 'number' && !counts.has(path.at(-1) ?? '') && !rates.has(path.at(-1) ?? '');

/** Beyond these no amount and no rate is exact. */
const isPlausible = (value: number): boolean => Number.isFinite(value) && Math.abs(value) < 1e9;

/** A figure as people read it; `undefined` when that result has none. */
export function figureText(path: readonly string[], value: Figure | undefined, lang: Language): string {
  const words = verifyWords[lang];
  if (value === undefined) return words.absent;
  if (value === null) return words.unknown;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string' && isStatus(value)) return statusNames[lang][value];
  if (typeof value === 'string') return isLine(value) ? envelopeNames[lang][value].short : harmless(value);
  const key = path.at(-1) ?? '';
  if (!isPlausible(value)) return String(value);
  if (counts.has(key)) return Number.isInteger(value) ? formatCount(value, lang) : String(value);
  if (rates.has(key)) return formatRate(ratio(Math.round(value * 1e6), 1e6), lang);
  return formatAmount(cents(Math.round(value * 100)), lang);
}
