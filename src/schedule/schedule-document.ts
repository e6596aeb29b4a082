/** A schedule as a document: payments by date, or what is received and earned by calendar year. */

import { isNegative, isZero, negate, total } from '../amounts/money.ts';
import { readingsSection, readingsTaken } from '../calculate/document/readings-kept.ts';
import { simulationPhrase, toVerifyNote } from '../calculate/document/result-notes.ts';
import { ownScales, scenarioFact } from '../calculate/document/year-heading.ts';
import type { Explained } from '../law/explained.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { type Block, type Document, facts, notes, type Section, title } from '../output/document.ts';
import { withOptions } from '../output/option-names.ts';
import { amountPhrase, datePhrase } from '../output/phrase.ts';
import { civilNote, civilYearsTable } from './civil-years-table.ts';
import { paymentsTable, yearTotalsTable } from './payments-table.ts';
import type { CivilYear, DateWindow, ShownSchedule, YearTotal } from './shown-schedule.ts';

/** `exercices 1, 2`, `year 1`. */
export function yearsPhrase(years: readonly number[]): Phrase {
  const all = years.join(', ');
  return years.length > 1
    ? phrase(`exercices ${all}`, `years ${all}`)
    : phrase(`exercice ${all}`, `year ${all}`);
}

const numbersOf = (totals: readonly YearTotal[]): readonly number[] =>
  totals.flatMap(({ year }) => year ?? []);

/** How much of what is paid rests on uncertain amounts. */
export function uncertainNote(paid: readonly Explained[], fileLanguage: Language): Phrase | undefined {
  const uncertain = paid.filter(({ status, value }) => isUncertain(status) && !isZero(value));
  if (uncertain.length === 0) return undefined;
  return toVerifyNote(amountPhrase(total(uncertain.map(({ value }) => value))), uncertain, fileLanguage);
}

export function refundNote(paid: readonly Explained[]): Phrase | undefined {
  const refunds = paid.map(({ value }) => value).filter(isNegative);
  if (refunds.length === 0) return undefined;
  const sum = amountPhrase(negate(total(refunds)));
  return phrase(
    `À rendre\u00a0: ${sum.fr}, car une avance dépasse ce qui est dû.`,
    `To give back: ${sum.en}, since an advance exceeds what is due.`,
  );
}

function pendingNote({ yearTotals }: ShownSchedule): Phrase | undefined {
  const waiting = yearTotals.filter(({ pending }) => !isZero(pending.value));
  if (waiting.length === 0) return undefined;
  const most = amountPhrase(total(waiting.map(({ pending }) => pending.value)));
  const years = yearsPhrase(numbersOf(waiting));
  return phrase(
    `En attente\u00a0: les résultats pas encore connus peuvent ajouter jusqu’à ${most.fr} aux soldes (${years.fr}).`,
    `Pending: results not known yet may add up to ${most.en} to the balances (${years.en}).`,
  );
}

function simulatedNote({ yearTotals, result }: ShownSchedule): Phrase | undefined {
  const simulated = numbersOf(yearTotals.filter(({ isSimulated }) => isSimulated));
  if (simulated.length === 0) return undefined;
  return simulationPhrase(result.options, yearsPhrase(simulated));
}

const projectedNote = phrase(
  'Projeté\u00a0: le fichier ne décrit pas cet exercice\u00a0; ses montants restent une prévision.',
  'Projected: the file does not describe this year; its amounts remain a forecast.',
);

function absentNote({ absentYears }: ShownSchedule): Phrase | undefined {
  const last = absentYears.at(-1);
  if (last === undefined) return undefined;
  const all = absentYears.join(', ');
  return withOptions((named) => {
    const through = named('--through', String(last));
    return absentYears.length > 1
      ? [
          `Exercices ${all} non décrits dans le fichier\u00a0: ${through} les projette.`,
          `Years ${all} are not described in the file: ${through} projects them.`,
        ]
      : [
          `Exercice ${all} non décrit dans le fichier\u00a0: ${through} le projette.`,
          `Year ${all} is not described in the file: ${through} projects it.`,
        ];
  });
}

/** What must be said under the tables: uncertain amounts, money to give back, what is pending, supposed or projected. */
export function scheduleNotes(schedule: ShownSchedule): (Phrase | undefined)[] {
  const paid = schedule.entries.map(({ payment }) => payment.amount);
  return [
    uncertainNote(paid, schedule.result.contract.language),
    refundNote(paid),
    pendingNote(schedule),
    simulatedNote(schedule),
    schedule.yearTotals.some(({ isProjected }) => isProjected) ? projectedNote : undefined,
    absentNote(schedule),
  ];
}

export const noPayment = phrase('Aucun versement entre ces dates.', 'No payment between these dates.');

/** Nothing where every payment is shown. */
export function windowPhrase({ from, to }: DateWindow): Phrase | undefined {
  const [first, last] = [from, to].map((day) => (day === undefined ? undefined : datePhrase(day)));
  if (first === undefined) {
    return last && phrase(`Versements jusqu’au ${last.fr}`, `Payments up to ${last.en}`);
  }
  return last === undefined
    ? phrase(`Versements à partir du ${first.fr}`, `Payments from ${first.en} on`)
    : phrase(`Versements du ${first.fr} au ${last.fr}`, `Payments from ${first.en} to ${last.en}`);
}

/** Whose schedule it is, of which contract and of which days. */
export function scheduleHeader({ result, window }: ShownSchedule): Block[] {
  const { cpts, terms } = result.contract;
  const signed = terms.signed && datePhrase(terms.signed.value);
  return [
    title(cpts.name.value, 1),
    title(
      signed
        ? phrase(
            `Échéancier du contrat signé le ${signed.fr}`,
            `Schedule of the contract signed on ${signed.en}`,
          )
        : '',
    ),
    notes(windowPhrase(window)),
    facts(result.options.scenario !== undefined && scenarioFact(result.options.scenario)),
    ownScales(result.years),
  ];
}

function bodyOf(schedule: ShownSchedule, civilYears: readonly CivilYear[] | undefined): Section[] {
  if (civilYears !== undefined && civilYears.length > 0) {
    return [[civilYearsTable(civilYears)], [notes(civilNote(civilYears))]];
  }
  if (schedule.entries.length === 0) return [[notes(noPayment)]];
  return [[paymentsTable(schedule)], [yearTotalsTable(schedule)]];
}

/** With `civilYears`, they stand instead of the payments. */
export function scheduleDocument(
  schedule: ShownSchedule,
  civilYears: readonly CivilYear[] | undefined,
): Document {
  const { contract, readings } = schedule.result;
  return [
    scheduleHeader(schedule),
    ...bodyOf(schedule, civilYears),
    [notes(...scheduleNotes(schedule))],
    readingsSection(readingsTaken(schedule.readings, readings), contract.language),
  ];
}
