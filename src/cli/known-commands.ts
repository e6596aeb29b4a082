/** The commands there are. */
import type { Command } from 'commander';
import { registerBudget } from './commands/budget.ts';
import { registerCalculate } from './commands/calculate.ts';
import { registerCheck } from './commands/check.ts';
import { registerCompare } from './commands/compare.ts';
import { registerDoubts } from './commands/doubts.ts';
import { registerExplain } from './commands/explain.ts';
import { registerInit } from './commands/init.ts';
import { registerReport } from './commands/report.ts';
import { registerScale } from './commands/scale.ts';
import { registerSchedule } from './commands/schedule.ts';
import { registerSchema } from './commands/schema.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerValidate } from './commands/validate.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './system.ts';

/** Adds a command to the program; `end` receives its exit code. */
export type Register = (program: Command, context: Context, end: (code: ExitCode) => void) => void;

/** In the order that help shows. */
export const knownCommands: readonly Register[] = [
  registerCalculate,
  registerSchedule,
  registerCheck,
  registerBudget,
  registerSimulate,
  registerCompare,
  registerExplain,
  registerDoubts,
  registerReport,
  registerScale,
  registerValidate,
  registerInit,
  registerSchema,
];

/** The command of the program that the arguments name, by its name or its French one, as they write it. */
export const commandNamed = ({ commands }: Command, args: readonly string[]): string | undefined =>
  args.find((arg) => commands.some((one) => [one.name(), ...one.aliases()].includes(arg)));

/** Commands that other ones do the work of. */
const formerCommands: Readonly<Record<string, string>> = { verify: 'compare', verifier: 'comparer' };

export const newNameOf = (command: string): string | undefined => formerCommands[command];
