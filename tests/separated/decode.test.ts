import { describe, expect, it } from 'vitest';
import { decodeExport } from '../../src/separated/decode.ts';

const decoded = (bytes: Uint8Array) => {
  const { source, problem } = decodeExport(bytes, 'p.csv');
  const place = problem === undefined ? undefined : [problem.place.start, problem.place.end];
  return { name: source.name, text: source.text, code: problem?.code, facts: problem?.facts, place };
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the bytes of an export', () => {
  it.each([
    ['UTF-8', utf8('Libellé €'), 'Libellé €'],
    ['UTF-8 with its mark', utf8('\uFEFFé'), 'é'],
    ['Windows-1252', Uint8Array.of(0xe9, 0x80, 0x92, 0x9c, 0x96, 0x9f, 0x81), 'é€’œ–Ÿ\u0081'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0), 'Aé'],
    // Only both marks make it UTF-16.
    ['Windows-1252 that begins with ÿ', Uint8Array.of(0xff, 0x41), 'ÿA'],
    ['Windows-1252 whose second letter is þ', Uint8Array.of(0x41, 0xfe), 'Aþ'],
    ['UTF-8 with tabs and line breaks', utf8('a\tb\r\nc '), 'a\tb\nc '],
  ])('in %s', (_name, bytes, text) => {
    expect(decoded(bytes)).toEqual({
      name: 'p.csv',
      text,
      code: undefined,
      facts: undefined,
      place: undefined,
    });
  });

  it('that are not text are told at the first that no export writes', () => {
    for (const character of ['\u0000', '\u0008', '\u000b', '\u000c', '\u000e', '\u001f', '\u007f']) {
      expect(decoded(utf8(`date${character}`))).toMatchObject({ code: 'file-not-text', place: [4, 5] });
    }
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\n'],
  ])('of %s hold nothing', (_name, text) => {
    expect(decoded(utf8(text))).toMatchObject({
      text,
      code: 'file-empty',
      facts: { holds: 'payments' },
      place: [0, 0],
    });
  });

  it('are read up to ten million, and not looked at from one more', () => {
    expect(decoded(new Uint8Array(10_000_000).fill(0x20)).code).toBe('file-empty');
    expect(decoded(new Uint8Array(10_000_001).fill(0x20))).toEqual({
      name: 'p.csv',
      text: '',
      code: 'file-too-large',
      facts: { bytes: 10_000_000, holds: 'payments' },
      place: [0, 0],
    });
  });
});
