import { expect, it } from 'vitest';
import { githubLines } from '../../../src/problems/machine/code-hosts.ts';
import { hostile, spotless, unreadable } from '../../support/validated.ts';

const lines = githubLines([hostile, unreadable, spotless], 'en').trimEnd().split('\n');
const file = 'file=dossier été/a%2Cb%3Ac%25"<&>.yaml';

it('escapes what would end a property, a command or a line, and counts columns from 1 to the last one', () => {
  expect(lines.map((line) => line.split('::')[1])).toEqual([
    `warning ${file},line=1,endLine=1,col=1,endColumn=4,title=Signature on a 29 February [leap-day-signature]`,
    // From line 1 to the beginning of line 3: GitHub takes no columns then.
    `error ${file},line=1,endLine=3,title=What is written twice [duplicate]`,
    `error ${file},line=3,endLine=3,col=3,endColumn=6,title=Unknown key [key-unknown]`,
    `error ${file},line=4,endLine=4,col=3,endColumn=6,title=Unknown key [key-unknown]`,
    'error file=stdin,title=File that cannot be read [file-unreadable]',
  ]);
});

it('keeps a message on one line', () => {
  for (const line of lines) expect(line.split('::').slice(2).join('::')).toMatch(/^[^\r\n]+[.?]$/);
  expect(lines[2]).toContain('\\u{d}\\u{a}<b>&"%25');
});
