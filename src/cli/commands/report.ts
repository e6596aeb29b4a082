import type { Command } from 'commander';
import { nationalScales } from '../../law/in-force.ts';
import { carried, type PageData } from '../../page/page-data.ts';
import type { Context } from '../context.ts';
import { type Calculated, computeOne } from '../one-file.ts';
import { addReadingOptions, type RawOptions } from '../options.ts';
import { deliver, type Formats, formatAmong, keepInputs, refuseTerminal } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { reportHelp } from '../words/report-command.ts';
import { chosenYears } from '../years.ts';

const formats: Formats<'html'> = {
  known: ['html'],
  usual: 'html',
  ofEnding: { '.html': 'html', '.htm': 'html' },
};

function dataOf(
  path: string,
  { result, file, options }: Calculated,
  raw: RawOptions,
  context: Context,
): PageData {
  const { scale, attainment, assume = [], set = [] } = raw;
  const asked = raw.year === 'all' ? result.years : chosenYears(result, raw.year, false, context);
  const last = result.years.at(-1)?.year ?? 1;
  const { scales, ...others } = options;
  return {
    lang: context.lang,
    file: path,
    sha256: file.sha256,
    contract: carried(result.contract),
    ownScales: scales.filter((one) => !nationalScales.includes(one)),
    // Settings must not do away with the years of a file that describes none.
    options: result.contract.years.length > 0 ? others : { ...others, through: last },
    typed: {
      ...(scale === undefined ? {} : { scale }),
      ...(attainment === undefined ? {} : { attainment }),
      assume,
      set,
    },
    firstYear: asked[0]?.year ?? last,
  };
}

async function report(path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  formatAmong(formats, raw, context);
  refuseTerminal(raw, context, reportHelp[context.lang].notToTerminal);
  await keepInputs([path], raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const { pageOf } = await import('../../page/page-of.ts');
  const data = dataOf(path, one, raw, context);
  const { pageScript, sha256Of } = context.system;
  return deliver(pageOf(one.result, one.options, data, await pageScript(), sha256Of), raw, context);
}

/** `aci report FILE` (rapport): a page for a browser, with what-if sliders. */
export function registerReport(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = reportHelp[context.lang];
  const command = program
    .command('report')
    .alias('rapport')
    .description(words.report)
    .argument('<FILE>', words.file)
    .option('-y, --year <N>', words.year)
    .option('-f, --format <FORMAT>', words.format)
    .option('-o, --output <FILE>', words.output)
    .option('--force', help.force)
    .option('-a, --attainment <RATE>', help.attainment);
  addReadingOptions(command, context);
  command.action(async (path: string, raw: RawOptions) => end(await report(path, raw, context)));
}
