/**
 * What `JSON.stringify` leaves as it is and a terminal must not see: it is written `\u202e`, which means the same. Joiners
 * stay, names need them.
 */
const harmful = /[\u007f-\u009f\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_unit, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/** On one line, or set out when there is an `indent`. */
export const jsonText = (json: unknown, indent?: number): string =>
  JSON.stringify(json, null, indent).replace(harmful, escaped);
