/**
 * Word processors and French keyboards put spaces that YAML does not take for spaces: where one stands in the structure of a
 * line, the line means something else or nothing. Each is reported, and read as the space it looks like.
 */
import type { Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';

const marks = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
const invisible = `[${marks}]`;
const lead = `^[ ${marks}-]*`;
const word = '[\\p{L}\\d_]+';
const key = '[^\\s:#{}\\[\\]"\'][^:#{}\\[\\]"\']*?';

/** Each matches up to the stretch, its only group, that must be of plain spaces. */
const places: readonly RegExp[] = [
  // As indentation, or alone on a line.
  new RegExp(`^ *(${invisible}[ ${marks}]*)(?=$|#|-[ ${marks}]|${key}:)`, 'd'),
  // After the dash of a list.
  new RegExp(`${lead}-(${invisible}+)`, 'd'),
  // Before and after the colon of the line's first key.
  new RegExp(`${lead}${key}(${invisible}+):(?:\\s|$)`, 'd'),
  new RegExp(`${lead}${key}: *(${invisible}+)`, 'd'),
];
/** The same between braces, where there are several. */
const placesInBraces: readonly RegExp[] = [
  new RegExp(`[{,] *(${invisible}+) *${word}[ ${marks}]*:`, 'dgu'),
  new RegExp(`[{,]\\s*${word}(${invisible}+):\\s`, 'dgu'),
  new RegExp(`[{,]\\s*${word}\\s*: *(${invisible}+)`, 'dgu'),
];

const anywhere = new RegExp(invisible);

/** So many in a row are no slip: the whole of them is told, and nothing else is looked for on their line. */
const tooMany = new RegExp(`${invisible}{50,}|^(?=[ -]*${invisible})[ ${marks}-]{500,}`);
/** What else one line has of them is seen once these are mended. */
const toldUpTo = 100;

/** The text with plain spaces in those places: as long as the source's own. */
export function withPlainSpaces(source: Source) {
  const problems: Problem[] = [];
  if (!anywhere.test(source.text)) return { text: source.text, problems };
  let text = '';
  for (const line of source.text.split(/(?<=\n)/)) {
    let mended = line;
    for (const [from, to] of anywhere.test(line) ? stretches(line) : []) {
      const place = { source, start: text.length + from, end: text.length + to };
      problems.push(problem('invisible-character', place, { character: line.codePointAt(from) ?? 0 }));
      mended = mended.slice(0, from) + ' '.repeat(to - from) + mended.slice(to);
    }
    text += mended;
  }
  return { text, problems };
}

/** Where the line has such spaces, each once, without the plain spaces that lead to them. */
function stretches(line: string): readonly (readonly [number, number])[] {
  // Between straight quotation marks any space belongs to the text.
  const bare = line.replace(/\r?\n$/, '').replace(/"[^"]*"/g, (text) => '"'.repeat(text.length));
  const many = tooMany.exec(bare);
  if (many !== null) return [[many.index + many[0].search(anywhere), many.index + many[0].length]];
  const matches = [
    ...places.map((place) => place.exec(bare)),
    ...(bare.includes('{') ? placesInBraces.flatMap((place) => [...bare.matchAll(place)]) : []),
  ];
  const found = matches.flatMap((match) => {
    const stretch = match?.indices?.[1];
    return stretch === undefined ? [] : [stretch];
  });
  return [...new Map(found)].slice(0, toldUpTo);
}
