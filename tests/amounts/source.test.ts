import { describe, expect, it } from 'vitest';
import { lineAt, locate, startOf } from '../../src/amounts/source.ts';

const source = { name: 'x.yaml', text: 'ab\ncde\r\n\nf' };

describe('places', () => {
  it('give line and column, both from 1', () => {
    expect(locate(source, 0)).toEqual({ line: 1, column: 1 });
    expect(locate(source, 2)).toEqual({ line: 1, column: 3 });
    expect(locate(source, 3)).toEqual({ line: 2, column: 1 });
    expect(locate(source, 9)).toEqual({ line: 4, column: 1 });
    expect(locate(source, 999)).toEqual({ line: 4, column: 2 });
  });

  it('give the line they stand on, without its break', () => {
    expect(lineAt(source, 0)).toBe('ab');
    expect(lineAt(source, 2)).toBe('ab');
    expect(lineAt(source, 4)).toBe('cde');
    expect(lineAt(source, 8)).toBe('');
    expect(lineAt(source, 9)).toBe('f');
  });

  it('give the first line though it is empty, and leave a lone return where it is', () => {
    expect(lineAt({ name: 'x.yaml', text: '\nab' }, 0)).toBe('');
    expect(lineAt({ name: 'x.yaml', text: 'a\rb\r\n' }, 0)).toBe('a\rb');
  });

  it('start of a source is empty', () => {
    expect(startOf(source)).toEqual({ source, start: 0, end: 0 });
  });
});
