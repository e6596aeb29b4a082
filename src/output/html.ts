/** HTML made of pieces: every text put into it is escaped; only what this tag made is not. */
import { harmless } from './text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export interface Html {
  readonly html: string;
}

export type HtmlPiece = string | number | Html | undefined | readonly HtmlPiece[];

/**
 * A text as HTML shows it, in an element or an attribute. Also what reorders text or drives a terminal is shown as
 * `\u{202e}`: a name cannot disturb what stands around it.
 */
export const escaped = (text: string): string =>
  harmless(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

function written(piece: HtmlPiece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map(written).join('');
}

export const html = (texts: TemplateStringsArray, ...pieces: readonly HtmlPiece[]): Html => ({
  html: texts.map((text, index) => (index === 0 ? text : `${written(pieces[index - 1])}${text}`)).join(''),
});

/** Text that is HTML already, because this project wrote it: a style, a script. Never anything of a file. */
export const trusted = (text: string): Html => ({ html: text });

export const nothing: Html = trusted('');
