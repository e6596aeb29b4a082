/** The live workbook of a budget; that its formulas give what the command gives is tried in LibreOffice (office.test.ts). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SheetModel } from '../../src/output/cells.ts';
import { budgetWorkbookOfText } from '../support/budget-workbook.ts';

const text = readFileSync('fixtures/budget-2026.yaml', 'utf8');
const french = budgetWorkbookOfText(text, 2026);
const shown = (sheets: readonly SheetModel[]) => sheets.filter(({ isHidden }) => isHidden !== true);
const textsOf = ({ rows }: SheetModel): string[][] =>
  rows.map((row) =>
    row.map(({ content }) => {
      if (content.kind === 'text') return content.text;
      if (content.kind === 'number') return String(content.number);
      return content.kind === 'formula' ? String(content.value ?? '') : '';
    }),
  );
const rowOf = (sheet: SheetModel | undefined, label: string): string[] | undefined =>
  sheet && textsOf(sheet).find((row) => row.includes(label));

it('has a sheet a part, in French and in English', () => {
  const english = budgetWorkbookOfText(text, 2026, 'earned', false, 'en');
  const names = ({ sheets }: typeof french) => shown(sheets).map(({ name }) => name);
  expect(names(french)).toEqual([
    'Budget',
    'Enveloppes',
    'Trésorerie',
    'Charges et produits',
    'Versements',
    'Sources',
  ]);
  expect(names(english)).toEqual(['Budget', 'Envelopes', 'Cash', 'Costs and income', 'Payments', 'Sources']);
});

it('says at the top of every sheet that views are simulated', () => {
  for (const sheet of shown(french.sheets)) {
    expect(textsOf(sheet)[1]?.[0]).toBe(
      'SIMULATION\u00a0: des résultats supposés comptent dans prudent (simulé) et Plafond (simulé).',
    );
  }
});

it('sets accounts facing each other, and the reserve in months of costs', () => {
  const [budget, , cash] = french.sheets;
  // 12 × 4 350 of staff; the ACI as in tests/budget: 197 500, 233 500, 277 500.
  expect(rowOf(budget, '64 Charges de personnel')).toEqual([
    '64 Charges de personnel',
    '52200',
    '74 Subventions d’exploitation',
    '197500',
    '233500',
    '277500',
  ]);
  // 156 500 at the end of December × 12 / 84 600 = 22.1…
  expect(rowOf(cash, 'Réserve, en mois de charges')?.[4]).toBe('22.1');
});

it('leaves rows for more lines, each a yellow cell for what a line needs', () => {
  const lines = french.sheets[3];
  const kinds = lines?.rows.map((row) => row.flatMap(({ input }) => input ?? []).join(' '));
  const cost = 'text money choice date date account choice';
  // Six costs of the file and eight to spare; two of income and four to spare, which no envelope pays.
  expect(kinds?.filter((kind) => kind === cost)).toHaveLength(14);
  expect(kinds?.filter((kind) => kind === 'text money choice date date account')).toHaveLength(6);
});

it('lists the settlements that a delay may bring into the year, and moves them by one cell', () => {
  const late = budgetWorkbookOfText(`${text}hypotheses: { delai_solde_mois: 10 }\n`, 2026);
  const ofYear2 = ({ sheets }: typeof french): (string | undefined)[] =>
    sheets
      .slice(4, 5)
      .flatMap(textsOf)
      .flatMap((row) => (row[1] === '2' ? [row[3]] : []));
  // Five balances and three variable parts of year 2, due in March 2025: in the bank unless the fund is ten months late.
  expect(ofYear2(french)).toEqual(Array(8).fill('déjà en banque'));
  expect(ofYear2(late)).toEqual(Array(8).fill('janvier'));
});
