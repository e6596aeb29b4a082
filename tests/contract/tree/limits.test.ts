import { describe, expect, it } from 'vitest';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

/** What is said of a text for its size alone, and the limit it names. */
function reported(text: string): readonly string[] {
  const about = ['yaml-too-deep', 'yaml-alias-expansion', 'yaml-several-documents'];
  const problems = readText(text).problems.filter(({ code }) => about.includes(code));
  const limits = problems.map(({ facts }) => ('most' in facts ? ` of ${facts.most}` : ''));
  return pointed(problems).map((each, index) => each + limits[index]);
}
const lines = (count: number, of: (level: number) => string): string =>
  Array.from({ length: count }, (_, level) => `${of(level)}\n`).join('');

describe('nesting is refused beyond forty', () => {
  eachCase([
    // Forty brackets between brackets and braces, whatever was closed before; the one too many is pointed at.
    [`a: ${'['.repeat(40)}${']'.repeat(40)}`, []],
    [`a: ${'['.repeat(41)}${']'.repeat(41)}`, ['yaml-too-deep 1:44 [ of 40']],
    [`a: ${'{'.repeat(41)}${'}'.repeat(41)}`, ['yaml-too-deep 1:44 { of 40']],
    [`a: [${'[],'.repeat(50)}]`, []],
    [`a: [${'{},'.repeat(50)}]`, []],
    // Dashes, question marks, anchors and tags on one line.
    [`${'- '.repeat(40)}`, []],
    [`${'- '.repeat(41)}x`, ['yaml-too-deep 1:81 - of 40']],
    [`${'? '.repeat(41)}x`, ['yaml-too-deep 1:81 ? of 40']],
    [`${'&a '.repeat(41)}x`, ['yaml-too-deep 1:121 & of 40']],
    [`${'!a '.repeat(41)}x`, ['yaml-too-deep 1:121 ! of 40']],
    [lines(50, () => '-'), []],
    [`a: [${'&a x,'.repeat(50)}]`, []],
    // By indentation: the value of the forty-first key, or the item of the forty-first list.
    [lines(40, (level) => `${' '.repeat(level)}a:${level === 39 ? ' 1' : ''}`), []],
    [
      lines(41, (level) => `${' '.repeat(level)}a:${level === 40 ? ' 1' : ''}`),
      ['yaml-too-deep 41:44 1 of 40'],
    ],
    [
      lines(41, (level) => `${' '.repeat(level)}-${level === 40 ? ' 1' : ''}`),
      ['yaml-too-deep 41:43 1 of 40'],
    ],
  ])('in each case', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });
});

describe('what aliases repeat is refused beyond ten thousand', () => {
  // A list of 99 items, repeated a hundred times: ten thousand nodes.
  const hundred = `x: &x [${'1,'.repeat(99)}]\n`;
  const tenThousand = `${hundred}y: [${'*x,'.repeat(100)}]\n`;

  eachCase([
    [tenThousand, []],
    // Then one more, reported once.
    [`${tenThousand}z: &z 1\nt: *z\nu: *x\n`, ['yaml-alias-expansion 4:4 *z of 10000']],
    // A node that holds itself.
    ['x: &x { y: *x }\nz: { t: *x }\n', ['yaml-alias-expansion 1:12 *x of 10000']],
    // Aliases alone: `y: [` and three characters each, so that the last begins 30 000 after the first.
    [`x: &x 1\ny: [${'*x,'.repeat(10_000)}]\n`, []],
    [`x: &x 1\ny: [${'*x,'.repeat(10_001)}]\n`, ['yaml-alias-expansion 2:30005 *x of 10000']],
  ])('in each case', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });

  it('but what is written once may be as long', () => {
    expect(reported(`x: &x 1\ny: [${'1,'.repeat(12_000)}]\n`)).toEqual([]);
  });
});

describe('a file is one document', () => {
  eachCase([
    ['---\na: 1\n...\n', []],
    ['---\na: 1\n---\n# b\n', []],
    ['a: 1\n---\n---\n', []],
    ['a: x --- y\n--- # z\nb: 2\n', ['yaml-several-documents 2:1 ---']],
    // Without a marker of its own, where it begins.
    ['a: 1\n...\nbcde: 2\n', ['yaml-several-documents 3:1 bcd']],
    ['a: 1\n...\nb', ['yaml-several-documents 3:1 b']],
    // The third is not looked at.
    [`--- a\n--- ${'['.repeat(41)}`, ['yaml-too-deep 2:45 [ of 40']],
  ])('in each case', ([text, expected]) => {
    expect(reported(text)).toEqual(expected);
  });
});
