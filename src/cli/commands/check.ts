import type { Command } from 'commander';
import { type CalendarDate, laterOf } from '../../base/calendar.ts';
import { type Cents, zero } from '../../base/money.ts';
import { isRefused, type Problem } from '../../domain/problem.ts';
import type { ContractResult } from '../../domain/result.ts';
import { tool } from '../../domain/tool.ts';
import { readAmountOption, readDateOption } from '../../input/check-options.ts';
import { checkToJson } from '../../report/check/check-json.ts';
import type { Checked } from '../../report/check/checked.ts';
import { checkCommandWords } from '../../report/check/command-words.ts';
import { renderCheck } from '../../report/check/render-check.ts';
import { formatAmount } from '../../report/format.ts';
import { wrap } from '../../report/wrap.ts';
import { explainDifferences } from '../../rules/causes/explain-differences.ts';
import { placePayments } from '../../rules/causes/place-payments.ts';
import { yearsBegun } from '../../rules/check/years-begun.ts';
import { computeContract } from '../../rules/compute.ts';
import type { ComputeOptions } from '../../rules/options.ts';
import { scheduleOf } from '../../rules/schedule/schedule.ts';
import { type Context, Misuse } from '../context.ts';
import { computeFiles, type FileResult, printProblems } from '../files.ts';
import { addReadingOptions, computeOptions, type RawOptions } from '../options.ts';
import { chosenFormat, deliver, keepInputs } from '../output.ts';
import { type Observed, observedPayments } from '../payments.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';

interface RawCheckOptions extends RawOptions {
  readonly payments?: string;
  readonly on?: string;
  readonly tolerance?: string;
}

interface CheckOptions {
  readonly compute: ComputeOptions;
  readonly on?: CalendarDate;
  readonly tolerance: Cents;
  readonly problems: readonly Problem[];
}

function checkOptions(raw: RawCheckOptions): CheckOptions {
  const { options, problems } = computeOptions(raw);
  const on = raw.on === undefined ? { problems: [] } : readDateOption(raw.on, '--on');
  const tolerance =
    raw.tolerance === undefined ? { problems: [] } : readAmountOption(raw.tolerance, '--tolerance');
  return {
    compute: options,
    ...('date' in on ? { on: on.date } : {}),
    tolerance: 'amount' in tolerance ? tolerance.amount : zero,
    problems: [...problems, ...on.problems, ...tolerance.problems],
  };
}

/** The day asked for, else that of the last payment. */
function dayOf({ on }: CheckOptions, { payments }: Observed, { lang }: Context): CalendarDate {
  if (on !== undefined) return on;
  const [first, ...others] = payments.map(({ date }) => date.value);
  if (first === undefined) throw new Misuse(checkCommandWords[lang].noPayments);
  return others.reduce(laterOf, first);
}

/** What was read of exports that have something wrong in them: nothing is dropped in silence. */
function sayRead({ read, refused }: Observed, { system, lang }: Context): void {
  const words = checkCommandWords[lang];
  const counts = read.map(({ file, count, sum }) => words.read(file, count, formatAmount(sum, lang)));
  const all = refused > 0 ? [...counts, words.refused(refused)] : counts;
  const width = widthOf(system.err, system.env);
  for (const line of all.flatMap((text) => wrap(text, width, '  '))) system.err.print(`${line}\n`);
}

interface Made {
  readonly checked: Checked;
  readonly problems: readonly Problem[];
}

/** `resolved` are the options with which the file was computed: a scale named there was found. */
function makeCheck(
  { contract }: ContractResult,
  resolved: ComputeOptions,
  observed: Observed,
  options: CheckOptions,
  context: Context,
): Made {
  const on = dayOf(options, observed, context);
  const compute = { ...resolved, through: yearsBegun(contract.terms, on) };
  const result = computeContract(contract, compute);
  const schedule = scheduleOf(result, compute);
  const known = { contract, options: compute, result };
  const check = placePayments(known, schedule.payments, observed.payments, on);
  const explanations = explainDifferences(known, check, options.tolerance);
  const { read, inBoth } = observed;
  const checked = { result, read, inBoth, check, tolerance: options.tolerance, explanations };
  return { checked, problems: schedule.problems };
}

function textOf({ checked, problems }: Made, file: FileResult, raw: RawOptions, context: Context): string {
  const { system, lang } = context;
  if (chosenFormat(raw, context) === 'json') {
    const meta = { tool, file: file.path, sha256: file.sha256, lang };
    return `${JSON.stringify(checkToJson(checked, { ...meta, problems: [...file.problems, ...problems] }), null, 2)}\n`;
  }
  const color = hasColor(raw.output === undefined ? raw.color : (raw.color ?? false), system.out, system.env);
  return renderCheck(checked, { lang, color, width: widthOf(system.out, system.env) });
}

async function check(path: string, raw: RawCheckOptions, context: Context): Promise<ExitCode> {
  chosenFormat(raw, context);
  await keepInputs([path, ...(raw.payments === undefined ? [] : [raw.payments])], raw, context);
  const options = checkOptions(raw);
  if (options.problems.length > 0) {
    printProblems(options.problems, context.lang, context, raw);
    return 2;
  }
  if (path === '-' && raw.payments === '-') throw new Misuse(context.words.misuse.standardInputTwice);
  const [file] = await computeFiles([path], options.compute, context);
  if (file === undefined) return 1;
  printProblems(file.problems, file.language, context, raw);
  if (file.result === undefined) return 1;
  const observed = await observedPayments(file.result.contract, raw.payments, context);
  printProblems(observed.problems, observed.language, context, raw);
  if (isRefused(observed.problems)) {
    sayRead(observed, context);
    return 1;
  }
  const made = makeCheck(file.result, file.options, observed, options, context);
  printProblems(made.problems, file.language, context, raw);
  if (isRefused(made.problems)) return 1;
  const code = await deliver(textOf(made, file, raw, context), raw, context);
  return made.checked.explanations.length > 0 ? 1 : code;
}

/** `aci check FILE` (controler): what was paid against what was owed, and why they differ. */
export function registerCheck(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const own = checkCommandWords[context.lang];
  const command = program
    .command('check')
    .alias('controler')
    .description(own.check)
    .argument('<FILE>', own.file)
    .option('-p, --payments <CSV>', own.payments)
    .option('--on <DATE>', own.on)
    .option('--tolerance <EUROS>', own.tolerance)
    .option('-f, --format <FORMAT>', help.format)
    .option('-o, --output <FILE>', help.output)
    .option('--force', help.force)
    .option('-a, --attainment <RATE>', help.attainment);
  addReadingOptions(command, context);
  command.action(async (path: string, raw: RawCheckOptions) => end(await check(path, raw, context)));
}
