/** Tables on a terminal: what gives way, and what never does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cents } from '../../src/amounts/money.ts';
import { type Table, table } from '../../src/output/document.ts';
import { paintFor } from '../../src/output/paint.ts';
import { both } from '../../src/output/phrase.ts';
import { tableLines } from '../../src/output/terminal-table.ts';
import { displayWidth } from '../../src/output/text.ts';
import { marked, text } from '../../src/output/value.ts';

interface Figure {
  readonly euros: number;
  readonly isUnsure: boolean;
}
const drops = [1, 2, 2, 3, undefined, undefined];

const amounts = (rows: readonly (readonly Figure[])[]): Table =>
  table({
    rows,
    columns: [
      { head: both(() => 'In euros'), of: () => text('Accès aux soins') },
      ...drops.map((drop, index) => ({
        head: both(() => 'abcdef'.charAt(index)),
        ...(drop === undefined ? {} : { drop }),
        of: (row: readonly Figure[]) => {
          const { euros = 0, isUnsure = false } = row[index] ?? {};
          return marked(cents(euros * 100), isUnsure);
        },
      })),
    ],
  });

const drawn = (rows: readonly (readonly Figure[])[], width: number): string[] =>
  tableLines(amounts(rows), { lang: 'fr', width, paint: paintFor(false) });

const figure = fc.record({ euros: fc.integer({ min: 0, max: 999_999_999 }), isUnsure: fc.boolean() });
const figures = fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });

it('never lets a mark touch the next column, however narrow', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 30, max: 120 }), (rows, width) => {
      for (const line of drawn(rows, width)) expect(line).not.toMatch(/\*\S/);
    }),
  );
});

it('keeps to the width as long as columns can be given up', () => {
  // A name of 12 at least and two amounts of 14 with their marks, a space before each: 44.
  fc.assert(
    fc.property(figures, fc.integer({ min: 44, max: 120 }), (rows, width) => {
      for (const line of drawn(rows, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it('gives up a column rather than a space, and names it', () => {
  const full = Array.from({ length: 6 }, () => ({ euros: 15_750, isUnsure: true }));
  const shown = (width: number): number => drawn([full], width)[1]?.match(/15\u202f750,00\*/g)?.length ?? 0;
  // Six amounts of 9 with their marks and spaces between, 6 × 10 + 6, and a name of 12 at least: 78.
  expect([shown(77), shown(78)]).toEqual([5, 6]);
  expect(drawn([full], 77).at(-1)).toBe('Colonnes masquées\u00a0: a. Élargissez la fenêtre pour les voir.');
});
