/** What a spreadsheet shows for a formula that failed; after a colon, YAML takes it for a comment. */
import { lineAt, locate, type Place } from '../../base/source.ts';

const errors = '#(?:REF!|N/[AD]|DIV/0!|VALEUR!|VALUE!|NOM\\?|NAME\\?|NOMBRE!|NUM!|NULL?!)';
const failed = new RegExp(`^["']?\\s*:\\s+(${errors})`, 'i');
const failedAlone = new RegExp(`^\\s*${errors}\\s*$`, 'i');

/** True for a value that is nothing but such an error, between quotation marks. */
export const isSpreadsheetError = (text: string): boolean => failedAlone.test(text);

/** The error that stands after a key, on its line. */
export function spreadsheetError(key: Place): string | undefined {
  const { column } = locate(key.source, key.start);
  return failed.exec(lineAt(key.source, key.start).slice(column - 1 + key.end - key.start))?.[1];
}

/** The same inside braces, where the rest of the line is lost with it: the first after an opening brace, on its line. */
export function spreadsheetErrorAfter(
  opening: Place,
): { readonly at: Place; readonly facts: { readonly key: string; readonly text: string } } | undefined {
  const { source, start } = opening;
  const { column } = locate(source, start);
  const rest = lineAt(source, start).slice(column - 1);
  for (const match of rest.matchAll(/[\p{L}_]+(?=\s*:)/gu)) {
    const from = start + match.index;
    const at = { source, start: from, end: from + match[0].length };
    const text = spreadsheetError(at);
    if (text !== undefined) return { at, facts: { key: match[0], text } };
  }
  return undefined;
}
