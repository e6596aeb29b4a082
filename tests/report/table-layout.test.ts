import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paintFor } from '../../src/output/paint.ts';
import { type Cell, tableLines } from '../../src/output/table-layout.ts';

const keys = ['name', 'a', 'b', 'c', 'd', 'e', 'f'] as const;
type Key = (typeof keys)[number];

const cell = fc.record({ digits: fc.integer({ min: 1, max: 12 }), isMarked: fc.boolean() }).map(
  ({ digits, isMarked }): Cell => ({
    text: '9'.repeat(digits),
    ...(isMarked ? { mark: '*' } : {}),
  }),
);
const row = fc.record({ a: cell, b: cell, c: cell, d: cell, e: cell, f: cell });

const drawn = (rows: readonly Partial<Record<Key, Cell>>[], width: number): string[] =>
  tableLines<Key>(
    {
      columns: keys.map((key) => ({ key, head: key, align: key === 'name' ? 'left' : 'right' })),
      rows: rows.map((cells) => ({ cells: { name: { text: 'Accès aux soins' }, ...cells } })),
      drops: [['a'], ['b', 'c'], ['d']],
    },
    width,
    paintFor(false),
  );

it('never lets a mark touch the next column, however narrow', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 30, max: 120 }),
      (rows, width) => {
        for (const line of drawn(rows, width)) expect(line).not.toMatch(/\*\S/);
      },
    ),
  );
});

it('gives up a column rather than a space', () => {
  const full: Cell = { text: '15 750,00', mark: '*' };
  const rows = [{ a: full, b: full, c: full, d: full, e: full, f: full }];
  // Six amounts of 9 with their marks and spaces between, 6 × 10 + 6, and a name of 12 at least: 78, one more than there is.
  expect(
    drawn(rows, 77)
      .at(-1)
      ?.match(/15 750,00\*/g)?.length,
  ).toBe(5);
  expect(
    drawn(rows, 78)
      .at(-1)
      ?.match(/15 750,00\*/g)?.length,
  ).toBe(6);
});
