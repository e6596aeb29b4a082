/** What a figure of a result is, in people's words, from its path in the JSON. */

import * as z from 'zod';
import { dateFromIso } from '../amounts/calendar.ts';
import { cents } from '../amounts/money.ts';
import { ratio } from '../amounts/ratio.ts';
import { resultSchema } from '../calculate/json/result-json.ts';
import { partWords } from '../law/label.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { type ScaleLine, scaleLines } from '../law/mission.ts';
import { paymentLines } from '../law/payment-line.ts';
import { regimes, regimeWords } from '../law/reading.ts';
import { isStatus } from '../law/scale.ts';
import { formatDate } from '../output/format.ts';
import { units } from '../output/json-fields.ts';
import { envelopeNames, paymentLineWords, statusNames } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { count, rate, text, unknown, type Value, yesOrNo } from '../output/value.ts';
import type { Figure } from './figures.ts';

/** What the keys of a result are called; an empty word adds nothing to what stands around it. */
const keyPhrases: Readonly<Record<string, Phrase>> = {
  cpts: phrase('CPTS', 'CPTS'),
  name: phrase('nom', 'name'),
  population: phrase('population', 'population'),
  size_tier: phrase('taille', 'size tier'),
  tier_origin: phrase('origine de la taille', 'tier origin'),
  from: phrase('premier jour', 'first day'),
  to: phrase('dernier jour', 'last day'),
  year: phrase('exercice', 'year'),
  years: phrase('', ''),
  missions: phrase('', ''),
  mission: phrase('mission', 'mission'),
  projected: phrase('exercice non décrit', 'projected'),
  fixed: partWords.fixed.long,
  variable: partWords.variable.long,
  ceiling: phrase('plafond', 'ceiling'),
  entitled: phrase('acquis', 'entitled'),
  pending: phrase('en attente', 'pending'),
  status: phrase('statut', 'status'),
  simulated: phrase('simulé', 'simulated'),
  attainment_rate: phrase('taux d’atteinte', 'attainment rate'),
  started: phrase('début', 'started'),
  days: phrase('jours', 'days'),
  plan: phrase('plan', 'plan'),
  indicators: phrase('', ''),
  totals: phrase('total', 'total'),
  to_verify: phrase('à vérifier', 'to verify'),
  fungibility: phrase('fongibilité', 'fungibility'),
  regime: phrase('lecture', 'reading'),
  cap: phrase('plafond de virement', 'cap'),
  fixed_only: phrase('volets fixes seulement', 'fixed only'),
  envelopes: phrase('', ''),
  envelope: phrase('enveloppe', 'envelope'),
  funded: phrase('financé', 'funded'),
  spent: phrase('dépensé', 'spent'),
  balance: phrase('solde', 'balance'),
  received: phrase('reçu', 'received'),
  given: phrase('donné', 'given'),
  final: phrase('reste', 'left'),
  transfers: phrase('virement', 'transfer'),
  stated: phrase('indiqué dans le fichier', 'stated'),
  reason: phrase('motif', 'reason'),
  undeclared: phrase('dépenses non indiquées', 'spending not stated'),
  unspent: phrase('non dépensé', 'unspent'),
  uncovered: phrase('non couvert', 'uncovered'),
  readings: phrase('lecture', 'reading'),
  contract_differences: phrase('écart entre contrat et barème', 'difference between contract and scale'),
  contract: phrase('contrat', 'contract'),
  scale: phrase('barème', 'scale'),
  difference: phrase('écart', 'difference'),
  other_funding: phrase('autre financement', 'other funding'),
  label: phrase('libellé', 'label'),
  schedule: phrase('Échéancier', 'Schedule'),
  amount: phrase('', ''),
  date: phrase('date', 'date'),
  line: phrase('ligne', 'line'),
  part: phrase('part', 'part'),
  tool: phrase('version d’aci-cpts', 'version of aci-cpts'),
  file: phrase('fichier', 'file'),
  id: phrase('', ''),
  sha256: phrase('même nom, contenu changé', 'same name, content changed'),
  on: phrase('jour', 'day'),
  attainment: phrase('taux d’atteinte supposé', 'supposed attainment rate'),
  scenario: phrase('scénario', 'scenario'),
  set: phrase('valeur remplacée', 'value replaced'),
  payer: phrase('payeur', 'payer'),
};

interface FigureLabel {
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
export function wordOf(key: string, lang: Language): string {
  if (isLine(key)) return envelopeNames[key].short[lang];
  const words = Object.hasOwn(keyPhrases, key) ? keyPhrases[key] : undefined;
  if (words !== undefined) return words[lang];
  const parts = key.split(' → ');
  if (parts.every(isLine)) return parts.map((one) => wordOf(one, lang)).join(' → ');
  const [day = '', due] = parts;
  const [date, paid] = [dateFromIso(day), paymentLines.find((line) => line === due)];
  if (date === undefined || paid === undefined) return plain(key);
  return `${formatDate(date, lang)}, ${paymentLineWords(paid, false).short[lang]}`;
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

type Unit = 'euros' | 'rate' | 'count';

/** What the format says of the number at a path; undefined of a key that it does not know. */
function unitAt(path: readonly string[], schema: z.core.$ZodType = resultSchema): Unit | undefined {
  const own = units.get(schema);
  if (own !== undefined) return own.unit;
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable
  )
    return unitAt(path, schema.unwrap());
  const [step, ...rest] = path;
  if (step === undefined) return 'count';
  if (schema instanceof z.ZodArray) return unitAt(rest, schema.element);
  const inside =
    schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  return inside && unitAt(rest, inside);
}

/** True of an amount that is not nothing, and of a number of which nobody knows what it is. */
export const isTelling = (path: readonly string[], value: Figure | undefined): boolean =>
  typeof value === 'number' && value !== 0 && ['euros', undefined].includes(unitAt(path));

/** Beyond these no amount and no rate is exact. */
const isPlausible = (value: number): boolean => Number.isFinite(value) && Math.abs(value) < 1e9;

/** A figure as people read it; `undefined` when that result has none. */
export function figureValue(path: readonly string[], value: Figure | undefined): Value {
  if (value === undefined) return text(phrase('absent', 'absent'));
  if (value === null) return unknown;
  if (typeof value === 'boolean') return yesOrNo(value);
  if (typeof value === 'string') {
    if (isStatus(value)) return text(statusNames[value]);
    return text(isLine(value) ? envelopeNames[value].short : value);
  }
  const unit = unitAt(path);
  if (!isPlausible(value)) return text(String(value));
  if (unit === 'euros') return { kind: 'amount', amount: cents(Math.round(value * 100)), hasUnit: true };
  if (unit === 'rate') return rate(ratio(Math.round(value * 1e6), 1e6));
  return Number.isInteger(value) ? count(value) : text(String(value));
}
