import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tool } from '../../src/output/names.ts';
import { run } from '../support/fake-system.ts';

it('the version is the package’s', async () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect({ name, version }).toEqual(tool);
  expect((await run(['--version'])).out).toBe(`${version}\n`);
});
