/** Mutated fixtures: what must hold for each, whatever the file has become. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../../src/cli/commands.ts';
import { run } from '../fake-system.ts';
import { examples, other, payments, readBeside } from './beside.ts';
import { validatedInMemory } from './in-memory.ts';
import { mutated } from './mutate.ts';
import { type Chance, chanceOf } from './random.ts';
import { repeated } from './repeated.ts';
import { rawIn, unsound } from './sound.ts';

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

/** Whatever a command may be asked for besides its format. */
const more: Readonly<Record<string, readonly string[][]>> = {
  validate: [[], ['--summary'], ['--strict'], ['--update']],
  calculate: [
    [],
    ['--year', 'all'],
    ['--attainment', '80%'],
    [other],
    [other, '--details'],
    ['--on', '2024-01-01'],
  ],
  schedule: [[], ['--by', 'civil-year'], ['--through', '5'], [other]],
  budget: [
    ['--year', '2026'],
    ['--year', '2025'],
  ],
  simulate: [[], ['--levers'], ['--through', '5'], ['--target', '200000']],
  check: [[], ['--payments', payments], ['--on', '2024-01-01'], [other]],
  explain: [[], ['total', '--year', 'all'], ['--list']],
  report: [[]],
  doubts: [[], ['--year', 'all'], [other]],
  statement: [
    ['--on', '2024-01-01'],
    ['--on', '2023-09-28'],
  ],
  compare: [[other]],
  scale: [[]],
};

/** Every command that reads a contract, in every format it has, in both languages. */
export const commandLines: readonly (readonly string[])[] = commands.flatMap(({ name: command, formats }) =>
  (more[command] ?? []).flatMap((rest) =>
    (formats?.known ?? []).flatMap((format) =>
      ['fr', 'en'].map((lang) => [command, name, ...rest, '--format', format, '--lang', lang]),
    ),
  ),
);

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

/** A step, and what is wrong with it. What is slow is done again twice: the quickest counts, whatever else the machine does. */
async function watched(step: () => Promise<Step>): Promise<Watched> {
  let seconds = Number.POSITIVE_INFINITY;
  let done: Step = { said: '', out: '' };
  for (let time = 1; time <= 3 && seconds > secondsAtMost; time += 1) {
    const start = processorSeconds();
    done = await step();
    seconds = Math.min(seconds, processorSeconds() - start);
  }
  const reasons = [
    ...(done.problem === undefined ? [] : [done.problem]),
    ...(trace.test(done.out) ? ['a stack trace'] : []),
    ...(seconds > secondsAtMost ? [`${seconds.toFixed(2)} seconds`] : []),
  ];
  return { reasons: reasons.map((reason) => `${reason.slice(0, 300)}: ${done.said.slice(0, 100)}`), seconds };
}

async function commandStep(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<Step> {
  const { code, out, err, bytes } = await run(args, {
    files: { ...examples, ...files },
  });
  const format = args.includes('--format') ? (args[args.indexOf('--format') + 1] ?? '') : '';
  const wrong = unsound(format, bytes['-'] ?? out) ?? rawIn(err);
  const problem = code === 3 ? err : wrong;
  return { said: args.join(' '), out: out + err, ...(problem === undefined ? {} : { problem }) };
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

/** One file in so many is a piece repeated, which takes longer. */
const repeatedIn = 25;

const textOf = (all: readonly string[], chance: Chance): string =>
  chance.below(repeatedIn) === 0 ? repeated(chance) : mutated(all[chance.below(all.length)] ?? '', chance);

/** One file and a random command in a random format, for the command as a process of its own. */
export function realCase(all: readonly string[], seed: number) {
  const chance = chanceOf(seed);
  const text = textOf(all, chance);
  const args = commandLines[chance.below(commandLines.length)] ?? [];
  return { text, args, files: { [name]: text, ...examples } };
}

/**
 * One file, mutated or a piece repeated, validated; one in `commandsIn` also goes through a whole command, a random one in a
 * random format. The seed decides everything.
 */
export async function fuzzOnce(all: readonly string[], seed: number, commandsIn = 1): Promise<Fuzzed> {
  const chance = chanceOf(seed);
  const text = textOf(all, chance);
  const bytes = new TextEncoder().encode(text);
  const steps = [await watched(() => validation(bytes))];
  if (chance.below(commandsIn) === 0) {
    const args = commandLines[chance.below(commandLines.length)] ?? [];
    steps.push(await watched(() => commandStep(args, { [name]: bytes })));
    const { args: rest, files } = await readBeside(chance);
    steps.push(await watched(() => commandStep(rest, { ...files })));
  }
  const reasons = steps.flatMap((step) => step.reasons);
  const seconds = Math.max(...steps.map((step) => step.seconds));
  return { seconds, ...(reasons.length === 0 ? {} : { failure: { text, reasons } }) };
}
