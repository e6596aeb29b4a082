/** The keys of a contract: its sections, the CPTS, the signed text and the missions. */
import type { KeyRecord } from './record.ts';

export const contractKeys = {
  // Sections
  cpts: {
    fr: 'cpts',
    en: 'cpts',
    section: 'file',
    says: {
      fr: 'La CPTS\u00a0: son nom et la population qu’elle couvre.',
      en: 'The CPTS: its name and the population it covers.',
    },
  },
  contract: {
    fr: 'contrat',
    en: 'contract',
    section: 'file',
    says: {
      fr: 'Ce que dit le contrat signé\u00a0: ses dates et, si vous les avez, ses montants.',
      en: 'What the signed contract says: its dates and, where you have them, its amounts.',
    },
  },
  missions: {
    fr: 'missions',
    en: 'missions',
    says: {
      fr: 'Les missions du contrat, chacune avec le jour où elle commence. «\u00a0qualite:\u00a0» sans rien suffit à la déclarer quand il n’y a pas de date de signature.',
      en: 'The missions of the contract, each with the day it starts. “quality:” with nothing after it declares the mission when there is no date of signature.',
    },
    inside: {
      years: {
        says: {
          fr: 'Les résultats et les dépenses de chaque mission pendant cet exercice.',
          en: 'The results and the spending of each mission during this contract year.',
        },
      },
      expected: {
        says: { fr: 'Ce que vous attendez de chaque mission.', en: 'What you expect of each mission.' },
      },
      scenarios: {
        says: { fr: 'Des taux propres à certaines missions.', en: 'Rates of some missions of their own.' },
      },
    },
  },
  years: {
    fr: 'exercices',
    en: 'years',
    section: 'file',
    says: {
      fr: 'Ce qui s’est passé chaque exercice, c’est-à-dire chaque année du contrat\u00a0: résultats, dépenses, transferts.',
      en: 'What happened in each contract year: results, spending, transfers.',
    },
  },
  budget: {
    fr: 'budget',
    en: 'budget',
    section: 'file',
    says: {
      fr: 'Le budget de l’association\u00a0: sa trésorerie, ses charges, ses produits autres que l’ACI.',
      en: 'The budget of the association: its cash, its costs, its income beside the ACI.',
    },
  },
  payments: {
    fr: 'versements',
    en: 'payments',
    section: 'file',
    says: { fr: 'Ce que la caisse a versé, ligne par ligne.', en: 'What the fund paid, line by line.' },
  },
  assumptions: {
    fr: 'hypotheses',
    en: 'assumptions',
    section: 'file',
    says: {
      fr: 'Les lectures du texte à retenir là où il en laisse plusieurs.',
      en: 'The readings to take where the texts leave several.',
    },
  },
  scenarios: {
    fr: 'scenarios',
    en: 'scenarios',
    section: 'file',
    says: {
      fr: 'Des résultats à supposer, chaque scénario sous un nom de votre choix.',
      en: 'Results to suppose, each scenario under a name of your choice.',
    },
  },
  // The CPTS
  name: {
    fr: 'nom',
    en: 'name',
    says: { fr: 'Un nom, tel qu’il se lit.', en: 'A name, as it reads.' },
    example: 'CPTS du Haut-Chablais',
    inside: {
      cpts: {
        says: { fr: 'Le nom de la CPTS.', en: 'The name of the CPTS.' },
        example: 'CPTS du Haut-Chablais',
      },
      indicators: {
        says: {
          fr: 'Le nom de l’indicateur, tel que le contrat le donne.',
          en: 'The name of the indicator, as the contract gives it.',
        },
        example: { fr: 'Patients en ALD sans médecin traitant', en: 'Long-term patients without a doctor' },
      },
    },
  },
  department: {
    fr: 'departement',
    en: 'department',
    section: 'cpts',
    says: { fr: 'Le numéro du département. Facultatif.', en: 'The number of the department. Optional.' },
    example: '74',
  },
  finess: {
    fr: 'finess',
    en: 'finess',
    section: 'cpts',
    says: {
      fr: 'Le numéro FINESS de la CPTS\u00a0; il garde ses zéros. Facultatif.',
      en: 'The FINESS number of the CPTS; it keeps its zeros. Optional.',
    },
    example: '010000123',
  },
  population: {
    fr: 'population',
    en: 'population',
    section: 'cpts',
    says: {
      fr: 'Le nombre d’habitants couverts\u00a0; la taille s’en déduit.',
      en: 'The inhabitants covered; the tier follows from it.',
    },
    example: '71 631',
  },
  communes: {
    fr: 'communes',
    en: 'communes',
    section: 'cpts',
    says: {
      fr: 'Les communes et leurs habitants, additionnés pour donner la population.',
      en: 'The communes and their inhabitants, added up to the population.',
    },
  },
  sizeTier: {
    fr: 'taille',
    en: 'size_tier',
    section: 'cpts',
    says: {
      fr: 'La taille, de 1 à 4, telle que le contrat la dit\u00a0; déduite de la population sinon.',
      en: 'The size tier, 1 to 4, as the contract states it; deduced from the population otherwise.',
    },
    example: '2',
    inside: {
      years: {
        says: {
          fr: 'La taille de cet exercice, si un avenant l’a changée.',
          en: 'The tier of this contract year, where an amendment changed it.',
        },
        example: '3',
      },
      scale: {
        says: {
          fr: 'La taille à laquelle ce montant s’applique, de 1 à 4.',
          en: 'The tier that this amount is for, 1 to 4.',
        },
        example: '2',
      },
    },
  },
  // The contract
  signed: {
    fr: 'signature',
    en: 'signed',
    section: 'contract',
    says: {
      fr: 'Le jour de la signature du contrat. Sans elle\u00a0: années pleines, et pas d’échéancier.',
      en: 'The day the contract was signed. Without it: full years, and no schedule.',
    },
    example: '2022-09-26',
  },
  letterOfIntent: {
    fr: 'lettre_intention',
    en: 'letter_of_intent',
    says: {
      fr: 'Le jour de la lettre d’intention, si elle a été envoyée avant le contrat.',
      en: 'The day of the letter of intent, where one came before the contract.',
    },
    example: '2022-04-20',
    inside: {
      amounts: {
        says: { fr: 'Le montant de la lettre d’intention.', en: 'The amount of the letter of intent.' },
      },
    },
  },
  scale: {
    fr: 'bareme',
    en: 'scale',
    section: 'contract',
    says: {
      fr: 'Le barème à appliquer\u00a0; déduit de la date sinon.',
      en: 'The scale to apply; deduced from the date otherwise.',
    },
    example: 'aci-2022',
  },
  renewal: {
    fr: 'renouvellement',
    en: 'renewal',
    section: 'contract',
    says: {
      fr: '«\u00a0oui\u00a0» pour un contrat renouvelé\u00a0: il reprend à l’année 1, ses missions déjà en cours.',
      en: '“yes” for a renewed contract: it starts again at year 1 with its missions running.',
    },
    example: { fr: 'non', en: 'no' },
  },
  ended: {
    fr: 'fin',
    en: 'ended',
    section: 'contract',
    says: {
      fr: 'Le dernier jour, si le contrat s’arrête avant ses cinq ans.',
      en: 'The last day, when the contract stops before its five years.',
    },
    example: '2027-03-31',
  },
  amounts: {
    fr: 'montants',
    en: 'amounts',
    section: 'contract',
    says: {
      fr: 'Les montants lus dans le contrat signé, pour une année pleine\u00a0: ils l’emportent sur ceux du barème.',
      en: 'The amounts read in the signed contract, per full year: they override those of the scale.',
    },
    inside: {
      scale: {
        says: {
          fr: 'Les montants du barème\u00a0: pour chaque ligne et chaque volet, un par taille.',
          en: 'The amounts of the scale: for each line and part, one per tier.',
        },
      },
    },
  },
  fixed: {
    fr: 'fixe',
    en: 'fixed',
    says: { fr: 'Le volet fixe, en euros.', en: 'The fixed part, in euros.' },
    example: '70 000 €',
  },
  variable: {
    fr: 'variable',
    en: 'variable',
    says: { fr: 'Le volet variable, en euros.', en: 'The variable part, in euros.' },
    example: '30 000 €',
  },
  // Missions
  care_access: {
    fr: 'acces_aux_soins',
    en: 'care_access',
    section: 'missions',
    says: {
      fr: 'Accès aux soins\u00a0: médecin traitant et soins non programmés (mission socle).',
      en: 'Care access: regular doctors and unscheduled care (core mission).',
    },
  },
  care_pathways: {
    fr: 'parcours',
    en: 'care_pathways',
    section: 'missions',
    says: {
      fr: 'Parcours pluriprofessionnels autour du patient (mission socle).',
      en: 'Care pathways shared by several professions (core mission).',
    },
  },
  prevention: {
    fr: 'prevention',
    en: 'prevention',
    section: 'missions',
    says: {
      fr: 'Actions territoriales de prévention (mission socle).',
      en: 'Prevention in the territory (core mission).',
    },
  },
  health_crisis: {
    fr: 'crise_sanitaire',
    en: 'health_crisis',
    section: 'missions',
    says: {
      fr: 'Réponse aux crises sanitaires graves\u00a0: le plan, et sa mobilisation (mission socle depuis avril 2022).',
      en: 'Response to health crises: the plan, and its use (core mission since April 2022).',
    },
  },
  quality: {
    fr: 'qualite',
    en: 'quality',
    section: 'missions',
    says: {
      fr: 'Qualité et pertinence des soins (mission optionnelle).',
      en: 'Quality and relevance of care (optional mission).',
    },
  },
  professional_support: {
    fr: 'accompagnement',
    en: 'professional_support',
    section: 'missions',
    says: {
      fr: 'Accompagnement des professionnels de santé sur le territoire (mission optionnelle).',
      en: 'Support of the health professionals of the territory (optional mission).',
    },
  },
  start: {
    fr: 'debut',
    en: 'start',
    section: 'mission',
    says: { fr: 'Le jour où la mission commence.', en: 'The day the mission starts.' },
    example: '2022-12-01',
  },
} as const satisfies Readonly<Record<string, KeyRecord>>;
