import { describe, expect, it } from 'vitest';
import { withPlainSpaces } from '../../../src/contract/remedies/spaces.ts';
import { eachCase } from '../../support/each-case.ts';
import { pointed, readText } from '../../support/summary.ts';

/** A text with `·` for each no-break space: the same with `_` for each that was reported. */
function reported(shown: string): string {
  const source = { name: 'a.yaml', text: shown.replaceAll('·', '\u00a0') };
  const { text, problems } = withPlainSpaces(source);
  const marked = problems.reduce(
    (before, { place: { start, end } }) =>
      before.slice(0, start) + '_'.repeat(end - start) + before.slice(end),
    shown,
  );
  // What is reported is read as plain spaces, and nothing else is changed.
  expect(text).toBe(marked.replaceAll('·', '\u00a0').replaceAll('_', ' '));
  return marked;
}

describe('a no-break space is reported where YAML wants a plain one', () => {
  eachCase([
    // Before a key, a dash, a comment, or alone on a line.
    ['·nom: A', '_nom: A'],
    [' ·· nom: A', ' ___nom: A'],
    ['a:\n··b·:·c', 'a:\n__b_:_c'],
    ['·- a', '_- a'],
    ['  ·# a', '  _# a'],
    ['a: 1\n··\nb: 2', 'a: 1\n__\nb: 2'],
    ['a: 1\r\n·\r\nb:·2\r\n', 'a: 1\r\n_\r\nb:_2\r\n'],
    // After dashes.
    ['-·a', '-_a'],
    ['- -··a: b', '- -__a: b'],
    ['·-·a', '_-_a'],
    ['  -·nom·: A', '  -_nom_: A'],
    // Around the colon of the first key.
    ['nom·: A', 'nom_: A'],
    ['nom··:', 'nom__:'],
    ['  - nom·:·A', '  - nom_:_A'],
    ['nom: · ·A', 'nom: _ ·A'],
    ['nom de la CPTS·: A', 'nom de la CPTS_: A'],
    // Between braces, at every key.
    ['{·nom·:·A,··taille·:·2·}', '{_nom_:_A,__taille_:_2·}'],
    ['a: { nom: · A, ·taille: 2 }', 'a: { nom: _ A, _taille: 2 }'],
    ['a: {nom·: A,taille·: 2}', 'a: {nom_: A,taille_: 2}'],
    ['a: { nom :·A ,  ·taille  : 2 }', 'a: { nom :_A ,  _taille  : 2 }'],
    ['a: { été80000·: 1,·b: 2 }', 'a: { été80000_: 1,_b: 2 }'],
    ['a: {·b80·: 1 }', 'a: {_b80_: 1 }'],
    ['a: { b80:·1 }', 'a: { b80:_1 }'],
  ])('in each case', ([text, expected]) => {
    expect(reported(text)).toBe(expected);
  });

  eachCase([
    'montant: 3·000·€',
    'nom: A·: B',
    'a:\n  ·suite du texte',
    'nom·:A',
    'nom: "A :·B"',
    '"nom"·: A',
    'nom: A # note·: rien,·b: c',
    'a: { montant: 3·000 }',
    'a: { nom: "Soins,·suite·:·bilan" }',
    'a: b,·c·: d',
    'nom: A·',
  ])('not in others', (text) => {
    expect(reported(text)).toBe(text);
  });

  it('with its character, whichever it is', () => {
    const { problems } = readText('cpts:\n  nom:\u202fA\n  taille:\u200b2\n');
    expect(pointed(problems)).toEqual(['invisible-character 2:7 \u202f', 'invisible-character 3:10 \u200b']);
    expect(problems).toMatchObject([{ facts: { character: 0x202f } }, { facts: { character: 0x200b } }]);
  });
});
