/** The examples of docs/library.md run, and print what their last comments say. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const document = readFileSync('docs/library.md', 'utf8');
const examples = [...document.matchAll(/^## (.*?)$(?:(?!^## ).)*?^```js\n(.*?)^```$/gms)].map(
  ([, title = '', code = '']) => ({ title, code }),
);
const saidOutput = (code: string): string =>
  code
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => `${line.slice(3)}\n`)
    .join('');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
  buildSync({
    entryPoints: ['src/index.ts'],
    outfile: join(folder, 'library.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/library.md', () => {
  it('has its examples', () => expect(examples.length).toBeGreaterThanOrEqual(5));

  it.each(examples)('$title', ({ code }) => {
    const file = join(folder, 'example.mjs');
    writeFileSync(file, code.replace("'aci-cpts'", JSON.stringify(resolve(folder, 'library.cjs'))));
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(saidOutput(code));
  });
});
