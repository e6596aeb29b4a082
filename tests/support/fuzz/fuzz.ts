/** Mutated fixtures through the whole command: what must hold for each, whatever the file has become. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../fake-system.ts';
import { mutated } from './mutate.ts';
import { chanceOf } from './random.ts';

const secondsAtMost = 1;
const name = 'x.yaml';

/** Every fixture, right and wrong, as text. */
export function seeds(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

type Args = readonly string[];
const commands: readonly [Args, ...Args[]] = [
  ['calculate', name, '--year', 'all'],
  ['calculate', name, '--format', 'json'],
  ['schedule', name, '--lang', 'en'],
  ['explain', name, 'total', '--year', 'all'],
  ['doubts', name],
  ['check', name],
  ['calculate', name, '--attainment', '80%', '--lang', 'en'],
  ['validate', '--update', '--strict', '--summary', name],
];

interface Diagnostic {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

function misplaced(out: string, text: string): string[] {
  const lines = text.split('\n');
  const isInside = (line: number, column: number): boolean =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
  const files: readonly { diagnostics: readonly Diagnostic[] }[] = JSON.parse(out).files;
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter((item) => item.file === name && !(item.line === 1 && item.column === 1))
    .filter((item) => !isInside(item.line, item.column) || !isInside(item.end_line, item.end_column))
    .map((item) => `${item.code} at ${item.line}:${item.column}, outside the file`);
}

export interface Failure {
  readonly text: string;
  readonly reasons: readonly string[];
}

async function timed(args: readonly string[], bytes: Uint8Array) {
  const start = performance.now();
  const transcript = await run(args, { files: { [name]: bytes } });
  return { ...transcript, seconds: (performance.now() - start) / 1000 };
}

/** One mutated fixture: what went wrong with it, or undefined; the seed decides everything. */
export async function fuzzOnce(all: readonly string[], seed: number): Promise<Failure | undefined> {
  const chance = chanceOf(seed);
  const text = mutated(all[chance.below(all.length)] ?? '', chance);
  const bytes = new TextEncoder().encode(text);
  const reasons: string[] = [];
  for (const args of [['validate', '--format', 'json', name], chance.oneOf(commands)]) {
    const { code, out, err, seconds } = await timed(args, bytes);
    const said = `${args.join(' ')}: `;
    if (code === 3) reasons.push(`${said}${err}`);
    if (/^\s+at .+:\d+:\d+\)?$/m.test(out + err)) reasons.push(`${said}a stack trace`);
    if (seconds > secondsAtMost) reasons.push(`${said}${seconds.toFixed(2)} seconds`);
    if (args[1] === '--format' && code !== 3) {
      const decoded = new TextDecoder().decode(bytes);
      reasons.push(...misplaced(out, decoded).map((reason) => said + reason));
    }
  }
  return reasons.length === 0 ? undefined : { text, reasons };
}
