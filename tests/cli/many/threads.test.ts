/** The command as it is built, with real threads: the same output as without, also when a thread fails. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileAt } from '../../../scripts/country/country.ts';

const home = mkdtempSync(join(tmpdir(), 'aci-threads-'));
const [whole, broken] = [join(home, 'whole'), join(home, 'broken')];

beforeAll(async () => {
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    minify: true,
    entryPoints: { aci: 'src/cli/bin.ts', 'aci/helper': 'src/cli/machine/helper.ts' },
    outdir: whole,
    chunkNames: 'aci/[name]-[hash]',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  cpSync(whole, broken, { recursive: true });
  // Says that it is ready, and goes away with work in its hands.
  writeFileSync(
    join(broken, 'aci/helper.js'),
    "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7)); parentPort.postMessage('ready');",
  );
  mkdirSync(join(home, 'p'));
  for (let index = 0; index < 16; index += 1) {
    const { name, text } = fileAt(1, index);
    writeFileSync(join(home, 'p', name), text);
  }
  writeFileSync(join(home, 'p', 'bad.yaml'), 'cpts: { nom: X, tialle: 2 }\n');
}, 30_000);
afterAll(() => rmSync(home, { recursive: true }));

function aci(folder: string, threads: number, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'aci.js'), ...args], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, ACI_THREADS: String(threads), COLUMNS: '100' },
  });
  return { status, stdout, stderr };
}

const args = ['calculate', 'p', '--format', 'ndjson'];

describe('many files on several threads', () => {
  it('give what one gives, byte for byte; also where a thread goes away, or cannot begin', () => {
    const alone = aci(whole, 1, ...args);
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain('bad.yaml');
    expect(aci(whole, 3, ...args)).toEqual(alone);

    // On a busy machine the command may have done all the work before the thread was ready to fail.
    const lost = aci(broken, 2, ...args);
    const said = /^.*un fil de calcul s’est arrêté \(exit 7\)[^\n]*\n/m;
    expect({ ...lost, stderr: lost.stderr.replace(said, '') }).toEqual(alone);

    writeFileSync(join(broken, 'aci/helper.js'), "throw new Error('no');");
    expect(aci(broken, 2, ...args)).toEqual(alone);
  });

  it('validate: problems cross threads with their places', () => {
    const validate = ['validate', 'p', '--format', 'json'];
    expect(aci(whole, 2, ...validate)).toEqual(aci(whole, 1, ...validate));
  });
});
