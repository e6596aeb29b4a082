/** The words that say that money was taken back: a negative amount needs one of them. */
import { plainWords } from './plain-words.ts';

const words: ReadonlySet<string> = new Set(
  'recuperation recupere recuperee recup indu reprise remboursement recovery recovered refund clawback rendre rendu'.split(
    ' ',
  ),
);

/** True for `Récupération de trop-perçu`, `Recovery of an overpayment`. */
export function saysRecovery(text: string): boolean {
  const found = plainWords(text);
  return found.some(
    (word, index) =>
      words.has(word) ||
      word === 'overpayment' ||
      (word === 'back' && /^(give|given|taken|paid)$/.test(found[index - 1] ?? '')) ||
      (word === 'trop' && /^(percu|verse|paye)s?$/.test(found[index + 1] ?? '')),
  );
}

const yes: ReadonlySet<string> = new Set(['oui', 'yes', 'vrai', 'true', 'x', '1']);

/**
 * True for a cell of the recovery column that says so: a word for it, or a yes under a head that asks. Under `Type` a `1` is a
 * code of the bank's own.
 */
export const isRecoveryCell = (head: string, text: string): boolean =>
  saysRecovery(text) || (saysRecovery(head) && yes.has(plainWords(text).join(' ')));
