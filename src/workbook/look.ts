/** How the cells of a workbook look: few colours, and no meaning that rests on colour alone. */
import { type Language, phrase } from '../law/language.ts';
import type { CellTone, SheetCell, SheetColumn } from '../output/cells.ts';

const [navy, grey, amber] = ['1F3864', '767676', 'BF9000'];
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const ink = (rgb: string) => ({ color: { rgb } }) as const;
export const face = { name: 'Calibri', size: 11 } as const;
const bold = { ...face, bold: true } as const;
const navyBold = { ...bold, ...ink(navy) };
const side = { style: 'thin', ...ink(amber) } as const;
const pale = solid('DCE6F1');

const tones = {
  plain: { font: face },
  title: { font: { ...navyBold, size: 16 } },
  subtitle: { font: { ...navyBold, size: 12 } },
  alert: { font: { ...bold, ...ink('9C0006') } },
  head: { font: { ...bold, ...ink('FFFFFF') }, fill: solid(navy) },
  band: { font: navyBold, fill: pale },
  subtotal: { font: bold, fill: solid('F2F2F2') },
  total: { font: navyBold, fill: pale, border: { top: { style: 'medium', ...ink(navy) } } },
  faint: { font: { ...face, ...ink(grey) } },
  note: { font: { ...face, italic: true, ...ink(grey) } },
} as const satisfies Readonly<Record<CellTone, object>>;
const toFill = { fill: solid('FFF2CC'), border: { top: side, bottom: side, left: side, right: side } };

/** The separators of the language, where the machine does not impose its own. 40C: French, 809: British English. */
const moneyCodes: Readonly<Record<Language, (star: string) => string>> = {
  fr: (star) => `#,##0.00\\ [$€-40C]${star}`,
  en: (star) => `[$€-809]#,##0.00${star}`,
};
const localeCodes = phrase('[$-40C]', '[$-809]');

/** Room for the star keeps the amounts of a column in line. */
function moneyCode({ isUncertain, isSigned }: SheetCell, lang: Language): string {
  const plain = moneyCodes[lang]('_*');
  const shown = isUncertain === true ? moneyCodes[lang]('"*"') : plain;
  const sections = [`${isSigned === true ? '+' : ''}${shown}`, `"−"${shown}`, plain];
  return sections.map((section) => `${localeCodes[lang]}${section}`).join(';');
}

const codes = {
  free: phrase('@', '@'),
  rate: phrase('[$-40C]0.0###\\ %', '0.0###%'),
  number: phrase('[$-40C]#,##0.####', '#,##0.####'),
  tenths: phrase('[$-40C]0.0', '0.0'),
  bracketed: phrase('"("0")"', '"("0")"'),
  date: phrase('dd/mm/yyyy', 'yyyy-mm-dd'),
} as const;

function codeOf(cell: SheetCell, lang: Language): string | undefined {
  const { format, content, suffix } = cell;
  if (format === 'words') return undefined;
  if (format === 'amount') return moneyCode(cell, lang);
  const isWhole = format === 'number' && (content.kind !== 'number' || Number.isInteger(content.number));
  if (isWhole) return suffix === undefined ? '0' : `0"${suffix}"`;
  return codes[format][lang];
}

/** What stands where an amount is not known is in line with the amounts. */
function sideOf({ align, format }: SheetCell): 'left' | 'center' | 'right' | undefined {
  if (align !== undefined) return align === 'indent' ? 'left' : align;
  if (format === 'date') return 'center';
  return format === 'amount' ? 'right' : undefined;
}

function alignmentOf(cell: SheetCell, { isWrapped }: SheetColumn) {
  const { format, tone } = cell;
  const horizontal = sideOf(cell);
  const isBroken = tone === 'head' || (isWrapped === true && tone !== 'band' && cell.isRunning !== true);
  return {
    vertical: 'center',
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(cell.align === 'indent' ? { indent: 1 } : {}),
    ...(isBroken && (format === 'words' || format === 'free') ? { wrapText: true } : {}),
  } as const;
}

export function styleOf(cell: SheetCell, column: SheetColumn, lang: Language) {
  const numFmt = codeOf(cell, lang);
  return {
    ...tones[cell.tone],
    ...(cell.input === undefined ? {} : toFill),
    alignment: alignmentOf(cell, column),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}
