/** `aci validate --update`: the expected figures of a file become the calculated ones; every other byte stays. */
import type { Place, Source } from '../amounts/source.ts';
import { expectationsOf, expectedProblems } from '../calculate/expected.ts';
import { rewriteAmount, rewriteRate } from '../contract/rewrite.ts';
import { hasSameAmounts } from '../explain/addresses.ts';
import { type Phrase, phrase } from '../output/phrase.ts';
import { type Context, Misuse, sayLine } from './context.ts';
import { type Computed, computeBytes, type FileResult, isComputed } from './files.ts';
import { refuseUnwritten } from './output.ts';
import type { Bytes, Unreadable } from './system.ts';

/** A YAML anchor before a value: other places of the file may mean it too. */
const endsWithAnchor = /&\S+\s+$/;

/** Where a figure stands, and what is written there instead; undefined where it cannot be. */
interface Edit {
  readonly at: Place;
  readonly rewrite: (written: string) => string | undefined;
}

/** Every expected figure that differs, amounts and rates. */
const editsOf = ({ result }: Computed): Edit[] =>
  expectationsOf(result).flatMap((one): Edit[] => {
    if (one.kind === 'unknown' || !one.isDifferent) return [];
    const rewrite = (written: string): string | undefined => {
      if (one.kind === 'amount') return rewriteAmount(written, one.calculated);
      return one.calculated === undefined ? undefined : rewriteRate(written, one.calculated);
    };
    return [{ at: one.expected.at, rewrite }];
  });

/** The text with its expected figures rewritten; undefined where one of them cannot be. */
function rewritten(edits: readonly Edit[], source: Source): string | undefined {
  let { text } = source;
  for (const { at, rewrite } of edits.toSorted((a, b) => b.at.start - a.at.start)) {
    const { start, end } = at;
    if (endsWithAnchor.test(text.slice(0, start))) return undefined;
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

/** The file as it now stands. It is written only once its new text is seen to give the same result. */
export async function updateExpected(file: FileResult, context: Context): Promise<FileResult> {
  // Refused for something else.
  if (!isComputed(file)) return file;
  const { system } = context;
  const { path } = file;
  const leave = (why: Phrase): FileResult => {
    sayLine(why, context);
    return file;
  };
  const edits = editsOf(file);
  if (edits.length === 0) return file;
  if (path === '-') {
    throw new Misuse(
      phrase(
        'l’entrée standard «\u00a0-\u00a0» ne peut pas être réécrite\u00a0: donnez un nom de fichier.',
        'standard input "-" cannot be rewritten: give the name of a file.',
      ),
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
  const again = computeBytes(bytes, path, file.options, context);
  const isSafe =
    text !== undefined &&
    again.result !== undefined &&
    expectedProblems(again.result).length === 0 &&
    hasSameAmounts(file.result, again.result);
  if (!isSafe) {
    return leave(
      phrase(
        `${path}\u00a0: les chiffres attendus n’ont pas été réécrits, car l’un d’eux n’est pas encore connu, sert aussi ailleurs ou s’écrit d’une façon particulière. Corrigez-les à la main.`,
        `${path}: the expected figures were not rewritten, since one of them is not known yet, is used elsewhere too or is written in a way of its own. Correct them by hand.`,
      ),
    );
  }
  refuseUnwritten(await system.write(path, `${mark}${text}`, true), path);
  const count = edits.length;
  const rewrote = phrase(
    `${path}\u00a0: ${count} ${count > 1 ? 'chiffres attendus réécrits' : 'chiffre attendu réécrit'}.`,
    `${path}: ${count} expected ${count === 1 ? 'figure' : 'figures'} rewritten.`,
  );
  sayLine(rewrote, context);
  return again;
}
