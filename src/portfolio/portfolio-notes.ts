/** The sentences of a summary: its title, and what must be known of the figures. */
import { isZero } from '../amounts/money.ts';
import { certainMeaning } from '../doubts/doubts-document.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { tool } from '../output/names.ts';
import { amountPhrase, both, counted, labelled } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { listedPhrases } from '../problems/wording.ts';
import type { PortfolioCommand } from './columns.ts';
import {
  aheadNote,
  differencesNote,
  lateNote,
  onlyNotedNote,
  paidNote,
  unattributedNote,
  unplacedNote,
} from './paid-notes.ts';
import { hasSimulated, type PortfolioFrame, type PortfolioRow, type RowState } from './rows.ts';
import type { PortfolioTotals, SameCpts } from './totals.ts';

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
