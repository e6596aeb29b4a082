/** The keys of what happened in a contract year: envelopes and indicators. */
import type { KeyRecord } from './record.ts';

export const yearKeys = {
  // Years
  year: {
    fr: 'annee',
    en: 'year',
    section: 'year',
    says: {
      fr: 'Le numéro de l’exercice\u00a0: 1 pour l’année qui suit la signature, jusqu’à 5.',
      en: 'The number of the contract year: 1 for the one after the signature, up to 5.',
    },
    example: '1',
  },
  operations: {
    fr: 'fonctionnement',
    en: 'operations',
    says: { fr: 'Le fonctionnement de la CPTS.', en: 'The operations of the CPTS.' },
    inside: {
      years: {
        says: { fr: 'Le fonctionnement de cet exercice.', en: 'The operations of this contract year.' },
      },
      amounts: { says: { fr: 'Le montant du fonctionnement.', en: 'The amount of operations.' } },
      expected: {
        says: {
          fr: 'Ce que vous attendez pour le fonctionnement, en euros.',
          en: 'What you expect for operations, in euros.',
        },
        example: '60 000 €',
      },
    },
  },
  attainmentRate: {
    fr: 'taux_atteinte',
    en: 'attainment_rate',
    section: 'yearMission',
    says: {
      fr: 'Le taux d’atteinte des objectifs\u00a0; au-dessus de 100\u00a0%, il compte pour 100\u00a0%.',
      en: 'The attainment rate of the objectives; above 100\u00a0% it counts as 100\u00a0%.',
    },
    example: '45 %',
    inside: {
      expected: {
        says: {
          fr: 'Le taux d’atteinte que vous attendez, comparé aux décimales que vous écrivez.',
          en: 'The attainment rate you expect, compared at the decimals you write.',
        },
        example: '45 %',
      },
    },
  },
  spending: {
    fr: 'depenses',
    en: 'spending',
    section: 'yearMission',
    says: {
      fr: 'Ce qui a été dépensé sur cette enveloppe pendant l’exercice.',
      en: 'What was spent on this envelope during the contract year.',
    },
    example: '48 000 €',
  },
  indicators: {
    fr: 'indicateurs',
    en: 'indicators',
    section: 'yearMission',
    says: {
      fr: 'Les indicateurs de la mission, un par un, au lieu d’un seul taux d’atteinte.',
      en: 'The indicators of the mission, one by one, instead of one attainment rate.',
    },
    inside: {
      expected: {
        says: {
          fr: 'Le taux que vous attendez de chaque indicateur, sous son nom ou son numéro dans la liste.',
          en: 'The rate you expect of each indicator, by its name or its number in the list.',
        },
      },
      scenarios: {
        says: {
          fr: 'Le taux supposé de chaque indicateur, sous son nom.',
          en: 'The rate supposed for each indicator, under its name.',
        },
      },
    },
  },
  plan: {
    fr: 'plan',
    en: 'plan',
    section: 'yearCrisis',
    says: {
      fr: 'Le plan de crise de l’année\u00a0: «\u00a0initial\u00a0», «\u00a0mise_a_jour\u00a0» ou «\u00a0aucun\u00a0».',
      en: 'The crisis plan of the year: “initial”, “update” or “none”.',
    },
    example: { fr: 'mise_a_jour', en: 'update' },
  },
  mobilised: {
    fr: 'mobilisation',
    en: 'mobilised',
    section: 'yearCrisis',
    says: {
      fr: 'Dans quelle mesure le plan a été mobilisé pour une crise que l’ARS a reconnue.',
      en: 'In what measure the plan was used in a crisis that the ARS recognised.',
    },
    example: '0 %',
  },
  // Indicators
  baseline: {
    fr: 'depart',
    en: 'baseline',
    section: 'indicator',
    says: {
      fr: 'La valeur de départ\u00a0: le taux est alors la part du chemin parcourue vers l’objectif.',
      en: 'The value at the start: the rate is then the share of the way covered to the target.',
    },
    example: '6.5 %',
  },
  target: {
    fr: 'objectif',
    en: 'target',
    section: 'indicator',
    says: {
      fr: 'La valeur à atteindre, en taux ou en nombre.',
      en: 'The value to reach, as a rate or a number.',
    },
    example: '4 %',
  },
  observed: {
    fr: 'realise',
    en: 'observed',
    section: 'indicator',
    says: {
      fr: 'La valeur constatée, dans la même unité que l’objectif ou les paliers.',
      en: 'The value found, in the same unit as the target or the steps.',
    },
    example: '5 %',
  },
  weight: {
    fr: 'poids',
    en: 'weight',
    section: 'indicator',
    says: {
      fr: 'Le poids de l’indicateur dans la mission. Des poids ou des montants, pas les deux.',
      en: 'The weight of the indicator in its mission. Weights or amounts, not both.',
    },
    example: '2',
  },
  amount: {
    fr: 'montant',
    en: 'amount',
    says: { fr: 'Un montant en euros.', en: 'An amount in euros.' },
    example: '5 000 €',
    inside: {
      indicators: {
        says: {
          fr: 'Le plus que cet indicateur peut rapporter, en euros.',
          en: 'The most this indicator can earn, in euros.',
        },
        example: '3 500 €',
      },
      steps: {
        says: { fr: 'Ce que ce palier rapporte, en euros.', en: 'What this step earns, in euros.' },
        example: '1 000 €',
      },
      transfers: {
        says: { fr: 'Le montant du virement.', en: 'The amount of the transfer.' },
        example: '5 000 €',
      },
      otherFunding: {
        says: { fr: 'Le montant de ce financement.', en: 'The amount of this funding.' },
        example: '15 000 €',
      },
      payments: {
        says: {
          fr: 'Le montant versé\u00a0; avec des centimes si besoin.',
          en: 'The amount paid, with its cents where there are some.',
        },
        example: { fr: '11 058,90 €', en: '11 058.90 €' },
      },
    },
  },
  done: {
    fr: 'fait',
    en: 'done',
    section: 'indicator',
    says: {
      fr: 'Pour ce qui est fait ou ne l’est pas\u00a0: «\u00a0oui\u00a0» ou «\u00a0non\u00a0».',
      en: 'For what is either done or not: “yes” or “no”.',
    },
    example: { fr: 'oui', en: 'yes' },
  },
  steps: {
    fr: 'paliers',
    en: 'steps',
    section: 'indicator',
    says: {
      fr: 'Les paliers, du moins au plus payé.',
      en: 'The steps, from the one that pays least to the one that pays most.',
    },
  },
  threshold: {
    fr: 'seuil',
    en: 'threshold',
    section: 'step',
    says: {
      fr: 'La valeur à partir de laquelle le palier est atteint.',
      en: 'The value from which the step is reached.',
    },
    example: '25 %',
  },
  rate: {
    fr: 'taux',
    en: 'rate',
    says: {
      fr: 'La part du plafond de l’indicateur que ce palier rapporte, au lieu d’un montant.',
      en: 'The share of the indicator’s ceiling that this step earns, instead of an amount.',
    },
    example: '50 %',
  },
  direction: {
    fr: 'sens',
    en: 'direction',
    section: 'indicator',
    says: {
      fr: 'Dans quel sens le résultat s’améliore\u00a0: «\u00a0hausse\u00a0» ou «\u00a0baisse\u00a0».',
      en: 'Which way the result improves: “up” or “down”.',
    },
    example: { fr: 'baisse', en: 'down' },
  },
  mode: {
    fr: 'mode',
    en: 'mode',
    section: 'indicator',
    says: {
      fr: '«\u00a0proportionnel\u00a0»\u00a0: chaque progrès compte\u00a0; «\u00a0seuil\u00a0»\u00a0: tout ou rien.',
      en: '“proportional”: every progress counts; “threshold”: all or nothing.',
    },
    example: { fr: 'seuil', en: 'threshold' },
  },
} as const satisfies Readonly<Record<string, KeyRecord>>;
