/** The accountant's export, the FEC (fichier des écritures comptables). */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import { askForFec } from './file-problems.ts';
import { error, listed, pair } from './wording.ts';

/** Where all are missing, three tell enough. */
const columnsShown = 3;

export const fecProblems = {
  'fec-columns': error<{ missing: readonly string[] }>(
    ['Colonnes qui ne sont pas celles d’un FEC', 'Columns other than those of a FEC'],
    ({ missing }, { q, lang }) => {
      const more = missing.length - columnsShown;
      const others = more > 0 ? [lang === 'fr' ? `${more} autres` : `${more} others`] : [];
      const names = listed([...missing.slice(0, columnsShown).map(q), ...others], lang, 'and');
      return [
        `Cette ligne n’a pas les 18 colonnes d’un FEC, séparées par des tabulations, des barres ou des points-virgules\u00a0: il manque ${names}.`,
        `This line has not the 18 columns of a FEC, with tabs, bars or semicolons between them: ${names} missing.`,
        ...askForFec,
      ];
    },
  ),
  'fec-side': error<{ text: string }>(
    ['Sens d’une écriture illisible', 'Side of an entry that cannot be read'],
    ({ text }, { q }) => [
      `Sous «\u00a0Sens\u00a0», ${q(text)} n’est ni un débit ni un crédit.`,
      `Under “Sens”, ${q(text)} is neither a debit nor a credit.`,
      'Écrivez D ou C.',
      'Write D or C.',
    ],
  ),
  'fec-unbalanced': error<{ journal: string; number: string; debit: Cents; credit: Cents }>(
    ['Écriture comptable qui n’est pas équilibrée', 'Unbalanced entry of the books'],
    ({ journal, number, debit, credit }, { q, amount }) => [
      `L’écriture ${q(number)} du journal ${q(journal)} n’est pas équilibrée\u00a0: ${amount(debit)} au débit, ${amount(credit)} au crédit.`,
      `The entry ${q(number)} of journal ${q(journal)} does not balance: ${amount(debit)} of debits, ${amount(credit)} of credits.`,
      'Une ligne manque ou a été modifiée\u00a0: demandez au comptable un nouvel export du FEC.',
      'A line is missing or was changed: ask the accountant to export the FEC again.',
    ],
  ),
  /** `of` is the year of all entries, where none is of the year asked for. */
  'fec-date-outside': error<{ date: CalendarDate; year: number; of?: number }>(
    ['Écriture d’une autre année', 'Entry of another year'],
    ({ date: day, year, of }, { date }) => [
      ...(of === undefined
        ? pair(
            `Cette écriture du ${date(day)} n’est pas de l’année civile ${year}.`,
            `This entry of ${date(day)} is not of the calendar year ${year}.`,
          )
        : pair(
            `Ce FEC est de ${of}, et aucune de ses écritures n’est de l’année civile ${year}.`,
            `This FEC is of ${of}, and none of its entries is of the calendar year ${year}.`,
          )),
      ...(of === undefined
        ? pair(
            'Corrigez la date, ou donnez le FEC d’une année civile.',
            'Correct the date, or give the FEC of a calendar year.',
          )
        : pair(
            `Ajoutez «\u00a0--exercice ${of}\u00a0», ou donnez le FEC de ${year}.`,
            `Add “--year ${of}”, or give the FEC of ${year}.`,
          )),
    ],
  ),
} as const;
