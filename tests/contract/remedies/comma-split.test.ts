/** Numbers with a decimal comma between braces, which YAML takes for two items: reported as the one number they are. */
import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

const head = 'cpts: { nom: A, taille: 2 }\nmissions: { parcours: }\n';
const spending = (text: string) =>
  `${head}exercices: [{ annee: 1, fonctionnement: { depenses: ${text} } }]\n`;
const inYear = (text: string) => `${head}exercices: [{ annee: 1, missions: { parcours: { ${text} } } }]\n`;
const indicator = (text: string) => inYear(`indicateurs: [{ nom: X, ${text} }]`);

/** The only problem, what it points at, and some of what it says. */
function reported(text: string) {
  const { problems } = readText(text);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  const place = problem?.place;
  return [problem?.code, place?.source.text.slice(place.start, place.end), problem?.facts];
}

describe('quotation marks or a point mend it', () => {
  eachCase([
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
  ])('an amount', ([text, whole, rest]) => {
    expect(reported(spending(text))).toEqual(['decimal-comma-split', text, { key: 'depenses', whole, rest }]);
  });

  eachCase([
    [inYear('taux_atteinte: 45,5 %'), '45,5 %', { key: 'taux_atteinte', whole: '45', rest: '5 %' }],
    [inYear('taux_atteinte: 0,45'), '0,45', { key: 'taux_atteinte', whole: '0', rest: '45' }],
    [indicator('realise: 6,51, objectif: 7'), '6,51', { key: 'realise', whole: '6', rest: '51' }],
    [indicator('realise: 5 %, objectif: 6,512 %'), '6,512 %', { key: 'objectif', whole: '6', rest: '512 %' }],
    [indicator('realise: 5, objectif: 4, depart: 6,5'), '6,5', { key: 'depart', whole: '6', rest: '5' }],
    [indicator('paliers: [{ seuil: 6,5, montant: 5 € }]'), '6,5', { key: 'seuil', whole: '6', rest: '5' }],
    [indicator('fait: oui, poids: 1,5'), '1,5', { key: 'poids', whole: '1', rest: '5' }],
    [inYear('resultats: { X: 6,5 % }'), '6,5 %', { key: 'X', whole: '6', rest: '5 %' }],
  ])('a rate or a number', ([text, written, facts]) => {
    expect(reported(text)).toEqual(['decimal-comma-split', written, facts]);
  });
});

describe('they would not, and what would be said next is said at once', () => {
  eachCase([
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
    [inYear('taux_atteinte: 45,5'), 'rate-ambiguous', '45,5', { percent: '45.5 %', share: '0.455' }],
    [
      'cpts: { nom: A, population: 71,631 }\n',
      'value-invalid',
      '71,631',
      { expected: 'population', example: '71 631' },
    ],
    [
      `${head}exercices: [{ annee: 1, fongibilite: { plafond: 20,5 } }]\n`,
      'rate-ambiguous',
      '20,5',
      { key: 'plafond' },
    ],
    [indicator('paliers: [{ seuil: 6, taux: 45,5 }]'), 'rate-ambiguous', '45,5', { key: 'taux' }],
  ])('in each case', ([text, code, written, facts]) => {
    expect(reported(text)).toMatchObject([code, written, facts]);
  });
});

describe('two items that are no number', () => {
  eachCase([
    // Letters, points that part no thousands, a second piece with a value, a text before it.
    ['x1,5', 'key-unknown 3:57 5'],
    ['1x,5', 'key-unknown 3:57 5'],
    ['1.0610,5', 'key-unknown 3:61 5'],
    ['x1.061,5', 'key-unknown 3:61 5'],
    ['1,x5', 'key-unknown 3:57 x5'],
    ['1,5x', 'key-unknown 3:57 5x'],
    ['1,5: 3', 'key-unknown 3:57 5'],
    ['{}, 5', 'key-unknown 3:59 5'],
  ])('in each case', ([text, expected]) => {
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

describe('under a name of one’s own', () => {
  it('a commune has inhabitants, who have no cents', () => {
    const facts = { text: '7,591', expected: 'population', example: '7 591' };
    for (const communes of ['{ A: 7,591, B: 12 }', '&c { A: 7,591 }'])
      expect(reported(`cpts:\n  nom: X\n  communes: ${communes}\n`)).toMatchObject([
        'value-invalid',
        '7,591',
        facts,
      ]);
  });
  it('an indicator of a scenario has a rate', () => {
    const scenario = 'scenarios: { s: { missions: { parcours: { indicateurs: { A: 6,5 % } } } } }\n';
    expect(reported(`${inYear('indicateurs: [{ nom: A }]')}${scenario}`)[0]).toBe('decimal-comma-split');
  });
});
