/** A machine in memory: files are a record, output is collected, and nothing else exists. */

import { posix } from 'node:path';
import { dateFromIso } from '../../src/amounts/calendar.ts';
import { main } from '../../src/cli/main.ts';
import type { ExitCode, System, Unreadable, WriteOutcome } from '../../src/cli/system.ts';
import { sha256Of } from './sha256.ts';

export interface FakeMachine {
  /** Why one cannot be read stands for its text; `bug`, that reading it makes us fail. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Unreadable['reason'] | 'bug'>>;
  readonly env?: Readonly<Record<string, string>>;
  /** How people call the command here. */
  readonly command?: string;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** What writing a file ends with, when it cannot be written. */
  readonly writing?: WriteOutcome;
  /** What makes the page of a report live; a stand-in where the test is not about that. */
  readonly pageScript?: string;
  /** YYYY-MM-DD; without it, days do not matter. */
  readonly today?: string;
  /** Since the first of 1970; without it, the moment does not matter. */
  readonly seconds?: number;
  /** What the person at the terminal answers, one after the other; then their input ends. Without it, no terminal. */
  readonly answers?: readonly string[];
}

interface Transcript {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Files written, by path. */
  readonly written: Readonly<Record<string, string>>;
  /** Files written that are no text, by path; `-` is standard output. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

const reasons: readonly string[] = [
  'missing',
  'folder',
  'closed_folder',
  'forbidden',
  'no_file',
  'other',
] satisfies Unreadable['reason'][];
const isReason = (text: string | Uint8Array): text is Unreadable['reason'] =>
  typeof text === 'string' && reasons.includes(text);

/** Runs a command line on a fake machine; `files` not named there are missing. */
export async function run(args: readonly string[], machine: FakeMachine = {}): Promise<Transcript> {
  const { files = {}, env = {}, isTerminal = false, columns } = machine;
  const written: Record<string, string> = {};
  const bytes: Record<string, Uint8Array> = {};
  const [out, err]: [string[], string[]] = [[], []];
  const keep = (path: string, content: Uint8Array): void => {
    bytes[path] = content;
  };
  const answers = [...(machine.answers ?? [])];
  const system: System = {
    command: machine.command ?? 'aci',
    env,
    today: () => dateFromIso(machine.today ?? ''),
    ...(machine.seconds === undefined ? {} : { seconds: () => machine.seconds ?? 0 }),
    sha256Of,
    out: {
      isTerminal,
      columns,
      print: (content) => void (typeof content === 'string' ? out.push(content) : keep('-', content)),
    },
    err: { isTerminal, columns, print: (content) => void err.push(String(content)) },
    async read(path) {
      const found = files[path];
      if (found === undefined) return { kind: 'unreadable', reason: 'missing' };
      if (found === 'bug') throw new RangeError('Maximum call stack size exceeded');
      if (isReason(found)) return { kind: 'unreadable', reason: found };
      return { kind: 'bytes', bytes: typeof found === 'string' ? new TextEncoder().encode(found) : found };
    },
    async whereIs(path) {
      return posix.resolve('/', path);
    },
    async list(path) {
      if (files[path] === 'closed_folder') return { kind: 'unreadable', reason: 'closed_folder' };
      const prefix = path === '.' ? '' : `${path.replace(/\/+$/, '')}/`;
      const inside = Object.keys(files).filter((name) => name.startsWith(prefix) && name !== prefix);
      if (inside.length === 0 || path === '-') return undefined;
      const names = new Set(inside.map((name) => name.slice(prefix.length).split('/')[0] ?? ''));
      return [...names].map((name) => {
        const file = files[`${prefix}${name}`];
        return { name, kind: file === undefined || file === 'closed_folder' ? 'folder' : 'file' };
      });
    },
    async write(path, content, isForced) {
      if (machine.writing !== undefined) return machine.writing;
      if (files[path] !== undefined && !isForced) return 'exists';
      if (typeof content === 'string') written[path] = content;
      else keep(path, content);
      return 'written';
    },
    async pageScript() {
      return machine.pageScript ?? '0;';
    },
    ...(machine.answers === undefined
      ? {}
      : {
          prompts: {
            async text(question, _otherwise, wrong) {
              for (;;) {
                const answer = answers.shift();
                err.push(`${question} ${answer ?? ''}\n`);
                const said = answer === undefined ? undefined : wrong(answer);
                if (said === undefined) return answer;
                err.push(`${said}\n`);
              }
            },
            async choose(question, options, chosen) {
              const answer = answers.shift();
              err.push(`${question} ${answer ?? ''}\n`);
              if (answer === '') return chosen;
              if (answer === undefined) return undefined;
              return options.filter(({ label }) => answer.includes(label)).map(({ value }) => value);
            },
          },
        }),
  };
  const code = await main(args, system);
  return { code, out: out.join(''), err: err.join(''), written, bytes };
}
