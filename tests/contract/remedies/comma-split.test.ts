/** Numbers with a decimal comma between braces, which YAML takes for two items: told as the one number they are. */
import { describe, expect, it } from 'vitest';
import { pointed, readText } from '../summary.ts';

const head = 'cpts: { nom: A, taille: 2 }\nmissions: { parcours: }\n';
const spending = (text: string) =>
  `${head}exercices: [{ annee: 1, fonctionnement: { depenses: ${text} } }]\n`;
const inYear = (text: string) => `${head}exercices: [{ annee: 1, missions: { parcours: { ${text} } } }]\n`;
const indicator = (text: string) => inYear(`indicateurs: [{ nom: X, ${text} }]`);

/** The only problem, what it points at, and some of what it says. */
function told(text: string) {
  const { problems } = readText(text);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  const place = problem?.place;
  return [problem?.code, place?.source.text.slice(place.start, place.end), problem?.facts];
}

describe('quotation marks or a point mend it', () => {
  it.each([
    ['61,5 €', '61', '5 €'],
    ['61,5', '61', '5'],
    ['61 000,50€', '61 000', '50€'],
    ['61\u202f000,50 €', '61\u202f000', '50 €'],
    ['-61,5', '-61', '5'],
    ['\u22121,5', '\u22121', '5'],
    // Points between thousands go too.
    ['61.000,50 €', '61000', '50 €'],
    ['1.061.000,50 €', '1061000', '50 €'],
    ['"61",5', '61', '5'],
  ])('an amount: %s', (text, whole, rest) => {
    expect(told(spending(text))).toEqual(['decimal-comma-split', text, { key: 'depenses', whole, rest }]);
  });

  it.each([
    [inYear('taux_atteinte: 45,5 %'), '45,5 %', { key: 'taux_atteinte', whole: '45', rest: '5 %' }],
    [inYear('taux_atteinte: 0,45'), '0,45', { key: 'taux_atteinte', whole: '0', rest: '45' }],
    [indicator('realise: 6,51, objectif: 7'), '6,51', { key: 'realise', whole: '6', rest: '51' }],
    [indicator('realise: 5 %, objectif: 6,512 %'), '6,512 %', { key: 'objectif', whole: '6', rest: '512 %' }],
    [indicator('realise: 5, objectif: 4, depart: 6,5'), '6,5', { key: 'depart', whole: '6', rest: '5' }],
    [indicator('paliers: [{ seuil: 6,5, montant: 5 € }]'), '6,5', { key: 'seuil', whole: '6', rest: '5' }],
    [indicator('fait: oui, poids: 1,5'), '1,5', { key: 'poids', whole: '1', rest: '5' }],
  ])('a rate or a number: %s', (text, written, facts) => {
    expect(told(text)).toEqual(['decimal-comma-split', written, facts]);
  });
});

describe('they would not, and what would be said next is said at once', () => {
  it.each([
    [spending('61,500.00 €'), 'value-invalid', '61,500.00 €', { expected: 'amount', example: '61 500.00' }],
    [indicator('realise: 1,061.5'), 'value-invalid', '1,061.5', { expected: 'measure' }],
    [spending('61,500 €'), 'amount-ambiguous', '61,500 €', { thousands: '61 500', decimals: '61.50' }],
    [
      indicator('realise: 5, objectif: 6,512'),
      'amount-ambiguous',
      '6,512',
      { thousands: '6 512', decimals: '6.5120' },
    ],
    [
      indicator('fait: oui, poids: 1,500'),
      'amount-ambiguous',
      '1,500',
      { thousands: '1 500', decimals: '1.5' },
    ],
    [spending('+61,50 €'), 'value-invalid', '+61,50 €', { expected: 'amount' }],
    [spending('0,125 €'), 'amount-too-precise', '0,125 €', { rounded: '0.13' }],
    [spending('61,5 k€'), 'value-invalid', '61,5 k€', { expected: 'amount', example: '61 500' }],
    [indicator('realise: 61,5 k€, objectif: 7'), 'value-invalid', '61,5 k€', { example: '61 500' }],
    [spending('61,5k'), 'value-invalid', '61,5k', { expected: 'amount', example: '61 500' }],
    [spending('1,5 M €'), 'value-invalid', '1,5 M €', { expected: 'amount', example: '1 500 000' }],
    [inYear('taux_atteinte: 45,5'), 'rate-ambiguous', '45,5', { percent: '45.5 %', share: '0.455' }],
    [
      'cpts: { nom: A, population: 71,631 }\n',
      'value-invalid',
      '71,631',
      { expected: 'population', example: '71 631' },
    ],
    [
      'cpts: { name: A, size_tier: 2 }\nmissions: { quality: }\nyears: [{ year: 1, missions: { quality: { attainment_rate: 45,5 } } }]\n',
      'rate-ambiguous',
      '45,5',
      { key: 'attainment_rate' },
    ],
    [
      `${head}exercices: [{ annee: 1, fongibilite: { plafond: 20,5 } }]\n`,
      'rate-ambiguous',
      '20,5',
      { key: 'plafond' },
    ],
    [
      inYear('crise: 1').replace('parcours: { crise: 1 }', 'parcours: { taux_atteinte: 1,5 }'),
      'rate-ambiguous',
      '1,5',
      {},
    ],
    [indicator('paliers: [{ seuil: 6, taux: 45,5 }]'), 'rate-ambiguous', '45,5', { key: 'taux' }],
  ])('%s', (text, code, written, facts) => {
    expect(told(text)).toMatchObject([code, written, facts]);
  });
});

describe('two items that are no number', () => {
  it.each([
    // Letters, points that part no thousands, a second piece with a value, a text before it.
    ['x1,5', 'key-unknown 3:57 5'],
    ['1x,5', 'key-unknown 3:57 5'],
    ['1.0610,5', 'key-unknown 3:61 5'],
    ['x1.061,5', 'key-unknown 3:61 5'],
    ['1,x5', 'key-unknown 3:57 x5'],
    ['1,5x', 'key-unknown 3:57 5x'],
    ['1,5: 3', 'key-unknown 3:57 5'],
    ['{}, 5', 'key-unknown 3:59 5'],
  ])('%s', (text, expected) => {
    const all = pointed(readText(spending(text)).problems);
    expect(all.map((each) => each.replace(/ 3:\d+/, ' '))).toContain(expected.replace(/ 3:\d+/, ' '));
    expect(all.join()).not.toContain('split');
  });

  it('nor is the first', () => {
    expect(pointed(readText('cpts: { 5 %, nom: A, taille: 2 }\n').problems)).toEqual(['key-unknown 1:9 5 %']);
  });

  it('nor is a second comma', () => {
    expect(pointed(readText(spending('1,5,5')).problems)).toEqual([
      'decimal-comma-split 3:53 1,5',
      'key-unknown 3:57 5',
    ]);
  });
});
