import { expect, test } from 'vitest';
import { startOf } from '../../src/amounts/source.ts';
import type { Language } from '../../src/law/language.ts';
import { type ProblemCode, problem, problemCodes, problemText } from '../../src/problems/problem.ts';
import type { ProblemText } from '../../src/problems/wording.ts';
import { problemSamples } from './problem-samples.ts';

const at = startOf({ name: 'f.yaml', text: '' });
function textsOf<Code extends ProblemCode>(
  code: Code,
  lang: Language,
  fileLanguage: Language,
): ProblemText[] {
  return problemSamples[code].map((facts) => problemText(problem(code, at, facts), lang, fileLanguage));
}

/** What stands between quotation marks is the user's, or to be typed. */
const prose = (text: string): string => text.replaceAll(/«\u00a0.*?\u00a0»|“.*?”/g, '…');

test.each(['fr', 'en'] as const)('every problem says in %s what is wrong and what to do', (lang) => {
  const texts = (['fr', 'en'] as const).flatMap((file) =>
    problemCodes.flatMap((code) => textsOf(code, lang, file)),
  );
  for (const sentence of texts.flatMap(({ what, fix }) => [what, fix])) {
    expect(sentence).toMatch(/^[\p{Lu}«“].*[.?…]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\.\.$/);
  }
});

test('French sentences keep to French typography', () => {
  const texts = problemCodes.flatMap((code) => textsOf(code, 'fr', 'fr'));
  for (const sentence of texts.flatMap(({ what, fix }) => [what, fix])) {
    expect(prose(sentence)).not.toMatch(/ [:;?!%€»]|[^\u00a0\d][;?!]|'|\.\.\./);
    expect(sentence).not.toMatch(/« |[^\u00a0]»/);
  }
});

test('an English file keeps its words inside French sentences', () => {
  const item = problem('tier-unknown', at, {});
  expect(problemText(item, 'fr', 'en').fix).toContain('size_tier: 2');
  expect(problemText(item, 'en', 'fr').fix).toContain('taille: 2');
});

test('the trap of the decimal comma is explained with the three ways out', () => {
  const item = problem('decimal-comma-split', at, { key: 'depart', whole: '6', rest: '5 %' });
  expect(problemText(item, 'fr', 'fr').fix).toBe(
    'Écrivez «\u00a0depart: "6,5 %"\u00a0» entre guillemets, «\u00a0depart: 6.5 %\u00a0» avec un point, ou une clé par ligne sans accolades.',
  );
});

test('an ambiguous rate shows the ways to write it that can be read', () => {
  const facts = { key: 'taux_atteinte', text: '120', percent: '120 %' };
  const item = problem('rate-ambiguous', at, facts);
  expect(problemText(item, 'fr', 'fr').fix).toBe('Écrivez «\u00a0taux_atteinte: 120 %\u00a0».');
  expect(problemText(item, 'en', 'fr').fix).toBe('Write “taux_atteinte: 120 %”.');
  const both = problem('rate-ambiguous', at, { ...facts, text: '1.2', percent: '1.2 %', share: '120 %' });
  expect(problemText(both, 'en', 'fr').fix).toBe(
    'Write “taux_atteinte: 1.2 %” or “taux_atteinte: 120 %”, whichever you mean.',
  );
});

test('an ambiguous amount shows both ways to write it', () => {
  const item = problem('amount-ambiguous', at, {
    key: 'montant',
    text: '1,500',
    thousands: '1 500',
    decimals: '1.50',
  });
  expect(problemText(item, 'fr', 'fr').fix).toBe(
    'Écrivez «\u00a01 500\u00a0» pour des milliers, ou «\u00a01.50\u00a0» pour des centimes.',
  );
});

test('a text of the file can neither command the terminal nor flood it', () => {
  const item = problem('duplicate', at, { of: 'key', name: `\u001b[2J${'x'.repeat(10_000)}` });
  const { what } = problemText(item, 'fr', 'fr');
  expect(what).toContain('\\u{1b}[2J');
  expect(what.length).toBeLessThan(200);
});
