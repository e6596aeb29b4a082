/** What a spreadsheet lets people type into the cells to fill. */
import type { DataValidation } from 'hucre/xlsx';
import type { InputKind, SheetModel } from '../../output/cells.ts';
import { cellName } from '../../output/sheet-address.ts';
import type { XlsxWords } from './xlsx-words.ts';

type Rule = Omit<DataValidation, 'range'>;

function ruleOf(kind: InputKind, { validation, yes, no }: XlsxWords): Rule {
  const { rate, number, money, yesNo } = validation;
  const said = ({ title, text }: { readonly title: string; readonly text: string }) => ({
    errorTitle: title,
    errorMessage: text,
    showErrorMessage: true,
    allowBlank: true,
  });
  const bounds = { type: 'decimal', operator: 'between' } as const;
  switch (kind) {
    case 'rate':
      // A warning, not a refusal: a rate above 100 % is true of some results, and counts as 100 %.
      return { ...bounds, ...said(rate), errorStyle: 'warning', formula1: '0', formula2: '1' };
    case 'number':
      return { ...bounds, ...said(number), formula1: '-1000000000', formula2: '1000000000' };
    case 'money':
      return { ...bounds, ...said(money), formula1: '0', formula2: '1000000000' };
    case 'yes_no':
      return { type: 'list', values: [yes, no], ...said(yesNo) };
  }
}

/** One rule for each cell to fill. */
export const validationsOf = ({ rows }: SheetModel, words: XlsxWords): DataValidation[] =>
  rows.flatMap((row, index) =>
    row.flatMap(({ input }, column): DataValidation[] =>
      input === undefined ? [] : [{ ...ruleOf(input, words), range: cellName(column + 1, index + 1) }],
    ),
  );
