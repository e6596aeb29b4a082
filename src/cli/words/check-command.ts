/** What the command `check` says of itself, and of payments it could not read. */
import type { Cents } from '../../amounts/money.ts';
import { amountPhrase, type Phrase, phrase } from '../../output/phrase.ts';

export const checkHelp = {
  check: phrase(
    'compare les versements reçus à ce qui était dû, et dit pourquoi ils diffèrent',
    'compare the payments received with what was owed, and say why they differ',
  ),
  payments: phrase(
    'versements reçus, en CSV, tels que la banque ou la caisse les exporte',
    'payments received, as CSV, as the bank or the fund exports them',
  ),
  on: phrase(
    'jour jusqu’auquel compter ce qui est dû (par défaut, celui du dernier versement)',
    'day up to which what is owed counts (by default, that of the last payment)',
  ),
  tolerance: phrase(
    'écart accepté par ligne, en euros (par défaut, 0,00)',
    'difference accepted on a line, in euros (by default, 0.00)',
  ),
};

export const noPayments = phrase(
  'aucun versement à contrôler\u00a0: ajoutez --payments, ou «\u00a0versements:\u00a0» dans le fichier\u00a0; pour contrôler sans aucun versement, ajoutez --on.',
  'there is no payment to check: add --payments, or “payments:” in the file; to check without any payment, add --on.',
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
