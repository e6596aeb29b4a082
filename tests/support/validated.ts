/** A validated file with hostile names and texts, for the formats that machines read. */

import type { ValidatedFile } from '../../src/problems/machine/findings.ts';
import { type Problem, problem } from '../../src/problems/problem.ts';

const source = { name: 'dossier été/a,b:c%"<&>.yaml', text: 'cpts:\n  nom: X\n  popu: 3\n  popu: 3\n' };
const at = (start: number, end: number) => ({ source, start, end });

/** Line 3, columns 3 to 6; line 4, the same; from line 1 to line 3; and a warning on the first line. */
const problems: readonly Problem[] = [
  problem('key-unknown', at(17, 21), { key: 'popu\r\n<b>&"%', allowed: ['population'] }),
  problem('key-unknown', at(27, 31), { key: 'popu', allowed: ['population'] }),
  problem('duplicate', at(0, 17), { of: 'key', name: 'popu' }, at(17, 21)),
  problem('leap-day-signature', at(0, 4), {}),
];

export const hostile: ValidatedFile = {
  path: source.name,
  sha256: 'a'.repeat(64),
  language: 'fr',
  problems,
  isValid: false,
};

export const unreadable: ValidatedFile = {
  path: '-',
  sha256: '',
  language: 'fr',
  problems: [
    problem('file-unreadable', { source: { name: '-', text: '' }, start: 0, end: 0 }, { reason: 'other' }),
  ],
  isValid: false,
};

export const spotless: ValidatedFile = {
  path: 'ok.yaml',
  sha256: 'b'.repeat(64),
  language: 'en',
  problems: [],
  isValid: true,
};
