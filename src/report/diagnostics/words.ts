/** The words of the pages about codes, in the terminal and in the documentation. */
import type { Severity } from '../../base/diagnostic.ts';
import type { Language } from '../../domain/contract.ts';

export interface DiagnosticsWords {
  readonly command: string;
  readonly argument: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly many: Readonly<Record<Severity, string>>;
  readonly cause: string;
  readonly example: string;
  readonly cure: string;
  readonly listHint: string;
  readonly unknown: (code: string) => string;
  readonly suggestion: (code: string) => string;
  readonly seeList: string;
  readonly title: string;
  readonly introduction: string;
  readonly count: (errors: number, warnings: number) => string;
}

export const diagnosticsWords = {
  fr: {
    command: 'explique un code d’erreur ou d’avertissement\u00a0: cause, exemple, remède',
    argument: 'code entre crochets à la fin d’un message\u00a0; sans lui, la liste de tous les codes',
    severity: {
      error: 'erreur\u00a0: le fichier est refusé',
      warning: 'avertissement\u00a0: le calcul est fait',
    },
    many: { error: 'Erreurs', warning: 'Avertissements' },
    cause: 'Cause',
    example: 'Exemple',
    cure: 'Remède',
    listHint: 'Pour en savoir plus sur un code\u00a0: aci expliquer-code CODE',
    unknown: (code) => `le code « ${code} » n’existe pas.`,
    suggestion: (code) => `Vouliez-vous dire « ${code} » ?`,
    seeList: 'Pour la liste : aci expliquer-code',
    title: 'Erreurs et avertissements',
    introduction:
      'Chaque message de la commande se termine par un code entre crochets, qui ne change jamais. Voici tous les codes, chacun avec sa cause, un exemple tiré d’un vrai fichier et le remède. `aci expliquer-code CODE` montre la même chose dans le terminal. Une erreur refuse le fichier\u00a0; un avertissement laisse le calcul se faire.',
    count: (errors, warnings) => `${errors} erreurs, ${warnings} avertissements.`,
  },
  en: {
    command: 'explain the code of an error or a warning: cause, example, cure',
    argument: 'the code between brackets at the end of a message; without it, the list of all codes',
    severity: { error: 'error: the file is refused', warning: 'warning: the result is computed' },
    many: { error: 'Errors', warning: 'Warnings' },
    cause: 'Cause',
    example: 'Example',
    cure: 'Cure',
    listHint: 'To know more of a code: aci explain-code CODE',
    unknown: (code) => `there is no code "${code}".`,
    suggestion: (code) => `Did you mean "${code}"?`,
    seeList: 'For the list: aci explain-code',
    title: 'Errors and warnings',
    introduction:
      'Every message of the command ends with a code between brackets, which never changes. Here are all of them, each with its cause, an example from a real file, and the cure. `aci explain-code CODE` shows the same in the terminal. An error refuses the file; a warning never does.',
    count: (errors, warnings) => `${errors} errors, ${warnings} warnings.`,
  },
} as const satisfies Readonly<Record<Language, DiagnosticsWords>>;
