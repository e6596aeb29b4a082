/** The options that commands share, and what they mean once read. */
import { type Command, Option } from 'commander';
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import { readAssumptionOption, readRateOption } from '../contract/option-values.ts';
import { nationalScales } from '../law/in-force.ts';
import type { Problem } from '../problems/problem.ts';
import type { Context } from './context.ts';

/** Options as commander hands them over: texts, still to be read. */
export interface RawOptions {
  readonly year?: string;
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly scale?: string;
  readonly attainment?: string;
  readonly assume?: readonly string[];
  readonly set?: readonly string[];
  readonly quiet?: boolean;
  readonly color?: boolean;
}

const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value];

/** Options of every command that reads contracts. */
export function addReadingOptions(command: Command, { words }: Context): Command {
  const { help } = words;
  return command
    .option('--scale <ID|FILE>', help.scale)
    .addOption(new Option('--assume <ID=VALUE>', help.assume).argParser(collect))
    .addOption(new Option('--set <PATH=VALUE>', help.set).argParser(collect))
    .option('-q, --quiet', help.quiet)
    .option('--lang <fr|en>', help.lang)
    .option('--color', help.color)
    .option('--no-color', help.noColor);
}

/** What help says of formats and of output files, and whether the command is about one contract year at a time. */
interface ResultHelp {
  readonly format: string;
  readonly output: string;
  readonly isOneYear?: true;
}

/** Options of every command that prints a result. */
export function addResultOptions(
  command: Command,
  { words }: Context,
  { format, output, isOneYear }: ResultHelp,
): Command {
  const { help } = words;
  command.option(isOneYear ? '-y, --year <N>' : '-y, --year <N|all>', isOneYear ? help.oneYear : help.year);
  return command
    .option('-f, --format <FORMAT>', format)
    .option('-o, --output <FILE>', output)
    .option('--force', help.force)
    .option('-a, --attainment <RATE>', help.attainment);
}

const givenAs = <T>(value: T, text: string, name: string): Given<T> => ({
  value,
  at: { source: { name, text }, start: 0, end: text.length },
});

/** What a computation is asked, and the values to put into its files before they are read. */
export interface FileOptions extends ComputeOptions {
  readonly settings?: readonly string[];
}

/** What the options ask of a computation, with what is wrong in their values. */
export function computeOptions(raw: RawOptions): {
  readonly options: FileOptions;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let attainment: Given<Ratio> | undefined;
  if (raw.attainment !== undefined) {
    const read = readRateOption(raw.attainment, '--attainment');
    attainment = read.rate;
    problems.push(...read.problems);
  }
  let readings: NonNullable<ComputeOptions['readings']> = {};
  for (const text of raw.assume ?? []) {
    const read = readAssumptionOption(text);
    readings = { ...readings, ...read.reading };
    problems.push(...read.problems);
  }
  const options: FileOptions = {
    scales: nationalScales,
    ...(attainment === undefined ? {} : { attainment }),
    ...(raw.scale === undefined ? {} : { scale: givenAs(raw.scale, raw.scale, '--scale') }),
    readings,
    settings: raw.set ?? [],
  };
  return { options, problems };
}
