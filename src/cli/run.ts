/** The command on the real machine. */
import { contextOf } from './context.ts';
import { languageOf } from './language.ts';
import { type RealSystem, realSystem } from './machine/real-system.ts';
import { main } from './main.ts';
import type { ExitCode } from './system.ts';

/** Says that standard output broke before its end, a full disk most often; undefined where all was written. */
export function sayCutShort(args: readonly string[], system: RealSystem): ExitCode | undefined {
  const failure = system.out.failure();
  if (failure === undefined) return undefined;
  const { words } = contextOf(system, languageOf(args, system.env).lang);
  system.err.print(
    `${words.misuse.prefix}${words.output.cutShort(failure === 'ENOSPC' || failure === 'EDQUOT')}\n`,
  );
  return 2;
}

const args = process.argv.slice(2);
const system = realSystem();
const code = await main(args, system);
process.exitCode = sayCutShort(args, system) ?? code;
