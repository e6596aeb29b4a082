/** Calendar files (iCalendar, RFC 5545): all-day events only. */
import { addDays, type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import { harmless } from '../output/harmless.ts';

export interface CalendarEvent {
  /** Never changes for what is the same event, so that a file imported again replaces it. */
  readonly uid: string;
  readonly date: CalendarDate;
  readonly summary: string;
  /** Lines of text. */
  readonly description: readonly string[];
  readonly isTentative: boolean;
}

export interface CalendarFile {
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
