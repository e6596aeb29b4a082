import type { ScheduleWords } from './schedule-words.ts';

const exercices = (count: number): string => (count > 1 ? 'exercices' : 'exercice');

export const scheduleFrench: ScheduleWords = {
  title: (signed) => `Échéancier du contrat signé le ${signed}`,
  window: (from, to) => {
    if (from === undefined) return to === undefined ? '' : `Versements jusqu’au ${to}`;
    return to === undefined ? `Versements à partir du ${from}` : `Versements du ${from} au ${to}`;
  },
  empty: 'Aucun versement entre ces dates.',
  date: 'Date',
  line: 'En euros',
  year: 'Exercice',
  amount: 'Montant',
  runningTotal: 'Cumul',
  before: (date) => `Avant le ${date}`,
  total: 'Total',
  projectedYear: (year) => `${year}, projeté`,
  byYear: 'Par exercice',
  letter: 'Lettre d’intention',
  period: 'Du premier au dernier jour',
  paid: 'Versements',
  pending: 'En attente',
  fromTo: (from, to) => `${from} – ${to}`,
  pendingNote: (amount, years, count) =>
    `En attente\u00a0: les résultats pas encore connus peuvent ajouter jusqu’à ${amount} aux soldes (${exercices(count)} ${years}).`,
  simulatedNote: (years, count) =>
    `Simulation\u00a0: les résultats pas encore connus sont comptés au taux supposé (${exercices(count)} ${years}).`,
  projectedNote:
    'Projeté\u00a0: le fichier ne décrit pas cet exercice\u00a0; ses montants restent une prévision.',
  refundNote: (amount) => `À rendre\u00a0: ${amount}, car une avance dépasse ce qui est dû.`,
  absentNote: (years, count, last) =>
    count > 1
      ? `Exercices ${years} non décrits dans le fichier\u00a0: --through ${last} les projette.`
      : `Exercice ${years} non décrit dans le fichier\u00a0: --through ${last} le projette.`,
  civilYear: 'Année civile',
  cash: { long: 'Encaissé dans l’année', short: 'Encaissé' },
  accrued: { long: 'Acquis au jour près', short: 'Acquis' },
  outstanding: { long: 'Reste à recevoir au 31 décembre', short: 'À recevoir au 31/12' },
  partlyProjected: 'en partie projeté',
  civilNote:
    'Acquis\u00a0: ce que rapporte chaque exercice, chaque part étant répartie sur les jours où elle court (une mission, à partir de son propre début). À recevoir\u00a0: acquis moins encaissé depuis le début\u00a0; un montant négatif est perçu d’avance.',
  eventSummary: (name, amount, isProjected) =>
    `Versement ACI${isProjected ? ' projeté' : ''}\u00a0: ${amount}, ${name}`,
  eventRefund: (name, amount, isProjected) =>
    `À rendre à la CPAM${isProjected ? ' (projeté)' : ''}\u00a0: ${amount}, ${name}`,
  eventScale: (scale) => `Barème\u00a0: ${scale}`,
  eventLine: (line, amount, year) =>
    `${line}${year === undefined ? '' : ` (exercice ${year})`}\u00a0: ${amount}`,
};
