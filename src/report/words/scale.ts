/** The words of scales: their table, their sources, their differences. */
import type { ScalePart } from '../../domain/cell.ts';
import type { Language } from '../../domain/contract.ts';

export interface ScaleWords {
  readonly scale: (id: string) => string;
  readonly inForce: string;
  readonly since: (date: string) => string;
  readonly verified: string;
  readonly never: string;
  readonly on: (date: string) => string;
  readonly notSince: (date: string) => string;
  readonly core: string;
  readonly readIn: string;
  readonly chosen: { readonly newest: string; readonly on: (date: string) => string };
  readonly inEuros: string;
  readonly tier: (tier: number) => string;
  readonly tierHead: string;
  readonly population: string;
  readonly below: (limit: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly above: (from: string) => string;
  readonly parts: Readonly<Record<ScalePart, string>>;
  /** The variable part of the crisis mission, which only a recognised crisis pays. */
  readonly crisis: string;
  /** Of what depends on results. */
  readonly atMost: (part: string) => string;
  readonly status: string;
  readonly statuses: string;
  /** Before a status that has no sign. */
  readonly noMark: string;
  readonly difference: string;
  readonly diff: (before: string, after: string) => string;
  readonly same: string;
  readonly noDifference: string;
  readonly added: (names: string) => string;
  readonly removed: (names: string) => string;
  readonly yamlHead: readonly string[];
}

const fr: ScaleWords = {
  scale: (id) => `Barème ${id}`,
  inForce: 'En vigueur',
  since: (date) => `depuis le ${date}`,
  verified: 'Vérifié',
  never: 'jamais',
  on: (date) => `le ${date}`,
  notSince: (date) => `et pas depuis\u00a0: rien n’assure qu’il vaut encore le ${date}`,
  core: 'Missions socle',
  readIn: 'Lu dans',
  chosen: {
    newest: 'le plus récent des barèmes connus, faute de date (--on DATE en choisit une)',
    on: (date) => `en vigueur le ${date}`,
  },
  inEuros: 'En euros, par année pleine',
  tier: (tier) => `Taille ${tier}`,
  tierHead: 'Taille',
  population: 'Habitants',
  below: (limit) => `au plus ${limit}`,
  between: (from, to) => `de ${from} à ${to}`,
  above: (from) => `à partir de ${from}`,
  parts: {
    fixed: 'Volet fixe',
    fixed_base: 'Fixe, base',
    fixed_unscheduled_care: 'Fixe, soins non programmés',
    fixed_first_plan: 'Premier plan',
    fixed_plan_update: 'Mise à jour du plan',
    variable: 'Volet variable',
  },
  crisis: 'Crise reconnue',
  atMost: (part) => `${part}, au plus`,
  status: 'Statut',
  statuses: 'Statuts et sources',
  noMark: 'sans signe',
  difference: 'Écart',
  diff: (before, after) => `De ${before} à ${after}\u00a0: ce qui change`,
  same: 'Le reste est identique\u00a0: mêmes montants, mêmes statuts.',
  noDifference: 'Les deux barèmes ont les mêmes montants et les mêmes statuts.',
  added: (names) => `Nouvelles missions socle\u00a0: ${names}.`,
  removed: (names) => `Ne sont plus missions socle\u00a0: ${names}.`,
  yamlHead: [
    'Un barème, en euros par année pleine, au format que lit l’option --scale.',
    'Pour en faire le vôtre\u00a0: changez «\u00a0id\u00a0», «\u00a0titre\u00a0» et les montants, puis\u00a0:',
    '  aci calculer CONTRAT.yaml --scale CE-FICHIER.yaml',
    'Pour ne dire que ce qui change\u00a0: «\u00a0base: aci-2022\u00a0», et seulement les montants changés.',
  ],
};

const en: ScaleWords = {
  scale: (id) => `Scale ${id}`,
  inForce: 'In force',
  since: (date) => `from ${date}`,
  verified: 'Verified',
  never: 'never',
  on: (date) => `on ${date}`,
  notSince: (date) => `and not since: nothing shows that it still holds on ${date}`,
  core: 'Core missions',
  readIn: 'Read in',
  chosen: {
    newest: 'the newest scale known, for want of a date (--on DATE chooses one)',
    on: (date) => `in force on ${date}`,
  },
  inEuros: 'In euros, per full year',
  tier: (tier) => `Tier ${tier}`,
  tierHead: 'Tier',
  population: 'Inhabitants',
  below: (limit) => `at most ${limit}`,
  between: (from, to) => `${from} to ${to}`,
  above: (from) => `from ${from}`,
  parts: {
    fixed: 'Fixed part',
    fixed_base: 'Fixed, base',
    fixed_unscheduled_care: 'Fixed, unscheduled care',
    fixed_first_plan: 'First plan',
    fixed_plan_update: 'Plan update',
    variable: 'Variable part',
  },
  crisis: 'Recognised crisis',
  atMost: (part) => `${part}, at most`,
  status: 'Status',
  statuses: 'Statuses and sources',
  noMark: 'no sign',
  difference: 'Difference',
  diff: (before, after) => `From ${before} to ${after}: what changes`,
  same: 'The rest is the same: same amounts, same statuses.',
  noDifference: 'Both scales have the same amounts and the same statuses.',
  added: (names) => `New core missions: ${names}.`,
  removed: (names) => `Core missions no longer: ${names}.`,
  yamlHead: [
    'A scale, in euros per full year, in the format that the option --scale reads.',
    'To make it yours: change "id", "title" and the amounts, then:',
    '  aci calculate CONTRACT.yaml --scale THIS-FILE.yaml',
    'To say only what changes: "base: aci-2022", and the changed amounts alone.',
  ],
};

export const scaleWords = { fr, en } as const satisfies Readonly<Record<Language, ScaleWords>>;

/** The sign that stands after an amount: the doubt shows without colour. A confirmed amount has none. */
export const statusMarks = { confirmed: '', derived: '=', reported: '?', to_verify: '*' } as const;
