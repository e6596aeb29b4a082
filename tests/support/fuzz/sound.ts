/** Whether what the command printed can be read by what it is for: a terminal, a program, a spreadsheet, a calendar. */
import { XmlDocument } from 'libxml2-wasm';
import { zipParts } from '../zip-parts.ts';

/** What a terminal obeys rather than shows, and what corrupts XML; line breaks apart. */
const raw = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]|(?![\u200c\u200d])\p{Cf}/u;

export function rawIn(text: string): string | undefined {
  const found = raw.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16)} as it is`;
}

const parsed = (text: string): undefined => void JSON.parse(text);

function xml(text: string): undefined {
  XmlDocument.fromString(text).dispose();
}

/** RFC 5545: lines end with CRLF and have at most 75 bytes, and what begins ends. */
function calendar(text: string): string | undefined {
  const lines = text.split('\r\n');
  const open: string[] = [];
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) return 'a line of a calendar is too long';
    if (/[\r\n]/.test(line)) return 'a line break within a line of a calendar';
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:') && open.pop() !== line.slice(4)) return 'a part of a calendar does not end';
  }
  return open.length > 0 || lines.at(-1) !== '' ? 'a calendar that does not end' : undefined;
}

/** Quotation marks that pair, and no field that begins a formula whichever mark it is split at. */
function csv(text: string): string | undefined {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return 'quotation marks that do not pair';
  const fields = text.split(/[;,\t\n]/).map((field) => field.replace(/^["\s]+/, ''));
  const formula = fields.find((field) => /^[=+@＝＋＠]|^[-－](?![\d.]*"?\r?$)/.test(field));
  return formula === undefined
    ? rawIn(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))
    : `a formula: ${formula}`;
}

function workbook(bytes: Uint8Array): undefined {
  for (const [name, part] of Object.entries(zipParts(Buffer.from(bytes)))) {
    if (/\.(xml|rels)$/.test(name)) xml(Buffer.from(part, 'latin1').toString('utf8'));
  }
}

const checks: Readonly<Record<string, (text: string) => string | undefined>> = {
  json: parsed,
  // What stands in a script of ours is no text of a file.
  html: (text) => rawIn(text.replace(/<script>[\s\S]*?<\/script>/g, '')),
  sarif: parsed,
  gitlab: parsed,
  ndjson: (text) => void text.split('\n').filter(Boolean).forEach(parsed),
  junit: xml,
  ics: calendar,
  csv,
  'csv-plain': csv,
};

/** What is wrong with a result in that format; undefined where nothing is. */
export function unsound(format: string, out: string | Uint8Array): string | undefined {
  if (out.length === 0) return undefined;
  try {
    if (typeof out !== 'string') return workbook(out);
    return (checks[format] ?? rawIn)(out);
  } catch (error) {
    return `malformed ${format}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
