/** What the command `scale` says of itself. */
import type { Language } from '../../law/contract.ts';

export interface ScaleCommandWords {
  readonly scale: string;
  readonly id: string;
  readonly on: string;
  readonly tier: string;
  readonly diff: string;
  readonly misuse: {
    readonly idAndDate: string;
    readonly date: (text: string) => string;
    readonly noneOn: (text: string, firstDay: string) => string;
    readonly unknown: (id: string, known: readonly string[]) => string;
    readonly tier: (text: string) => string;
    readonly wholeOnly: string;
  };
}

const fr: ScaleCommandWords = {
  scale: 'montre les montants d’un barème, leurs statuts et leurs sources',
  id: 'nom d’un barème, ou fichier .yaml d’un barème à vous\u00a0; le plus récent sinon',
  on: 'montre le barème en vigueur ce jour, par exemple 2023-01-01',
  tier: 'ne montre qu’une taille, de 1 à 4',
  diff: 'montre ce qui change depuis cet autre barème',
  misuse: {
    idAndDate: 'nommez un barème ou donnez un jour avec --on, mais pas les deux.',
    date: (text) =>
      `«\u00a0${text}\u00a0» n’est pas un jour\u00a0: écrivez année-mois-jour, par exemple 2023-01-01.`,
    noneOn: (text, firstDay) =>
      `aucun barème connu ne couvre le ${text}\u00a0: le premier s’applique à partir du ${firstDay}.`,
    unknown: (id, known) =>
      `le barème «\u00a0${id}\u00a0» n’existe pas. Barèmes connus\u00a0: ${known.join(', ')}.`,
    tier: (text) => `«\u00a0${text}\u00a0» n’est pas une taille\u00a0: écrivez un numéro de 1 à 4.`,
    wholeOnly: 'le format yaml donne un barème entier\u00a0: retirez --tier et --diff.',
  },
};

const en: ScaleCommandWords = {
  scale: 'show the amounts of a scale, their statuses and sources',
  id: 'name of a scale, or .yaml file of a scale of your own; the newest otherwise',
  on: 'show the scale in force on this day, for instance 2023-01-01',
  tier: 'show one tier only, from 1 to 4',
  diff: 'show what changes since this other scale',
  misuse: {
    idAndDate: 'name a scale or give a day with --on, not both.',
    date: (text) => `"${text}" is no day: write year-month-day, for instance 2023-01-01.`,
    noneOn: (text, firstDay) => `no known scale covers ${text}: the first applies from ${firstDay}.`,
    unknown: (id, known) => `there is no scale "${id}". Known scales: ${known.join(', ')}.`,
    tier: (text) => `"${text}" is no tier: write a number from 1 to 4.`,
    wholeOnly: 'the format yaml gives a whole scale: remove --tier and --diff.',
  },
};

export const scaleCommandWords = { fr, en } as const satisfies Readonly<Record<Language, ScaleCommandWords>>;
