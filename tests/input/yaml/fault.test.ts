import { describe, expect, it } from 'vitest';
import { readText } from '../summary.ts';

describe('a fault of syntax is named by what the writer did', () => {
  it.each([
    ['cpts:\n  nom: "A\n', 'unclosed_quote'],
    ['cpts: { nom: A\n', 'unclosed_brace'],
    ['cpts: [1\nmissions: 2\n', 'unclosed_bracket'],
    ['cpts: { nom: A }}\n', 'stray_bracket'],
    ['cpts:\n\tnom: A\n', 'tab'],
    ['cpts:\n  nom A\n  taille: 2\n', 'missing_colon'],
    ['cpts:\n  Nom:A\n  taille: 2\n', 'missing_colon'],
    ['cpts:\n  nom: CPTS: du lac\n', 'bad_character'],
    ['cpts:\n  nom: @A\n', 'bad_character'],
    ['cpts:\n  nom: "A" B\n', 'bad_character'],
    ['cpts:\n  nom: A\n    taille: 2\n', 'indentation'],
    ['cpts:\n  nom: A\n taille: 2\n', 'indentation'],
  ])('%j: %s', (text, detail) => {
    expect(readText(text).problems).toMatchObject([{ code: 'yaml-syntax', facts: { detail } }]);
  });
});
