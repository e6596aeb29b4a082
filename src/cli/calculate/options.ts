/** What the options of `aci calculate` mean once read. */
import type { Command } from 'commander';
import type { CalendarDate } from '../../base/calendar.ts';
import type { Problem } from '../../domain/problem.ts';
import { readDateOption } from '../../input/check-options.ts';
import { portfolioCommandWords } from '../../report/words/portfolio-command.ts';
import { type Context, Misuse } from '../context.ts';
import { documentFormats } from '../documents.ts';
import { addReadingOptions, computeOptions, type FileOptions, type RawOptions } from '../options.ts';
import { summaryFormats } from '../portfolio/formats.ts';
import { isYearWord } from '../years.ts';

export interface RawCalculate extends RawOptions {
  readonly on?: string;
  readonly details?: boolean;
}

export interface CalculateOptions {
  readonly compute: FileOptions;
  readonly on?: CalendarDate;
  readonly problems: readonly Problem[];
}

export function calculateOptions(raw: RawCalculate, context: Context): CalculateOptions {
  if (raw.on !== undefined && raw.year !== undefined) {
    throw new Misuse(portfolioCommandWords[context.lang].onOrYear);
  }
  if (raw.year !== undefined && !isYearWord(raw.year)) throw new Misuse(context.words.misuse.year(raw.year));
  const { options, problems } = computeOptions(raw);
  const read = raw.on === undefined ? { problems: [] } : readDateOption(raw.on, '--on');
  return {
    compute: options,
    ...('date' in read ? { on: read.date } : {}),
    problems: [...problems, ...read.problems],
  };
}

export function addCalculateOptions(command: Command, context: Context): Command {
  const { help } = context.words;
  const words = portfolioCommandWords[context.lang];
  const formats = [...new Set([...documentFormats.known, ...summaryFormats.known])];
  const endings = [
    ...new Set([...Object.keys(documentFormats.ofEnding), ...Object.keys(summaryFormats.ofEnding)]),
  ];
  command
    .option('-y, --year <N|last|all>', words.year)
    .option('--on <DATE>', words.on)
    .option('--details', words.details)
    .option('-f, --format <FORMAT>', words.format(formats))
    .option('-o, --output <FILE>', words.output(endings))
    .option('--force', help.force)
    .option('-a, --attainment <RATE>', help.attainment);
  return addReadingOptions(command, context);
}
