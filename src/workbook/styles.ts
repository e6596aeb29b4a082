/** How the cells of a workbook look: few colours, and no meaning that rests on colour alone. */
import type { CellStyle, DataValidation } from 'hucre/xlsx';
import type { Language } from '../law/contract.ts';
import type { Format, InputKind, SheetCell, SheetModel, Tone } from '../output/cells.ts';
import { cellName } from '../output/sheet-address.ts';
import type { XlsxWords } from './xlsx-words.ts';

const ink = {
  navy: '1F3864',
  grey: '767676',
  yellow: 'FFF2CC',
  amber: 'BF9000',
  band: 'DCE6F1',
  pale: 'F2F2F2',
};

const solid = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

/** 040C: French, which Excel writes with the separators of the machine and others with French ones. */
const moneyCodes = {
  fr: (star: string) => `#,##0.00\\ [$€-40C]${star}`,
  en: (star: string) => `[$€-809]#,##0.00${star}`,
} as const satisfies Readonly<Record<Language, (star: string) => string>>;

/** The separators of the language, where the machine does not impose its own. */
const locales = { fr: '[$-40C]', en: '[$-809]' } as const satisfies Readonly<Record<Language, string>>;

/** Room for the star keeps the amounts of a column in line. */
function moneyCode(lang: Language, isStarred: boolean, isSigned: boolean): string {
  const [marked, plain] = [moneyCodes[lang]('"*"'), moneyCodes[lang]('_*')];
  const shown = isStarred ? marked : plain;
  const sections = [`${isSigned ? '+' : ''}${shown}`, `"−"${shown}`, plain];
  return sections.map((section) => `${locales[lang]}${section}`).join(';');
}

const codes: Readonly<Record<Exclude<Format, 'amount' | 'words'>, Readonly<Record<Language, string>>>> = {
  free: { fr: '@', en: '@' },
  rate: { fr: '[$-40C]0.0###\\ %', en: '0.0###%' },
  number: { fr: '[$-40C]#,##0.####', en: '#,##0.####' },
  bracketed: { fr: '"("0")"', en: '"("0")"' },
  date: { fr: 'dd/mm/yyyy', en: 'yyyy-mm-dd' },
};

function codeOf({ format, isUncertain, isSigned, content }: SheetCell, lang: Language): string | undefined {
  if (format === 'words') return undefined;
  if (format === 'amount') return moneyCode(lang, isUncertain === true, isSigned === true);
  const isWhole = format === 'number' && (content.kind !== 'number' || Number.isInteger(content.number));
  return isWhole ? '0' : codes[format][lang];
}

const face = { name: 'Calibri', size: 11 } as const;

const tones: Readonly<Record<Tone, Pick<CellStyle, 'font' | 'fill' | 'border'>>> = {
  plain: { font: face },
  title: { font: { ...face, bold: true, size: 16, color: { rgb: ink.navy } } },
  subtitle: { font: { ...face, bold: true, size: 12, color: { rgb: ink.navy } } },
  head: {
    font: { ...face, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid(ink.navy),
  },
  band: { font: { ...face, bold: true, color: { rgb: ink.navy } }, fill: solid(ink.band) },
  subtotal: { font: { ...face, bold: true }, fill: solid(ink.pale) },
  total: {
    font: { ...face, bold: true, color: { rgb: ink.navy } },
    fill: solid(ink.band),
    border: { top: { style: 'medium', color: { rgb: ink.navy } } },
  },
  faint: { font: { ...face, color: { rgb: ink.grey } } },
  note: { font: { ...face, italic: true, color: { rgb: ink.grey } } },
};

const side = { style: 'thin', color: { rgb: ink.amber } } as const;
const toFill: CellStyle = {
  fill: solid(ink.yellow),
  border: { top: side, bottom: side, left: side, right: side },
};

const isText = ({ format, content }: SheetCell): boolean =>
  format === 'free' || (format === 'words' && content.kind !== 'empty');

function alignmentOf(cell: SheetCell, isTextWrapped: boolean): CellStyle['alignment'] {
  if (cell.tone === 'head') return { horizontal: 'center', vertical: 'center', wrapText: true };
  if (cell.format === 'date' || cell.isCentred === true) return { horizontal: 'center', vertical: 'center' };
  if (cell.isSpread === true) return { vertical: 'top', wrapText: true };
  // What stands where an amount is not known is a dash, in line with the amounts.
  if (cell.input === 'yes_no' || cell.format === 'amount') return { horizontal: 'right', vertical: 'center' };
  const indent = cell.isIndented === true ? ({ horizontal: 'left', indent: 1 } as const) : {};
  return { vertical: 'center', ...indent, ...(isTextWrapped && isText(cell) ? { wrapText: true } : {}) };
}

/** `isTextWrapped`: texts of this column go on beneath rather than over its neighbour. */
export function styleOf(cell: SheetCell, lang: Language, isTextWrapped: boolean): CellStyle {
  const alignment = alignmentOf(cell, isTextWrapped);
  const numFmt = codeOf(cell, lang);
  return {
    ...tones[cell.tone],
    ...(cell.input === undefined ? {} : toFill),
    ...(alignment === undefined ? {} : { alignment }),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** What a spreadsheet lets people type into the cells to fill. */

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
