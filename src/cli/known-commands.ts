/** The commands there are, each loaded only when it is asked for: reading code takes longer than most of them run. */
import type { Command } from 'commander';
import type { Context } from './context.ts';
import type { ExitCode } from './system.ts';

/** Adds a command to the program; `end` receives its exit code. */
export type Register = (program: Command, context: Context, end: (code: ExitCode) => void) => void;

interface KnownCommand {
  /** Its name, then its French one. */
  readonly names: readonly string[];
  load(): Promise<Register>;
}

/** Every command, in the order that help shows. */
const knownCommands: readonly KnownCommand[] = [
  {
    names: ['calculate', 'calculer'],
    load: async () => (await import('./commands/calculate.ts')).registerCalculate,
  },
  {
    names: ['schedule', 'echeancier'],
    load: async () => (await import('./commands/schedule.ts')).registerSchedule,
  },
  {
    names: ['check', 'controler'],
    load: async () => (await import('./commands/check.ts')).registerCheck,
  },
  {
    names: ['simulate', 'simuler'],
    load: async () => (await import('./commands/simulate.ts')).registerSimulate,
  },
  {
    names: ['compare', 'comparer'],
    load: async () => (await import('./commands/compare.ts')).registerCompare,
  },
  {
    names: ['explain', 'expliquer'],
    load: async () => (await import('./commands/explain.ts')).registerExplain,
  },
  {
    names: ['doubts', 'incertitudes'],
    load: async () => (await import('./commands/doubts.ts')).registerDoubts,
  },
  {
    names: ['report', 'rapport'],
    load: async () => (await import('./commands/report.ts')).registerReport,
  },
  {
    names: ['scale', 'bareme'],
    load: async () => (await import('./commands/scale.ts')).registerScale,
  },
  {
    names: ['verify', 'verifier'],
    load: async () => (await import('./commands/verify.ts')).registerVerify,
  },
  {
    names: ['validate', 'valider'],
    load: async () => (await import('./commands/validate.ts')).registerValidate,
  },
  {
    names: ['init', 'creer'],
    load: async () => (await import('./commands/init.ts')).registerInit,
  },
  {
    names: ['schema'],
    load: async () => (await import('./commands/schema.ts')).registerSchema,
  },
];

/** The command that the arguments name, as they write it. */
export const commandNamed = (args: readonly string[]): string | undefined =>
  args.find((arg) => knownCommands.some(({ names }) => names.some((known) => known === arg)));

/** What the arguments ask for: one command; all of them for help, and for a name that is none. */
function askedCommands(args: readonly string[]): readonly KnownCommand[] {
  const words = args.filter((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
  const name = words.find((word) => word !== 'help');
  if (name === undefined && args.some((arg) => arg === '--version' || arg === '-V')) return [];
  const asked = knownCommands.find(({ names }) => names.some((known) => known === name));
  return asked === undefined ? knownCommands : [asked];
}

/** What adds the commands that the arguments ask for. */
export const registersFor = (args: readonly string[]): Promise<readonly Register[]> =>
  Promise.all(askedCommands(args).map(({ load }) => load()));
