/** CPTS that no row of the export names: what it says of them is not known. */
function unnamedNote({ unattributed }: PortfolioFrame): Phrase | undefined {
  const unnamed = unattributed?.unnamed ?? [];
  if (unnamed.length === 0) return undefined;
  const all = listedPhrases(unnamed.map((name) => phrase(harmless(name), harmless(name))));
  return phrase(
    `Aucune ligne du relevé ne nomme ${all.fr}\u00a0: rien de versé, ou un autre nom, à écrire sous «\u00a0contrat: reference:\u00a0».`,
    `No row of the export names ${all.en}: nothing was paid, or under another name, to be written under “contract: reference:”.`,
  );
}

/** The sentences of a summary: its title, and what must be known of the figures. */
import { isZero } from '../amounts/money.ts';
import { certainMeaning } from '../doubts/doubts-document.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { tool } from '../output/names.ts';
import { amountPhrase, both, counted, labelled } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { listedPhrases } from '../problems/wording.ts';
import type { ColumnKey, PortfolioCommand } from './columns.ts';
import { hasSimulated, type PortfolioFrame, type PortfolioRow, type RowState } from './rows.ts';
import type { PortfolioTotals, SameCpts } from './totals.ts';

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

/** A sentence about a sum, where it is known and not zero. */
const ofSum =
  (key: ColumnKey, say: (sum: Phrase) => Phrase) =>
  ({ overall: { sums } }: PortfolioTotals): Phrase | undefined => {
    const sum = sums[key];
    return sum === undefined || isZero(sum.amount) ? undefined : say(amountPhrase(sum.amount));
  };

const unplacedNote = ofSum('unplaced', ({ fr, en }) =>
  phrase(
    `Versements qui ne vont à aucune ligne, comptés dans aucun exercice\u00a0: ${fr} (aci controler sur le contrat).`,
    `Payments that go to no line, counted in no year: ${en} (aci check on the contract).`,
  ),
);

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

const aheadNote = ofSum('paid_ahead', ({ fr, en }) =>
  phrase(
    `Versé d’avance, pour des échéances après ce jour, et compté ni en dû ni en versé\u00a0: ${fr}.`,
    `Paid ahead, for due dates after that day, and counted neither as owed nor as paid: ${en}.`,
  ),
);

/** Money on the word of the files alone. */
const onlyNotedNote = ofSum('only_noted', ({ fr, en }) =>
  phrase(
    `Versements notés dans les fichiers et absents du relevé, comptés quand même\u00a0: ${fr}.`,
    `Payments noted in the files and not found in the export, counted all the same: ${en}.`,
  ),
);

/** What the counts of differences mean, and what they come to. */
function differencesNote({ differences: { explained, unexplained } }: PortfolioTotals): Phrase | undefined {
  if (explained + unexplained === 0) return undefined;
  const [some, others] = [explained, unexplained].map((count) => (count > 1 ? 's' : ''));
  return phrase(
    `Écarts, comptés une fois par cause\u00a0: ${explained} expliqué${some} (une cause donne au centime ce qui a été versé), ${unexplained} inexpliqué${others}\u00a0; «\u00a0aci controler\u00a0» sur le contrat les montre.`,
    `Differences, counted once a cause: ${explained} explained (a cause gives to the cent what was paid), ${unexplained} unexplained; “aci check” on the contract shows them.`,
  );
}

/** Rows of the export that name no contract. */
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

/** The sentences of a summary: its title, and what must be known of the figures. */

export const portfolioTitles: Readonly<Record<PortfolioCommand, Phrase>> = {
  calculate: phrase('Ce que rapportent les contrats', 'What the contracts earn'),
  schedule: phrase('Les versements des contrats', 'The payments of the contracts'),
  check: phrase('Versé et dû, contrat par contrat', 'Paid and owed, contract by contract'),
  doubts: phrase('Ce qui est certain, contrat par contrat', 'What is certain, contract by contract'),
};

/** `3 contrats`, `3 contracts`. */
export const contractCount = (count: number): Phrase =>
  counted(count, ['contrat', 'contrats'], ['contract', 'contracts']);

/** Files whose rows are not in every total, and why. */
const leftOut: Readonly<Record<Exclude<RowState, 'computed'> | 'only_owed', Phrase>> = {
  no_year: phrase(
    'Contrats sans cet exercice ou sans date de signature, hors des totaux',
    'Contracts without that year or a date of signature, left out of the totals',
  ),
  only_owed: phrase(
    'Contrats sans exercice ce jour-là ou sans date de signature, dont seul le dû, s’il est connu, est compté',
    'Contracts without a year on that day or a date of signature, of which only what is owed, if known, is counted',
  ),
  no_payments: phrase(
    'Contrats dont le fichier ne donne aucun versement, comptés dans le dû, pas dans l’écart',
    'Contracts whose file states no payment, counted in what is owed, not in the difference',
  ),
  undated: phrase(
    'Contrats sans date de signature, donc sans échéancier, hors des totaux',
    'Contracts without a date of signature, so without a schedule, left out of the totals',
  ),
  refused: phrase(
    'Fichiers refusés, hors des totaux tant qu’ils ne sont pas corrigés',
    'Files refused, left out of the totals until they are mended',
  ),
};

const leftOutNotes = ({ on }: PortfolioFrame, { files }: PortfolioTotals): Phrase[] =>
  (['no_year', 'no_payments', 'undated', 'refused'] as const)
    .filter((state) => files[state] > 0)
    .map((state) => {
      const label = leftOut[state === 'no_year' && on !== undefined ? 'only_owed' : state];
      return labelled(
        label,
        both(() => `${files[state]}.`),
      );
    });

/** What `to_verify` is a part of. */
function partOf({ command }: PortfolioFrame, isSimulated: boolean): Phrase {
  if (command === 'schedule') return phrase('des versements', 'of the payments');
  if (command === 'check') return phrase('de ce qui est dû', 'of what is owed');
  return isSimulated
    ? phrase('des montants simulés', 'of what is simulated')
    : phrase('des montants acquis', 'of what is earned');
}

function sureNote(frame: PortfolioFrame, { overall: { sums } }: PortfolioTotals, isSimulated: boolean) {
  const { to_verify: toVerify } = sums;
  const isKnown = toVerify !== undefined && !isZero(toVerify.amount);
  if (!isKnown && !Object.values(sums).some((sum) => sum.isUnsure && !isZero(sum.amount))) return undefined;
  const [sum, of] = [isKnown ? amountPhrase(toVerify.amount) : undefined, partOf(frame, isSimulated)];
  return phrase(
    `* repose sur des montants ou des règles à vérifier${sum ? `\u00a0: ${sum.fr} ${of.fr}` : ''}. Saisissez les montants des contrats signés.`,
    `* rests on amounts or rules to be verified${sum ? `: ${sum.en} ${of.en}` : ''}. Enter the amounts of the signed contracts.`,
  );
}

const rangeMeaning = phrase(
  'Au moins, au plus\u00a0: ce que rapporte chaque contrat sous les lectures du texte qui lui donnent le moins et le plus.',
  'At least, at most: what each contract earns under the readings of the text that give it the least and the most.',
);

/** True where a row shows a year that its file does not describe. */
const hasProjected = (rows: readonly PortfolioRow[]): boolean =>
  rows.some(({ cells: { year } }) => year?.kind === 'count' && year.isBracketed === true);

const projectedNote = phrase(
  'Un exercice entre parenthèses n’est pas décrit par son fichier\u00a0: il est projeté.',
  'A year in brackets is not described by its file: it is projected.',
);

const warningsNote = ({ warnings }: PortfolioTotals): Phrase | undefined =>
  warnings === 0
    ? undefined
    : phrase(
        `Avertissements, que «\u00a0aci valider\u00a0» montre\u00a0: ${warnings}.`,
        `Warnings, which “aci validate” shows: ${warnings}.`,
      );

export function sameCptsNote({ name, files }: SameCpts): Phrase {
  const all = listedPhrases(files.map((file) => both(() => harmless(file))));
  return phrase(
    `${harmless(name)} se trouve dans ${files.length} fichiers, ${all.fr}\u00a0: les totaux comptent chacun d’eux.`,
    `${harmless(name)} stands in ${files.length} files, ${all.en}: the totals count each of them.`,
  );
}

/** One sentence each, in the order of their weight. */
export const portfolioNotes = (
  frame: PortfolioFrame,
  totals: PortfolioTotals,
  rows: readonly PortfolioRow[],
): readonly (Phrase | undefined)[] => [
  ...(frame.command === 'doubts' ? [certainMeaning, rangeMeaning] : []),
  sureNote(frame, totals, hasSimulated(rows)),
  hasProjected(rows) ? projectedNote : undefined,
  paidNote(frame, totals),
  unattributedNote(frame),
  unnamedNote(frame),
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
