import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../src/amounts/source.ts';
import { displayWidth } from '../../src/output/text.ts';
import { excerptOf } from '../../src/problems/excerpt.ts';

const place = (text: string, marked: string): Place => ({
  source: { name: 'f.yaml', text },
  start: text.indexOf(marked),
  end: text.indexOf(marked) + marked.length,
});

/** What stands above the carets, column by column. */
function above(at: Place, width: number): string {
  const { text, carets } = excerptOf(at, width);
  const [from, to] = [carets.indexOf('^'), carets.length];
  let [column, found] = [0, ''];
  for (const character of text) {
    const next = column + displayWidth(character);
    if (column >= from && next <= to && next > column) found += character;
    column = next;
  }
  return found;
}

test('the carets stand under the place', () => {
  expect(excerptOf(place('a: 1\nb: 22\n', '22'), 80)).toEqual({ text: 'b: 22', carets: '   ^^' });
});

test('tabs, wide and combining characters, and escapes keep the carets in place', () => {
  expect(above(place('\tnom: 漢字 ici', 'ici'), 80)).toBe('ici');
  expect(above(place('nom: 漢字 ici', '漢字'), 80)).toBe('漢字');
  expect(above(place('nom: Pre\u0301vention ici', 'ici'), 80)).toBe('ici');
  expect(above(place('nom: \u001b[31m ici', 'ici'), 80)).toBe('ici');
});

test('a very long line is cut to a window around the place', () => {
  const at = place(`${'mot '.repeat(20_000)}ICI${' suite'.repeat(20_000)}`, 'ICI');
  const { text } = excerptOf(at, 60);
  expect(text).toMatch(/^….*ICI.*…$/);
  expect(displayWidth(text)).toBeLessThanOrEqual(60);
  expect(above(at, 60)).toBe('ICI');
});

test('a place over several lines is marked up to the end of its first line', () => {
  const text = 'a: "x\ny"\n';
  expect(excerptOf({ source: { name: 'f', text }, start: 3, end: 8 }, 80).carets).toBe('   ^^');
});

test('an empty place gets one caret, even at the end of a line', () => {
  const text = 'a:\nb: 1\n';
  expect(excerptOf({ source: { name: 'f', text }, start: 2, end: 2 }, 80)).toEqual({
    text: 'a:',
    carets: '  ^',
  });
});

test('whatever the line, text and carets fit the width', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll(/[\r\n]/g, ' '));
  fc.assert(
    fc.property(line, fc.nat(200), fc.nat(20), (text, start, length) => {
      const from = Math.min(start, text.length);
      const at = { source: { name: 'f', text }, start: from, end: Math.min(text.length, from + length) };
      const excerpt = excerptOf(at, 40);
      expect(displayWidth(excerpt.text)).toBeLessThanOrEqual(40);
      expect(excerpt.carets.length).toBeLessThanOrEqual(42);
    }),
  );
});
