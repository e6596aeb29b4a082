/** The words of a verification, and what each figure of a result is called. */
import type { Language } from '../../domain/contract.ts';

export interface VerifyWords {
  readonly title: (result: string, file: string) => string;
  readonly same: (compared: string) => string;
  readonly differ: (count: string, compared: string) => string;
  readonly changes: string;
  readonly tool: string;
  readonly scale: string;
  readonly file: string;
  readonly readings: string;
  readonly unchanged: string;
  readonly readingsUnchanged: string;
  /** A scale whose name is the same and whose content is not. */
  readonly contentChanged: string;
  readonly inYear: (year: number) => string;
  /** The figures are the same, the readings are not. */
  readonly otherReadings: string;
  readonly unexplained: string;
  readonly before: string;
  readonly after: string;
  readonly absent: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
  readonly more: (count: string) => string;
  readonly year: (year: string) => string;
  /** By the key of the JSON; an empty word says nothing more than what stands around it. */
  readonly keys: Readonly<Record<string, string>>;
}

const fr: VerifyWords = {
  title: (result, file) => `Vérification de ${result} avec ${file}`,
  same: (compared) => `Mêmes chiffres\u00a0: les ${compared}\u00a0valeurs recalculées sont identiques.`,
  differ: (count, compared) => `Chiffres différents\u00a0: ${count} sur ${compared}\u00a0valeurs.`,
  changes: 'Depuis ce résultat',
  tool: 'Outil',
  scale: 'Barème',
  file: 'Fichier',
  readings: 'Lectures',
  unchanged: 'inchangé',
  readingsUnchanged: 'inchangées',
  contentChanged: 'même nom, contenu changé',
  inYear: (year) => `exercice ${year}`,
  otherReadings: 'Mêmes chiffres, mais le résultat dit d’autres lectures que celles dont ils viennent.',
  unexplained:
    'Ni l’outil, ni le barème, ni le fichier n’ont changé\u00a0: le résultat a été modifié après coup.',
  before: 'Résultat',
  after: 'Recalculé',
  absent: 'absent',
  unknown: 'inconnu',
  yes: 'oui',
  no: 'non',
  more: (count) => `… et ${count} autres\u00a0: --format json les donne toutes.`,
  year: (year) => `Exercice ${year}`,
  keys: {
    cpts: 'CPTS',
    name: 'nom',
    population: 'population',
    size_tier: 'taille',
    tier_origin: 'origine de la taille',
    from: 'premier jour',
    to: 'dernier jour',
    year: 'exercice',
    years: '',
    missions: '',
    mission: 'mission',
    projected: 'exercice non décrit',
    operations: 'fonctionnement',
    fixed: 'volet fixe',
    variable: 'volet variable',
    ceiling: 'plafond',
    entitled: 'acquis',
    pending: 'en attente',
    status: 'statut',
    simulated: 'simulé',
    attainment_rate: 'taux d’atteinte',
    started: 'début',
    days: 'jours',
    plan: 'plan',
    indicators: '',
    totals: 'total',
    to_verify: 'à vérifier',
    fungibility: 'fongibilité',
    regime: 'lecture',
    cap: 'plafond de virement',
    fixed_only: 'volets fixes seulement',
    envelopes: '',
    envelope: 'enveloppe',
    funded: 'financé',
    spent: 'dépensé',
    balance: 'solde',
    received: 'reçu',
    given: 'donné',
    final: 'reste',
    transfers: 'virement',
    stated: 'indiqué dans le fichier',
    reason: 'motif',
    undeclared: 'dépenses non indiquées',
    unspent: 'non dépensé',
    uncovered: 'non couvert',
    readings: 'lecture',
    contract_differences: 'écart entre contrat et barème',
    contract: 'contrat',
    scale: 'barème',
    difference: 'écart',
    other_funding: 'autre financement',
    label: 'libellé',
    schedule: 'échéancier',
    amount: 'montant',
    date: 'date',
    line: 'ligne',
    part: 'part',
  },
};

const en: VerifyWords = {
  title: (result, file) => `Verification of ${result} with ${file}`,
  same: (compared) => `Same figures: all ${compared} values computed again are identical.`,
  differ: (count, compared) => `Different figures: ${count} of ${compared} values.`,
  changes: 'Since this result',
  tool: 'Tool',
  scale: 'Scale',
  file: 'File',
  readings: 'Readings',
  unchanged: 'unchanged',
  readingsUnchanged: 'unchanged',
  contentChanged: 'same name, content changed',
  inYear: (year) => `year ${year}`,
  otherReadings: 'Same figures, but the result states other readings than those they come from.',
  unexplained: 'Neither the tool, nor the scale, nor the file changed: the result was edited afterwards.',
  before: 'Result',
  after: 'Computed',
  absent: 'absent',
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  more: (count) => `… and ${count} more: --format json gives them all.`,
  year: (year) => `Year ${year}`,
  keys: {
    cpts: 'CPTS',
    years: '',
    missions: '',
    indicators: '',
    envelopes: '',
    from: 'first day',
    to: 'last day',
    fixed: 'fixed part',
    variable: 'variable part',
    plan: 'plan',
    totals: 'total',
    transfers: 'transfer',
    final: 'left',
    readings: 'reading',
    regime: 'reading',
    contract_differences: 'difference between contract and scale',
    undeclared: 'spending not stated',
  },
};

export const verifyWords = { fr, en } as const satisfies Readonly<Record<Language, VerifyWords>>;
