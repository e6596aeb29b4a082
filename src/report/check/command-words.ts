/** What the command `check` says of itself, and of payments it could not read. */
import type { Language } from '../../domain/contract.ts';

export interface CheckCommandWords {
  readonly check: string;
  readonly file: string;
  readonly payments: string;
  readonly on: string;
  readonly tolerance: string;
  readonly noPayments: string;
  /** Beside the diagnostics: what was read, and what was not. */
  readonly read: (file: string, count: number, sum: string) => string;
  readonly refused: (count: number) => string;
}

const plural = (count: number, word: string): string => `${count}\u00a0${word}${count > 1 ? 's' : ''}`;

export const checkCommandWords = {
  fr: {
    check: 'compare les versements reçus à ce qui était dû, et dit pourquoi ils diffèrent',
    file: 'fichier YAML du contrat\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    payments: 'versements reçus, en CSV, tels que la banque ou la caisse les exporte',
    on: 'jour jusqu’auquel compter ce qui est dû (par défaut, celui du dernier versement)',
    tolerance: 'écart accepté par ligne, en euros (par défaut, 0,00)',
    noPayments:
      'aucun versement à contrôler\u00a0: ajoutez --payments, ou «\u00a0versements:\u00a0» dans le fichier\u00a0; pour contrôler sans aucun versement, ajoutez --on.',
    read: (file, count, sum) =>
      `${file}\u00a0: ${plural(count, 'versement')} lu${count > 1 ? 's' : ''}, ${sum}.`,
    refused: (count) =>
      `${plural(count, 'ligne')} ${count > 1 ? 'n’ont' : 'n’a'} pas pu être lue${count > 1 ? 's' : ''}\u00a0: corrigez ce qui précède, le contrôle n’a pas été fait.`,
  },
  en: {
    check: 'compare the payments received with what was owed, and say why they differ',
    file: 'YAML file of the contract; "-" reads standard input',
    payments: 'payments received, as CSV, as the bank or the fund exports them',
    on: 'day up to which what is owed counts (by default, that of the last payment)',
    tolerance: 'difference accepted on a line, in euros (by default, 0.00)',
    noPayments:
      'there is no payment to check: add --payments, or “payments:” in the file; to check without any payment, add --on.',
    read: (file, count, sum) => `${file}: ${count} payment${count === 1 ? '' : 's'} read, ${sum}.`,
    refused: (count) =>
      `${count} line${count === 1 ? '' : 's'} could not be read: mend what is told above, the check was not made.`,
  },
} as const satisfies Readonly<Record<Language, CheckCommandWords>>;
