import { expect, test } from 'vitest';
import type { Place } from '../../src/amounts/source.ts';
import { problem } from '../../src/problems/problem.ts';
import { problemToJson } from '../../src/problems/problem-json.ts';
import { renderProblems } from '../../src/problems/render.ts';

const text = 'cpts:\n  population: 80 000\nmissions:\n  acces_aux_soins: { taux_atteinte: 45 }\n';
const source = { name: 'contrat.yaml', text };
const at = (words: string): Place => {
  const start = text.indexOf(words);
  return { source, start, end: start + words.length };
};
const problems = [
  problem('rate-ambiguous', at('45'), {
    key: 'taux_atteinte',
    text: '45',
    percent: '45 %',
    share: '0.45',
  }),
  problem('tier-boundary', at('80 000'), { chosen: 3, other: 2, population: 80_000 }),
];
const options = { lang: 'fr', fileLanguage: 'fr', color: false, width: 80 } as const;

test('each problem shows its place, its line with carets, and the fix; in the order of the file', () => {
  expect(renderProblems(problems, options).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    `contrat.yaml:2:15 avertissement : Avec 80 000 habitants, les bornes publiées
  permettent la taille 2 comme la taille 3 ; la taille 3 est utilisée.
  [tier-boundary]
   2 │   population: 80 000
     │               ^^^^^^
     → Écrivez dans « cpts » la taille du contrat signé : « taille: 3 » ou
       « taille: 2 ».

contrat.yaml:4:37 erreur : Pour « taux_atteinte », on ne sait pas si « 45 » est
  un pourcentage. [rate-ambiguous]
   4 │   acces_aux_soins: { taux_atteinte: 45 }
     │                                     ^^
     → Écrivez « taux_atteinte: 45 % » ou « taux_atteinte: 0.45 », ce qui
       revient au même.

1 erreur, 1 avertissement
`,
  );
});

test('a related place is shown in one line', () => {
  const twice = problem('duplicate', at('acces_aux_soins'), { of: 'key', name: 'missions' }, at('missions'));
  expect(renderProblems([twice], { ...options, lang: 'en' })).toContain('     see also line 3: missions:\n');
});

test('a file that could not be read has no excerpt', () => {
  const place = { source: { name: 'absent\u001b.yaml', text: '' }, start: 0, end: 0 };
  expect(
    renderProblems([problem('file-unreadable', place, { reason: 'missing' })], { ...options, lang: 'en' }),
  ).toBe(
    'absent\\u{1b}.yaml error: This file was not found. [file-unreadable]\n   → Check its name and the folder in which you run the command.\n\n1 error\n',
  );
});

test('colour adds nothing but colour', () => {
  const esc = String.fromCharCode(27);
  const colored = renderProblems(problems, { ...options, color: true });
  expect(colored).toContain(`${esc}[`);
  expect(colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(renderProblems(problems, options));
});

test('no problem, no text', () => {
  expect(renderProblems([], options)).toBe('');
});

test('a diagnostic for programs', () => {
  const [first] = problems;
  if (first === undefined) throw new Error('no problem');
  expect(problemToJson(first, 'en', 'fr')).toEqual({
    severity: 'error',
    code: 'rate-ambiguous',
    message: 'For “taux_atteinte”, nobody can tell whether “45” is a percentage.',
    fix: 'Write “taux_atteinte: 45 %” or “taux_atteinte: 0.45”, which is the same.',
    file: 'contrat.yaml',
    line: 4,
    column: 37,
    end_line: 4,
    end_column: 39,
  });
});

test('of many that say the same the first is shown, with the lines of the others', () => {
  const many = { name: 'contrat.yaml', text: 'nom: x\n'.repeat(20) };
  const twice = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      problem(
        'duplicate',
        { source: many, start: index * 7, end: index * 7 + 3 },
        { of: 'key', name: 'nom' },
      ),
    );
  const shown = (count: number) => renderProblems(twice(count), { ...options, lang: 'en' });
  expect(shown(3).match(/\[duplicate\]/g)).toHaveLength(3);
  expect(shown(4)).toBe(`contrat.yaml:1:1 error: The key “nom” is written twice in the same place.
  [duplicate]
   1 │ nom: x
     │ ^^^
     the same on lines 2, 3 and 4
     → Keep one, and remove the other.

4 errors
`);
  expect(shown(20)).toContain('the same on lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 9 others\n');
});

test('of a badly damaged file the first 200 are shown, and the others counted', () => {
  const shown = (count: number): string =>
    renderProblems(
      Array.from({ length: count }, (_, index) =>
        problem('duplicate', at('cpts'), { of: 'key', name: `cpts${index}` }),
      ),
      { ...options, lang: 'en' },
    );
  const seen = (text: string): number => text.match(/\[duplicate\]/g)?.length ?? 0;
  expect(seen(shown(200))).toBe(200);
  expect(shown(200)).not.toContain('more, to be seen');
  expect(seen(shown(201))).toBe(200);
  expect(shown(201)).toContain('… and 1 more, to be seen once these are mended\n\n201 errors\n');
});
