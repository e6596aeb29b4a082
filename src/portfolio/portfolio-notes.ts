/** The sentences of a summary: its title, what each row shows, and what must be known of the figures. */
import { dateFromIso } from '../amounts/calendar.ts';
import { isZero } from '../amounts/money.ts';
import { tool } from '../output/names.ts';
import { amountPhrase, datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { listedPhrases } from '../problems/wording.ts';
import type { PortfolioCommand } from './columns.ts';
import { hasSimulated, type PortfolioFrame, type PortfolioRow, type RowState } from './rows.ts';
import type { PortfolioTotals, SameCpts } from './totals.ts';

export const portfolioTitles: Readonly<Record<PortfolioCommand, Phrase>> = {
  calculate: phrase('Ce que rapportent les contrats', 'What the contracts earn'),
  schedule: phrase('Les versements des contrats', 'The payments of the contracts'),
  check: phrase('Versé et dû, contrat par contrat', 'Paid and owed, contract by contract'),
};

/** What each row shows is never left to guess. Nothing of a check up to the last payment of each contract. */
export function rowsShown(frame: PortfolioFrame): Phrase | undefined {
  const shown = daysShown(frame);
  if (frame.isProjecting === undefined || shown === undefined) return shown;
  const projected = frame.isProjecting
    ? phrase(
        'Les exercices commencés ce jour-là que leur fichier ne décrit pas sont projetés (--sans-projection pour n’en compter aucun).',
        'Years begun by that day that their file does not describe are projected (--no-projection to count none of them).',
      )
    : phrase(
        'Aucun exercice que son fichier ne décrit pas n’est compté (--projection pour les projeter tous).',
        'No year that its file does not describe is counted (--projection to project them all).',
      );
  return phrase(`${shown.fr} ${projected.fr}`, `${shown.en} ${projected.en}`);
}

function daysShown({ command, year, on, window = {} }: PortfolioFrame): Phrase | undefined {
  if (on !== undefined) return onDay[command](day(on));
  if (command === 'check') return undefined;
  if (command === 'schedule') return windowShown(window);
  if (year === 'all') return phrase('Une ligne par exercice décrit.', 'One row for each year described.');
  return year === undefined || year === 'last'
    ? phrase(
        'Chaque ligne montre le dernier exercice que décrit son fichier (--exercice N, --exercice tous ou --au DATE pour un autre).',
        'Each row shows the last year that its file describes (--year N, --year all or --on DATE for another).',
      )
    : phrase(
        `Chaque ligne montre l’exercice ${year} de son contrat.`,
        `Each row shows year ${year} of its contract.`,
      );
}

/** A day as it was typed, if it is none. */
const day = (iso: string): Phrase => {
  const date = dateFromIso(iso);
  return date === undefined ? phrase(iso, iso) : datePhrase(date);
};

const onDay: Readonly<Record<PortfolioCommand, (of: Phrase) => Phrase>> = {
  calculate: ({ fr, en }) =>
    phrase(
      `Chaque ligne montre l’exercice en cours le ${fr}.`,
      `Each row shows the contract year that runs on ${en}.`,
    ),
  schedule: ({ fr, en }) => phrase(`Versements dus jusqu’au ${fr}.`, `Payments due up to ${en}.`),
  check: ({ fr, en }) => phrase(`Ce qui est dû jusqu’au ${fr}.`, `What is owed up to ${en}.`),
};

function windowShown({ from, to }: NonNullable<PortfolioFrame['window']>): Phrase {
  const [first, last] = [from && day(from), to && day(to)];
  if (first && last) {
    return phrase(`Versements du ${first.fr} au ${last.fr}.`, `Payments from ${first.en} to ${last.en}.`);
  }
  if (first) return phrase(`Versements à partir du ${first.fr}.`, `Payments from ${first.en}.`);
  if (last) return phrase(`Versements jusqu’au ${last.fr}.`, `Payments up to ${last.en}.`);
  return phrase('Tous les versements.', 'All payments.');
}

/** A count with the words that agree with it: many from two on in French, one alone in English. */
const counted = (
  count: number,
  fr: readonly [one: string, many: string],
  en: readonly [one: string, many: string],
): Phrase => phrase(`${count} ${fr[count > 1 ? 1 : 0]}`, `${count} ${en[count === 1 ? 0 : 1]}`);

/** `3 contrats`, `3 contracts`. */
export const contractCount = (count: number): Phrase =>
  counted(count, ['contrat', 'contrats'], ['contract', 'contracts']);

/** Files whose rows are in no total, and why. */
const leftOut: Readonly<Record<Exclude<RowState, 'computed'>, (count: number) => Phrase>> = {
  no_year: (count) =>
    counted(
      count,
      [
        'contrat n’a pas cet exercice, ou pas de date de signature\u00a0: hors des totaux.',
        'contrats n’ont pas cet exercice, ou pas de date de signature\u00a0: hors des totaux.',
      ],
      [
        'contract has no such year, or no date of signature: left out of the totals.',
        'contracts have no such year, or no date of signature: left out of the totals.',
      ],
    ),
  no_payments: (count) =>
    counted(
      count,
      [
        'fichier ne donne aucun versement\u00a0: compté dans le dû, pas dans l’écart.',
        'fichiers ne donnent aucun versement\u00a0: comptés dans le dû, pas dans l’écart.',
      ],
      [
        'file states no payment: counted in what is owed, not in the difference.',
        'files state no payment: counted in what is owed, not in the difference.',
      ],
    ),
  undated: (count) =>
    counted(
      count,
      [
        'contrat n’a pas de date de signature, donc pas d’échéancier\u00a0: hors des totaux.',
        'contrats n’ont pas de date de signature, donc pas d’échéancier\u00a0: hors des totaux.',
      ],
      [
        'contract has no date of signature, so no schedule: left out of the totals.',
        'contracts have no date of signature, so no schedule: left out of the totals.',
      ],
    ),
  refused: (count) =>
    counted(
      count,
      [
        'fichier refusé, hors des totaux\u00a0: corrigez-le, puis recommencez.',
        'fichiers refusés, hors des totaux\u00a0: corrigez-les, puis recommencez.',
      ],
      [
        'file was refused and left out of the totals: mend it, then start again.',
        'files were refused and left out of the totals: mend them, then start again.',
      ],
    ),
};

const onlyOwed = (count: number): Phrase =>
  counted(
    count,
    [
      'contrat n’a pas d’exercice ce jour-là, ou pas de date de signature\u00a0: seul son dû, s’il est connu, est compté.',
      'contrats n’ont pas d’exercice ce jour-là, ou pas de date de signature\u00a0: seul leur dû, s’il est connu, est compté.',
    ],
    [
      'contract has no year on that day, or no date of signature: only what it is owed, if known, is counted.',
      'contracts have no year on that day, or no date of signature: only what they are owed, if known, is counted.',
    ],
  );

const leftOutNotes = ({ on }: PortfolioFrame, { files }: PortfolioTotals): Phrase[] =>
  (['no_year', 'no_payments', 'undated', 'refused'] as const)
    .filter((state) => files[state] > 0)
    .map((state) => (state === 'no_year' && on !== undefined ? onlyOwed : leftOut[state])(files[state]));

function sureNote({ overall: { sums } }: PortfolioTotals, isSimulated: boolean): Phrase | undefined {
  const toVerify = sums.to_verify;
  if (toVerify !== undefined && !isZero(toVerify.amount)) {
    const { fr, en } = amountPhrase(toVerify.amount);
    const of = isSimulated
      ? phrase('des montants simulés', 'of what is simulated')
      : phrase('des montants acquis', 'of what is earned');
    return phrase(
      `* repose sur des montants à vérifier\u00a0: ${fr} ${of.fr}. Saisissez ceux des contrats signés.`,
      `* rests on amounts to verify: ${en} ${of.en}. Enter those of the signed contracts.`,
    );
  }
  return Object.values(sums).some((sum) => sum.isUnsure && !isZero(sum.amount))
    ? phrase(
        '* repose sur des montants à vérifier. Saisissez ceux des contrats signés.',
        '* rests on amounts to verify. Enter those of the signed contracts.',
      )
    : undefined;
}

/** True where a row shows a year that its file does not describe. */
const hasProjected = (rows: readonly PortfolioRow[]): boolean =>
  rows.some(({ cells: { year } }) => year?.kind === 'count' && year.isBracketed === true);

const projectedNote = phrase(
  'Un exercice entre parenthèses n’est pas décrit par son fichier\u00a0: il est projeté.',
  'A year in brackets is not described by its file: it is projected.',
);

/** Where it is known what was paid for a year. */
function paidNote(
  { command }: PortfolioFrame,
  { overall: { sums, rows } }: PortfolioTotals,
): Phrase | undefined {
  if (command !== 'calculate' || rows === 0) return undefined;
  const known = sums.paid?.known ?? 0;
  if (known === 0) {
    return phrase(
      'Aucun de ces fichiers ne donne de versements\u00a0: le versé et l’écart ne sont pas connus.',
      'None of these files states payments: what was paid and the difference are not known.',
    );
  }
  const lines = counted(known, ['ligne', 'lignes'], ['row', 'rows']);
  return phrase(
    `Versé et écart\u00a0: seulement là où le fichier donne des versements (${lines.fr} sur ${rows})\u00a0; écart = versé − dû à la date du dernier versement, ou au jour de --au.`,
    `Paid and difference: only where the file states payments (${lines.en} of ${rows}); difference = paid − owed on the day of the last payment or of --on.`,
  );
}

function unplacedNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  const unplaced = sums.unplaced;
  if (unplaced === undefined || isZero(unplaced.amount)) return undefined;
  const { fr, en } = amountPhrase(unplaced.amount);
  return phrase(
    `Versements qui ne vont à aucune ligne, comptés dans aucun exercice\u00a0: ${fr} (aci controler sur le contrat).`,
    `Payments that go to no line, counted in no year: ${en} (aci check on the contract).`,
  );
}

const ages = [
  ['late_30', phrase('depuis 30\u00a0jours au plus', 'for up to 30 days')],
  ['late_90', phrase('depuis 31 à 90\u00a0jours', 'for 31 to 90 days')],
  ['late_180', phrase('depuis 91 à 180\u00a0jours', 'for 91 to 180 days')],
  ['late_longer', phrase('depuis plus de 180\u00a0jours', 'for more than 180 days')],
] as const;

/** `En retard : 14 500,00 €, dont 2 000,00 € depuis 30 jours au plus et 12 500,00 € depuis plus de 180 jours.` */
function lateNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  if (sums.arrears === undefined) return undefined;
  const all = amountPhrase(sums.arrears.amount);
  const parts = ages.flatMap(([key, since]) => {
    const sum = sums[key];
    if (sum === undefined || isZero(sum.amount)) return [];
    const of = amountPhrase(sum.amount);
    return [phrase(`${of.fr} ${since.fr}`, `${of.en} ${since.en}`)];
  });
  const list = listedPhrases(parts);
  return parts.length < 2
    ? phrase(`En retard\u00a0: ${list.fr}.`, `Late: ${list.en}.`)
    : phrase(`En retard\u00a0: ${all.fr}, dont ${list.fr}.`, `Late: ${all.en}, of which ${list.en}.`);
}

function aheadNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  const ahead = sums.paid_ahead;
  if (ahead === undefined || isZero(ahead.amount)) return undefined;
  const { fr, en } = amountPhrase(ahead.amount);
  return phrase(
    `Versé d’avance, pour des échéances après ce jour, et compté ni en dû ni en versé\u00a0: ${fr}.`,
    `Paid ahead, for due dates after that day, and counted neither as owed nor as paid: ${en}.`,
  );
}

/** Money on the word of the files alone. */
function onlyNotedNote({ overall: { sums } }: PortfolioTotals): Phrase | undefined {
  const noted = sums.only_noted;
  if (noted === undefined || isZero(noted.amount)) return undefined;
  const { fr, en } = amountPhrase(noted.amount);
  return phrase(
    `Versements notés dans les fichiers et absents du relevé, comptés quand même\u00a0: ${fr}.`,
    `Payments noted in the files and not found in the export, counted all the same: ${en}.`,
  );
}

/** What the counts of differences mean, and what they come to. */
function differencesNote({ differences: { explained, unexplained } }: PortfolioTotals): Phrase | undefined {
  if (explained + unexplained === 0) return undefined;
  const [some, others] = [explained, unexplained].map((count) => (count > 1 ? 's' : ''));
  return phrase(
    `Écarts, comptés une fois par cause\u00a0: ${explained} expliqué${some} (une cause donne au centime ce qui a été versé), ${unexplained} inexpliqué${others}\u00a0; «\u00a0aci controler\u00a0» sur le contrat les montre.`,
    `Differences, counted once a cause: ${explained} explained (a cause gives to the cent what was paid), ${unexplained} unexplained; “aci check” on the contract shows them.`,
  );
}

const warningsNote = ({ warnings }: PortfolioTotals): Phrase | undefined =>
  warnings === 0
    ? undefined
    : counted(
        warnings,
        [
          'avertissement\u00a0: «\u00a0aci valider\u00a0» sur les mêmes fichiers le montre.',
          'avertissements\u00a0: «\u00a0aci valider\u00a0» sur les mêmes fichiers les montre.',
        ],
        [
          'warning: “aci validate” on the same files shows it.',
          'warnings: “aci validate” on the same files shows them.',
        ],
      );

/** One sentence each, in the order of their weight. */
function unattributedNote({ unattributed }: PortfolioFrame): Phrase | undefined {
  if (unattributed === undefined || unattributed.rows === 0) return undefined;
  const [{ rows }, sum] = [unattributed, amountPhrase(unattributed.sum)];
  const named = counted(
    rows,
    ['ligne du relevé ne nomme', 'lignes du relevé ne nomment'],
    ['row of the export names', 'rows of the export name'],
  );
  return phrase(
    `${named.fr} aucun de ces contrats\u00a0: ${sum.fr}.`,
    `${named.en} none of these contracts: ${sum.en}.`,
  );
}

/** Two files of a folder describe one CPTS. */
export const sameCptsNote = ({ name, files: [one, other] }: SameCpts): Phrase =>
  phrase(
    `${harmless(name)} se trouve dans deux fichiers, ${harmless(one)} et ${harmless(other)}\u00a0: les totaux comptent les deux.`,
    `${harmless(name)} stands in two files, ${harmless(one)} and ${harmless(other)}: the totals count both.`,
  );

export const portfolioNotes = (
  frame: PortfolioFrame,
  totals: PortfolioTotals,
  rows: readonly PortfolioRow[],
): readonly (Phrase | undefined)[] => [
  sureNote(totals, hasSimulated(rows)),
  hasProjected(rows) ? projectedNote : undefined,
  paidNote(frame, totals),
  unattributedNote(frame),
  lateNote(totals),
  onlyNotedNote(totals),
  unplacedNote(totals),
  differencesNote(totals),
  ...totals.sameCpts.map(sameCptsNote),
  aheadNote(totals),
  ...leftOutNotes(frame, totals),
  warningsNote(totals),
];

/** For whoever is sent the summary. */
export const madeWith = phrase(
  `Calculé par aci-cpts ${tool.version}. Résultat indicatif\u00a0: le contrat signé fait foi.`,
  `Computed by aci-cpts ${tool.version}. Indicative: the signed contract prevails.`,
);
