/** What the options of `aci simulate` mean once read. */
import { type Command, Option } from 'commander';
import { compareRatios, one, type Ratio } from '../base/ratio.ts';
import type { Given } from '../base/source.ts';
import { type Problem, problem } from '../domain/problem.ts';
import { readYearOption } from '../input/date-option-values.ts';
import { readRateOption } from '../input/option-values.ts';
import { readRangeOption } from '../input/options/range-option.ts';
import { readTargetOption } from '../input/options/target-option.ts';
import { scheduleCommandWords } from '../report/words/schedule/command-words.ts';
import type { Target } from '../rules/simulation/target.ts';
import { contractTerms } from '../scale/terms.ts';
import type { Context } from './context.ts';
import {
  addReadingOptions,
  addResultOptions,
  computeOptions,
  type FileOptions,
  type RawOptions,
} from './options.ts';

export interface RawSimulateOptions extends RawOptions {
  readonly levers?: boolean;
  readonly target?: string;
  readonly range?: string;
  readonly of?: string;
  readonly through?: string;
  readonly spendingGrowth?: string;
}

export interface SimulateOptions {
  readonly options: FileOptions;
  readonly hasLevers: boolean;
  readonly target?: Target;
  readonly rates?: readonly Ratio[];
  /** The words of `--of`: the contract decides what they name. */
  readonly of?: string;
  readonly through?: number;
  readonly growth?: Given<Ratio>;
  readonly problems: readonly Problem[];
}

export function addSimulateOptions(command: Command, context: Context): Command {
  const { help } = context.words;
  command
    .option('--levers', help.levers)
    .option('--target <AMOUNT>', help.target)
    .addOption(new Option('--range <FROM..TO:STEP>', help.range))
    .option('--of <NAME>', help.of)
    .option('--through <N>', scheduleCommandWords[context.lang].through)
    .option('--spending-growth <RATE>', help.spendingGrowth);
  return addReadingOptions(addResultOptions(command, context), context);
}

/** At most the double: more is a slip of the keyboard. */
function growthOf(text: string): { readonly growth?: Given<Ratio>; readonly problems: readonly Problem[] } {
  const name = '--spending-growth';
  const { rate, problems } = readRateOption(text, name);
  if (rate === undefined) return { problems };
  if (compareRatios(rate.value, one) <= 0) return { growth: rate, problems };
  const facts = { key: name, text, least: '0 %', greatest: '100 %' };
  return { problems: [problem('value-out-of-range', rate.at, facts)] };
}

/** The last year to compute: the one to show, or the last one ahead; a year that the file does not describe is projected. */
function lastYear(year: string | undefined, through: number | undefined): { through?: number } {
  const asked = year !== undefined && /^[1-9]$/.test(year) ? Number(year) : 0;
  const last = Math.min(contractTerms.years, Math.max(asked, through ?? 0));
  return last === 0 ? {} : { through: last };
}

export function simulateOptions(raw: RawSimulateOptions, { lang }: Context): SimulateOptions {
  const { options, problems } = computeOptions(raw);
  const target = raw.target === undefined ? undefined : readTargetOption(raw.target, lang);
  const isRange = raw.range !== undefined || raw.of !== undefined;
  const range = isRange ? readRangeOption(raw.range ?? '0..100') : undefined;
  const year = raw.through === undefined ? undefined : readYearOption(raw.through, '--through');
  // Growth alone asks for the years ahead, to the contract's end.
  const toEnd = raw.spendingGrowth === undefined ? undefined : contractTerms.years;
  const through = year !== undefined && 'value' in year ? year.value.value : toEnd;
  const growth = raw.spendingGrowth === undefined ? undefined : growthOf(raw.spendingGrowth);
  return {
    options: { ...options, ...lastYear(raw.year, through) },
    hasLevers: raw.levers === true,
    ...(target?.target === undefined ? {} : { target: target.target }),
    ...(range === undefined ? {} : { rates: range.rates }),
    ...(raw.of === undefined ? {} : { of: raw.of }),
    ...(through === undefined ? {} : { through }),
    ...(growth?.growth === undefined ? {} : { growth: growth.growth }),
    problems: [
      ...problems,
      ...(target?.problems ?? []),
      ...(range?.problems ?? []),
      ...(year !== undefined && 'problem' in year ? [year.problem] : []),
      ...(growth?.problems ?? []),
    ],
  };
}
