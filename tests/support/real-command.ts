/** The command as it is built, run for real in a process of its own. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

let built: Promise<string> | undefined;

async function buildCommand(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aci-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'aci.mjs');
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return outfile;
}

/** The built command's file, built once for all tests. */
export const realCommand = (): Promise<string> => {
  built ??= buildCommand();
  return built;
};

export async function startReal(args: readonly string[], options: SpawnOptions = {}): Promise<ChildProcess> {
  return spawn(process.execPath, [await realCommand(), ...args], options);
}

interface RealRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs it to its end, with nothing on standard input unless `stdio` says otherwise. */
export async function runReal(args: readonly string[], options: SpawnOptions = {}): Promise<RealRun> {
  const child = await startReal(args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((settle) => child.on('close', (code, signal) => settle({ code, signal, out, err })));
}
