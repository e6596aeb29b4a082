import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/read-contract.ts';
import { eachCase } from '../support/each-case.ts';
import { summary } from '../support/summary.ts';

const folder = new URL('../../fixtures/invalid/', import.meta.url);

function listed(under: string): readonly string[] {
  return readdirSync(new URL(under, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${under}${name.slice(0, -'.yaml'.length)}`);
}

eachCase([...listed(''), ...listed('warnings/')])(
  'each file of fixtures/invalid has exactly the problems written beside it',
  (name) => {
    const expected = readFileSync(new URL(`${name}.expected`, folder), 'utf8')
      .trim()
      .split('\n');
    const { problems } = readContract(readFileSync(new URL(`${name}.yaml`, folder)), `${name}.yaml`);
    expect(summary(problems)).toEqual(expected);
  },
);

describe('a file too large', () => {
  const sized = (bytes: number) => new TextEncoder().encode('#'.repeat(bytes));

  it('is refused from one byte above 200 kilobytes', () => {
    expect(summary(readContract(sized(200_001), 'big.yaml').problems)).toEqual(['error file-too-large 1:1']);
  });

  it('is read up to 200 kilobytes', () => {
    expect(summary(readContract(sized(200_000), 'big.yaml').problems)).toEqual(['error file-empty 1:1']);
  });
});
