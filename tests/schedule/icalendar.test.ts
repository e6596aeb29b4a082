import { describe, expect, it } from 'vitest';
import { calendarText } from '../../src/schedule/icalendar.ts';

const summary = (...lines: readonly string[]): string => calendarText([['SUMMARY', ...lines]]);
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

describe('a property of an iCalendar file', () => {
  it('is a line ended by CRLF, the lines of its text within it', () => {
    expect(summary('one', 'two')).toBe('SUMMARY:one\\ntwo\r\n');
  });

  it('escapes what means something in it, and lets no line break through', () => {
    expect(unfolded(summary('a,b;c\\d\r\nEND:VCALENDAR'))).toBe(
      'SUMMARY:a\\,b\\;c\\\\d\\\\u{d}\\\\u{a}END:VCALENDAR\r\n',
    );
  });

  it.each([66, 67, 68, 200])('folds at 75 octets, between characters (%i letters)', (length) => {
    for (const letter of ['x', 'é', '€', '\u{1f3e5}']) {
      const text = summary(letter.repeat(length));
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      expect(unfolded(text)).toBe(`SUMMARY:${letter.repeat(length)}\r\n`);
    }
  });

  it('does not fold a line of exactly 75 octets', () => {
    // SUMMARY: is 8 octets
    expect(summary('x'.repeat(67))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n`);
    expect(summary('x'.repeat(68))).toBe(`SUMMARY:${'x'.repeat(67)}\r\n x\r\n`);
  });
});
