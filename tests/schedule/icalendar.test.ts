import { describe, expect, it } from 'vitest';
import { calendarText } from '../../src/schedule/icalendar.ts';
import { on } from '../support/worked-example.ts';

const calendar = (summary: string, description: readonly string[] = []): string =>
  calendarText({
    producer: '-//test//test//EN',
    name: 'Test',
    stamp: on('2022-09-26'),
    events: [{ uid: 'u@t', date: on('2023-12-31'), summary, description, isTentative: false }],
  });
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('an iCalendar file', () => {
  it('is a calendar of all-day events, its lines ended by CRLF', () => {
    expect(calendar('Hello', ['one', 'two']).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//test//test//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Test',
      'BEGIN:VEVENT',
      'UID:u@t',
      'DTSTAMP:20220926T000000Z',
      'DTSTART;VALUE=DATE:20231231',
      'DTEND;VALUE=DATE:20240101',
      'SUMMARY:Hello',
      'DESCRIPTION:one\\ntwo',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes what means something in it, and lets no line break through', () => {
    expect(unfolded(calendar('a,b;c\\d\r\nEND:VCALENDAR'))).toContain(
      'SUMMARY:a\\,b\\;c\\\\d\\\\u{d}\\\\u{a}END:VCALENDAR\r\n',
    );
  });

  it.each([66, 67, 68, 200])('folds at 75 octets, between characters (%i letters)', (length) => {
    for (const letter of ['x', 'é', '€', '\u{1f3e5}']) {
      const text = calendar(letter.repeat(length));
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      expect(unfolded(text)).toContain(`SUMMARY:${letter.repeat(length)}\r\n`);
    }
  });

  it('does not fold a line of exactly 75 octets', () => {
    // SUMMARY: is 8 octets
    expect(calendar('x'.repeat(67))).toContain(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(calendar('x'.repeat(68))).toContain(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });
});
