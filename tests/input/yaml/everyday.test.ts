import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Source } from '../../../src/base/source.ts';
import type { Node } from '../../../src/input/node.ts';
import { readEveryday } from '../../../src/input/yaml/everyday/read.ts';
import { parse } from '../../../src/input/yaml/parse.ts';
import { withPlainSpaces } from '../../../src/input/yaml/spaces.ts';
import { treeOf } from '../../../src/input/yaml/tree.ts';

const sourceOf = (text: string): Source => ({ name: 'contrat.yaml', text });

/** What the reader of all YAML makes of a text; nothing when it has anything to say against it. */
function readByYaml(source: Source, text: string): Node | undefined {
  const { document, problems } = parse(source, text);
  if (document === undefined || problems.length > 0) return undefined;
  const tree = treeOf(document, source);
  return tree.problems.length > 0 ? undefined : tree.root;
}

/** Both readers over one text: true when it is everyday YAML, and then they must agree in every place. */
function isReadAlike(written: string): boolean {
  const source = sourceOf(written);
  const { text } = withPlainSpaces(source);
  const everyday = readEveryday(source, text);
  if (everyday === undefined) return false;
  expect(everyday, written).toEqual(readByYaml(source, text));
  return true;
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`);

describe('files of the project', () => {
  const valid = readdirSync('fixtures')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `fixtures/${name}`);

  test.each(valid)('%s is everyday YAML, read alike by both readers', (name) => {
    expect(isReadAlike(readFileSync(name, 'utf8'))).toBe(true);
  });

  it('reads wrong files alike too, or leaves them to the YAML reader', () => {
    const read = filesOf('fixtures/invalid').filter((name) => isReadAlike(readFileSync(name, 'utf8')));
    // Most are wrong in what they say, not in their YAML.
    expect(read.length).toBeGreaterThan(60);
  });
});

/** Lines one beneath the other, each two blanks further in. */
const stairs = (...steps: readonly string[]): string =>
  steps.map((step, level) => `${'  '.repeat(level)}${step}\n`).join('');
const times = (count: number, step: string): readonly string[] => Array.from({ length: count }, () => step);

describe('what is everyday', () => {
  test.each([
    ['a list as far left as its key', 'a:\n- b\n- c: 1\n  d: 2\ne: f\n'],
    ['dashes with several blanks', 'a:\n  -   b: 1\n      c: 2\n'],
    ['comments anywhere', '# x\na: # y\n     # z\n  b: c   # d\n# e\n  f: g\n'],
    ['blank lines, and lines of blanks', '\n\na: 1\n   \nb: 2\n\n'],
    ['Windows line ends', 'a: 1\r\nb:\r\n  - c\r\n'],
    ['no line end after the last line', 'a:\n  b: 1'],
    ['blanks before a colon', 'a : 1\nb:\n  c  : 2\n'],
    ['keys without a value', 'a:\nb:\n  c:\n  d: 1\n'],
    ['quoted keys and values', '"a b": "1, 2"\n\'c\': \'# d\'\ne: { "f": "}" }\n'],
    ['empty braces and brackets', 'a: {}\nb: [ ]\nc: { d: [], e: {} }\n'],
    ['braces within brackets within braces', 'a: { b: [{ c: 1 }, { d: [e, f] }] }\n'],
    ['items of a list', 'a:\n  - b\n  - "c"\n  - [d]\n  - { e: f }\n  - g: h\n'],
    ['apostrophes and braces inside a bare text', "a: l'an {1}, [2]\n"],
    ['a text of a thousand characters', `a: ${'b'.repeat(1_000)}\n`],
    ['a dash before a number', 'a: -5\nb: [-1, -x]\n'],
    ['keys named like parts of JavaScript', '__proto__: 1\nconstructor: { toString: 2 }\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['dashes and points inside a text', 'a: b --- c ...\n'],
    ['a comment without a blank behind its sign', 'a: b #c\n"d": "e" #f\n'],
    ['a key without a value, last in its item', 'a:\n  - b:\n  - c: 1\n'],
    ['a key that begins with a dash', 'a:\n-b: 1\nc:\n  -d: 2\n'],
    ['words as long as null', 'a: lait\nb: [huit, NULLE]\n'],
    // Twenty deep, the file's own mapping counted, and each list, bracket and text between brackets.
    ['twenty mappings', stairs(...times(19, 'a:'), 'a: 1')],
    ['mappings and lists by turns', stairs('a:', ...times(9, '- a:'), '- 1')],
    ['eighteen brackets', `a: ${'['.repeat(18)}1${']'.repeat(18)}\n`],
    ['eighteen braces', `a: ${'{ a: '.repeat(18)}1${' }'.repeat(18)}\n`],
  ])('%s', (_what, text) => {
    expect(isReadAlike(text)).toBe(true);
  });
});

describe('what is left to the YAML reader', () => {
  test.each([
    ['nothing but a list', '- a\n'],
    ['nothing but braces', '{ a: 1 }\n'],
    ['a text', 'a\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!int 1\n'],
    ['a text over several lines', 'a: b\n  c\n'],
    ['a text on the next line', 'a:\n  b\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['an escape', 'a: "\\x41"\n'],
    ['a doubled quotation mark', "a: 'l''an'\n"],
    ['quotation marks with more behind them', 'a: "b" c\n'],
    ['a quotation mark never closed', 'a: "b\n'],
    ['braces over several lines', 'a: { b: 1,\n  c: 2 }\n'],
    ['braces never closed', 'a: { b: 1\n'],
    ['a key without a value in braces', 'a: { b }\n'],
    ['a decimal comma in braces', 'a: { b: 6,5 }\n'],
    ['a comma too many', 'a: [b, ]\n'],
    ['a pair in brackets', 'a: [b: c]\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a colon without a blank', 'a:1\n'],
    ['a number sign in a text', 'a: n#1\n'],
    ['null', 'a: null\n'],
    ['a tilde', 'a: ~\n'],
    ['an empty item', 'a:\n  -\n  - b\n'],
    ['a list in a list', 'a:\n  - - b\n'],
    ['a key asked for', '? a\n: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a tab behind a text', 'a: b\t\n'],
    ['a tab within a text', 'a: b\tc\n'],
    ['an old line end', 'a: b\rc: d\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['an end of document', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\na: 1\n'],
    ['a line indented too far', 'a: 1\n  b: 2\n'],
    ['a line indented too little', 'a:\n    b: 1\n  c: 2\n'],
    ['a first line that is indented', '  a: 1\n'],
    ['an item beside a key', 'a: 1\n- b\n'],
    ['a key after items', 'a:\n  - b\n  c: d\n'],
    ['braces and then a colon', '{ a: b }: c\n'],
    ['a key longer than YAML allows', `${'a'.repeat(1_025)}: 1\n`],
    ['more behind a quoted text that reads like an entry', 'a: "b" c: d\n'],
    ['a number sign right behind quotation marks', 'a: "b"# c\n'],
    ['a value without a key', 'a: 1\n: b\n'],
    ['a value without a key in braces', 'a: { : b }\n'],
    ['a line between two indentations', 'a:\n  - b: 1\n   c: 2\n'],
    ['one mapping more', stairs(...times(20, 'a:'), 'a: 1')],
    ['a mapping in the last list', stairs('a:', ...times(9, '- a:'), '- a: 1')],
    ['a list more', stairs('a:', 'a:', ...times(9, '- a:'), '- 1')],
    ['one bracket more', `a: ${'['.repeat(19)}1${']'.repeat(19)}\n`],
    ['one brace more', `a: ${'{ a: '.repeat(19)}1${' }'.repeat(19)}\n`],
    ['nothing', ''],
    ['nothing but a comment', '# a\n'],
  ])('%s', (_what, text) => {
    expect(readEveryday(sourceOf(text), text)).toBeUndefined();
  });
});

/** What may stand in a file, well or badly placed. */
const bits = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n ',
    '\n  ',
    '\n    ',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    ': ',
    ':',
    ' : ',
    '- ',
    '-',
    '? ',
  ],
  ...[
    '#',
    ' # x',
    '\n# x\n',
    '"',
    "'",
    '""',
    "''",
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '{}',
    '[]',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
  ],
  ...[
    '%',
    '@',
    '`',
    '\\',
    '~',
    'null',
    '---',
    '\n...\n',
    '<<: ',
    '{ a: 1 }',
    '[a, b]',
    '"a": 1',
    '- a: b',
    'a',
    '1',
    'é',
    '😀',
  ],
];

const texts = [
  'a: 1\nb:\n  - c: d\n    e: { f: g, h: [i, j] }\n  - k\nl: "m n"\n',
  "a:\n- b\n- c: 1\n  d: 2\n# x\ne: 'f'   # g\n",
  'a:\n  b:\n    c: { d: e }\n  f: []\ng: {}\n',
  readFileSync('fixtures/bout-du-lac.yaml', 'utf8').slice(0, 1200),
];

const edit = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 0, 1, 2, 5),
  added: fc.constantFrom(...bits, ''),
});

const edited = fc
  .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((before, { where, removed, added }) => {
      const at = Math.floor(where * before.length);
      return before.slice(0, at) + added + before.slice(at + removed);
    }, text),
  );

it('never reads a text otherwise than the YAML reader does, whatever stands in it', () => {
  let [all, everyday] = [0, 0];
  fc.assert(
    fc.property(edited, (text) => {
      all += 1;
      everyday += isReadAlike(text) ? 1 : 0;
    }),
    { numRuns: 1_500 },
  );
  // A property that leaves everything to the other reader would hold for nothing.
  expect(everyday / all).toBeGreaterThan(0.07);
});
