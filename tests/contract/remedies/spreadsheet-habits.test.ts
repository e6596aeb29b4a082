/** What people write who come from a spreadsheet: one problem for each, with the fix that fits it. */
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/problems/problem.ts';
import { readText, summary } from '../summary.ts';

const head = 'cpts: { nom: X, taille: 2 }\nmissions: { parcours: { debut: 2024-03-15 } }\n';
const year = `${head}exercices:\n  - annee: 1\n    missions:\n      parcours:\n`;

/** The problems of a text, and what is said of the first. */
function told(text: string): { readonly codes: readonly string[]; readonly said: string } {
  const problems = readText(text).problems.filter(({ code }) => severityOf(code) === 'error');
  return { codes: summary(problems), said: JSON.stringify(problems[0]?.facts) };
}

describe('an item with none of its keys is told once, with an example', () => {
  it.each([
    [
      `${head}exercices:\n  - annee: 1\n    indemnites:\n      - Dr Martin: 4 800 €\n`,
      'reference: membre-07',
      '6:9',
    ],
    [`${head}exercices:\n  - annee: 1\n    autres_financements:\n      - ARS: 3\n`, 'libelle: ', '6:9'],
    [
      `${year}        indicateurs:\n          - Diabète: 60 %\n            Fragilité: 20 %\n`,
      'nom: Patients en ALD sans médecin traitant',
      '8:13',
    ],
    [`${head}versements:\n  - 2024-10-28: 45 000 €\n`, 'date: 2023-09-28', '4:5'],
  ])('%s', (text, example, place) => {
    const { codes, said } = told(text);
    expect(codes).toEqual([`error shape-expected ${place}`]);
    expect(said).toContain(example);
  });
  it('but a misspelt key is still a misspelt key', () => {
    const { codes } = told(`${head}versements:\n  - { datee: 2024-10-28, montantt: 3 }\n`);
    expect(codes).toEqual(['error key-unknown 4:7', 'error key-unknown 4:26']);
  });
});

describe('a result that is not known yet is left out', () => {
  it.each(['NC', 'n/a', 'en cours', '"?"', 'à venir', '"-"'])('%s', (word) => {
    expect(told(`${year}        depenses: ${word}\n`).said).toContain('"isUnknown":true');
  });
  it('not where the key has to be there', () => {
    expect(told('cpts: { nom: X, population: NC }\n').said).not.toContain('isUnknown');
  });
});

it('a calendar year for a contract year is told what is counted', () => {
  const { said } = told(`${head}exercices:\n  - annee: 2024\n`);
  expect(said).toContain('"counts":"contract_years"');
});

it('thousands with a decimal comma, between braces, are one mistake with one fix', () => {
  const { codes, said } = told(`${year.trimEnd()} { depenses: 61,5 k€ }\n`);
  expect(codes).toEqual(['error value-invalid 6:29']);
  expect(said).toContain('"example":"61 500"');
});

describe('a comma under a name of one’s own, between braces', () => {
  it.each(['{ A: 7,591, B: 12 }', '{\n    "A, B": 7,591, B: 12 }', '&c { A: 7,591 }'])(
    'counts the inhabitants of a commune, who have no cents: %s',
    (communes) => {
      const { codes, said } = told(`cpts:\n  nom: X\n  communes: ${communes}\n`);
      expect(codes.map((code) => code.split(' ')[1])).toEqual(['value-invalid']);
      expect(said).toContain('"expected":"population","example":"7 591"');
    },
  );

  it('is the rate of an indicator', () => {
    const scenario = 'scenarios: { s: { missions: { parcours: { indicateurs: { A: 6,5 % } } } } }';
    const indicators = '        indicateurs: [{ nom: A }]\n';
    expect(told(`${year}${indicators}${scenario}\n`).codes).toEqual(['error decimal-comma-split 8:61']);
  });
});

describe('the line of a payment', () => {
  const line = (words: string) =>
    told(`${head}versements:\n  - { date: 2024-09-28, ligne: ${words}, montant: 3 }\n`).said;
  it('in the words of a bank leads to the line', () => {
    expect(line('Accès aux soins - part variable')).toContain('"suggestion":"acces_aux_soins.variable"');
  });
  it('of a mission alone leads to its own lines', () => {
    const own = ['fixe', 'fixe.avance', 'fixe.solde', 'variable'].map((part) => `acces_aux_soins.${part}`);
    expect(line('Accès aux soins')).toBe(
      JSON.stringify({ of: 'line', text: 'Accès aux soins', allowed: own }),
    );
  });
});
