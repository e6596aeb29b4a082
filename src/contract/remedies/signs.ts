/**
 * Signs that mean something to YAML where a text should begin, go on or end: `nom: &CPTS`, `nom: CPTS #2`, `objectif: >= 800`;
 * and a comma or a line without its colon that change what a text is.
 */
import { type Place, restOfLine, type Source } from '../../amounts/source.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest, plainWord } from '../../problems/suggestion.ts';
import { knownKey } from '../keys.ts';
import { isAlways } from '../schema/what-keys-hold.ts';
import { type Entry, isNothing, isPlain, placeOf } from '../tree/nodes.ts';
import type { TextLine } from './split-and-glued.ts';
import { saidUnknown } from './unread-value.ts';

const codeOf = (key: string): string => knownKey(key, 'keys')?.code ?? '';

/** True for a key whose value is free text. */
export const isTextKey = (key: string): boolean => isAlways(codeOf(key), 'text', 'reference');

/** A text between quotation marks that it does not hold itself. */
export const inQuotes = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replaceAll('"', "'")}"`;

/** The line with what stands between quotation marks blotted out; the apostrophe of a word opens none. */
const blotted = (line: string): string =>
  line.replace(/(?<![\p{L}\d])(?:"[^"]*"|'[^']*')/gu, (text) => '"'.repeat(text.length));

/** The same without its note. */
function bareLine(line: string): string {
  const bare = blotted(line);
  const note = bare.search(/(?:^|\s)#/);
  return note === -1 ? bare : bare.slice(0, note);
}

/** A sign of YAML that begins a value on a line: what it is told as. `signs` are those looked for. */
export function signOn(source: Source, line: TextLine, signs: string): Problem | undefined {
  const bare = bareLine(line.text);
  let tries = 0;
  for (const match of bare.matchAll(/:[ \t]+(?=[-?>|@%`*])/g)) {
    const from = match.index + match[0].length;
    const sign = /^[>|]=?|^[@%`]|^[-?](?=[\s,}]|$)|^\*(?=\S+\s+\S)/.exec(bare.slice(from, from + 200))?.[0];
    if (sign === undefined || !signs.includes(sign[0] ?? '')) continue;
    // A line that a person wrote has a few of them.
    tries += 1;
    if (tries > 50) return undefined;
    const opening = Math.max(...['{', ',', '['].map((each) => bare.lastIndexOf(each, match.index)));
    const rest = bare.slice(from);
    const end = opening === -1 ? -1 : rest.search(/[,}\]]/);
    const text = line.text.slice(from, from + (end === -1 ? rest.length : end)).trim();
    // Alone at the end of a line these two begin a text of several lines.
    if (/^[>|][-+\d]*$/.test(text)) continue;
    const key = line.text
      .slice(opening + 1, match.index)
      .replace(/^[ \t-]*/, '')
      .trim();
    const start = line.start + from;
    const at = { source, start, end: start + sign.length };
    return saidUnknown(key, { ...at, end: start + text.length }) ?? signProblem(key, sign, text, at);
  }
  return undefined;
}

/** A text is put between quotation marks; a number is written without the sign. */
function signProblem(key: string, sign: string, text: string, at: Place): Problem | undefined {
  const bare = text.slice(sign.length).trim();
  if (isTextKey(key)) return problem('yaml-sign', at, { key, sign, text, instead: inQuotes(text) });
  if (/^\d/.test(bare)) return problem('yaml-sign', at, { key, sign, text, instead: bare });
  // A list that begins on the line of its key is no value.
  const isList = sign === '-' && bare !== '';
  return isList ? undefined : problem('yaml-syntax', at, { detail: 'bad_character' });
}

/** `!CPTS Nord`: a word of YAML's own, which no file needs, before a text. */
export const tagProblem = (key: string, tag: string, text: string, at: Place): Problem =>
  problem('yaml-sign', at, { key, sign: '!', text: `!${tag} ${text}`, instead: inQuotes(`!${tag} ${text}`) });

/** What a key is followed by where YAML reads nothing: `nom: #2 Nord`, `nom: &CPTS`. */
export function signAfter({ source, end }: Place, key: string): Problem | undefined {
  const [, before = '', text] = /^(["']?[ \t]*:[ \t]+)([#&][^\s#].*)/.exec(restOfLine(source, end)) ?? [];
  if (text === undefined || !isTextKey(key)) return undefined;
  const start = end + before.length;
  return signProblem(key, text[0] ?? '', text.trim(), { source, start, end: start + 1 });
}

/** `{ nom: Dépistage #1, fait: oui }`: the sign hides the rest of the line, and the brace that closes. */
export function noteInBraces(source: Source, { start }: Place): Problem | undefined {
  const line = restOfLine(source, start);
  const bare = blotted(line);
  // A note that holds the closing brace was meant as text.
  const note = bare.search(/(?<=\s)#(?=[^\s#]|[^\r\n]*[}\]])/);
  if (note === -1) return undefined;
  const entry = Math.max(bare.lastIndexOf(',', note), bare.lastIndexOf('{', note)) + 1;
  const [key = '', name = ''] = line.slice(entry, note).split(/:\s/);
  if (!isTextKey(key.trim()) || name.trim() === '') return undefined;
  const text = `${name.trim()} ${line.slice(note).split(/[,}]/, 1)[0]?.trim()}`;
  return signProblem(key.trim(), '#', text, { source, start: start + note, end: start + note + 1 });
}

/** `nom: Annuaire : recensé`: every text that holds a colon and lacks its quotation marks, on a line of its own or in braces. */
export function colonsInTexts(source: Source): readonly Problem[] {
  let from = 0;
  return source.text.split('\n').flatMap((line) => {
    const [start, bare] = [from, bareLine(line.replace('\r', ''))];
    from += line.length + 1;
    const pieces = [...bare.matchAll(/[{[]/.test(bare) ? /[^{}[\],]+/g : /.+/g)];
    return pieces.flatMap(({ index, 0: piece }) => innerColon(source, start + index, piece) ?? []);
  });
}

function innerColon(source: Source, from: number, piece: string): Problem | undefined {
  const [head = '', key = ''] = /^[ \t]*(?:-[ \t]+)?([\p{L}_]+)[ \t]*:[ \t]+/u.exec(piece) ?? [];
  const text = piece.slice(head.length).trimEnd();
  const inner = text.search(/:(?=\s|$)/);
  const word = /(?<![\p{L}_])[\p{L}_]+(?=[ \t]*$)/u.exec(text.slice(0, inner))?.[0] ?? '';
  // Where the word before it is a key, a comma or a line break is missing instead.
  if (inner === -1 || !isTextKey(key) || text.startsWith('"') || knownKey(word, 'keys') !== undefined)
    return undefined;
  const start = from + head.length + inner;
  const at = { source, start, end: start + 1 };
  return problem('yaml-sign', at, { key, sign: ':', text, instead: inQuotes(text) });
}

/** A text that YAML cut, and reads without a word: a note begins in it, or a mark that nothing refers to. */
export function cutText(
  yaml: unknown,
  source: Source,
  key: string,
  isReferredTo: (anchor: string) => boolean,
): Problem | undefined {
  if (!isPlain(yaml)) return undefined;
  const read = String(yaml.value);
  const at = placeOf(source, yaml.range);
  const isCutByMark = yaml.anchor !== undefined && !isReferredTo(yaml.anchor);
  const [, note] = /^[ \t]+(#[^\s#].*)$/.exec(restOfLine(source, at.end)) ?? [];
  if ((!isCutByMark && note === undefined) || !isTextKey(key)) return undefined;
  if (isCutByMark)
    return problem('text-cut', at, { key, sign: '&', read, whole: inQuotes(`&${yaml.anchor} ${read}`) });
  return note === undefined || read === ''
    ? undefined
    : problem('text-cut', at, { key, sign: '#', read, whole: inQuotes(`${read} ${note.trim()}`) });
}

/** `{ nom: Dépistage, suivi et soins }`: a piece of a text, or of a list, that a comma parts from it, and that is no key. */
export const isPieceOfText = (
  before: Entry,
  { key, value }: Entry,
  allowed: () => readonly string[],
): boolean =>
  isNothing(value) &&
  isPlain(before.value) &&
  // People write lists on one line without brackets.
  (isTextKey(before.key) || isAlways(codeOf(before.key), 'values', 'mappings')) &&
  knownKey(key, 'keys') === undefined &&
  nearest(key, allowed()) === undefined;

/**
 * A line without its colon that YAML took for more of the text above: where its first word is a key of that place. `text` is
 * what is left of the value.
 */
export function swallowedLine(
  { source, start, end }: Place,
  allowed: () => readonly string[],
): { readonly text: string; readonly problem: Problem } | undefined {
  const written = source.text.slice(start, end);
  const first = written.indexOf('\n');
  if (first === -1) return undefined;
  let offset = first + 1;
  for (const line of written.slice(offset).split('\n')) {
    const found = withoutColon({ source, start: start + offset, end }, line, allowed());
    if (found !== undefined) return { text: written.slice(0, offset).trim(), problem: found };
    offset += line.length + 1;
  }
  return undefined;
}

/** `population 62 000`, where a key may stand. */
export function withoutColon(
  { source, start }: Place,
  line: string,
  allowed: readonly string[],
): Problem | undefined {
  const [, blanks = '', word = '', value = ''] = /^(\s*)([\p{L}_]+)[ \t]+(\S[^\r\n]*)/u.exec(line) ?? [];
  if (word === '' || !allowed.includes(plainWord(word))) return undefined;
  const from = start + blanks.length;
  return problem(
    'colon-missing',
    { source, start: from, end: from + word.length },
    { key: word, value: value.trim() },
  );
}
