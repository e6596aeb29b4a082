import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/read-contract.ts';
import { machineFormats } from '../../src/problems/machine/machine-formats.ts';
import { eachCase } from '../support/each-case.ts';
import { snippets } from '../support/fuzz/mutate.ts';
import { sha256Of } from '../support/sha256.ts';
import { bytesOf, readText, summary } from '../support/summary.ts';

const head = 'cpts: { nom: A, taille: 2 }\n';
const bomb = [
  'x0: &x0 [a, a, a, a, a, a, a, a, a, a]',
  ...Array.from({ length: 8 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(10).fill(`*x${i}`).join(', ')}]`),
].join('\n');

const many = (line: (index: number) => string): string =>
  Array.from({ length: 2_500 }, (_, i) => line(i)).join('');

describe('hostile files are refused at once', () => {
  eachCase([
    ['an alias bomb', head + bomb, 'yaml-alias-expansion'],
    ['an alias to itself', `${head}missions: &m { qualite: *m }\n`, 'yaml-alias-expansion'],
    ['nothing but brackets', '['.repeat(199_999), 'yaml-too-deep'],
    ['nothing but dashes', '- '.repeat(99_999), 'yaml-too-deep'],
    ['one bracket too many', `a: ${'['.repeat(41)}${']'.repeat(41)}\n`, 'yaml-too-deep'],
    ['one dash too many', `${'- '.repeat(41)}x\n`, 'yaml-too-deep'],
    [
      'a deep staircase',
      Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'yaml-too-deep',
    ],
    ['many anchors', '&a '.repeat(60_000), 'yaml-too-deep'],
    ['many documents', '--- a\n'.repeat(30_000), 'yaml-several-documents'],
    ['a line of ten megabytes', `cpts: { nom: "${'a'.repeat(10_000_000)}" }`, 'file-too-large'],
    ['a million aliases', `cpts: &a { nom: A }\nx: [${'*a,'.repeat(1_000_000)}]`, 'file-too-large'],
    ['nothing but quotes', '"'.repeat(199_999), 'file-too-large'],
    ['thousands of unknown keys', many((i) => `cle${i}: 1\n`), 'key-unknown'],
    ['thousands of tags', many((i) => `k${i}: !a x\n`), 'yaml-sign'],
    ['a long word in an open bracket', `x: [ ${'a'.repeat(60_000)}\n`, 'yaml-syntax'],
    ['a long row of spaces without width', `${head}${'\u200b'.repeat(10_000)}\n`, 'invisible-character'],
    ['thousands of values on a line', `${head}x: { ${'1,'.repeat(90_000)} }`, 'file-too-large'],
    ['nothing but closing brackets', `cpts:\n  ${']'.repeat(190_000)}`, 'yaml-syntax'],
    ['colons one after the other', `cpts:\n  nom: ${': '.repeat(90_000)}`, 'file-too-large'],
    ['nothing but empty lists', '[]'.repeat(99_000), 'file-too-large'],
    ['nothing but empty lines in a bracket', `${head}missions: [${'\n'.repeat(190_000)}`, 'file-too-large'],
    ['a key far from its brace', `cpts: { nom: A }\nAnnuaire${' '.repeat(190_000)}x\n : y\n`, 'yaml-syntax'],
    ['an item with a long gap', `a:\n  - b${' '.repeat(190_000)}c\n - :x: y\n  z\n`, 'yaml-syntax'],
    [
      'an amount with a long gap',
      `${head}budget: { tresorerie: { solde: 1${' '.repeat(60_000)}x } }\n`,
      'value-invalid',
    ],
    [
      'a measure of letters',
      `${head}exercices: [{ annee: 1, missions: { prevention: { indicateurs: [{ nom: x, realise: 1${'a'.repeat(60_000)}! }] } } }]`,
      'value-invalid',
    ],
    ['a long word before a colon', `cpts:\n  nom: ${'a'.repeat(190_000)}! : b\n`, 'yaml-sign'],
    ['lines of narrow spaces', `${head}${'\u202f\n'.repeat(20_000)}`, 'too-many-problems'],
    [
      'thousands of problems on a line',
      `${head}versements: [${'{ montant: x }, '.repeat(6_000)}]`,
      'too-many-problems',
    ],
    ['thousands of dashes', '- \n'.repeat(60_000), 'file-too-large'],
    ['pairs in pairs without brackets', `{ ${'a: '.repeat(60_000)} }`, 'yaml-too-deep'],
    ['NUL bytes', 'cpts:\u0000\n', 'invisible-character'],
    ['what is no character', 'cpts: { nom: A\uffffB, taille: 2 }\n', 'invisible-character'],
    ['what is no character, as an escape', 'cpts: { nom: "A\\ufffeB", taille: 2 }\n', 'invisible-character'],
    [
      '__proto__',
      `${head}__proto__: { polluted: oui }\nconstructor: { prototype: { polluted: oui } }\n`,
      'key-unknown',
    ],
    ['__proto__ in free names', `cpts:\n  nom: A\n  communes: { __proto__: x }\n`, 'value-invalid'],
  ])('in each case', ([_name, text, code]) => {
    const before = process.cpuUsage();
    const { contract, problems } = readText(text);
    const file = { path: 'x.yaml', sha256: '', language: 'fr', problems, isValid: false } as const;
    for (const render of Object.values(machineFormats)) render([file], 'fr', sha256Of);
    // The processor's own time: others may use the machine too.
    expect(process.cpuUsage(before).user).toBeLessThan(2_500_000);
    expect(contract).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps a commune called __proto__', () => {
    const { contract } = readText('cpts:\n  nom: A\n  communes: { __proto__: 12 }\n');
    expect(contract?.cpts.communes[0]?.name.value).toBe('__proto__');
    expect(contract?.cpts.population?.value).toBe(12);
  });
});

const seeds = ['format-complet.yaml', 'bout-du-lac.yaml', 'haut-chablais-english.yaml'].map((name) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'),
);
/** A file of ours with pieces cut out and snippets put in. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...seeds),
    edits: fc.array(
      fc.record({
        at: fc.nat(5_000),
        cut: fc.nat(30),
        put: fc.oneof(fc.constantFrom(...snippets), fc.string()),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ seed, edits }) =>
    edits.reduce((text, { at, cut, put }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + cut);
    }, seed),
  );

function holds(bytes: Uint8Array): void {
  const { contract, source, problems } = readContract(bytes, 'mutated.yaml');
  if (contract === undefined) expect(problems.some((each) => each.severity === 'error')).toBe(true);
  for (const { place, related } of problems) {
    for (const each of related === undefined ? [place] : [place, related]) {
      expect(each.source).toBe(source);
      expect(each.start).toBeGreaterThanOrEqual(0);
      expect(each.end).toBeGreaterThanOrEqual(each.start);
      expect(each.end).toBeLessThanOrEqual(source.text.length);
    }
  }
  expect(summary(problems).length).toBe(problems.length);
}

describe('whatever the file', () => {
  it('reading never throws, a refusal has a reason, and every place lies inside the file', () => {
    fc.assert(
      fc.property(mutated, (text) => holds(bytesOf(text))),
      { numRuns: 60 },
    );
  }, 60_000);
  it('so it is of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), { numRuns: 60 });
  }, 60_000);
});
