/** docs/portfolio.md names every column of the summary, in both spellings, with the commands that tell it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { columnRecords, columnsOf, portfolioCommands } from '../../src/portfolio/columns.ts';

it('tells of every column what stands in it, and lists no other', () => {
  const page = readFileSync('docs/portfolio.md', 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z_0-9]+)` \| `([a-z_0-9]+)` \| ([a-z, ]+) \| /gm)];
  const known = Object.entries(columnRecords).map(([key, { french }]) => {
    const telling = portfolioCommands.filter((command) =>
      columnsOf[command].some((each) => each.key === key),
    );
    return [key, french, telling.length === portfolioCommands.length ? 'all' : telling.join(', ')];
  });
  expect(listed.map(([, ...cells]) => cells).toSorted()).toEqual(known.toSorted());
});
