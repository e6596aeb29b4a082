/** What is proposed in the place of something that has the wrong shape can be read there, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/contract.ts';
import { type KeyName, keyWord } from '../../src/domain/vocabulary.ts';
import { readText } from './summary.ts';

const lists: readonly string[] = [
  'years',
  'payments',
  'indicators',
  'steps',
  'transfers',
  'otherFunding',
  'allowances',
];
const mission = ['years', 'missions', 'quality'] as const;
const crisis = ['years', 'missions', 'health_crisis'] as const;
const indicator = [...mission, 'indicators'] as const;
const fungibility = ['years', 'fungibility'] as const;
const expected = ['years', 'expected'] as const;

/** Each key that has an example, beneath the sections that lead to it. */
const places: readonly (readonly KeyName[])[] = [
  ...(['contract', 'missions', 'years', 'payments', 'assumptions', 'scenarios'] as const).map((key) => [key]),
  ...(['name', 'department', 'finess', 'population', 'communes', 'sizeTier'] as const).map(
    (key) => ['cpts', key] as const,
  ),
  ...(['signed', 'letterOfIntent', 'scale', 'renewal', 'ended', 'amounts'] as const).map(
    (key) => ['contract', key] as const,
  ),
  ['contract', 'amounts', 'operations'],
  ['contract', 'amounts', 'letterOfIntent'],
  ['contract', 'amounts', 'quality'],
  ['contract', 'amounts', 'quality', 'fixed'],
  ['contract', 'amounts', 'quality', 'variable'],
  ['missions', 'quality'],
  ['missions', 'quality', 'start'],
  ...(
    [
      'year',
      'sizeTier',
      'operations',
      'missions',
      'fungibility',
      'otherFunding',
      'allowances',
      'expected',
    ] as const
  ).map((key) => ['years', key] as const),
  ['years', 'operations', 'spending'],
  mission,
  crisis,
  [...crisis, 'mobilised'],
  ...(['spending', 'attainmentRate', 'indicators'] as const).map((key) => [...mission, key]),
  ...(
    [
      'name',
      'weight',
      'amount',
      'attainmentRate',
      'observed',
      'target',
      'baseline',
      'done',
      'steps',
      'direction',
    ] as const
  ).map((key) => [...indicator, key]),
  ...(['threshold', 'amount', 'rate'] as const).map((key) => [...indicator, 'steps' as const, key]),
  ...(['regime', 'cap', 'fixedOnly', 'transfers'] as const).map((key) => [...fungibility, key]),
  [...fungibility, 'transfers', 'amount'],
  ['years', 'otherFunding', 'amount'],
  ['years', 'otherFunding', 'date'],
  ['years', 'allowances', 'amount'],
  [...expected, 'total'],
  [...expected, 'fungibility'],
  [...expected, 'missions'],
  [...expected, 'missions', 'quality'],
  [...expected, 'missions', 'quality', 'indicators'],
  // A scenario of the name `nom`.
  ['scenarios', 'name', 'attainmentRate'],
  ['scenarios', 'name', 'missions'],
  ['scenarios', 'name', 'missions', 'quality'],
  ['scenarios', 'name', 'missions', 'quality', 'indicators'],
  [...expected, 'missions', 'quality', 'fixed'],
  ['payments', 'date'],
  ['payments', 'amount'],
];

/** A file with these lines at the end of a path of sections. */
function fileWith(path: readonly KeyName[], lines: readonly string[], language: Language): string {
  const sections = path.map((code, level) => {
    const indent = '    '.repeat(level);
    return `${indent}${keyWord(code, language)}:${lists.includes(code) ? `\n${indent}  -` : ''}`;
  });
  const [first = '', ...more] = lines;
  const indent = '    '.repeat(path.length);
  return [...sections, `${indent}${first}`, ...more.map((line) => `${indent}  ${line}`), ''].join('\n');
}

/** Nothing is missing, and what belongs together is not looked at. */
const isOfTheKey = (code: string): boolean =>
  /^(?:shape|value|word|rate|amount|date|reading|yaml|decimal|reference)-|^key-(?:unknown|misplaced|other)/.test(
    code,
  );

describe.each(['fr', 'en'] as const)('in a file in %s', (language) => {
  it.each(places.map((path) => [path.join('.'), path] as const))('%s', (_name, path) => {
    const code = path.at(-1) ?? 'cpts';
    const key = keyWord(code, language);
    const wrong = fileWith(path.slice(0, -1), [`${key}: ${lists.includes(code) ? 'x' : '[[x]]'}`], language);
    const [problem] = readText(wrong).problems.filter((each) => each.code === 'shape-expected');
    const example = problem?.code === 'shape-expected' ? problem.facts.example : undefined;
    expect(example?.[0]).toMatch(new RegExp(`^${key}:`));
    const right = fileWith(path.slice(0, -1), example ?? [], language);
    expect(
      readText(right)
        .problems.map((each) => each.code)
        .filter(isOfTheKey),
    ).toEqual([]);
  });
});
