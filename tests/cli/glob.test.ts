import { describe, expect, it } from 'vitest';
import { folderOf, isPattern, matcherOf } from '../../src/cli/find-files.ts';

describe('patterns of paths', () => {
  it.each([
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'd/a.yaml', false],
    ['**/*.yaml', 'a.yaml', true],
    ['**/*.yaml', 'd/e/a.yaml', true],
    ['d/**', 'd/e/a.yaml', true],
    ['cpts-?.yaml', 'cpts-1.yaml', true],
    ['cpts-?.yaml', 'cpts-12.yaml', false],
    ['cpts-[12].yaml', 'cpts-2.yaml', true],
    ['cpts-[!12].yaml', 'cpts-2.yaml', false],
    ['[!a]b', '/b', false],
    ['*.{yaml,yml}', 'a.yml', true],
    ['cpts-{0*,12}.yaml', 'cpts-01.yaml', true],
    ['a.yaml', 'aXyaml', false],
    ['[z-a]', 'z', false],
    ['été (1)/*.yaml', 'été (1)/a.yaml', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matcherOf(pattern)(path)).toBe(expected);
  });

  it('say in which folder to look', () => {
    expect(['*.yaml', '2025/**/*.yaml', '/data/a*/b', '/*.yaml'].map(folderOf)).toEqual([
      '.',
      '2025',
      '/data',
      '/',
    ]);
  });

  it('are no ordinary names', () => {
    expect(['a.yaml', 'a (1).yaml', '*.yaml', 'a?', '[a]', '{a,b}'].map(isPattern)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
