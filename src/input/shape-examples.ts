/** What a section may look like, in the words of the file: for the fix of one that has another shape. */
import type { Language } from '../domain/contract.ts';
import { missions } from '../domain/mission.ts';
import { directionWords, type KeyName, keyWord, regimeWords } from '../domain/vocabulary.ts';

type Word = (key: KeyName) => string;

/** By the code's name of the key: what follows it. */
const sections = (
  path: readonly string[],
  word: Word,
  language: Language,
): Readonly<Record<string, string>> => ({
  contract: `{ ${word('signed')}: 2022-09-26 }`,
  missions: `{ ${word('prevention')}: ${missionExample(path, word)} }`,
  amounts: `{ ${word('prevention')}: { ${word('fixed')}: 15 000 €, ${word('variable')}: 15 000 € } }`,
  communes: '{ Doussard: 3 626, Giez: 540 }',
  operations: `{ ${word(path.includes('amounts') ? 'fixed' : 'spending')}: 81 000 € }`,
  letterOfIntent: `{ ${word('fixed')}: 15 000 € }`,
  fungibility: path.includes('expected')
    ? `{ ${word('unspent')}: 1 000 € }`
    : `{ ${word('regime')}: ${regimeWords.free[language]} }`,
  indicators: '{ Annuaire: 80 % }',
  expected: `{ ${word('total')}: 222 500 € }`,
  assumptions: `{ prorata: ${language === 'fr' ? 'jours' : 'days'} }`,
  scenarios: `{ ${language === 'fr' ? 'prudent' : 'cautious'}: { ${word('attainmentRate')}: 45 % } }`,
});

/** What follows the key of a mission, by the section that leads to it. */
function missionExample(path: readonly string[], word: Word): string {
  if (path.includes('amounts')) return `{ ${word('fixed')}: 15 000 €, ${word('variable')}: 15 000 € }`;
  if (path.includes('expected')) return `{ ${word('total')}: 22 500 € }`;
  if (path.includes('health_crisis') && path.includes('years')) return `{ ${word('mobilised')}: 0 % }`;
  if (path.includes('years') || path.includes('scenarios')) return `{ ${word('attainmentRate')}: 45 % }`;
  return `{ ${word('start')}: 2024-03-01 }`;
}

/** The first item of each list. */
const items = (word: Word): Readonly<Record<string, string>> => ({
  years: `${word('year')}: 1`,
  indicators: `{ ${word('name')}: Annuaire, ${word('attainmentRate')}: 80 % }`,
  steps: `{ ${word('threshold')}: 25 %, ${word('amount')}: 1 000 € }`,
  transfers: `{ ${word('from')}: ${word('care_pathways')}, ${word('to')}: ${word('operations')}, ${word('amount')}: 5 000 € }`,
  allowances: `{ ${word('reference')}: PS-07, ${word('civilYear')}: 2025, ${word('amount')}: 4 800 € }`,
  otherFunding: `{ ${word('label')}: ARS, ${word('amount')}: 15 000 € }`,
  payments: `{ ${word('date')}: 2023-09-28, ${word('amount')}: 11 058.90 € }`,
});

/** Single values, where a mapping or a list stands. */
const values = (language: Language): Readonly<Record<string, string>> => ({
  name: 'CPTS du Haut-Chablais',
  department: '"74"',
  finess: '"010000123"',
  population: '71 631',
  sizeTier: '2',
  signed: '2022-09-26',
  letterOfIntent: '2022-04-20',
  ended: '2027-09-25',
  start: '2024-03-01',
  date: '2023-09-28',
  scale: 'aci-2022',
  year: '1',
  renewal: language === 'fr' ? 'oui' : 'yes',
  done: language === 'fr' ? 'oui' : 'yes',
  fixedOnly: language === 'fr' ? 'oui' : 'yes',
  attainmentRate: '45 %',
  rate: '45 %',
  mobilised: '0 %',
  cap: '20 %',
  observed: '5 %',
  target: '4 %',
  baseline: '6.5 %',
  threshold: '25 %',
  weight: '2',
  spending: '48 000 €',
  amount: '1 000 €',
  total: '222 500 €',
  fixed: '70 000 €',
  variable: '30 000 €',
  regime: regimeWords.free[language],
  direction: directionWords.up[language],
});

/** One or two lines; `path` is that of the piece, by the code's names and the places of lists. */
export function shapeExample(
  path: readonly string[],
  key: string,
  expected: 'mapping' | 'list' | 'value' | 'item',
  language: Language,
): readonly string[] | undefined {
  const word: Word = (name) => keyWord(name, language);
  const code = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  // Indicators are a list in a year; elsewhere they are rates by their names.
  const isByName = code === 'indicators' && (path.includes('scenarios') || path.includes('expected'));
  const item = isByName ? undefined : items(word)[code];
  if (code === 'cpts' || path.length === 0)
    return [`${word('cpts')}:`, `${word('name')}: CPTS du Haut-Chablais`];
  if (expected === 'item') return item === undefined ? undefined : [`- ${item}`];
  if (expected !== 'value' && item !== undefined) return [`${key}:`, `- ${item}`];
  const section = missions.some((mission) => mission === code)
    ? missionExample(path, word)
    : sections(path, word, language)[code];
  const value = expected === 'value' ? values(language)[code] : section;
  return value === undefined ? undefined : [`${key}: ${value}`];
}
