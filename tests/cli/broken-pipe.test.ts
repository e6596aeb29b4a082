/** For real: a reader that goes away, as `aci … | head -1`, must not change the exit code. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'aci-'));
const command = join(folder, 'aci.mjs');

beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outfile: command,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The exit code of a command of which nobody reads standard output nor standard error. */
const unread = async (args: readonly string[]): Promise<number | null> => {
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  child.stderr.destroy();
  return new Promise((resolve) => child.on('exit', resolve));
};

it.each([
  [0, ['calculate', 'fixtures/haut-chablais.yaml', '--year', 'all']],
  [1, ['calculate', 'fixtures/invalid/five-mistakes.yaml', 'fixtures/haut-chablais.yaml']],
  [2, ['calculate', '--nonsense']],
])('ends with %i: %j', async (code, args) => {
  expect(await unread(args)).toBe(code);
});
