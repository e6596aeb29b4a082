/** docs/portfolio.md names every column of the summary, in both spellings, with the commands that tell it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnRecords, columnsOf, portfolioCommands } from '../../src/portfolio/columns.ts';

const page = readFileSync('docs/portfolio.md', 'utf8');

it.each(Object.entries(columnRecords))('tells what stands in %s', (key, { french }) => {
  const telling = portfolioCommands.filter((command) => columnsOf[command].some((each) => each.key === key));
  const of = telling.length === portfolioCommands.length ? 'all' : telling.join(', ');
  expect(page).toContain(`| \`${key}\` | \`${french}\` | ${of} | `);
});

it('lists no other', () => {
  const printed = [...page.matchAll(/^\| `[a-z_0-9]+` \| `[a-z_0-9]+` \|/gm)];
  expect(printed.length).toBe(Object.keys(columnRecords).length);
});
