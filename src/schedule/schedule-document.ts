/** A schedule as a document: payments by date, or what is received and earned by calendar year. */

import { readingsSection, readingsTaken } from '../calculate/document/readings-kept.ts';
import { ownScales } from '../calculate/document/year-heading.ts';
import { type Block, type Document, notes, type Section, title } from '../output/document.ts';
import { datePhrase, type Phrase, phrase } from '../output/phrase.ts';
import { civilNote, civilYearsTable } from './civil-years-table.ts';
import { paymentsTable, yearTotalsTable } from './payments-table.ts';
import { scheduleNotes } from './schedule-notes.ts';
import type { CivilYear, DateWindow, ScheduleStatement } from './schedule-statement.ts';

export const noPayment = phrase('Aucun versement entre ces dates.', 'No payment between these dates.');

function windowPhrase({ from, to }: DateWindow): Phrase | undefined {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : datePhrase(day)));
  if (first === undefined) {
    return last && phrase(`Versements jusqu’au ${last.fr}`, `Payments up to ${last.en}`);
  }
  return last === undefined
    ? phrase(`Versements à partir du ${first.fr}`, `Payments from ${first.en} on`)
    : phrase(`Versements du ${first.fr} au ${last.fr}`, `Payments from ${first.en} to ${last.en}`);
}

/** Whose schedule it is, of which contract and of which days. */
export function scheduleHeader({ result, window }: ScheduleStatement): Block[] {
  const { cpts, terms } = result.contract;
  const signed = terms.signed && datePhrase(terms.signed.value);
  return [
    title(cpts.name.value, 1),
    ...(signed === undefined
      ? []
      : [
          title(
            phrase(
              `Échéancier du contrat signé le ${signed.fr}`,
              `Schedule of the contract signed on ${signed.en}`,
            ),
          ),
        ]),
    notes(windowPhrase(window)),
    ownScales(result.years),
  ];
}

function bodyOf(statement: ScheduleStatement, civilYears: readonly CivilYear[] | undefined): Section[] {
  if (civilYears !== undefined && civilYears.length > 0) {
    return [[civilYearsTable(civilYears)], [notes(civilNote)]];
  }
  if (statement.entries.length === 0) return [[notes(noPayment)]];
  return [[paymentsTable(statement)], [yearTotalsTable(statement)]];
}

/** With `civilYears`, they stand instead of the payments. */
export function scheduleDocument(
  statement: ScheduleStatement,
  civilYears: readonly CivilYear[] | undefined,
): Document {
  const { contract, readings } = statement.result;
  return [
    scheduleHeader(statement),
    ...bodyOf(statement, civilYears),
    [notes(...scheduleNotes(statement))],
    readingsSection(readingsTaken(statement.readings, readings), contract.language),
  ];
}
