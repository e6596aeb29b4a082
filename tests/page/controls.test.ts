/** Sliders: where they may stand, what they write into the file, and where the file stands on them. */
import { describe, expect, it } from 'vitest';
import { computeContract } from '../../src/calculate/compute.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { controlsOf } from '../../src/page/controls/controls-of.ts';
import { commandLine } from '../../src/page/controls/settings.ts';

function controlsFor(indicators: string) {
  const text = `cpts: { nom: X, taille: 2 }
missions: { prevention: {}, crise_sanitaire: {} }
exercices:
  - annee: 1
    missions:
      prevention: ${indicators}
`;
  const { contract } = readContract(text, 'x.yaml');
  if (contract === undefined) throw new Error('refused');
  const result = computeContract(contract, { scales: nationalScales });
  const [year] = result.years;
  if (year === undefined) throw new Error('no year');
  return controlsOf(result, year, 'fr').map((control) => ({
    ...control,
    written: control.stops.map(({ written }) => written),
    said: (control.initial?.said ?? '').replace(/[\u00a0\u202f]/g, ' '),
    at: control.initial?.stop,
  }));
}
const one = (indicator: string) => controlsFor(`{ indicateurs: [${indicator}] }`)[0];

describe('controls', () => {
  it('set the rate of a mission, and of the crisis the mobilisation', () => {
    const [prevention, crisis] = controlsFor('{ taux_atteinte: 33.3 % }');
    expect(prevention).toMatchObject({ at: 33, said: '33,3 %' });
    expect(prevention?.path).toBe('exercices.1.missions.prevention.taux_atteinte');
    expect(prevention?.written).toHaveLength(101);
    expect(crisis).toMatchObject({ mission: 'health_crisis', at: 0, said: '0 %' });
  });

  it('wait where the result is not known', () => {
    expect(controlsFor('{}')[0]).toMatchObject({ at: undefined, said: '' });
    expect(one('{ nom: A }')).toMatchObject({ indicator: 'A', at: undefined });
    expect(one('{ nom: A, objectif: 40 % }')).toMatchObject({ at: undefined });
  });

  it('go from the baseline to the target, in hundredths that a file can write', () => {
    const control = one('{ nom: A, depart: 6.5 %, objectif: 4 %, realise: 5 % }');
    // The way is 2.5 points: a hundredth of it 0.025; 5 % is 1.5 of 2.5, so the sixtieth.
    expect(control?.written.slice(0, 3)).toEqual(['6.5%', '6.475%', '6.45%']);
    expect(control).toMatchObject({ at: 60, said: 'réalisé 5 %, soit 60 %' });
    expect(control?.path).toBe('exercices.1.missions.prevention.indicateurs.A.realise');
  });

  it('count whole numbers one by one', () => {
    const control = one('{ nom: A, objectif: 12, realise: 20 }');
    expect(control?.written).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    // Beyond the target the whole of it is earned.
    expect(control).toMatchObject({ at: 12, said: 'réalisé 20, soit 100 %' });
  });

  it('stand on the steps, one below the first', () => {
    const steps = '[{ seuil: 25 %, montant: 1000 }, { seuil: 26.1 %, montant: 2500 }]';
    const up = one(`{ nom: A, realise: 26 %, paliers: ${steps} }`);
    expect(up).toMatchObject({ written: ['0%', '25%', '26.1%'], at: 1 });
    const down = one(
      '{ nom: A, realise: 300, paliers: [{ seuil: 219, montant: 1000 }, { seuil: 100, montant: 2500 }], sens: baisse }',
    );
    expect(down).toMatchObject({ written: ['438', '219', '100'], at: 0 });
  });

  it('are switches for what is done or not', () => {
    expect(one('{ nom: A, fait: oui }')).toMatchObject({ written: ['non', 'oui'], at: 1 });
  });

  it('name an indicator as --set takes it', () => {
    const [first, second] = controlsFor(
      '{ indicateurs: [{ nom: "2", fait: oui }, { nom: B.1, fait: non }] }',
    );
    expect(first?.path).toContain('.indicateurs.2.fait');
    expect(second?.path).toContain('.indicateurs."B.1".fait');
  });
});

it('the command is quoted for a shell', () => {
  const typed = ['--scale', './b.yaml', '--attainment', '45 %', '--assume', 'prorata=mois'];
  expect(
    commandLine('mon fichier.yaml', 2, typed, [{ text: 'a.b=75%' }, { text: 'a."x".fait=oui' }], 'fr'),
  ).toBe(
    'aci calculer "mon fichier.yaml" --exercice 2 --bareme ./b.yaml --taux \'45 %\' --hypothese prorata=mois --remplacer a.b=75% --remplacer \'a."x".fait=oui\'',
  );
});
