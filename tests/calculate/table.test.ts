import { expect, test } from 'vitest';
import { resultDocument } from '../../src/calculate/document/result-document.ts';
import type { YearResult } from '../../src/calculate/result.ts';
import { renderTerminal } from '../../src/output/terminal.ts';
import { displayWidth } from '../../src/output/text.ts';
import { amount, given, on, source, workedExample, yearOne } from '../support/worked-example.ts';

interface Look {
  readonly lang?: 'fr' | 'en';
  readonly width?: number;
  readonly color?: boolean;
}

const rendered = (year: YearResult, { lang = 'fr', width = 80, color = false }: Look = {}): string =>
  renderTerminal(resultDocument(workedExample, [year]), { lang, width, color });

/** With ordinary spaces, to be read. */
const plain = (year: YearResult, look: Look = {}): string =>
  rendered(year, look).replaceAll(/[\u00a0\u202f]/g, ' ');

test('the worked example at 80 columns', () => {
  expect(plain(yearOne)).toBe(`CPTS du Haut-Chablais
Exercice 1, du 26 septembre 2022 au 25 septembre 2023 (365 jours)
Taille  2, par la population : 71 631 habitants, de 40 000 à 79 999
Barème  aci-2022, ACI CPTS, avenant 2, vérifié le 26 juillet 2026

En euros              Plafond   Atteinte        Fixe    Variable        Total
Fonctionnement      60 000,00          –           –           –    60 000,00
Accès aux soins     81 917,81*      45 %   57 342,47   11 058,90*   68 401,37*
Parcours            40 082,20*      45 %   20 041,10*   9 018,50*   29 059,60*
Prévention          17 178,08*      45 %    8 589,04*   3 865,07*   12 454,11*
Crises sanitaires   35 000,00*         –   35 000,00*          –    35 000,00*
──────────────────────────────────────────────────────────────────────────────
Total              234 178,09*            120 972,61*  23 942,47*  204 915,08*

* repose sur des montants à vérifier : 87 572,61 € du total. Entrez ces montants
  de votre contrat signé sous « contrat: montants: » (fonctionnement: fixe).

Autres financements, hors ACI
ARS, crédit d’amorçage         15 000,00

Dépenses et fongibilité    Financé     Dépensé      Donné       Reçu     Reste
Fonctionnement           60 000,00   81 000,00       0,00  21 000,00      0,00
Accès aux soins          68 401,37*  48 000,00  20 401,37       0,00      0,00
Parcours                 29 059,60*  21 500,00     598,63       0,00  6 960,97

Virements
Accès aux soins → Fonctionnement  20 401,37
Parcours → Fonctionnement            598,63  indiqué dans le fichier : loyer

Non dépensé : 6 960,97 €. Non couvert : 0,00 €.
Dépenses non indiquées, donc hors du calcul : Prévention, Crises sanitaires.

Fongibilité, → retenue                                Non couvert  Non dépensé
→ libre                 sans limite entre enveloppes         0,00     6 960,97
  missions              entre missions seulement        21 000,00    27 960,97
  vers_fonctionnement   missions vers fonctionnement         0,00     6 960,97
  aucune                chaque enveloppe pour soi       21 000,00    27 960,97

Hypothèses retenues
prorata: jours       jours exacts de l’exercice    dans le fichier
fongibilite: libre   sans limite entre enveloppes  par défaut
Pour en changer : « hypotheses: » dans le fichier, ou l’option --hypothese.
`);
});

test('at 120 columns names are long and the days are shown', () => {
  const text = plain(yearOne, { width: 120, lang: 'en' });
  expect(text).toMatch(
    /Multi-professional care pathways +209 +40,082\.20\* +45% +20,041\.10\* +9,018\.50\* +29,059\.60\*/,
  );
  expect(text).toMatch(/Serious health crises, first plan +299 +35,000\.00\*/);
});

const pending: YearResult = {
  ...yearOne,
  missions: yearOne.missions.map((mission) => ({
    ...mission,
    variable: {
      ...mission.variable,
      pending: amount(10_000_00, 'to_verify'),
      isSimulated: mission.mission === 'prevention',
    },
    indicators: [
      {
        name: `Un très long nom d’indicateur \u001b[31m ${'漢字'.repeat(20)}`,
        at: given(0).at,
        ceiling: amount(10_000_00, 'to_verify'),
        entitled: amount(0),
        pending: amount(10_000_00, 'to_verify'),
        isSimulated: false,
      },
    ],
  })),
  totals: { ...yearOne.totals, pending: amount(40_000_00, 'to_verify') },
  contractDifferences: [
    {
      line: 'professional_support',
      part: 'variable',
      contract: amount(7_000_00),
      scale: amount(7_500_00, 'to_verify'),
      difference: amount(-500_00),
    },
  ],
};

test.each([40, 80, 100, 120])(
  'at %i columns no line is too wide, and one empty line parts sections',
  (width) => {
    for (const year of [yearOne, pending]) {
      for (const lang of ['fr', 'en'] as const) {
        for (const line of rendered(year, { lang, width }).split('\n')) {
          expect(displayWidth(line), line).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
      }
    }
    expect(rendered(pending, { width })).not.toMatch(/\n\n\n|^\n|\n\n$/);
  },
);

test('pending and simulated results are said in words', () => {
  const text = plain(pending).replaceAll(/\n {2}/g, ' ');
  expect(text).toContain('peuvent rapporter jusqu’à 40 000,00 € de plus.');
  expect(text).toContain(
    'Simulation : les résultats pas encore connus sont comptés au taux supposé (Prévention).',
  );
});

test('a contract amount is shown beside the scale’s', () => {
  expect(plain(pending)).toMatch(/Accompagnement, variable +7 000,00 +7 500,00\* +−500,00/);
});

test('a text of the file cannot command the terminal', () => {
  expect(rendered(pending)).not.toContain('\u001b');
});

test('colour adds nothing but colour', () => {
  const esc = String.fromCharCode(27);
  const colored = rendered(pending, { color: true });
  expect(colored).toContain(`${esc}[1m`);
  expect(colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(rendered(pending));
});

test('a file without a date of signature shows a full year', () => {
  const { period: _period, ...undated } = yearOne;
  const scale = { ...yearOne.scale, origin: 'undated' as const };
  expect(plain({ ...undated, scale })).toContain(
    'Exercice 1, année pleine : le fichier ne donne pas de date de signature\n',
  );
});

test('a year that the file does not describe says so', () => {
  expect(plain({ ...yearOne, isProjected: true })).toContain('Le fichier ne décrit pas cet exercice :');
});

test('a stated tier says where it was stated', () => {
  const at = { source, start: 0, end: 0 };
  const stated = {
    ...yearOne,
    sizeTier: { value: 3 as const, origin: 'year' as const, at, population: 71_631 },
  };
  expect(plain(stated)).toContain('Taille  3, indiquée dans le fichier pour cet exercice (71 631 habitants)');
  const exact = {
    ...yearOne,
    sizeTier: { value: 3 as const, origin: 'population' as const, at, population: 80_000 },
  };
  expect(plain(exact)).toContain('Taille  3, par la population : 80 000 habitants\n');
});

test('a contract that ends within the year, and no year at all', () => {
  const period = { from: on('2022-09-26'), to: on('2023-03-31'), daysOfYear: 365, isEnded: true };
  expect(plain({ ...yearOne, period })).toContain('Le contrat prend fin au cours de cet exercice.');
  expect(renderTerminal(resultDocument(workedExample, []), { lang: 'en', width: 80, color: false })).toBe(
    'CPTS du Haut-Chablais\nNo year to show.\n',
  );
});
