/** A schedule as a calendar file (iCalendar, RFC 5545): an all-day event for each day on which something is paid. */
import { addDays, type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import { type Cents, isNegative, negate, total } from '../amounts/money.ts';
import { scaleLabel, scalesOf, scaleWords } from '../calculate/document/year-heading.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Language } from '../law/contract-terms.ts';
import { paymentLineWords } from '../output/names.ts';
import { amountPhrase, labelled, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { byDay } from './payments-table.ts';
import type { ShownSchedule } from './shown-schedule.ts';

interface CalendarEvent {
  /** Never changes for what is the same event, so that a file imported again replaces it. */
  readonly uid: string;
  readonly date: CalendarDate;
  readonly summary: string;
  /** Lines of text. */
  readonly description: readonly string[];
  readonly isTentative: boolean;
}

interface CalendarFile {
  readonly producer: string;
  readonly name: string;
  /**
   * The day written as the moment of making, which the standard asks for. It is given, not read from a clock, so that the
   * same contract always gives the same file, byte for byte.
   */
  readonly stamp: CalendarDate;
  readonly events: readonly CalendarEvent[];
}

const lineEnd = '\r\n';
const octetsOfLine = 75;

/** Section 3.3.11: backslashes, semicolons, commas and line breaks are escaped. */
const escaped = (lines: readonly string[]): string =>
  lines.map((line) => harmless(line).replace(/[\\;,]/g, '\\$&')).join('\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Section 3.1: a line of more than 75 octets goes on after a line break and a space; no character is cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > octetsOfLine) {
      text += `${lineEnd} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

const compactDate = (date: CalendarDate): string => dateToIso(date).replaceAll('-', '');

const eventLines = (event: CalendarEvent, stamp: CalendarDate): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped([event.uid])}`,
  `DTSTAMP:${compactDate(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${compactDate(event.date)}`,
  // The end is the first day that is no part of the event.
  `DTEND;VALUE=DATE:${compactDate(addDays(event.date, 1))}`,
  `SUMMARY:${escaped([event.summary])}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `STATUS:${event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  // No SEQUENCE: it counts the revisions of an event, and nothing here remembers the file made before.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

export function calendarText({ producer, name, stamp, events }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped([producer])}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped([name])}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}${lineEnd}`).join('');
}

/** `CPTS Bout du Lac` as `cpts-bout-du-lac`, for what must stay the same in every file. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

interface EventContext {
  readonly name: string;
  readonly signed: CalendarDate;
  readonly lang: Language;
  /** A line for each scale of the user's own. */
  readonly scales: readonly Phrase[];
}

function summaryOf(sum: Cents, isProjected: boolean): Phrase {
  if (!isNegative(sum)) {
    return isProjected
      ? phrase('Versement ACI projeté', 'Projected ACI payment')
      : phrase('Versement ACI', 'ACI payment');
  }
  return isProjected
    ? phrase('À rendre à la CPAM (projeté)', 'To give back to the CPAM (projected)')
    : phrase('À rendre à la CPAM', 'To give back to the CPAM');
}

function paymentPhrase({ line, year, amount: { value } }: ScheduledPayment): Phrase {
  const { long } = paymentLineWords(line, isNegative(value));
  const of = year === undefined ? phrase('', '') : phrase(` (exercice ${year})`, ` (year ${year})`);
  return labelled(phrase(`${long.fr}${of.fr}`, `${long.en}${of.en}`), amountPhrase(value));
}

function eventOf(
  date: CalendarDate,
  payments: readonly ScheduledPayment[],
  { name, signed, lang, scales }: EventContext,
): CalendarEvent {
  const sum = total(payments.map((payment) => payment.amount.value));
  const amount = amountPhrase(isNegative(sum) ? negate(sum) : sum);
  const isTentative = payments.some(({ isProjected }) => isProjected);
  return {
    uid: `${dateToIso(date)}.${dateToIso(signed)}.${slugOf(name)}@aci-cpts`,
    date,
    summary: `${labelled(summaryOf(sum, isTentative), amount)[lang]}, ${name}`,
    description: [...payments.map(paymentPhrase), ...scales].map((line) => line[lang]),
    isTentative,
  };
}

/** `signed` stamps every event: a fixed day of the contract, since the same file must give the same calendar. */
export function scheduleToCalendar(
  { result, entries }: ShownSchedule,
  signed: CalendarDate,
  lang: Language,
): string {
  const name = result.contract.cpts.name.value;
  const scales = scalesOf(result.years)
    .filter(({ file }) => file !== undefined)
    .map((scale) => labelled(scaleLabel, scaleWords(scale)));
  const days = byDay(entries.map(({ payment }) => payment));
  return calendarText({
    producer: `-//aci-cpts//aci schedule//${lang.toUpperCase()}`,
    name: `ACI, ${name}`,
    stamp: signed,
    events: days.flatMap((payments) => {
      const [first] = payments;
      return first === undefined ? [] : [eventOf(first.date, payments, { name, signed, lang, scales })];
    }),
  });
}
