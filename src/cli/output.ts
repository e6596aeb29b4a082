/** Where results go: standard output, or a file that appears whole or not at all; what was done is said on standard error. */

import { type Phrase, phrase } from '../law/language.ts';
import { type Context, misuse, sayLine } from './context.ts';
import type { ExitCode, WriteOutcome } from './system.ts';

/** An output file that is one of those to read is misuse, even with `--force`. */
export async function keepInputs(
  paths: readonly string[],
  { system, raw: { output } }: Context,
): Promise<void> {
  if (output === undefined) return;
  const target = await system.whereIs(output);
  for (const path of paths) {
    if (path === '-' || (await system.whereIs(path)) !== target) continue;
    throw misuse(
      `«\u00a0${output}\u00a0» est un des fichiers à lire\u00a0: il n’a pas été touché. Donnez un autre nom au résultat.`,
      `"${output}" is one of the files to read: it was left as it is. Give the result another name.`,
    );
  }
}

/** Misuse for what a terminal cannot show; the sentence says what to add. */
export function refuseTerminal({ raw, system }: Context, fr: string, en: string): void {
  if (raw.output === undefined && system.out.isTerminal) throw misuse(fr, en);
}

/** What is said of a file that was not written, after its name. */
const unwritten: Readonly<Record<Exclude<WriteOutcome, 'written'>, Phrase>> = {
  exists: phrase(
    ' existe déjà\u00a0: il n’a pas été touché. Ajoutez --forcer pour le remplacer.',
    ' exists already: it was left as it is. Add --force to replace it.',
  ),
  no_folder: phrase(
    ' ne peut pas être écrit\u00a0: son dossier n’existe pas.',
    ' cannot be written: its folder does not exist.',
  ),
  folder: phrase(
    ' est un dossier\u00a0: donnez un nom de fichier.',
    ' is a folder: give the name of a file.',
  ),
  forbidden: phrase(
    ' ne peut pas être écrit\u00a0: vous n’en avez pas le droit.',
    ' cannot be written: you are not allowed to.',
  ),
  no_space: phrase(
    ' ne peut pas être écrit\u00a0: le disque est plein.',
    ' cannot be written: the disk is full.',
  ),
  other: phrase(' ne peut pas être écrit.', ' cannot be written.'),
};

/** A file that was not written is a misuse that says why. */
export function refuseUnwritten(outcome: WriteOutcome, path: string): void {
  if (outcome === 'written') return;
  const { fr, en } = unwritten[outcome];
  throw misuse(`${path}${fr}`, `${path}${en}`);
}

/** Delivers a finished result; a file that cannot be written is misuse and leaves nothing behind. */
export async function deliver(content: string | Uint8Array, context: Context): Promise<ExitCode> {
  const { system, raw } = context;
  if (raw.output === undefined) {
    system.out.print(content);
    return 0;
  }
  refuseUnwritten(await system.write(raw.output, content, raw.force === true), raw.output);
  const written = phrase(`Résultat écrit dans ${raw.output}.`, `Result written to ${raw.output}.`);
  if (raw.quiet !== true) sayLine(written, context);
  return 0;
}
