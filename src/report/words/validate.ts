/** What `aci validate` says of itself and of the files it was given. */
import type { Language } from '../../domain/contract.ts';

export interface ValidateWords {
  readonly paths: string;
  readonly checkAmounts: string;
  readonly noCheckAmounts: string;
  readonly update: string;
  readonly updated: (path: string, count: number) => string;
  readonly notUpdated: (path: string) => string;
  readonly updateStandardInput: string;
}

export const validateWords = {
  fr: {
    paths: 'fichiers YAML, dossiers ou motifs comme « 2025/**/*.yaml » ; « - » lit l’entrée standard',
    checkAmounts: 'compare les montants attendus aux montants calculés (par défaut)',
    noCheckAmounts: 'ne compare pas les montants attendus',
    update: 'remplace dans les fichiers les montants attendus par les montants calculés',
    updated: (path, count) =>
      `${path}\u00a0: ${count} ${count > 1 ? 'montants attendus réécrits' : 'montant attendu réécrit'}.`,
    notUpdated: (path) =>
      `${path}\u00a0: les montants attendus n’ont pas été réécrits, car l’un d’eux sert aussi ailleurs ou s’écrit d’une façon particulière. Corrigez-les à la main.`,
    updateStandardInput: 'l’entrée standard « - » ne peut pas être réécrite : donnez un nom de fichier.',
  },
  en: {
    paths: 'YAML files, folders, or patterns such as "2025/**/*.yaml"; "-" reads standard input',
    checkAmounts: 'compare the expected amounts with those calculated (the default)',
    noCheckAmounts: 'do not compare the expected amounts',
    update: 'replace the expected amounts in the files by those calculated',
    updated: (path, count) => `${path}: ${count} expected ${count === 1 ? 'amount' : 'amounts'} rewritten.`,
    notUpdated: (path) =>
      `${path}: the expected amounts were not rewritten, since one of them is used elsewhere too or is written in a way of its own. Correct them by hand.`,
    updateStandardInput: 'standard input "-" cannot be rewritten: give the name of a file.',
  },
} as const satisfies Readonly<Record<Language, ValidateWords>>;
