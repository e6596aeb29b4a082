import { harmless } from './harmless.ts';

/** What a cell can hold (ECMA-376: 32 767), with room for the mark of a cut. */
const longest = 32_000;

/** A text that a spreadsheet would take for the name of an error. */
const errorName = /^#[A-Z0-9/_]+[!?]?$/;
/** `_x0041_` stands for a character in the format: the underscore must itself be written so. */
const escapeSequence = /_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * Text somebody else wrote, for a cell: without control characters or marks that reorder text, cut to what a cell can
 * hold. It goes into the workbook as a string in the format of text, so what begins like a formula is none.
 */
export function cellText(text: string): string {
  const shown = harmless(text).replace(escapeSequence, '_x005F_');
  const cut = shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
  return errorName.test(cut) ? `\u00a0${cut}` : cut;
}
