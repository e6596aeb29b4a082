/** What a figure of a result is, in people's words, from its path in the JSON. */
import { cents } from '../../base/money.ts';
import { ratio } from '../../base/ratio.ts';
import type { Language } from '../../domain/contract.ts';
import { type ScaleLine, scaleLines } from '../../domain/mission.ts';
import { regimes } from '../../domain/reading.ts';
import { isStatus } from '../../domain/status.ts';
import { paymentLines, paymentLineWord, regimeWords } from '../../domain/vocabulary.ts';
import { count, rate, text, type Value, yesOrNo } from '../../output/document.ts';
import { envelopeNames, envelopeWords } from '../../output/envelopes.ts';
import { harmless } from '../../output/harmless.ts';
import { both, type Phrase, phrase } from '../../output/phrase.ts';
import { statusNames } from '../../output/statuses.ts';
import type { Figure } from './figures.ts';
import { keyPhrases } from './key-phrases.ts';

export interface FigureLabel {
  /** The year, and the mission where there is one. */
  readonly group: Phrase;
  readonly name: Phrase;
}

const isLine = (key: string): key is ScaleLine => scaleLines.some((line) => line === key);

export function figureLabel(path: readonly string[]): FigureLabel {
  const [first = '', second = '', third = '', fourth = ''] = path;
  const name = (keys: readonly string[]): Phrase => both((lang) => joined(keys, lang));
  if (first !== 'years') return { group: both((lang) => wordOf(first, lang)), name: name(path.slice(1)) };
  const year = phrase(`Exercice ${second}`, `Year ${second}`);
  if (third !== 'missions') return { group: year, name: name(path.slice(2)) };
  return { group: both((lang) => `${year[lang]}, ${wordOf(fourth, lang)}`), name: name(path.slice(4)) };
}

/** The word of a key or of a line; anything else stands as it is. */
function wordOf(key: string, lang: Language): string {
  if (isLine(key)) return envelopeNames[lang][key].short;
  const words = Object.hasOwn(keyPhrases, key) ? keyPhrases[key] : undefined;
  if (words !== undefined) return words[lang];
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
export function figureValue(path: readonly string[], value: Figure | undefined): Value {
  if (value === undefined) return text(phrase('absent', 'absent'));
  if (value === null) return text(phrase('inconnu', 'unknown'));
  if (typeof value === 'boolean') return yesOrNo(value);
  if (typeof value === 'string') {
    if (isStatus(value)) return text(both((lang) => statusNames[lang][value]));
    return text(isLine(value) ? envelopeWords(value).short : value);
  }
  const key = path.at(-1) ?? '';
  if (!isPlausible(value)) return text(String(value));
  if (counts.has(key)) return Number.isInteger(value) ? count(value) : text(String(value));
  if (rates.has(key)) return rate(ratio(Math.round(value * 1e6), 1e6));
  return { kind: 'amount', amount: cents(Math.round(value * 100)), hasUnit: true };
}
