/** Contracts damaged as hands, editors and copies damage them: characters, lines, keys, values, nesting. */
import { keyWords } from '../../../src/vocabulary/vocabulary.ts';
import type { Chance } from './random.ts';

/** What hands, copies and attackers put where it does not belong. */
export const snippets = [
  '0',
  '-1',
  '0 %',
  '100 %',
  '250 %',
  '99999999999',
  '99 999 999 999,99 €',
  '1e9',
  '0.000001',
  '1,500',
  'oui',
  'non',
  '{}',
  '[]',
  '""',
  '{ }',
  '{',
  '}',
  '[',
  ']',
  ':',
  ' ',
  ': ',
  ',',
  '\n',
  '\r\n',
  '\t',
  '  ',
  '%',
  '€',
  '&a ',
  '*a',
  '!!int 3',
  '!x ',
  '---\n',
  '...',
  '#',
  '"',
  "'",
  '|',
  '>',
  '? ',
  '- ',
  '2022-02-29',
  '2024-02-29',
  '9999-12-31',
  '0001-01-01',
  '2019-08-25',
  '\u0000',
  '\u00a0',
  '\u202e',
  '\uFEFF',
  '\ud800',
  'é',
  'e\u0301',
  '🎈',
  'poids: 0',
  'objectif: 0',
  'depart: 4 %',
  'paliers: []',
  'taille: 4',
  'renouvellement: oui',
  'fin: 2023-01-01',
  'attendu: { total: 1 }',
  'nom: ',
  'years:\n',
  'null',
  '9e9',
  '<<: ',
  '__proto__: ',
  '__proto__',
  'constructor',
  '<<: *a',
] as const;
const words = Object.values(keyWords).flatMap(({ fr, en }) => [fr, en]);

type Mutation = (text: string, chance: Chance) => string;

const spliced = (text: string, start: number, length: number, piece: string): string =>
  text.slice(0, start) + piece + text.slice(start + length);

const characters: Mutation = (text, chance) => {
  const start = chance.below(text.length + 1);
  const length = chance.below(30);
  const cut = text.slice(start, start + length);
  return spliced(
    text,
    start,
    length,
    chance.oneOf(['', cut + cut, chance.oneOf(snippets), [...cut].reverse().join('')]),
  );
};

const onLines =
  (change: (lines: string[], at: number, chance: Chance) => void): Mutation =>
  (text, chance) => {
    const lines = text.split('\n');
    change(lines, chance.below(lines.length), chance);
    return lines.join('\n');
  };

const lineMoved = onLines((lines, at, chance) => {
  const [line = ''] = lines.splice(at, 1);
  const copies = chance.below(3);
  for (let copy = 0; copy < copies; copy += 1) lines.splice(chance.below(lines.length + 1), 0, line);
});

/** Deeper, shallower, or into a list. */
const nesting = onLines((lines, at, chance) => {
  const line = lines[at] ?? '';
  lines[at] = chance.oneOf([
    `  ${line}`,
    line.replace(/^ {2}/, ''),
    line.replace(/^( *)(?=\S)/, '$1- '),
    `\t${line}`,
  ]);
});

const deep: Mutation = (text, chance) => {
  const depth = 1 + chance.below(40);
  const [open, close] = chance.oneOf([
    ['[', ']'],
    ['{ a: ', ' }'],
  ] as const);
  return text.replace(/: (\S.*)$/m, (whole, value: string) =>
    chance.below(3) === 0 ? whole : `: ${open.repeat(depth)}${value}${close.repeat(depth)}`,
  );
};

/** The nth match of a pattern, replaced. */
function nth(text: string, pattern: RegExp, chance: Chance, piece: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[chance.below(matches.length)];
  if (match === undefined) return text;
  return spliced(text, match.index, match[0].length, piece(match[0]));
}

const key: Mutation = (text, chance) =>
  nth(text, /[\p{L}_]+(?=:)/gu, chance, (word) =>
    chance.oneOf([
      words[chance.below(words.length)] ?? word,
      word.slice(1),
      `${word}${word}`,
      word.toUpperCase(),
    ]),
  );
const value: Mutation = (text, chance) =>
  nth(text, /(?<=: )[^,{}[\]\n]+/gu, chance, (old) =>
    chance.oneOf([chance.oneOf(snippets), `${old}${old}`, `-${old}`, `"${old}"`]),
  );
const digit: Mutation = (text, chance) => nth(text, /\d/g, chance, () => String(chance.below(10)));

const mutations = [characters, lineMoved, nesting, deep, key, value, digit] as const;

/** The text with one to five changes. */
export function mutated(text: string, chance: Chance): string {
  let changed = text;
  for (let left = 1 + chance.below(5); left > 0; left -= 1)
    changed = chance.oneOf(mutations)(changed, chance);
  return changed;
}
