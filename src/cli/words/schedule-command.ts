import type { Language } from '../../law/contract.ts';

/** What the command `schedule` says of its own options and of their misuse. */
export interface ScheduleCommandWords {
  readonly file: string;
  readonly year: string;
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly through: string;
  readonly format: string;
  readonly output: string;
  readonly unknownBy: (text: string) => string;
  readonly emptyWindow: (from: string, to: string) => string;
  readonly wholeCivilYears: (date: string) => string;
  readonly noCivilCalendar: string;
}

export const scheduleCommandWords = {
  fr: {
    file: 'fichier YAML\u00a0; «\u00a0-\u00a0» lit l’entrée standard',
    year: 'les versements d’un seul exercice\u00a0: son numéro\u00a0; sinon tous',
    by: '«\u00a0annee-civile\u00a0» pour les encaissements et les droits acquis par année civile',
    from: 'premier jour à montrer, par exemple 2024-01-01',
    to: 'dernier jour à montrer, par exemple 2024-12-31',
    through: 'projette les exercices non décrits jusqu’à celui-ci, par exemple 5',
    format:
      'table, json, csv, csv-plain, markdown, html, xlsx ou ics\u00a0; de plusieurs fichiers, aussi ndjson, mais pas ics',
    output: 'écrit l’échéancier dans un fichier (.txt, .json, .csv, .md, .html, .xlsx ou .ics)',
    unknownBy: (text) =>
      `«\u00a0${text}\u00a0» n’est pas un regroupement\u00a0: écrivez --by annee-civile, ou retirez l’option.`,
    emptyWindow: (from, to) => `--from ${from} est après --to ${to}\u00a0: échangez les deux dates.`,
    wholeCivilYears: (date) =>
      `--by annee-civile compte des années entières\u00a0: ${date} en couperait une. Commencez un 1er janvier et finissez un 31 décembre.`,
    noCivilCalendar:
      'un agenda montre des versements, pas des années civiles\u00a0: retirez --by, ou choisissez un autre format.',
  },
  en: {
    file: 'YAML file; "-" reads standard input',
    year: 'the payments of one contract year only: its number; otherwise all',
    by: '"civil-year" for what is received and earned in each calendar year',
    from: 'first day to show, for instance 2024-01-01',
    to: 'last day to show, for instance 2024-12-31',
    through: 'project the years that are not described up to this one, for instance 5',
    format:
      'table, json, csv, csv-plain, markdown, html, xlsx or ics; of several files, also ndjson, but not ics',
    output: 'write the schedule to a file (.txt, .json, .csv, .md, .html, .xlsx or .ics)',
    unknownBy: (text) => `"${text}" is no grouping: write --by civil-year, or remove the option.`,
    emptyWindow: (from, to) => `--from ${from} comes after --to ${to}: swap the two dates.`,
    wholeCivilYears: (date) =>
      `--by civil-year counts whole years: ${date} would cut one. Begin on 1 January and end on 31 December.`,
    noCivilCalendar: 'a calendar shows payments, not calendar years: remove --by, or choose another format.',
  },
} as const satisfies Readonly<Record<Language, ScheduleCommandWords>>;
