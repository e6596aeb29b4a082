/** A cure put in the place of what is wrong does away with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { curesOf } from '../../src/app/cures.ts';
import { readContract } from '../../src/contract/read-contract.ts';

it('mends what each problem of the wrong files is about', () => {
  const wrong: string[] = [];
  const mended = new Set<string>();
  for (const path of readdirSync('fixtures/invalid', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.yaml') || /^(scale|result|expected)/.test(path)) continue;
    for (const problem of readContract(readFileSync(`fixtures/invalid/${path}`), path).problems) {
      const { code, place } = problem;
      const { text } = place.source;
      for (const cure of curesOf(problem)) {
        const better = text.slice(0, cure.start) + cure.text + text.slice(cure.end);
        const { problems } = readContract(better, path);
        const isLeft = problems.some((other) => other.code === code && other.place.start === place.start);
        if (isLeft) wrong.push(`${path} ${code}: ${cure.text}`);
        mended.add(code);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect([...mended].sort()).toMatchInlineSnapshot(`
    [
      "amount-ambiguous",
      "amount-too-precise",
      "colon-missing",
      "colon-without-space",
      "comma-in-text",
      "date-ambiguous",
      "date-short-year",
      "decimal-comma-split",
      "direction-against-baseline",
      "invisible-character",
      "key-unknown",
      "name-varies",
      "other-language",
      "rate-ambiguous",
      "text-cut",
      "value-invalid",
      "word-unknown",
      "yaml-sign",
      "yaml-syntax",
      "yaml-tag",
    ]
  `);
});
