import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless } from '../../src/output/text.ts';
import { anyText } from '../support/any-text.ts';

test.each([
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['a\nb\r\tc', 'a\\u{a}b\\u{d}\\u{9}c'],
  ['\u202eevil\u2066x\u200e\u061c', '\\u{202e}evil\\u{2066}x\\u{200e}\\u{61c}'],
  ['a\u2028b\u0085c\u009b1m', 'a\\u{2028}b\\u{85}c\\u{9b}1m'],
  ['lone \ud800', 'lone \\u{d800}'],
])('%j is shown as escapes', (text, shown) => {
  expect(harmless(text)).toBe(shown);
});

test('what names are made of is left alone', () => {
  const names = 'CPTS de l’Œuvre — Éa\u0301 漢字 👩\u200d⚕️ 71\u202f631\u00a0€';
  expect(harmless(names)).toBe(names);
});

test('nothing harmful is left in any text, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = harmless(text);
      expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u2028\u2029]/u);
      expect(harmless(shown)).toBe(shown);
    }),
  );
});
