/** What the command `check` says of itself, and of payments it could not read. */
import type { Cents } from '../../amounts/money.ts';
import { amountPhrase, type Phrase, phrase } from '../../output/phrase.ts';
import { harmless } from '../../output/text.ts';

export const noPayments = phrase(
  'aucun versement à contrôler\u00a0: ajoutez --versements, ou «\u00a0versements:\u00a0» dans le fichier\u00a0; pour contrôler sans aucun versement, ajoutez --au.',
  'there is no payment to check: add --payments, or “payments:” in the file; to check without any payment, add --on.',
);

/** Two files of a folder describe one CPTS. */
export const sameCpts = (name: string, one: string, other: string): Phrase =>
  phrase(
    `avertissement\u00a0: ${harmless(name)} se trouve dans deux fichiers, ${harmless(one)} et ${harmless(other)}.`,
    `warning: ${harmless(name)} stands in two files, ${harmless(one)} and ${harmless(other)}.`,
  );

export const sideUnknown = (side: string): Phrase =>
  phrase(
    `--cote ${side}\u00a0: écrivez banque, comptes ou caisse.`,
    `--side ${side}: write bank, books or fund.`,
  );

/** Said of an export for a folder. */
export const readAsAccount = phrase(
  'Lu comme le relevé d’un compte bancaire, d’après son solde (--cote caisse pour une liste de la caisse).',
  'Read as the export of a bank account, by its balance (--side fund for a list of the fund).',
);

export const columnsMalformed = (text: string, names: readonly string[]): Phrase =>
  phrase(
    `--colonnes "${text}"\u00a0: écrivez par exemple "date=Date de règlement, montant=Net payé"\u00a0; noms possibles\u00a0: ${names.join(', ')}.`,
    `--columns "${text}": write for instance "date=Settled on, amount=Net paid"; possible names: ${names.join(', ')}.`,
  );

/** Beside the diagnostics: what was read. */
export function paymentsRead(file: string, count: number, sum: Cents): Phrase {
  const come = amountPhrase(sum);
  const [s, plural] = [count > 1 ? 's' : '', count === 1 ? '' : 's'];
  return phrase(
    `${file}\u00a0: ${count}\u00a0versement${s} lu${s}, ${come.fr}.`,
    `${file}: ${count} payment${plural} read, ${come.en}.`,
  );
}

/** Beside the diagnostics: what was not read. */
export function linesRefused(count: number): Phrase {
  const [s, have, plural] = [count > 1 ? 's' : '', count > 1 ? 'n’ont' : 'n’a', count === 1 ? '' : 's'];
  return phrase(
    `${count}\u00a0ligne${s} ${have} pas pu être lue${s}\u00a0: corrigez ce qui précède, le contrôle n’a pas été fait.`,
    `${count} line${plural} could not be read: mend what is told above, the check was not made.`,
  );
}
