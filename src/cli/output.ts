/** Where results go: standard output, or a file that appears whole or not at all; what was done is said on standard error. */

import { type Phrase, phrase } from '../law/language.ts';
import { type Context, Misuse, misuse, sayLine } from './context.ts';
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
export function refuseTerminal({ raw, system }: Context, sentence: Phrase): void {
  if (raw.output === undefined && system.out.isTerminal) throw new Misuse(sentence);
}

/** A terminal cannot show a workbook. */
export const requireWorkbookPlace = (context: Context): void =>
  refuseTerminal(
    context,
    phrase(
      'un classeur ne s’affiche pas dans un terminal\u00a0: ajoutez «\u00a0-o classeur.xlsx\u00a0».',
      'a terminal cannot show a workbook: add “-o workbook.xlsx”.',
    ),
  );

const outcomes: Readonly<Record<WriteOutcome, (path: string) => Phrase>> = {
  written: (path) => phrase(`Résultat écrit dans ${path}.`, `Result written to ${path}.`),
  exists: (path) =>
    phrase(
      `${path} existe déjà\u00a0: il n’a pas été touché. Ajoutez --forcer pour le remplacer.`,
      `${path} exists already: it was left as it is. Add --force to replace it.`,
    ),
  no_folder: (path) =>
    phrase(
      `${path} ne peut pas être écrit\u00a0: son dossier n’existe pas.`,
      `${path} cannot be written: its folder does not exist.`,
    ),
  folder: (path) =>
    phrase(
      `${path} est un dossier\u00a0: donnez un nom de fichier.`,
      `${path} is a folder: give the name of a file.`,
    ),
  forbidden: (path) =>
    phrase(
      `${path} ne peut pas être écrit\u00a0: vous n’en avez pas le droit.`,
      `${path} cannot be written: you are not allowed to.`,
    ),
  no_space: (path) =>
    phrase(
      `${path} ne peut pas être écrit\u00a0: le disque est plein.`,
      `${path} cannot be written: the disk is full.`,
    ),
  other: (path) => phrase(`${path} ne peut pas être écrit.`, `${path} cannot be written.`),
};

/** A file that was not written is a misuse that says why. */
export function refuseUnwritten(outcome: WriteOutcome, path: string): void {
  if (outcome !== 'written') throw new Misuse(outcomes[outcome](path));
}

/** Delivers a finished result; a file that cannot be written is misuse and leaves nothing behind. */
export async function deliver(content: string | Uint8Array, context: Context): Promise<ExitCode> {
  const { system, raw } = context;
  if (raw.output === undefined) {
    system.out.print(content);
    return 0;
  }
  const outcome = await system.write(raw.output, content, raw.force === true);
  refuseUnwritten(outcome, raw.output);
  if (raw.quiet !== true) sayLine(outcomes[outcome](raw.output), context);
  return 0;
}
