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
    const [exported, expected, short] = [text, changed, withShortDays].map((each) =>
      budgetWorkbookOfText(each, 2026),
    );
    if (exported === undefined || expected === undefined || short === undefined)
      throw new Error('no workbook');
    const [first, second, third] = await recalculated([exported, filledLike(exported, expected), short]);
    if (first === undefined || second === undefined || third === undefined) {
      throw new Error('nothing was recalculated');
    }
    expect(differences(exported, first)).toEqual([]);
    expect(differences(expected, second)).toEqual([]);
    expect(differences(short, third)).toEqual([]);
  });
});

/** The budget tells 5 to 13 March alone of a mission, whose share of a month is then cut on both sides. */
const withShortDays = `cpts: { nom: T, taille: 2 }
contrat: { signature: 2023-03-14 }
missions: { acces_aux_soins: { debut: 2026-03-05 } }
exercices:
  - annee: 4
    missions: { acces_aux_soins: { depenses: 1000 € } }
    fonctionnement: { depenses: 10 € }
budget:
  charges:
${Array.from({ length: 30 }, (_, index) => {
  const [month, first, last] = [1 + (index % 3), 1 + (index % 9), 11 + (index % 20)];
  return `    - { libelle: L${index}, montant: ${1000 + index * 37}.${10 + index}, du: 2026-0${month}-0${first}, au: 2026-12-${last}, compte: 65, enveloppe: acces_aux_soins }`;
}).join('\n')}
`;
