/** How many columns of a terminal a text takes, and how to make it fit. Texts are already harmless. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const wide = /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3]$/u;
const wideToo = /^[\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/** Columns of one character (code point): 0 for what combines with the one before, 2 for wide ones. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) || wideToo.test(character) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/**
 * The text cut to at most `width` columns, `…` where something was cut: at its end, or at its beginning, since what a path ends
 * with says most.
 */
export function truncate(text: string, width: number, isEndKept = false): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  const characters = isEndKept ? [...text].reverse() : [...text];
  let used = 1;
  const end = characters.findIndex((character) => {
    used += characterWidth(character);
    return used > width;
  });
  const kept = characters.slice(0, end);
  return isEndKept ? `…${kept.reverse().join('').trimStart()}` : `${kept.join('').trimEnd()}…`;
}

/** A text that no line break may cut: a date, the words of a file. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** A word of a command line, for the shells people have: double quotes where it needs any, single ones where a sign would be taken for more. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_.,/\\:=%@+-]+$/u.test(text)) return text;
  return /["$`\\!%]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

export const padRight = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - displayWidth(text)))}`;

/** What no line break cuts: a word, and a short text between quotation marks, which people copy, as they do any command. */
const command = '(?:npx )?aci(?:-cpts)? |--';
const isCommand = new RegExp(`^[^«“]*(?:«\\u00a0|“)(?:${command})`);
const unbreakable = new RegExp(
  `(?:«\\u00a0(?:[^«»]{0,36}|(?:${command})[^«»]*)\\u00a0»|“(?:[^“”]{0,36}|(?:${command})[^“”]*)”|[^ ])+`,
  'g',
);

/**
 * Breaks a text at its ordinary spaces into lines of at most `width` columns; the lines after the first begin
 * with `indent`. A word longer than a line stands alone, whole. Spaces at the beginning stay.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let start = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  // A command that is longer than a line is cut at its spaces.
  const isTooLong = (word: string): boolean =>
    isCommand.test(word) && displayWidth(word) > width - displayWidth(indent);
  const words = text.match(unbreakable) ?? [];
  for (const word of words.flatMap((each) => (isTooLong(each) ? each.split(' ') : [each]))) {
    const candidate = line === '' ? `${start}${word}` : `${line} ${word}`;
    if (line === '' || displayWidth(candidate) <= width) {
      line = candidate;
      continue;
    }
    lines.push(line);
    start = indent;
    line = `${start}${word}`;
  }
  return [...lines, line];
}

/**
 * Text somebody else wrote, made harmless for a terminal: control characters, escape sequences, line breaks,
 * invisible format characters, those that reorder text and codes of no character are shown as `\u{1b}`. Joiners stay: names need them.
 */
const harmful = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]|(?![\u200c\u200d])\p{Cf}/gu;

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

export const harmless = (text: string): string => text.replace(harmful, escaped);
