/** What `aci validate` says of itself and of the files it was given. */
import type { Language } from '../../law/contract.ts';

export interface ValidateWords {
  readonly paths: string;
  readonly checkAmounts: string;
  readonly noCheckAmounts: string;
  readonly update: string;
  readonly updated: (path: string, count: number) => string;
  readonly notUpdated: (path: string) => string;
  readonly changedMeanwhile: (path: string) => string;
  readonly updateStandardInput: string;
  readonly format: string;
  readonly output: string;
  readonly summaryOption: string;
  readonly strict: string;
  readonly emptyFolder: (path: string) => string;
  readonly emptyPattern: (pattern: string) => string;
}

export const validateWords = {
  fr: {
    paths:
      'fichiers YAML, dossiers ou motifs comme «\u00a02025/**/*.yaml\u00a0»\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    checkAmounts: 'compare les montants attendus aux montants calculés (par défaut)',
    noCheckAmounts: 'ne compare pas les montants attendus',
    update: 'remplace dans les fichiers les montants attendus par les montants calculés',
    updated: (path, count) =>
      `${path}\u00a0: ${count} ${count > 1 ? 'chiffres attendus réécrits' : 'chiffre attendu réécrit'}.`,
    notUpdated: (path) =>
      `${path}\u00a0: les chiffres attendus n’ont pas été réécrits, car l’un d’eux n’est pas encore connu, sert aussi ailleurs ou s’écrit d’une façon particulière. Corrigez-les à la main.`,
    changedMeanwhile: (path) =>
      `${path}\u00a0: le fichier a changé pendant la vérification, il n’a donc pas été réécrit. Relancez la commande.`,
    updateStandardInput:
      'l’entrée standard «\u00a0-\u00a0» ne peut pas être réécrite\u00a0: donnez un nom de fichier.',
    format: 'text, json, github, sarif, junit ou gitlab',
    output: 'écrit le rapport dans un fichier (.json, .sarif ou .xml)',
    summaryOption: 'montre une ligne par fichier au lieu des messages',
    strict: 'traite les avertissements comme des erreurs',
    emptyFolder: (path) => `le dossier « ${path} » ne contient aucun fichier .yaml ou .yml.`,
    emptyPattern: (pattern) => `aucun fichier ne correspond au motif « ${pattern} ».`,
  },
  en: {
    paths: 'YAML files, folders, or patterns such as "2025/**/*.yaml"; "-" reads standard input',
    checkAmounts: 'compare the expected amounts with those calculated (the default)',
    noCheckAmounts: 'do not compare the expected amounts',
    update: 'replace the expected amounts in the files by those calculated',
    updated: (path, count) => `${path}: ${count} expected ${count === 1 ? 'figure' : 'figures'} rewritten.`,
    notUpdated: (path) =>
      `${path}: the expected figures were not rewritten, since one of them is not known yet, is used elsewhere too or is written in a way of its own. Correct them by hand.`,
    changedMeanwhile: (path) =>
      `${path}: the file changed while it was checked, so it was not rewritten. Run the command again.`,
    updateStandardInput: 'standard input "-" cannot be rewritten: give the name of a file.',
    format: 'text, json, github, sarif, junit or gitlab',
    output: 'write the report to a file (.json, .sarif or .xml)',
    summaryOption: 'show one line a file instead of the messages',
    strict: 'take warnings for errors',
    emptyFolder: (path) => `the folder "${path}" holds no .yaml or .yml file.`,
    emptyPattern: (pattern) => `no file matches the pattern "${pattern}".`,
  },
} as const satisfies Readonly<Record<Language, ValidateWords>>;
