/** The keys of a contract: its sections, the CPTS, the signed text and the missions. */
import { type KeyRecord, key, says } from './record.ts';

const communes = ['Faverges-Seythenex', 'Doussard'];

export const contractKeys = {
  // Sections
  cpts: key('cpts', 'cpts', { section: 'file' }).says(
    'La CPTS\u00a0: son nom et la population qu’elle couvre.',
    'The CPTS: its name and the population it covers.',
  ),
  contract: key('contrat', 'contract', { section: 'file' }).says(
    'Ce que dit le contrat signé\u00a0: ses dates et, si vous les avez, ses montants.',
    'What the signed contract says: its dates and, where you have them, its amounts.',
  ),
  missions: key('missions', 'missions').says(
    'Les missions du contrat, chacune avec le jour où elle commence. «\u00a0qualite:\u00a0» sans rien suffit à la déclarer quand il n’y a pas de date de signature.',
    'The missions of the contract, each with the day it starts. “quality:” with nothing after it declares the mission when there is no date of signature.',
    {
      years: says(
        'Les résultats et les dépenses de chaque mission pendant cet exercice.',
        'The results and the spending of each mission during this contract year.',
      ),
      expected: says('Ce que vous attendez de chaque mission.', 'What you expect of each mission.'),
      scenarios: says('Ce qui est supposé de certaines missions.', 'What is supposed of some missions.'),
      amendments: says(
        'Les missions que l’avenant ajoute, retire, ou dont il change le début.',
        'The missions that the amendment adds, withdraws, or starts on another day.',
      ),
    },
  ),
  years: key('exercices', 'years', { section: 'file' }).says(
    'Ce qui s’est passé chaque exercice, c’est-à-dire chaque année du contrat\u00a0: résultats, dépenses, transferts.',
    'What happened in each contract year: results, spending, transfers.',
  ),
  budget: key('budget', 'budget', { section: 'file' }).says(
    'Le budget de l’association\u00a0: sa trésorerie, ses charges, ses produits autres que l’ACI.',
    'The budget of the association: its cash, its costs, its income beside the ACI.',
  ),
  payments: key('versements', 'payments', { section: 'file' }).says(
    'Ce que la caisse a versé, ligne par ligne.',
    'What the fund paid, line by line.',
  ),
  assumptions: key('hypotheses', 'assumptions', { section: 'file' }).says(
    'Les lectures du texte à retenir là où il en laisse plusieurs.',
    'The readings to take where the texts leave several.',
  ),
  scenarios: key('scenarios', 'scenarios', {
    section: 'file',
    free: {
      names: { fr: ['prudent'], en: ['cautious'] },
      values: [],
      what: {
        fr: 'Un scénario, sous le nom que vous lui donnez\u00a0: les résultats à supposer.',
        en: 'A scenario, by the name you give it: the results to suppose.',
      },
    },
  }).says(
    'Des résultats à supposer, chaque scénario sous un nom de votre choix.',
    'Results to suppose, each scenario under a name of your choice.',
  ),
  // The CPTS
  name: key('nom', 'name', { example: 'CPTS du Haut-Chablais' }).says(
    'Un nom, tel qu’il se lit.',
    'A name, as it reads.',
    {
      cpts: says('Le nom de la CPTS.', 'The name of the CPTS.', 'CPTS du Haut-Chablais'),
      indicators: says(
        'Le nom de l’indicateur, tel que le contrat le donne.',
        'The name of the indicator, as the contract gives it.',
        { fr: 'Patients en ALD sans médecin traitant', en: 'Long-term patients without a doctor' },
      ),
    },
  ),
  department: key('departement', 'department', { section: 'cpts', example: '74' }).says(
    'Le numéro du département. Facultatif.',
    'The number of the department. Optional.',
  ),
  finess: key('finess', 'finess', { section: 'cpts', example: '010000123' }).says(
    'Le numéro FINESS de la CPTS\u00a0; il garde ses zéros. Facultatif.',
    'The FINESS number of the CPTS; it keeps its zeros. Optional.',
  ),
  population: key('population', 'population', { section: 'cpts', example: '71 631' }).says(
    'Le nombre d’habitants couverts\u00a0; la taille s’en déduit.',
    'The inhabitants covered; the tier follows from it.',
  ),
  communes: key('communes', 'communes', {
    section: 'cpts',
    free: { names: { fr: communes, en: communes }, values: ['7 591', '3 626'] },
  }).says(
    'Les communes et leurs habitants, additionnés pour donner la population.',
    'The communes and their inhabitants, added up to the population.',
  ),
  sizeTier: key('taille', 'size_tier', { section: 'cpts', example: '2' }).says(
    'La taille, de 1 à 4, telle que le contrat la dit\u00a0; déduite de la population sinon.',
    'The size tier, 1 to 4, as the contract states it; deduced from the population otherwise.',
    {
      years: says(
        'La taille à partir de cet exercice, si elle a changé.',
        'The tier from this contract year on, where it changed.',
        '3',
      ),
      amendments: says(
        'La taille, de 1 à 4, selon l’avenant.',
        'The size tier, 1 to 4, by the amendment.',
        '3',
      ),
      scale: says(
        'La taille à laquelle ce montant s’applique, de 1 à 4.',
        'The tier that this amount is for, 1 to 4.',
        '2',
      ),
    },
  ),
  // The contract
  signed: key('signature', 'signed', { section: 'contract', example: '2022-09-26' }).says(
    'Le jour de la signature du contrat. Sans elle\u00a0: années pleines, et pas d’échéancier.',
    'The day the contract was signed. Without it: full years, and no schedule.',
  ),
  letter_of_intent: key('lettre_intention', 'letter_of_intent', { example: '2022-04-20' }).says(
    'Le jour de la lettre d’intention, si elle a été envoyée avant le contrat.',
    'The day of the letter of intent, where one came before the contract.',
    { amounts: says('Le montant de la lettre d’intention.', 'The amount of the letter of intent.') },
  ),
  scale: key('bareme', 'scale', { section: 'contract', example: 'aci-2022' }).says(
    'Le barème à appliquer\u00a0; déduit de la date sinon.',
    'The scale to apply; deduced from the date otherwise.',
  ),
  renewal: key('renouvellement', 'renewal', { section: 'contract', example: { fr: 'non', en: 'no' } }).says(
    '«\u00a0oui\u00a0» pour un contrat renouvelé\u00a0: il reprend à l’année 1, ses missions déjà en cours.',
    '“yes” for a renewed contract: it starts again at year 1 with its missions running.',
  ),
  ended: key('fin', 'ended', { section: 'contract', example: '2027-03-31' }).says(
    'Le dernier jour, si le contrat s’arrête avant ses cinq ans.',
    'The last day, when the contract stops before its five years.',
  ),
  payer: key('payeur', 'payer', {
    section: 'contract',
    example: { fr: 'Agent comptable de la Haute-Savoie', en: 'Haute-Savoie accounting office' },
  }).says(
    'Le nom sous lequel la caisse paraît sur le relevé, s’il ne dit ni CPAM ni Assurance Maladie ; plusieurs noms sont séparés par des points-virgules.',
    'The name that the fund has in bank exports, where it says neither CPAM nor Assurance Maladie; several names are parted by semicolons.',
  ),
  amounts: key('montants', 'amounts', { section: 'contract' }).says(
    'Les montants lus dans le contrat signé, pour une année pleine\u00a0: ils l’emportent sur ceux du barème.',
    'The amounts read in the signed contract, per full year: they override those of the scale.',
    {
      amendments: says(
        'Les montants que l’avenant change, pour une année pleine\u00a0; les autres restent.',
        'The amounts that the amendment changes, per full year; the others stay.',
      ),
      scale: says(
        'Les montants du barème\u00a0: pour chaque ligne et chaque volet, un par taille.',
        'The amounts of the scale: for each line and part, one per tier.',
      ),
    },
  ),
  amendments: key('avenants', 'amendments', { section: 'contract' }).says(
    'Les avenants au contrat, du premier au dernier\u00a0: chacun compte à partir du premier exercice qui commence ce jour-là ou après.',
    'The amendments to the contract, oldest first: each counts from the first contract year that begins on its day or later.',
  ),
  on: key('le', 'on', { example: '2026-06-30' }).says('Un jour.', 'A day.', {
    amendments: says('Le jour de l’avenant.', 'The day of the amendment.', '2024-09-26'),
    treasury: says('Le jour de ce solde.', 'The day of this balance.', '2025-12-31'),
    budget: says('Le jour d’une somme payée une fois.', 'The day of a sum paid once.', '2026-06-30'),
  }),
  withdrawn: key('retiree', 'withdrawn', {
    section: 'amendedMission',
    example: { fr: 'oui', en: 'yes' },
  }).says(
    '«\u00a0oui\u00a0» si le contrat n’a plus cette mission.',
    '“yes” where the contract has this mission no more.',
  ),
  fixed: key('fixe', 'fixed', { example: '70 000 €' }).says(
    'Le volet fixe, en euros.',
    'The fixed part, in euros.',
  ),
  variable: key('variable', 'variable', { example: '30 000 €' }).says(
    'Le volet variable, en euros.',
    'The variable part, in euros.',
  ),
  // Missions
  care_access: key('acces_aux_soins', 'care_access', { section: 'missions' }).says(
    'Accès aux soins\u00a0: médecin traitant et soins non programmés (mission socle).',
    'Care access: regular doctors and unscheduled care (core mission).',
  ),
  care_pathways: key('parcours', 'care_pathways', { section: 'missions' }).says(
    'Parcours pluriprofessionnels autour du patient (mission socle).',
    'Care pathways shared by several professions (core mission).',
  ),
  prevention: key('prevention', 'prevention', { section: 'missions' }).says(
    'Actions territoriales de prévention (mission socle).',
    'Prevention in the territory (core mission).',
  ),
  health_crisis: key('crise_sanitaire', 'health_crisis', { section: 'missions' }).says(
    'Réponse aux crises sanitaires graves\u00a0: le plan, et sa mobilisation (mission socle depuis avril 2022).',
    'Response to health crises: the plan, and its use (core mission since April 2022).',
  ),
  quality: key('qualite', 'quality', { section: 'missions' }).says(
    'Qualité et pertinence des soins (mission optionnelle).',
    'Quality and relevance of care (optional mission).',
  ),
  professional_support: key('accompagnement', 'professional_support', { section: 'missions' }).says(
    'Accompagnement des professionnels de santé sur le territoire (mission optionnelle).',
    'Support of the health professionals of the territory (optional mission).',
  ),
  start: key('debut', 'start', { section: 'mission', example: '2022-12-01' }).says(
    'Le jour où la mission commence.',
    'The day the mission starts.',
  ),
} as const satisfies Readonly<Record<string, KeyRecord>>;
