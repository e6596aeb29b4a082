/** Warnings of slips never meet what is meant: the fixtures, made-up countries and random contracts. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileAt } from '../../scripts/country/country.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import type { ProblemCode } from '../../src/problems/problem.ts';
import { contractTexts } from '../support/random-contract.ts';

const slips: readonly ProblemCode[] = [
  'amount-far-from-scale',
  'measures-apart',
  'name-varies',
  'population-tenfold',
  'text-cut',
  'written-twice',
  'years-gap',
];

/** The slips found in a file, and `refused` where it could not be read. */
function slipsIn(text: string): readonly string[] {
  const { contract, problems } = readContract(text, 'a.yaml');
  if (contract === undefined) return ['refused'];
  const all = [...problems, ...computeContract(contract, { scales: nationalScales }).problems];
  return all.map(({ code }) => code).filter((code) => slips.includes(code));
}

it('no fixture has one', () => {
  const folder = new URL('../../fixtures/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const found = names.map((name) => [name, slipsIn(readFileSync(new URL(name, folder), 'utf8'))]);
  expect(found.filter(([, codes]) => codes?.length !== 0)).toEqual([]);
});

it('no contract of a made-up country has one', () => {
  const found = Array.from({ length: 40 }, (_, index) => slipsIn(fileAt(11, index).text));
  expect(found.flat()).toEqual([]);
});

it('no random contract has one', () => {
  fc.assert(
    fc.property(contractTexts, ({ text }) => slipsIn(text).length === 0),
    { numRuns: 30 },
  );
});
