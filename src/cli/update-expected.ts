/** `aci validate --update`: the expected figures of a file become the calculated ones; every other byte stays. */
import type { Place, Source } from '../amounts/source.ts';
import { differencesOf, expectedLines, expectedProblems } from '../calculate/expected.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { DecimalSign } from '../contract/rewrite.ts';
import { hasSameAmounts } from '../explain/addresses.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { both, counted } from '../output/phrase.ts';
import { type Context, misuse, sayLine } from './context.ts';
import { type Computed, computeBytes, type FileResult, isComputed } from './files.ts';
import { refuseUnwritten } from './output.ts';
import type { Bytes, Unreadable } from './system.ts';

/** A YAML anchor before a value: other places of the file may mean it too. */
const endsWithAnchor = /&\S+\s+$/;

/** Where something stands, and what is written there instead; undefined where it cannot be. */
interface Edit {
  readonly at: Place;
  readonly rewrite: (written: string) => string | undefined;
}

/** Written between braces, of which this is the first key. */
const isBraced = ({ source, start }: Place): boolean => source.text.slice(0, start).trimEnd().endsWith('{');

/** The decimal sign of the file's language, but between braces or brackets, where a comma parts two items. */
function decimalSignAt({ source, start }: Place, written: string, { contract }: ContractResult): DecimalSign {
  const year = contract.years.findLast(({ at }) => at.start <= start);
  const before = source.text.slice(year?.at.start, start);
  const depth = (before.match(/[[{]/g)?.length ?? 0) - (before.match(/[\]}]/g)?.length ?? 0);
  const isList = depth > 0 || (year !== undefined && isBraced(year.at));
  return contract.language === 'fr' && (/^["']/.test(written) || !isList) ? ',' : '.';
}

/** Every expected figure that differs, amounts and rates. */
const editsOf = (result: ContractResult): Edit[] =>
  differencesOf(result).flatMap(({ problem: { place: at }, rewrite }): Edit[] =>
    rewrite === undefined
      ? []
      : [{ at, rewrite: (written) => rewrite(written, decimalSignAt(at, written, result)) }],
  );

/** Where what is written by indentation from a first key on ends: before the first line that stands further left. */
function endOfBlock({ source: { text }, start }: Place): { readonly indent: string; readonly end: number } {
  const indent = start - text.lastIndexOf('\n', start - 1) - 1;
  let end = start;
  for (let line = start; line !== 0; line = text.indexOf('\n', line) + 1) {
    const [written = ''] = /^[^\r\n]*/.exec(text.slice(line)) ?? [];
    const isOwn = line === start || written.search(/\S/) >= indent;
    if (written.trim() !== '' && !isOwn) break;
    if (written.trim() !== '') end = line + written.length;
  }
  return { indent: ' '.repeat(indent), end };
}

/** Expected amounts for the years that have none, beneath what the file says of them; a year between braces has no lines. */
function additionsOf({ contract, years }: ContractResult): Edit[] {
  const { language, source } = contract;
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
  return contract.years.flatMap(({ at, year, expected }): Edit[] => {
    const result = years.find((each) => each.year === year.value);
    if (expected !== undefined || result === undefined || at.source.kind === 'setting') return [];
    if (isBraced(at)) return [{ at, rewrite: () => undefined }];
    const { indent, end } = endOfBlock(at);
    const added = expectedLines(result, language).map((line) => `${lineEnd}${indent}${line}`);
    return [{ at: { source, start: end, end }, rewrite: () => added.join('') }];
  });
}

/** The text with its expected figures rewritten; undefined where one of them cannot be. */
function rewritten(edits: readonly Edit[], source: Source): string | undefined {
  let { text } = source;
  for (const { at, rewrite } of edits.toSorted((a, b) => b.at.start - a.at.start)) {
    const { start, end } = at;
    if (start < end && endsWithAnchor.test(text.slice(Math.max(0, start - 200), start))) return undefined;
    const figure = rewrite(text.slice(start, end));
    if (figure === undefined) return undefined;
    text = text.slice(0, start) + figure + text.slice(end);
  }
  return text;
}

const byteOrderMark = '\uFEFF';
const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Whether the file still holds what was checked: an editor may have saved it meanwhile. */
const isSame = (read: Bytes | Unreadable, { result }: Computed): boolean =>
  read.kind === 'bytes' && new TextDecoder().decode(read.bytes) === result.contract.source.text;

/**
 * The file as it now stands. It is written only once its new text is seen to give the same result. `isAdding`: years that expect
 * nothing are given what is calculated.
 */
export async function updateExpected(
  file: FileResult,
  isAdding: boolean,
  context: Context,
): Promise<FileResult> {
  // Refused for something else.
  if (!isComputed(file)) return file;
  const { system } = context;
  const { path } = file;
  const leave = (why: Phrase): FileResult => {
    sayLine(why, context);
    return file;
  };
  const [changed, added] = [editsOf(file.result), isAdding ? additionsOf(file.result) : []];
  const edits = [...changed, ...added];
  if (edits.length === 0) return file;
  if (path === '-') {
    throw misuse(
      'l’entrée standard «\u00a0-\u00a0» ne peut pas être réécrite\u00a0: donnez un nom de fichier.',
      'standard input "-" cannot be rewritten: give the name of a file.',
    );
  }
  const read = await system.read(path);
  if (!isSame(read, file)) {
    return leave(
      phrase(
        `${path}\u00a0: le fichier a changé pendant la vérification, il n’a donc pas été réécrit. Relancez la commande.`,
        `${path}: the file changed while it was checked, so it was not rewritten. Run the command again.`,
      ),
    );
  }
  const text = rewritten(edits, file.result.contract.source);
  const mark = read.kind === 'bytes' && hasByteOrderMark(read.bytes) ? byteOrderMark : '';
  const bytes = new TextEncoder().encode(`${mark}${text ?? ''}`);
  const { contract, options } = file.result;
  const again = computeBytes(bytes, path, { ...options, settings: contract.settings }, context);
  const isSafe =
    text !== undefined &&
    again.result !== undefined &&
    expectedProblems(again.result).length === 0 &&
    hasSameAmounts(file.result, again.result);
  if (!isSafe) {
    return leave(
      phrase(
        `${path}\u00a0: les chiffres attendus n’ont pas été réécrits, car l’un d’eux n’est pas encore connu, sert aussi ailleurs ou s’écrit d’une façon particulière${added.length === 0 ? '' : ', ou l’exercice qui les attend s’écrit entre accolades'}. Corrigez-les à la main.`,
        `${path}: the expected figures were not rewritten, since one of them is not known yet, is used elsewhere too or is written in a way of its own${added.length === 0 ? '' : ', or the year that is to expect them is written between braces'}. Correct them by hand.`,
      ),
    );
  }
  refuseUnwritten(await system.write(path, `${mark}${text}`, true), path);
  const done = [
    [
      changed,
      ['chiffre attendu réécrit', 'chiffres attendus réécrits'],
      ['expected figure rewritten', 'expected figures rewritten'],
    ],
    [
      added,
      ['exercice muni de montants attendus', 'exercices munis de montants attendus'],
      ['year given expected amounts', 'years given expected amounts'],
    ],
  ] as const;
  const said = done.flatMap(([{ length }, fr, en]) => (length === 0 ? [] : [counted(length, fr, en)]));
  const all = both((lang) => `${said.map((each) => each[lang]).join(', ')}.`);
  sayLine(phrase(`${path}\u00a0: ${all.fr}`, `${path}: ${all.en}`), context);
  return again;
}
