/** What an amount is, in people's words. */

import { isZero } from '../amounts/money.ts';
import { locate, type Place } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import type { LawFigure } from '../law/factor.ts';
import type { AmountName, Label, NothingReason, PartName } from '../law/label.ts';
import { isUncertain, type ScalePart } from '../law/scale.ts';
import { formatAmount } from '../output/format.ts';
import { envelopeNames, statusNames } from '../output/names.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import type { ExplainPage } from './explain.ts';

/** The words of an explanation. Amounts, rates, dates and names come in already written. */

export const explainWords = inBothLanguages((say) => ({
  /** Between a name and its amount. */
  colon: say('\u00a0: ', ': '),
  and: say('et', 'and'),
  /** For the whole contract year. */
  ofYear: {
    scale_amount: say('Montant du barème', 'Amount of the scale'),
    contract_amount: say('Montant du contrat', 'Amount of the contract'),
    full_year: say('Montant d’une année pleine', 'Amount of a full year'),
    ceiling: say('Plafond de l’exercice', 'Ceiling of the year'),
    entitled: say('Total de l’exercice', 'Total of the year'),
    shared_out: say('Part répartie', 'Part shared out'),
    pending: say('En attente de résultats', 'Pending results'),
    uncertain: say('Part du total à vérifier', 'Part of the total to be verified'),
    certain: say('Part certaine du total', 'Certain part of the total'),
    difference: say('Écart', 'Difference'),
    spent: say('Dépensé', 'Spent'),
    balance: say('Solde', 'Balance'),
    funded: say('Financé', 'Funded'),
    available: say('Financé et reçu', 'Funded and received'),
    given: say('Donné', 'Given'),
    received: say('Reçu', 'Received'),
    final: say('Reste', 'Left'),
    transfer: say('Virement', 'Transfer'),
    givable: say('Ce qui peut être donné', 'What may be given'),
    unspent: say('Non dépensé', 'Unspent'),
    uncovered: say('Non couvert', 'Uncovered'),
    other_funding: say('Autre financement, hors ACI', 'Other funding, outside the ACI'),
    advance: say('Avance', 'Advance'),
    settled: say('Versement', 'Payment'),
    refund: say('À rendre', 'To give back'),
  } satisfies Readonly<Record<AmountName, string>>,
  ofYearPart: {
    fixed: say('Total des volets fixes', 'Total of fixed parts'),
    variable: say('Total des volets variables', 'Total of variable parts'),
  } satisfies Readonly<Record<PartName, string>>,
  /** After the envelope, the part and the indicator; empty where these say enough. */
  of: {
    scale_amount: say('année pleine', 'full year'),
    contract_amount: say('année pleine, contrat signé', 'full year, signed contract'),
    full_year: say('année pleine', 'full year'),
    ceiling: say('plafond', 'ceiling'),
    entitled: '',
    shared_out: say('part répartie entre les indicateurs', 'part shared out among indicators'),
    pending: say('en attente de résultats', 'pending results'),
    uncertain: say('à vérifier', 'to be verified'),
    certain: say('part certaine', 'certain part'),
    difference: say('écart entre le contrat et le barème', 'difference between contract and scale'),
    spent: say('dépensé', 'spent'),
    balance: say('solde', 'balance'),
    funded: say('financé', 'funded'),
    available: say('financé et reçu', 'funded and received'),
    given: say('donné à d’autres enveloppes', 'given to other envelopes'),
    received: say('reçu', 'received'),
    final: say('reste après virements', 'left after transfers'),
    transfer: say('virement', 'transfer'),
    givable: say('peut être donné', 'may be given'),
    unspent: say('non dépensé', 'unspent'),
    uncovered: say('non couvert', 'uncovered'),
    other_funding: say('autre financement', 'other funding'),
    advance: say('avance', 'advance'),
    settled: say('versement', 'payment'),
    refund: say('solde à rendre', 'balance to give back'),
  } satisfies Readonly<Record<AmountName, string>>,
  part: {
    fixed: say('volet fixe', 'fixed part'),
    variable: say('volet variable', 'variable part'),
  } satisfies Readonly<Record<PartName, string>>,
  indicator: (name: string) => say(`indicateur «\u00a0${name}\u00a0»`, `indicator “${name}”`),
  transfer: (from: string, to: string) => say(`Virement ${from} → ${to}`, `Transfer ${from} → ${to}`),
  partly: (status: string) => say(`en partie ${status}`, `partly ${status}`),
  rounded: (exact: string, amount: string) =>
    say(`${exact} → ${amount}, arrondi ici`, `${exact} → ${amount}, rounded here`),
  leastOf: (amounts: string) => say(`le plus petit de ${amounts}`, `the least of ${amounts}`),
  shareOf: (weights: string) => say(`partagé selon les poids ${weights}`, `shared out by weights ${weights}`),
  shareRounded: (exact: string, amount: string) =>
    say(
      `${exact} → ${amount}, arrondi ici au plus fort reste`,
      `${exact} → ${amount}, rounded here by largest remainder`,
    ),
  days: (days: string, of: string, first: string, last: string) =>
    say(
      `${days}\u00a0jours sur ${of}, du ${first} au ${last}`,
      `${days} days out of ${of}, from ${first} to ${last}`,
    ),
  months: (months: string, first: string, last: string) =>
    say(
      `${months}\u00a0mois commencés sur 12, du ${first} au ${last}`,
      `${months} started months out of 12, from ${first} to ${last}`,
    ),
  rate: (rate: string) => say(`taux indiqué\u00a0: ${rate}`, `rate stated: ${rate}`),
  rateCapped: (rate: string) =>
    say(`taux indiqué\u00a0: ${rate}, compté pour 100\u00a0%`, `rate stated: ${rate}, counted as 100%`),
  done: { yes: say('fait', 'done'), no: say('pas fait', 'not done') } satisfies Readonly<
    Record<'yes' | 'no', string>
  >,
  progress: (observed: string, target: string, rate: string) =>
    say(
      `réalisé ${observed} pour un objectif de ${target}\u00a0: ${rate}`,
      `observed ${observed} for a target of ${target}: ${rate}`,
    ),
  progressFrom: (observed: string, baseline: string, target: string, rate: string) =>
    say(
      `réalisé ${observed}, parti de ${baseline} vers ${target}\u00a0: ${rate} du chemin`,
      `observed ${observed}, from ${baseline} towards ${target}: ${rate} of the way`,
    ),
  reached: (observed: string, target: string) =>
    say(
      `réalisé ${observed}\u00a0: l’objectif de ${target} est atteint`,
      `observed ${observed}: the target of ${target} is met`,
    ),
  missed: (observed: string, target: string) =>
    say(
      `réalisé ${observed}\u00a0: l’objectif de ${target} n’est pas atteint`,
      `observed ${observed}: the target of ${target} is not met`,
    ),
  step: (observed: string, threshold: string, pays: string) =>
    say(
      `réalisé ${observed}\u00a0: le palier de ${threshold} paie ${pays}`,
      `observed ${observed}: the step of ${threshold} pays ${pays}`,
    ),
  noStep: (observed: string) =>
    say(`réalisé ${observed}\u00a0: aucun palier n’est atteint`, `observed ${observed}: no step is reached`),
  proportion: (of: string, outOf: string) =>
    say(`les indicateurs totalisent ${of} sur ${outOf}`, `the indicators add up to ${of} out of ${outOf}`),
  law: {
    advance_rate: say('part versée en avance', 'share paid in advance'),
    plan_update_share: say(
      'la mise à jour du plan paie la moitié de sa première rédaction',
      'the update of the plan pays half of its first drafting',
    ),
  } satisfies Readonly<Record<LawFigure, string>>,
  inFile: (place: string) => say(`écrit dans le fichier, ${place}`, `written in the file, ${place}`),
  inContract: (place: string) =>
    say(`lu dans le contrat signé, ${place}`, `read in the signed contract, ${place}`),
  option: (name: string) => `option ${name}`,
  scale: (id: string) => say(`barème ${id}`, `scale ${id}`),
  tier: (tier: number) => say(`taille\u00a0${tier}`, `tier ${tier}`),
  status: (status: string) => say(`montant ${status}`, `amount ${status}`),
  scalePart: {
    fixed: '',
    fixed_base: 'base',
    fixed_unscheduled_care: say(
      'compensation pour les soins non programmés',
      'compensation for unscheduled care',
    ),
    fixed_first_plan: say('première rédaction du plan', 'first drafting of the plan'),
    fixed_plan_update: say('mise à jour du plan', 'update of the plan'),
    variable: '',
  } satisfies Readonly<Record<ScalePart, string>>,
  neverVerified: say('jamais vérifié', 'never verified'),
  verified: (date: string) => say(`vérifié le ${date}`, `verified on ${date}`),
  nothing: {
    no_variable_part: say('cette mission n’a pas de volet variable', 'this mission has no variable part'),
    not_started: say('la mission n’a pas encore commencé', 'the mission has not started yet'),
    no_result_yet: say('le résultat n’est pas encore connu', 'the result is not known yet'),
    no_crisis_recognised: say(
      'aucune crise reconnue par l’ARS n’est indiquée',
      'no crisis recognised by the ARS is stated',
    ),
    no_plan: say('aucun plan cette année', 'no plan this year'),
    not_in_scale: say(
      'le barème n’a pas de montant pour cette ligne',
      'the scale has no amount for this line',
    ),
    nothing_to_add: say('rien à compter', 'nothing to count'),
  } satisfies Readonly<Record<NothingReason, string>>,
  reading: (word: string, topic: string, meaning: string) =>
    say(
      `lecture «\u00a0${word}\u00a0» (${topic}\u00a0: ${meaning})`,
      `reading “${word}” (${topic}: ${meaning})`,
    ),
  above: say('expliqué plus haut', 'explained above'),
  more: (address: string) => say(`suite\u00a0: ${address}`, `continued: ${address}`),
  /** Stands for the contract year, above what belongs to none. */
  ofContract: say('Hors des exercices du contrat', 'Outside the contract years'),
  line: say('Ligne', 'Line'),
  lines: say('Montants que l’on peut expliquer', 'Amounts that can be explained'),
  linesAdvice: (example: string) =>
    say(
      `Pour en lire un\u00a0: aci expliquer FICHIER ${example}`,
      `To read one: aci explain FILE ${example}`,
    ),
  lineUnknown: (text: string, year: number) =>
    say(
      `«\u00a0${text}\u00a0» n’est pas un montant de l’exercice ${year}.`,
      `"${text}" is no amount of year ${year}.`,
    ),
  lineSuggestion: (address: string) =>
    say(`Vouliez-vous dire «\u00a0${address}\u00a0»\u00a0?`, `Did you mean "${address}"?`),
  lineKnown: (addresses: string) =>
    say(`Essayez ${addresses}, ou --list pour tous.`, `Try ${addresses}, or --list for all.`),
  depthInvalid: (text: string) =>
    say(
      `«\u00a0${text}\u00a0» n’est pas une profondeur\u00a0: écrivez un nombre, de 0 à 99.`,
      `"${text}" is no depth: write a number from 0 to 99.`,
    ),
}));

export type ExplainWords = (typeof explainWords)['fr'];

/** From the widest to the narrowest: envelope, part, indicator, what is said of them. */
function labelWords({ name, line, part, indicator, to }: Label, lang: Language): string[] {
  const words = explainWords[lang];
  if (line === undefined) {
    return [name === 'entitled' && part !== undefined ? words.ofYearPart[part] : words.ofYear[name]];
  }
  if (to !== undefined) return [words.transfer(envelopeNames[line].long[lang], envelopeNames[to].long[lang])];
  const hasParts = line !== 'operations' && line !== 'letter_of_intent';
  return [
    envelopeNames[line].long[lang],
    ...(part === undefined || !hasParts ? [] : [words.part[part]]),
    ...(indicator === undefined ? [] : [words.indicator(harmless(indicator))]),
    ...(words.of[name] === '' ? [] : [words.of[name]]),
  ];
}

/** The whole name, or what it adds to the name of the amount it explains. */
export function labelText(label: Label, lang: Language, above?: Label): string {
  const own = labelWords(label, lang);
  const known = above === undefined ? [] : labelWords(above, lang);
  const isWider = above?.indicator !== undefined && label.indicator === undefined;
  const differs = own.findIndex((text, index) => text !== known[index]);
  const kept = differs === -1 ? own.length - 1 : differs - (isWider ? 1 : 0);
  const text = own.slice(Math.max(0, kept)).join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** How unsure an amount is; empty for what is confirmed, and for nothing. */
export function statusText(node: Explained, { words, page }: ExplainPage): string {
  if (node.status === 'confirmed' || isZero(node.value)) return '';
  const name = statusNames[node.status][page.lang];
  if (node.kind !== 'sum' || !isUncertain(node.status)) return name;
  const parts = node.parts.filter((part) => !isZero(part.value));
  return parts.every((part) => isUncertain(part.status)) ? name : words.partly(name);
}

/** `Accès aux soins, volet fixe : 57 342,47 €`, its two halves apart so that they can be painted. */
export const headOf = (
  label: Label,
  node: Explained,
  context: ExplainPage,
  above: Label | undefined,
): { readonly name: string; readonly amount: string; readonly status: string } => ({
  name: labelText(label, context.page.lang, above),
  amount: formatAmount(node.value, context.page.lang),
  status: statusText(node, context),
});

/** `haut-chablais.yaml:15:29`, or the option of the command that says it. */
export function placeText({ source, start }: Place, { words }: ExplainPage): string {
  const name = harmless(source.name);
  if (name.startsWith('--')) return words.option(name);
  const { line, column } = locate(source, start);
  return `${name}:${line}:${column}`;
}
