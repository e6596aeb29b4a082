/** The commands on a machine that is all memory: what they read stands there, what they draw, say and write is kept for the page. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { dayShown } from '../amounts/calendar.ts';
import { Ended, Misuse, type Run } from '../cli/context.ts';
import { formatAmong, scheduleFormats } from '../cli/formats.ts';
import type { RawOptions } from '../cli/options.ts';
import type { System } from '../cli/system.ts';
import type { Language } from '../law/language.ts';
import type { Sha256 } from '../law/scale.ts';
import type { Document } from '../output/document.ts';
import { onPage } from '../output/option-names.ts';
import type { Problem } from '../problems/problem.ts';

export interface Said {
  readonly problem: Problem;
  readonly fileLanguage: Language;
}

export interface CommandOutput {
  readonly documents: readonly Document[];
  readonly problems: readonly Said[];
  /** What it says beside its problems; a misuse is one sentence. */
  readonly notes: readonly string[];
  readonly written: ReadonlyMap<string, string | Uint8Array>;
}

const sha256Of: Sha256 = (content) =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));

export async function ask(
  run: Run,
  args: readonly string[],
  raw: RawOptions,
  lang: Language,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<CommandOutput> {
  const [documents, problems, notes]: [Document[], Said[], string[]] = [[], [], []];
  const written = new Map<string, string | Uint8Array>();
  const stream = (print: (text: string) => void) => ({
    isTerminal: false,
    columns: undefined,
    print: (content: string | Uint8Array) => print(String(content)),
  });
  const system: System = {
    command: 'aci',
    env: {},
    out: stream(() => {}),
    err: stream((text) => notes.push(text.trim())),
    read: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? { kind: 'unreadable', reason: 'missing' } : { kind: 'bytes', bytes };
    },
    whereIs: async (path) => path,
    list: async () => undefined,
    write: async (path, content) => {
      written.set(path, content);
      return 'written';
    },
    pageScript: async () => '',
    sha256Of,
    today: () => dayShown(new Date()),
    seconds: () => Math.floor(Date.now() / 1000),
    page: {
      draw: (document) => documents.push(document),
      say: (found, fileLanguage) => problems.push(...found.map((problem) => ({ problem, fileLanguage }))),
    },
  };
  try {
    const format = formatAmong(scheduleFormats, raw);
    await run(args, { system, lang, raw: { ...raw, quiet: raw.output !== undefined }, format });
  } catch (error) {
    if (error instanceof Misuse) notes.push(onPage(() => error.says[lang]));
    else if (!(error instanceof Ended)) throw error;
  }
  return { documents, problems, notes, written };
}
