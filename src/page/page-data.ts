/** What the page carries of its file, so that its own script computes it anew. */
import type { Language } from '../law/contract.ts';
import { jsonText } from '../output/json-fields.ts';
import type { TypedOptions } from './controls/command-line.ts';

export interface PageData {
  readonly lang: Language;
  /** What people call the file, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly sha256: string;
  /** The file itself. */
  readonly text: string;
  /** A scale of the user's own. */
  readonly scale?: { readonly file: string; readonly text: string };
  readonly options: TypedOptions;
  /** The year to show first. */
  readonly firstYear: number;
  /** For a file that describes no year: the last one of the page, which settings must not do away with. */
  readonly through?: number;
}

/** JSON that may stand within a script element: no `<` is left to close it. */
export const embedded = (data: PageData): string => jsonText(data).replaceAll('<', '\\u003c');

type Read = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Read => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(textOf) : []);

function optionsOf(value: unknown): TypedOptions {
  const read = isRecord(value) ? value : {};
  const { scale, attainment, assume, set } = read;
  return {
    ...(typeof scale === 'string' ? { scale } : {}),
    ...(typeof attainment === 'string' ? { attainment } : {}),
    assume: textsOf(assume),
    set: textsOf(set),
  };
}

/** What `embedded` wrote. */
export function pageDataOf(json: string): PageData {
  const value: unknown = JSON.parse(json);
  const read = isRecord(value) ? value : {};
  const { lang, file, sha256, text, scale, options, firstYear, through } = read;
  return {
    lang: lang === 'en' ? 'en' : 'fr',
    file: textOf(file),
    sha256: textOf(sha256),
    text: textOf(text),
    ...(isRecord(scale) ? { scale: { file: textOf(scale['file']), text: textOf(scale['text']) } } : {}),
    options: optionsOf(options),
    firstYear: numberOf(firstYear),
    ...(typeof through === 'number' ? { through } : {}),
  };
}
