/**
 * Text somebody else wrote, made harmless for a terminal: control characters, escape sequences, line breaks,
 * invisible format characters and those that reorder text are shown as `\u{1b}`. Joiners stay: names need them.
 */
const harmful = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

export const harmless = (text: string): string => text.replace(harmful, escaped);
