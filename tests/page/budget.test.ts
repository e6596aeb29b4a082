/** The budget beneath the years of a page, and the curve of its cash. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const text = readFileSync('fixtures/budget-2026.yaml', 'utf8');

async function budgetOfPage(of: string): Promise<string> {
  const { out } = await run(['report', 'a.yaml', '-q', '--lang', 'fr'], { files: { 'a.yaml': of } });
  return /<article class="budget">.*<\/article>/s.exec(out)?.[0] ?? '';
}

it('draws a line a view from month to month, told apart by dashes and letters, with a ring at the lowest point', async () => {
  const budget = await budgetOfPage(text);
  const lines = [
    ...budget.matchAll(
      /<line class="cash" x1="[\d.]+%" x2="[\d.]+%" [^>]*?(?:stroke-dasharray="([^"]+)")?\/>/g,
    ),
  ];
  const count = (dash: string | undefined) => lines.filter(([, found]) => found === dash).length;
  expect([count('none'), count('9 4'), count('2 4')]).toEqual([12, 12, 12]);
  expect([...budget.matchAll(/<text class="letter"[^>]*>(.)</g)].map(([, letter]) => letter)).toEqual([
    'A',
    'B',
    'C',
  ]);
  // All views end February lowest: two of twelve months, 2 + 2 × 92/12 = 17.33 %.
  const rings = budget.matchAll(/<circle class="lowest" cx="([^"]+)"/g);
  expect(new Set([...rings].map(([, x]) => x))).toEqual(new Set(['17.33%']));
  expect(budget).toContain('comptent dans prudent (simulé) et Plafond (simulé).');
  expect(budget).not.toContain('class="over"');
});

it('hatches what lies below zero and says in which months', async () => {
  // 8 200 less 8 878.77 in January, less 3 330.82 in February.
  const budget = await budgetOfPage(text.replace('41 200 €', '8 200 €'));
  expect(budget).toContain('class="over"');
  expect(budget).toContain('Sous zéro à la fin de janvier, février');
});

it('is not there for a file without a budget', async () => {
  expect(await budgetOfPage(readFileSync('fixtures/haut-chablais.yaml', 'utf8'))).toBe('');
});
