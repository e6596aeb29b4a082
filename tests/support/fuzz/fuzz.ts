/** Mutated fixtures: what must hold for each, whatever the file has become. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../fake-system.ts';
import { validatedInMemory } from './in-memory.ts';
import { mutated } from './mutate.ts';
import { chanceOf } from './random.ts';

const secondsAtMost = 1;
const name = 'x.yaml';
/** A stack trace, in what people read. */
const trace = /^\s+at .+:\d+:\d+\)?$/m;

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
  ['validate', '--format', 'json', name],
  ['validate', '--format', 'sarif', name],
  ['validate', '--format', 'junit', name, '--lang', 'en'],
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

interface Failure {
  readonly text: string;
  readonly reasons: readonly string[];
}

/** What one mutated fixture met, and how long its slowest step took, in seconds of processor time. */
interface Fuzzed {
  readonly failure?: Failure;
  readonly seconds: number;
}

interface Step {
  readonly said: string;
  readonly problem?: string;
  readonly out: string;
}

interface Watched {
  readonly reasons: readonly string[];
  readonly seconds: number;
}

/** Seconds of processor time so far: what other work on the machine takes does not count. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** A step, and what is wrong with it. */
async function watched(step: () => Promise<Step>): Promise<Watched> {
  const start = processorSeconds();
  const done = await step();
  const seconds = processorSeconds() - start;
  const reasons = [
    ...(done.problem === undefined ? [] : [done.problem]),
    ...(trace.test(done.out) ? ['a stack trace'] : []),
    ...(seconds > secondsAtMost ? [`${seconds.toFixed(2)} seconds`] : []),
  ];
  return { reasons: reasons.map((reason) => `${done.said}: ${reason}`), seconds };
}

async function commandStep(args: readonly string[], bytes: Uint8Array): Promise<Step> {
  const { code, out, err } = await run(args, { files: { [name]: bytes } });
  return { said: args.join(' '), out: out + err, ...(code === 3 ? { problem: err } : {}) };
}

async function validation(bytes: Uint8Array): Promise<Step> {
  const said = 'validate';
  try {
    const { json, text } = validatedInMemory(bytes, name);
    const [wrong] = misplaced(json, new TextDecoder().decode(bytes));
    return { said, out: text, ...(wrong === undefined ? {} : { problem: wrong }) };
  } catch (error) {
    return {
      said,
      out: '',
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/**
 * One mutated fixture, validated; one in `commandsIn` also goes through a whole command, a random one. The seed decides
 * everything.
 */
export async function fuzzOnce(all: readonly string[], seed: number, commandsIn = 1): Promise<Fuzzed> {
  const chance = chanceOf(seed);
  const text = mutated(all[chance.below(all.length)] ?? '', chance);
  const bytes = new TextEncoder().encode(text);
  const steps = [await watched(() => validation(bytes))];
  if (chance.below(commandsIn) === 0) {
    const args = chance.oneOf(commands);
    steps.push(await watched(() => commandStep(args, bytes)));
  }
  const reasons = steps.flatMap((step) => step.reasons);
  const seconds = Math.max(...steps.map((step) => step.seconds));
  return { seconds, ...(reasons.length === 0 ? {} : { failure: { text, reasons } }) };
}
