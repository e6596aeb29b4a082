/** A result for spreadsheets: its columns of amounts add up to the year's totals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from '../../src/amounts/money.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import { resultDataTable } from '../../src/calculate/document/result-data.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { renderCsv } from '../../src/output/csv.ts';
import { run } from '../support/fake-system.ts';
import { contractTexts } from '../support/random-contract.ts';

const cellsOf = (line: string): string[] => line.replace(/"[^"]*"/g, 'quoted').split(',');
const sumOf = ([heads = [], ...rows]: readonly string[][], head: string): number =>
  rows.reduce((sum, cells) => sum + Math.round(Number(cells[heads.indexOf(head)]) * 100), 0);

describe('the rows of a result', () => {
  it('add up to the totals of their year, with and without indicators', () => {
    fc.assert(
      fc.property(contractTexts, ({ text }) => {
        const { contract } = readContract(text, 'x.yaml');
        if (contract === undefined) throw new Error(text);
        const result = computeContract(contract, { scales: nationalScales });
        for (const year of result.years) {
          const rows = renderCsv([[resultDataTable('x.yaml', 'CPTS', [year], false)]], 'plain')
            .trimEnd()
            .split('\r\n')
            .map(cellsOf);
          const { entitled, pending, ceiling } = year.totals;
          expect(sumOf(rows, 'entitled')).toBe(centsOf(entitled.value));
          expect(sumOf(rows, 'pending')).toBe(centsOf(pending.value));
          expect(sumOf(rows, 'ceiling')).toBe(centsOf(ceiling.value));
        }
      }),
      { numRuns: 20 },
    );
  });

  const text = `cpts: { nom: CPTS A, taille: 1 }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices:
  - annee: 1
    missions:
      prevention:
        indicateurs:
          - { nom: Dépistage, montant: 6 000 €, taux_atteinte: 50 % }
          - { nom: Vaccins, montant: 1 000 € }
`;
  const files = { 'a.yaml': text };

  it('are a French spreadsheet’s: mark, semicolons, decimal commas, what no indicator can earn apart', async () => {
    const { out } = await run(['calculate', 'a.yaml', '-f', 'csv'], { files });
    expect(out.startsWith('\ufefffichier;cpts;taille;')).toBe(true);
    const rows = out
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';').slice(8));
    // Of the 10 000 of prevention the indicators share out 7 000: 6 000 at half, 1 000 not known yet, and 3 000 to none.
    expect(rows.slice(2)).toEqual([
      [
        'prevention.fixe',
        '"Prévention, volet fixe"',
        '',
        '',
        '',
        '"10000,00"',
        '',
        '"10000,00"',
        '"0,00"',
        'à vérifier',
      ],
      [
        'prevention.variable',
        '"Prévention, volet variable"',
        'Dépistage',
        '',
        '',
        '"6000,00"',
        '"0,5"',
        '"3000,00"',
        '"0,00"',
        'à vérifier',
      ],
      [
        'prevention.variable',
        '"Prévention, volet variable"',
        'Vaccins',
        '',
        '',
        '"1000,00"',
        '',
        '"0,00"',
        '"1000,00"',
        'à vérifier',
      ],
      [
        'prevention.variable',
        '"Prévention, volet variable"',
        '',
        '',
        '',
        '"3000,00"',
        '',
        '"0,00"',
        '"0,00"',
        'à vérifier',
      ],
    ]);
  });

  it('are the same in every language when plain', async () => {
    const [french, english] = await Promise.all(
      ['fr', 'en'].map((lang) => run(['calculate', 'a.yaml', '-f', 'csv-plain', '--lang', lang], { files })),
    );
    expect(french?.out).toBe(english?.out);
    expect(french?.out).toContain('a.yaml,CPTS A,1,1,,,false,aci-2022,prevention.variable');
    expect(french?.out).toContain(',6000.00,0.5,3000.00,0.00,to_verify\r\n');
  });

  it('have the ending .csv, in the language of the reader', async () => {
    const french = await run(['calculate', 'a.yaml', '-o', 'r.csv'], { files });
    expect(french.written['r.csv']).toContain(';');
    const english = await run(['calculate', 'a.yaml', '-o', 'r.csv', '--lang', 'en'], { files });
    expect(english.written['r.csv']).toMatch(/^file,name,/);
    const plain = await run(['calculate', 'a.yaml', '-o', 'r.csv', '-f', 'csv-plain'], { files });
    expect([plain.code, plain.written['r.csv']?.slice(0, 5)]).toEqual([0, 'file,']);
  });
});

describe('a result as Markdown', () => {
  it('has a heading, a table with its total and what must be said of it', async () => {
    const { out } = await run(['calculate', 'fixtures/x.yaml', '-f', 'markdown', '--lang', 'en'], {
      files: {
        'fixtures/x.yaml':
          'cpts: { nom: CPTS A, taille: 1 }\ncontrat: { bareme: aci-2022 }\nmissions: { prevention: }\n',
      },
    });
    expect(out).toMatch(/^# CPTS A\n\n## Year 1/);
    // 50 000 + 10 000 fixed, 10 000 pending.
    expect(out).toMatch(/\| \*\*Total\*\* \| \*\*70,000\.00\\\*\*\* \|.*\*\*60,000\.00\\\*\*\* \|/);
    expect(out).toContain('\\* rests on amounts to verify');
  });
});
