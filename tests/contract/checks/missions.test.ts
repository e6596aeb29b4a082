/** Missions and the years that they run in: what does not fit together. */
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/amounts/calendar.ts';
import { eachCase } from '../../support/each-case.ts';
import { head, indicators, reportedOf, year } from './file.ts';

/** A contract from 2022-09-26 to 2027-09-25, of which year 1 ends on 2023-09-25. */
const signed = `${head}contrat: { signature: 2022-09-26 }\n`;

describe('the start of a mission', () => {
  const mission = (keys: string, terms = 'signature: 2022-09-26') =>
    reportedOf(`${head}contrat: { ${terms} }\nmissions: { parcours: ${keys} }\n`);
  const parcours = { mission: 'care_pathways' } as const;
  const renewed = (isRenewed: string): string => `signature: 2022-09-26, renouvellement: ${isRenewed}`;
  const signed = calendarDate(2022, 9, 26);
  const missing = [
    'mission-start-missing',
    'parcours',
    '2022-09-26',
    { ...parcours, signed, isBare: true },
  ] as const;
  eachCase([
    ['', 'signature: 2022-09-26', missing],
    ['', renewed('non'), missing],
    // What stands under the mission already stays: its start is added to it.
    [
      '{ indicateurs: [{ nom: A }] }',
      'signature: 2022-09-26',
      ['mission-start-missing', 'parcours', '2022-09-26', { ...parcours, signed }],
    ],
    [
      '{ debut: 2022-09-25 }',
      renewed('non'),
      ['mission-outside-contract', '2022-09-25', '2022-09-26', { ...parcours, signed }],
    ],
    [
      '{ debut: 2027-09-26 }',
      renewed('oui'),
      [
        'mission-outside-contract',
        '2027-09-26',
        '2022-09-26',
        { ...parcours, lastDay: calendarDate(2027, 9, 25) },
      ],
    ],
    [
      '{ debut: 2022-09-26 }',
      'bareme: aci-2022',
      ['mission-start-unused', '2022-09-26', undefined, parcours],
    ],
  ])('in each case', ([keys, terms, expected]) => {
    expect(mission(keys, terms)).toEqual([expected]);
  });

  eachCase([
    ['', renewed('oui')],
    ['{ debut: 2022-09-25 }', renewed('oui')],
    ['{ debut: 2022-09-26 }', renewed('non')],
    ['{ debut: 2027-09-25 }', renewed('non')],
  ])('nothing of', ([keys, terms]) => {
    expect(mission(keys, terms)).toEqual([]);
  });
});

describe('a mission has results in the years that it runs in', () => {
  const started = (start: string, keys: string, name = 'parcours') =>
    reportedOf(`${signed}missions: { ${name}: { debut: ${start} } }\n${year(`${name}: { ${keys} }`)}`);
  const facts = (mission: 'care_pathways' | 'health_crisis') => ({
    mission,
    year: 1,
    start: calendarDate(2023, 9, 26),
  });
  eachCase([
    ['taux_atteinte: 45 %', 'parcours', 'care_pathways'],
    ['indicateurs: [{ nom: A, fait: oui }]', 'parcours', 'care_pathways'],
    ['plan: initial', 'crise_sanitaire', 'health_crisis'],
    ['mobilisation: 50 %', 'crise_sanitaire', 'health_crisis'],
  ])('not … in the year before its start', ([keys, name, mission]) => {
    expect(started('2023-09-26', keys, name)).toEqual([
      ['mission-not-running', name, '2023-09-26', facts(mission)],
    ]);
    expect(started('2023-09-25', keys, name)).toEqual([]);
  });
  it('and in any year where no signature says when they begin', () => {
    const text = `${head}missions: { parcours: { debut: 2026-01-01 } }\n${year('parcours: { taux_atteinte: 45 % }')}`;
    expect(reportedOf(text).map(([code]) => code)).toEqual(['mission-start-unused']);
  });
  it('but may spend money then', () => {
    expect(started('2023-09-26', 'depenses: 1 000 €')).toEqual([]);
  });
  it('and runs from the first day of a renewed contract, whatever its start', () => {
    const renewed = `${head}contrat: { signature: 2022-09-26, renouvellement: oui }\n`;
    expect(
      reportedOf(`${renewed}missions: { parcours: }\n${year('parcours: { taux_atteinte: 45 % }')}`),
    ).toEqual([]);
  });
});

describe('a mission of a year', () => {
  const crisis = (keys: string) =>
    reportedOf(`${head}missions: { crise_sanitaire: }\n${year(`crise_sanitaire: { ${keys} }`)}`);
  const parcours = (keys: string) =>
    reportedOf(`${head}missions: { parcours: }\n${year(`parcours: { ${keys} }`)}`);
  it('is declared, whether it has results or is expected to earn', () => {
    const facts = { mission: 'care_pathways', year: 1 };
    expect(reportedOf(`${head}${year('parcours: { taux_atteinte: 45 % }')}`)).toEqual([
      ['mission-undeclared', 'parcours', undefined, facts],
    ]);
    expect(
      reportedOf(`${head}exercices: [{ annee: 1, attendu: { missions: { parcours: { variable: 3 } } } }]\n`),
    ).toEqual([['mission-undeclared', 'parcours', undefined, facts]]);
  });
  it('has neither rate nor indicators when it is the crisis', () => {
    expect(crisis('taux_atteinte: 45 %, indicateurs: [{ nom: A, fait: oui }]')).toEqual([
      ['crisis-attainment', '45 %', undefined, { key: 'taux_atteinte' }],
      ['crisis-attainment', 'nom', undefined, { key: 'indicateurs' }],
    ]);
  });
  it('has no plan and no mobilisation when it is not', () => {
    const mission = 'care_pathways';
    expect(parcours('plan: initial, mobilisation: 50 %')).toEqual([
      ['crisis-key-elsewhere', 'initial', undefined, { key: 'plan', mission }],
      ['crisis-key-elsewhere', '50 %', undefined, { key: 'mobilisation', mission }],
    ]);
    expect(crisis('plan: initial, mobilisation: 50 %')).toEqual([]);
  });
  it('has one rate or indicators', () => {
    expect(parcours('taux_atteinte: 45 %, indicateurs: [{ nom: A, fait: oui }]')).toEqual([
      ['result-ambiguous', '45 %', 'nom', { of: 'care_pathways', keys: ['indicateurs', 'taux_atteinte'] }],
    ]);
  });
  it('names each indicator once', () => {
    expect(reportedOf(indicators('{ nom: A, fait: oui }, { nom: B }, { nom: A }'))).toEqual([
      ['duplicate', 'A', 'A', { of: 'indicator', name: 'A' }],
    ]);
  });
});
