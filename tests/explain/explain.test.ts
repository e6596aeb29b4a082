import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cents } from '../../src/amounts/money.ts';
import { ratio } from '../../src/amounts/ratio.ts';
import { exactProduct } from '../../src/explain/factor-words.ts';
import { run } from '../support/fake-system.ts';

const files = { 'a.yaml': readFileSync('fixtures/haut-chablais.yaml', 'utf8') };
/** Narrow and plain spaces alike: what is tested here is not typography. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const explained = async (...args: string[]): Promise<string> =>
  plain((await run(['explain', 'a.yaml', ...args], { files })).out);

describe('the explanation of care access, fixed part, year 1', () => {
  // 70 000 × 299/365 = 20 930 000 / 365 = 57 342.465 753…, so 57 342.47; from 2022-12-01 to 2023-09-25 there are
  // 31 + 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 25 = 299 days. The start is written on line 15, column 12.
  it('shows the scale, the days, the one rounding, the article and the line of the file', async () => {
    expect(await explained('acces_aux_soins.fixe', '--year', '1')).toBe(`CPTS du Haut-Chablais
Exercice 1, du 26 septembre 2022 au 25 septembre 2023 (365 jours)
Ligne acces_aux_soins.fixe

Accès aux soins, volet fixe : 57 342,47 €
│  70 000,00 € × 299/365 = 57 342,465 75… → 57 342,47 €, arrondi ici
│  299 jours sur 365, du 1er décembre 2022 au 25 septembre 2023 (a.yaml:15:12)
│  lecture « prorata: jours » (année incomplète : jours exacts de l’exercice)
│  ACI CPTS, art. 9.2
└─ Année pleine : 70 000,00 €
      barème aci-2022 (vérifié le 26 juillet 2026), taille 2, montant confirmé
      Avenant 2 du 20 décembre 2021 (JORF du 31 mars 2022)
`);
  });

  it('says the same in English', async () => {
    const text = await explained('care_access.fixed', '-y', '1', '--lang', 'en');
    expect(text).toContain('Care access, fixed part: €57,342.47');
    expect(text).toContain('€70,000.00 × 299/365 = €57,342.46575… → €57,342.47, rounded here');
    expect(text).toContain('299 days out of 365, from 1 December 2022 to 25 September 2023 (a.yaml:15:12)');
    expect(text).toContain('scale aci-2022 (verified on 26 July 2026), tier 2, amount confirmed');
  });

  it('is data for programs', async () => {
    const json = JSON.parse(await explained('acces_aux_soins.fixe', '-y', '1', '-f', 'json'));
    expect(json.format).toBe('aci-cpts/explanation@1');
    const [{ year, address, amount, explanation }] = json.explanations;
    expect([year, address, amount]).toEqual([1, 'care_access.fixed', 57342.47]);
    const [ceiling] = explanation.children;
    expect(ceiling).toMatchObject({
      kind: 'product',
      address: 'care_access.fixed.ceiling',
      exact: '57342.46575…',
      rounded: true,
      factor: { numerator: 299, denominator: 365, place: { file: 'a.yaml', line: 15, column: 12 } },
      rule: { article: 'ACI CPTS, art. 9.2' },
    });
    expect(ceiling.children[0].cell).toMatchObject({
      scale: 'aci-2022',
      size_tier: 2,
      amount: 70000,
      status: 'confirmed',
      verified_on: '2026-07-26',
    });
  });

  it('is a nested list in Markdown, its markup characters escaped', async () => {
    const text = await explained('acces_aux_soins.fixe', '-y', '1', '-f', 'markdown');
    expect(text).toContain('Ligne acces\\_aux\\_soins.fixe');
    expect(text).toContain('\n- Accès aux soins, volet fixe : 57 342,47 €\n  <br>70 000,00 € × 299/365');
    expect(text).toContain('\n  - Année pleine : 70 000,00 €\n    <br>barème');
  });
});

describe('an explanation', () => {
  it('shows how an indicator gets its share and its rate', async () => {
    const text = await explained('care_access.indicators.1');
    // 30 000 shared by weights 2, 1 and 1: 15 000; from 6.5 % towards 4 %, 5 % is 1.5 points out of 2.5
    expect(text).toContain('15 000,00 € × 60 % = 9 000,00 €');
    expect(text).toContain('réalisé 5 %, parti de 6,5 % vers 4 % : 60 % du chemin');
    expect(text).toContain('30 000,00 € × 2/4 = 15 000,00 €');
    expect(text).toContain('partagé selon les poids 2, 1 et 1');
  });

  it('points at the result of a year and at the target described once for all years', async () => {
    // In the file, « …: 5 % » is on line 45, « objectif: 4 % » on line 18.
    const text = await explained('care_access.indicators.1');
    expect(text).toMatch(/60 % du chemin \(a\.yaml:45:61,\s+│? *objectif a\.yaml:18:80\)/);
    const json = JSON.parse(await explained('care_access.indicators.1', '-f', 'json'));
    const [{ explanation }] = json.explanations;
    const { factor } = explanation.kind === 'choice' ? explanation.children[0] : explanation;
    expect([factor.place.line, factor.against.line]).toEqual([45, 18]);
  });

  it('names the rule that is not sure, and why a part is nothing', async () => {
    const text = await explained('crise_sanitaire', '-y', '1');
    expect(text).toContain('ACI CPTS, avenant 2 (à vérifier)');
    expect(text).toContain('aucune crise reconnue par l’ARS n’est indiquée');
  });

  it('stops at the depth asked for, and says how to go on', async () => {
    const text = await explained('--depth', '1');
    expect(text).toContain('Accès aux soins : 92 500,00 €');
    expect(text).toContain('suite : acces_aux_soins');
    expect(text).not.toContain('70 000,00 € × ');
    const bare = await explained('--depth', '0');
    expect(bare).not.toContain('Fonctionnement');
    expect(bare).not.toContain('suite : total');
  });

  it('goes two levels deep into fungibility, and says who gives first', async () => {
    const text = await explained('fongibilite.fonctionnement', '-y', '1');
    expect(text.split('\n').length).toBeLessThan(31);
    expect(text).toContain('donne d’abord l’enveloppe à laquelle il reste le plus');
    expect(text).toContain('suite : fongibilite.virements.1');
  });

  it('explains a payment once the schedule has it', async () => {
    // 60 000 × 75 % is paid at the anniversary, so 15 000 is left to pay at the settlement
    const text = await explained('fonctionnement.solde');
    expect(text).toContain('Fonctionnement, versement : 15 000,00 €');
    expect(text).toContain('60 000,00 € − 45 000,00 €');
    expect(text).toContain('60 000,00 € × 75 % = 45 000,00 €');
  });

  it.each([80, 120])('fits %i columns in both languages', async (columns) => {
    for (const lang of ['fr', 'en']) {
      for (const year of ['1', '2']) {
        const args = ['explain', 'a.yaml', '-y', year, '--lang', lang];
        const { out } = await run(args, { files, env: { COLUMNS: String(columns) } });
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('lists every amount one may ask for', async () => {
    const text = await explained('--list');
    expect(text).toMatch(/^acces_aux_soins\.variable +22 500,00/m);
    expect(text).toMatch(/^fongibilite\.non_couvert +0,00/m);
    expect(text).toContain('Pour en lire un : aci expliquer FICHIER');
    const json = JSON.parse(await explained('--list', '-f', 'json'));
    const variable = { year: 2, address: 'care_access.variable', amount: 22500 };
    expect(json.explanations).toContainEqual(expect.objectContaining(variable));
    expect(await explained('--list', '-f', 'text')).toBe(text);
  });

  it('shows the years that have the amount, when all are asked for', async () => {
    // Year 1 has one rate for the mission and no indicators; year 2 has three.
    const text = await explained('acces_aux_soins.indicateurs.1', '-y', 'all');
    expect(text).toContain('Exercice 2');
    expect(text).not.toContain('Exercice 1');
  });
});

describe('the explanation of shares and of amounts of the contract', () => {
  const contract = `cpts: { nom: X, taille: 2 }
contrat: { montants: { crise_sanitaire: { fixe: 36 000 € } } }
missions: { prevention: {}, crise_sanitaire: {} }
exercices:
  - annee: 2
    missions:
      prevention:
        indicateurs: [{ nom: A, taux_atteinte: 120 % }, { nom: B, fait: non }, { nom: C }]
`;
  const printed = async (line: string): Promise<string> =>
    plain((await run(['explain', 'x.yaml', line, '-q'], { files: { 'x.yaml': contract } })).out);

  it('says how rates above 100 % count, and shows a shared envelope once', async () => {
    const text = await printed('prevention.variable');
    expect(text).toContain('taux indiqué : 120 %, compté pour 100 % (x.yaml:8:48)');
    expect(text).toContain('pas fait (x.yaml:8:73)');
    expect(text).toContain('15 000,00 € × 1/3 = 5 000,00 €');
    expect(text).toContain('le résultat n’est pas encore connu (x.yaml:8:82)');
  });

  it('says that half the contract’s plan amount is our reading', async () => {
    const text = await printed('crise_sanitaire.fixe');
    // 36 000 for the first drafting, half of it for an update
    expect(text).toContain('Crises sanitaires graves, volet fixe : 18 000,00 € (à vérifier)');
    expect(text).toContain('36 000,00 € × 50 % = 18 000,00 €');
    expect(text).toContain('lu dans le contrat signé, x.yaml:2:49');
  });

  it('rounds shares by largest remainder, and says so', async () => {
    const three = contract.replace('annee: 2', 'annee: 1').replace('taille: 2', 'taille: 4');
    const out = (
      await run(['explain', 'x.yaml', 'prevention.indicateurs.1.plafond', '-q'], {
        files: { 'x.yaml': three },
        env: { COLUMNS: '120' },
      })
    ).out;
    // 20 000 / 3 = 6 666.666…: 6 666.67, 6 666.67 and 6 666.66
    expect(plain(out)).toContain(
      '20 000,00 € × 1/3 = 6 666,666 66… → 6 666,67 €, arrondi ici au plus fort reste',
    );
  });
});

describe('figures as the file wrote them', () => {
  const written = (indicators: string): string => `cpts: { nom: X, taille: 2 }
missions: { prevention: {} }
exercices: [{ annee: 2, missions: { prevention: { indicateurs: [${indicators}] } } }]
`;
  const printed = async (indicators: string): Promise<string> =>
    plain(
      (
        await run(['explain', 'x.yaml', 'prevention.variable', '-q'], {
          files: { 'x.yaml': written(indicators) },
        })
      ).out,
    );

  // The variable part of prevention is 15 000 for tier 2: 5 000 and 10 000 are all of it.
  it('shares out amounts as amounts, and keeps 38 of 120 as it is', async () => {
    const text = await printed(
      '{ nom: A, montant: 5 000 €, objectif: 120, realise: 38 }, { nom: B, montant: 10 000 €, taux_atteinte: 33.3333 % }',
    );
    // 5 000 × 38/120 = 1 583.333…, and 10 000 × 33.3333 % = 3 333.33.
    expect(text).toContain('15 000,00 € × 5 000/15 000 = 5 000,00 €');
    expect(text).toContain('partagé selon les montants 5 000 et 10 000');
    expect(text).toContain('5 000,00 € × 38/120 = 1 583,333 33… → 1 583,33 €');
    expect(text).toContain('10 000,00 € × 33,333 3 % = 3 333,33 €');
  });

  it('keeps the way from a baseline, and the amount of a step out of the whole', async () => {
    const text = await printed(
      '{ nom: A, montant: 6 000 €, depart: 6.5 %, objectif: 3.5 %, realise: 5.5 % }, { nom: B, montant: 9 000 €, paliers: [{ seuil: 1, montant: 3 000 € }, { seuil: 2, montant: 9 000 € }], realise: 1 }',
    );
    // 1 point out of 3, and a third of 9 000.
    expect(text).toContain('6 000,00 € × 1/3 = 2 000,00 €');
    expect(text).toContain('9 000,00 € × 3 000/9 000 = 3 000,00 €');
  });
});

it('finds a figure in the year that has it, where no year is asked for', async () => {
  // 24 575.34 × 45 % = 11 058.90, of year 1 (docs/domain.md); the file describes year 2 last.
  const { code, out } = await run(['explain', 'a.yaml', '11058,90'], { files });
  expect([code, plain(out)]).toEqual([
    0,
    expect.stringMatching(/Exercice 1, [^\n]*\nLigne acces_aux_soins.variable/),
  ]);
  expect((await run(['explain', 'a.yaml', '11058,90', '--year', '2'], { files })).code).toBe(2);
});

describe('misuse of explain', () => {
  it('suggests the nearest address', async () => {
    const { code, out, err } = await run(['expliquer', 'a.yaml', 'acces_aux_soin.fixe'], { files });
    expect([code, out]).toEqual([2, '']);
    expect(plain(err)).toContain('« acces_aux_soin.fixe » n’est pas un montant de l’exercice 2.');
    expect(plain(err)).toContain('Vouliez-vous dire « acces_aux_soins.fixe » ?');
  });

  it('says what may be asked for when nothing is near', async () => {
    const { code, err } = await run(['explain', 'a.yaml', 'zzzzzzzzzzzz', '--lang', 'en'], { files });
    expect(code).toBe(2);
    expect(err).toContain(
      '"zzzzzzzzzzzz" is no amount of year 2. Try total, fixed, variable, or --list for all.',
    );
  });

  it('refuses a depth that is no number, a format that does not exist and a wrong file', async () => {
    expect((await run(['explain', 'a.yaml', '--depth', 'deep'], { files })).code).toBe(2);
    expect((await run(['explain', 'a.yaml', '--format', 'pdf'], { files })).code).toBe(2);
    expect((await run(['explain', 'absent.yaml'], { files })).code).toBe(1);
  });
});

describe('an exact product', () => {
  it('keeps the digits that count and says when more follow', () => {
    // 20 041.10 × 45 % = 9 018.495 exactly; 70 000 × 299/365 goes on for ever; 30 000 × 45 % = 13 500
    expect(exactProduct(cents(20_041_10), ratio(45, 100))).toEqual({
      decimal: '9018.495',
      isCut: false,
      isRounded: true,
    });
    expect(exactProduct(cents(70_000_00), ratio(299, 365))).toEqual({
      decimal: '57342.46575',
      isCut: true,
      isRounded: true,
    });
    expect(exactProduct(cents(30_000_00), ratio(45, 100))).toEqual({
      decimal: '13500.00',
      isCut: false,
      isRounded: false,
    });
    expect(exactProduct(cents(-1), ratio(1, 2)).decimal).toBe('-0.005');
  });
});

describe('the letter of intent, which belongs to no contract year', () => {
  const files = { 'a.yaml': readFileSync('fixtures/format-complet.yaml', 'utf8') };
  const printed = async (...args: string[]): Promise<string> =>
    plain((await run(['explain', 'a.yaml', 'lettre_intention', '-q', ...args], { files })).out);

  // The scale's amount for tier 2 is 17 500.
  it.each([[], ['-y', '1'], ['-y', '2'], ['-y', 'all']])(
    'is shown once, whatever the year asked for',
    async (...args) => {
      const out = await printed(...args);
      expect(out.match(/Lettre d’intention, versement : 17 500,00 €/g)).toHaveLength(1);
      expect(out).toContain('Hors des exercices du contrat\nLigne echeancier.lettre_intention');
      expect(out).not.toContain('Exercice');
    },
  );

  it('has no year for programs', async () => {
    const { explanations } = JSON.parse(await printed('-f', 'json', '-y', 'all'));
    expect(explanations).toHaveLength(1);
    expect(explanations[0]).toMatchObject({
      year: null,
      address: 'schedule.letter_of_intent',
      amount: 17500,
    });
  });
});

describe('what an envelope got and what must be given back', () => {
  it('is called funded, not received', async () => {
    const out = await explained('fongibilite.fonctionnement', '-y', '1', '--depth', '9');
    // Nothing is received yet when its lack is worked out: 81 000 − 60 000 = 21 000.
    expect(out).toMatch(/Fonctionnement, non couvert : 21 000,00 €\n.*81 000,00 € − 60 000,00 €/);
    expect(out).toContain('Financé : 60 000,00 €');
    expect(out).not.toContain('Reçu : 60 000,00 €');
  });

  // Year 1 of operations is paid whole, 60 000; ended on 31 December 2022, it earns 97 of 365 days:
  // 60 000 × 97/365 = 15 945.205…, and 60 000 − 15 945.21 = 44 054.79 must be given back.
  it('is a balance to give back', async () => {
    const text = `cpts: { nom: Essai, taille: 2 }
contrat: { signature: 2022-09-26, fin: 2022-12-31 }
missions: { acces_aux_soins: { debut: 2022-12-01 } }
`;
    const { out } = await run(['explain', 'e.yaml', 'fonctionnement.solde', '-q'], {
      files: { 'e.yaml': text },
    });
    expect(plain(out)).toContain('Fonctionnement, solde à rendre : −44 054,79 €');
  });
});
