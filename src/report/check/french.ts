import { keyWord, readingValueWord, readingWords } from '../../domain/vocabulary.ts';
import { formatDate } from '../../output/format.ts';
import { quoted } from '../problems/quoting.ts';
import type { CausePhrases, CheckWords } from './check-words.ts';
import { linePhrase, ofEnvelopeInFrench } from './line-phrases.ts';

const q = (text: string): string => quoted(text, 'fr');
const plural = (count: number, word: string): string => `${count}\u00a0${word}${count > 1 ? 's' : ''}`;

const roundings = {
  at_payment: 'un seul arrondi, à la fin du calcul (indicateurs et prorata non arrondis)',
  truncated: 'des centimes coupés au lieu d’être arrondis',
  whole_euros: 'des montants arrondis à l’euro',
  amount_per_day: 'un montant par jour arrondi au centime avant le prorata',
  prorata_percent: 'un prorata arrondi au pour cent entier',
  prorata_hundredths: 'un prorata arrondi au centième de pour cent',
  balance_share: 'un solde calculé à 25\u00a0% et arrondi, au lieu de ce que laisse l’avance',
} as const;

const causes: CausePhrases = {
  missing: () => 'un paiement qui n’a pas été fait',
  not_returned: () => 'une somme qui n’a pas été rendue',
  contract_before: ({ signed }) => `le solde du contrat précédent, le ${formatDate(signed, 'fr')}`,
  before_contract: ({ signed }) => `un versement antérieur à la signature, le ${formatDate(signed, 'fr')}`,
  repeated: ({ times }) => `un paiement fait ${times}\u00a0fois`,
  other_line: ({ line, year }) => `l’écart inverse sur ${linePhrase(line, year, 'fr')}`,
  paid_before: ({ date }) => `le même montant déjà versé le ${formatDate(date, 'fr')}`,
  early: ({ due }) => `un paiement fait avant d’être dû, le ${formatDate(due, 'fr')}`,
  size_tier: ({ sizeTier }) => `la taille ${sizeTier}`,
  scale: ({ id }) => `le barème ${q(id)}`,
  reading: ({ reading, value }, fileLanguage) =>
    `l’autre lecture du texte ${q(`${readingWords[reading][fileLanguage]}: ${readingValueWord(value, fileLanguage)}`)}`,
  start: ({ mission, months, start }) =>
    `un début ${ofEnvelopeInFrench(mission)} le ${formatDate(start, 'fr')}, ${Math.abs(months)}\u00a0mois plus ${months > 0 ? 'tard' : 'tôt'}`,
  indicator: ({ name, year, isCounted }) =>
    `l’indicateur ${q(name)} de l’exercice\u00a0${year} ${isCounted ? 'compté en entier' : 'non compté'}`,
  contract_amount: ({ line, part }, fileLanguage) =>
    `le montant du barème au lieu de celui du contrat (${q(`${line === 'letter_of_intent' ? keyWord('letterOfIntent', fileLanguage) : keyWord(line, fileLanguage)}: ${keyWord(part, fileLanguage)}`)})`,
  rounding: ({ rounding }) => roundings[rounding],
};

export const checkFrench: CheckWords = {
  title: (date) => `Versements contrôlés au ${date}`,
  read: (count, sum, file) =>
    `${plural(count, 'versement')} lu${count > 1 ? 's' : ''} dans ${file}\u00a0: ${sum}`,
  apart: (count, sum) => `${plural(count, 'débit')} mis à part, sans mot de récupération\u00a0: ${sum}`,
  inBoth: (count, sum) =>
    `${plural(count, 'versement')} à la fois dans le fichier et dans le CSV, compté${count > 1 ? 's' : ''} une seule fois\u00a0: ${sum}`,
  later: (count, sum) => `${plural(count, 'versement')} après cette date, hors du contrôle\u00a0: ${sum}`,
  inEuros: 'En euros',
  year: 'Exercice',
  dueOn: 'Dû le',
  owed: 'Dû',
  paid: 'Versé',
  difference: 'Écart',
  total: 'Total',
  unexplained: (count) => `Sans ligne (${plural(count, 'versement')})`,
  unsure: (where) =>
    `* repose sur des montants à vérifier. Entrez ceux de votre contrat signé sous «\u00a0${where}\u00a0».`,
  projected: 'Les exercices que le fichier ne décrit pas sont comptés sans volet variable.',
  allRight: 'Aucun écart\u00a0: tout ce qui était dû a été versé, au centime près.',
  withinTolerance: (tolerance) => `Aucun écart au-dessus de la tolérance (${tolerance}).`,
  differences: 'Pourquoi ces écarts',
  lineMissing: (gap, line) => `L’écart de ${gap} est exactement ${line}\u00a0: rien n’a été versé.`,
  linesMissing: (gap, lines) =>
    `L’écart de ${gap} est exactement la somme de ce qui n’a pas été versé\u00a0: ${lines}.`,
  lineNotReturned: (gap, line) =>
    `L’écart de ${gap} est exactement ${line}\u00a0: ce trop-perçu n’a pas été rendu.`,
  linesNotReturned: (gap, lines) =>
    `L’écart de ${gap} est exactement la somme de ce qui n’a pas été rendu\u00a0: ${lines}.`,
  linesRepeated: (gap, lines, times) =>
    `L’écart de ${gap} est exactement ${times > 2 ? `${times - 1}\u00a0fois ` : ''}${lines}\u00a0: cela a été versé ${times === 2 ? 'deux' : times}\u00a0fois.`,
  explained: (gap, lines, cause) => `L’écart de ${gap} sur ${lines} s’explique au centime près par ${cause}.`,
  payment: (amount, date) => `Le versement de ${amount} du ${date}`,
  paymentFor: (payment, lines, gap, cause) =>
    `${payment}, compté pour ${lines}, laisse un écart de ${gap} qui s’explique au centime près par ${cause}.`,
  paymentAgain: (payment, before) => `${payment} répète celui du ${before}, du même montant.`,
  paymentBefore: (payment, signed, isRenewed) =>
    `${payment} est antérieur à la signature de ce contrat, le ${signed}\u00a0: ${isRenewed ? 'il relève sans doute du contrat précédent' : 'rien n’était encore dû'}.`,
  paymentSameDay: (payment) =>
    `${payment}, jour de la signature, ne correspond à rien dans ce contrat\u00a0: c’est peut-être le solde du contrat précédent, dû le même jour.`,
  paymentAlone: (payment) => `${payment} ne correspond à rien de ce qui était dû.`,
  unknown: (gap, lines) => `L’écart de ${gap} sur ${lines} ne s’explique par aucune des causes cherchées.`,
  otherwise: (all) => `Autre explication possible, au centime près aussi\u00a0: ${all}.`,
  both: (first, second) => `deux causes ensemble, ${first} et ${second}`,
  moreLines: (count) => `${plural(count, 'autre')} ligne${count > 1 ? 's' : ''}`,
  morePayments: (count, sum) =>
    `Et ${plural(count, 'autre')} versement${count > 1 ? 's' : ''} sans explication, ${sum} en tout.`,
  causes,
};
