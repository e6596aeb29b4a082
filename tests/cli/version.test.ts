import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tool } from '../../src/output/names.ts';
import { run } from '../support/fake-system.ts';

it('the version is the package’s', async () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect({ name, version }).toEqual(tool);
  expect((await run(['--version'])).out).toBe(`${version}\n`);
});

it('help of a command that does not exist names the nearest', async () => {
  const { code, out, err } = await run(['help', 'calculte', '--lang', 'en']);
  expect([code, out, err.split('\n')[0]]).toEqual([
    2,
    '',
    'error: there is no command "calculte". Did you mean "calculate"?',
  ]);
  expect((await run(['help', 'calculer'])).code).toBe(0);
});
