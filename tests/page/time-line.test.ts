/** The line of time and the table of payments name the same days by the same letters. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

it('letters the days of payment, each once, on the line and in the table', async () => {
  const files = { 'a.yaml': readFileSync('fixtures/bout-du-lac.yaml', 'utf8') };
  const { out } = await run(['report', 'a.yaml', '-q', '--lang', 'fr'], { files });
  const onLine = [...out.matchAll(/<text class="letter"[^>]*>(.)</g)].map(([, letter]) => letter);
  const inTable = [...out.matchAll(/<th scope="row">([^<]+)<span class="letter"> · (.)</g)].map(
    ([, day, letter]) => `${letter} ${day}`,
  );
  expect(onLine.join('')).toBe('ABCDE');
  // Signed on 3 December 2025; missions begin in March, April and September; all is settled a year later.
  expect(inTable.map((day) => day.replace(/\u00a0/g, ' '))).toEqual([
    'A 3 décembre 2025',
    'B 2 mars 2026',
    'C 1er avril 2026',
    'D 1er septembre 2026',
    'E 3 décembre 2026',
  ]);
});
