import type { SimulationWords } from './simulation-words.ts';

export const simulationFrench: SimulationWords = {
  asItStands: 'Tel quel',
  pendingAt: (rate) => `Attente à ${rate}`,
  year: (year) => `Exercice ${year}`,
  difference: 'Écart',
  isCovered: 'Dépenses couvertes',
  yes: 'oui',
  no: 'non',
  unknown: 'inconnu',
  unknownMeaning:
    '«\u00a0inconnu\u00a0»\u00a0: ce qui est indiqué est couvert\u00a0; écrivez les autres dépenses pour savoir si tout l’est.',
  uncovered: 'Non couvert',
  short: 'Enveloppes en déficit',
  howRatesApply:
    'Le taux général d’un scénario remplit les résultats en attente\u00a0; celui d’une mission ou d’un indicateur remplace ce que dit le fichier.',
  noScenario: (key) =>
    `Le fichier n’a pas de scénario\u00a0: ajoutez-en sous «\u00a0${key}:\u00a0», ou essayez --attainment, --set, --levers ou --target.`,
  unsure: (where) =>
    `* repose sur des montants à vérifier. Entrez ceux de votre contrat signé sous «\u00a0${where}\u00a0».`,
  levers: 'Ce qui reste à gagner',
  mission: 'Mission',
  earned: 'Acquis',
  missed: 'Manqué',
  left: 'À gagner',
  point: '1 point',
  noLever: 'Aucun volet variable à gagner cette année-là.',
  onePoint:
    '«\u00a01 point\u00a0»\u00a0: ce que rapporte un point d’atteinte de plus\u00a0; un tiret là où le résultat va par paliers ou par tout ou rien.',
  nextStep: (name, distance, threshold, pays) =>
    `${name}\u00a0: encore ${distance} jusqu’au palier de ${threshold}, qui rapporte ${pays} de plus.`,
  nextTarget: (name, distance, threshold, pays) =>
    `${name}\u00a0: encore ${distance} jusqu’à l’objectif de ${threshold}, qui rapporte ${pays}.`,
  nextDone: (name, pays) => `${name}\u00a0: le faire rapporte ${pays}.`,
  points: (count, isMany) => `${count}\u00a0point${isMany ? 's' : ''}`,
  target: (amount, what) => `Pour atteindre ${amount}${what}`,
  whole: ' au total',
  partOf: {
    fixed: (name) => `volet fixe de «\u00a0${name}\u00a0»`,
    variable: (name) => `volet variable de «\u00a0${name}\u00a0»`,
  },
  wholePart: { fixed: 'volets fixes', variable: 'volets variables' },
  now: 'Tel quel',
  lacking: (current, gap) => `${current}\u00a0; il manque ${gap}.`,
  reached: (current) => `${current}\u00a0: c’est déjà atteint.`,
  everywhere: 'Partout',
  everywhereGives: (rate, gives) => `${rate} au moins, ce qui donne ${gives}.`,
  list: 'Ou bien',
  listGives: (count, gives) =>
    count === 1
      ? `amener à 100\u00a0% ce seul résultat, ce qui donne ${gives}\u00a0:`
      : `amener à 100\u00a0% ces ${count} résultats, ce qui donne ${gives}\u00a0:`,
  inMission: (mission, name) => `${mission}\u00a0: ${name}`,
  brings: (name, amount) => `${name} (${amount} de plus)`,
  unreachable: 'Hors de portée',
  unreachableBy: (highest, short) =>
    `tout à 100\u00a0% donne ${highest}\u00a0; il manquerait encore ${short}.`,
  meaning:
    'Partout\u00a0: tout résultat en attente, ou inférieur à ce taux, est compté à ce taux, paliers et tout ou rien compris\u00a0; les autres restent. Un centième de point de moins n’y suffit pas.',
  spent: 'Dépensé',
  leftOver: 'Reste',
  carried: 'Cumulé',
  from: 'À partir du',
  contractYear: 'Exercice',
  civilYear: 'Année civile',
  projectedYears:
    '~ année ou partie d’année que le fichier ne décrit pas\u00a0: voici ce qu’elle peut rapporter.',
  projectedPending: 'Les résultats des années à venir sont en attente\u00a0: --attainment les suppose.',
  spreadOverDays: 'Par année civile, chaque montant est réparti sur les jours auxquels il se rapporte.',
  noSpending: 'Aucune dépense n’est indiquée\u00a0: ce qui reste n’est pas connu.',
  unknownSpending: (names) =>
    `Dépenses pas connues chaque année, donc hors de ce qui reste ces années-là\u00a0: ${names}.`,
  carriedBy: (year, amount) =>
    `Reste à la fin de l’exercice ${year}, excédents et déficits cumulés\u00a0: ${amount}.`,
  inputs: 'Données qui diffèrent',
  sameInputs: 'Les données sont les mêmes.',
};
