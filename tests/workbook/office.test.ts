/** The workbook recalculated by LibreOffice, to the cent, as exported and with cells changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SheetCell, WorkbookModel } from '../../src/output/cells.ts';
import { budgetWorkbookOfText } from '../support/budget-workbook.ts';
import { differences, filledLike, hasOffice, recalculated } from '../support/office.ts';
import { workbookOfText } from '../support/workbook.ts';

const full = readFileSync('fixtures/format-complet.yaml', 'utf8');

/** Types a value into the cell to fill whose row has these words. */
function typed(
  model: WorkbookModel,
  sheet: string,
  label: readonly string[],
  column: number,
  value: number,
): WorkbookModel {
  const says = ({ content }: SheetCell, text: string): boolean =>
    (content.kind === 'text' && content.text === text) ||
    (content.kind === 'number' && String(content.number) === text);
  let count = 0;
  const sheets = model.sheets.map((one) =>
    one.name !== sheet
      ? one
      : {
          ...one,
          rows: one.rows.map((row) => {
            const cell = row[column];
            const isRow = label.every((text) => row.some((each) => says(each, text)));
            if (!isRow || cell?.input === undefined) return row;
            count += 1;
            const content = { kind: 'number', number: value } as const;
            return row.map((each, index) => (index === column ? { ...each, content } : each));
          }),
        },
  );
  if (count !== 1) throw new Error(`${count} cells to fill for ${label.join(', ')}`);
  return { ...model, sheets };
}

const [observed, rate, spent] = [6, 7, 4];

describe.skipIf(!hasOffice())('the workbook in LibreOffice (skipped where there is no soffice)', () => {
  it('gives what the command gives, as exported and after five cells are changed', async () => {
    const exported = workbookOfText(full);
    const changes = [
      ['Missions', ['1', 'Prévention', 'Volet variable'], rate, 0.625],
      ['Missions', ['1', 'Accès aux soins', 'Volet variable'], rate, 0.333],
      ['Missions', ['2', 'Dépistage du cancer colorectal'], observed, 0.27],
      ['Fongibilité', ['1', 'Prévention'], spent, 3_000.5],
      ['Fongibilité', ['1', 'Accès aux soins'], spent, 70_000.01],
    ] as const;
    const changed = changes.reduce<WorkbookModel>(
      (model, [sheet, label, column, value]) => typed(model, sheet, label, column, value),
      exported,
    );
    const text = full
      .replace(
        'acces_aux_soins: { taux_atteinte: 45 %, depenses: 48 000 € }',
        'acces_aux_soins: { taux_atteinte: 33.3 %, depenses: 70000.01 }\n      prevention: { taux_atteinte: 62.5 %, depenses: 3000.50 }',
      )
      .replace('realise: 26,3 %', 'realise: 27 %');
    const [first, second] = await recalculated([exported, changed]);
    if (first === undefined || second === undefined) throw new Error('nothing was recalculated');
    expect(differences(exported, first)).toEqual([]);
    expect(differences(workbookOfText(text), second)).toEqual([]);
  });

  it('gives what aci budget gives, as exported and after five cells are changed', async () => {
    const text = readFileSync('fixtures/budget-2026.yaml', 'utf8');
    // A higher salary, sessions by days at another price, a later accountant, less in the bank, settlements three months late.
    const changed = `${text}hypotheses: { delai_solde_mois: 3 }\n`
      .replace('montant: 4 350 €', 'montant: 4 612 €')
      .replace('montant: 18 000 €', 'montant: 21000.01')
      .replace('le: 2026-06-30', 'le: 2026-09-15')
      .replace('solde: 41 200 €', 'solde: 12345.67');
    const [exported, expected] = [text, changed].map((each) => budgetWorkbookOfText(each, 2026));
    if (exported === undefined || expected === undefined) throw new Error('no workbook');
    const [first, second] = await recalculated([exported, filledLike(exported, expected)]);
    if (first === undefined || second === undefined) throw new Error('nothing was recalculated');
    expect(differences(exported, first)).toEqual([]);
    expect(differences(expected, second)).toEqual([]);
  });
});
