import { expect, it } from 'vitest';
import { readText, summary } from './summary.ts';

it('does not also call a misspelt key missing', () => {
  expect(summary(readText('cpts:\n  nomm: A\n  taille: 2\n').problems)).toEqual(['error key-unknown 2:3']);
});

it('takes none of more than 200 unknown keys for a typing mistake', () => {
  const unknown = (count: number) => Array.from({ length: count }, (_, index) => `zz${index}: 1\n`).join('');
  const suggestions = (count: number) =>
    readText(`cpt: { nom: A, taille: 2 }\n${unknown(count)}`).problems.flatMap((told) =>
      told.code === 'key-unknown' ? [told.facts.suggestion] : [],
    );
  expect(suggestions(199)).toContain('cpts');
  expect(suggestions(200)).toEqual(Array.from({ length: 201 }, () => undefined));
});
