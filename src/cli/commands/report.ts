import type { Command } from 'commander';
import type { PageData } from '../../page/page-data.ts';
import type { Context } from '../context.ts';
import { computeOne, type OneFile } from '../one-file.ts';
import { addReadingOptions, type RawOptions } from '../options.ts';
import { deliver, type Formats, formatAmong, keepInputs, refuseTerminal } from '../output.ts';
import { isScalePath } from '../own-scale.ts';
import type { ExitCode } from '../system.ts';
import { reportHelp } from '../words/report-command.ts';
import { chosenYears } from '../years.ts';

const formats: Formats<'html'> = {
  known: ['html'],
  usual: 'html',
  ofEnding: { '.html': 'html', '.htm': 'html' },
};

/** The text of a scale of the user's own, which the page needs to compute anew. */
async function ownScale(scale: string | undefined, { system }: Context): Promise<Pick<PageData, 'scale'>> {
  if (scale === undefined || !isScalePath(scale)) return {};
  const read = await system.read(scale);
  return read.kind === 'bytes' ? { scale: { file: scale, text: new TextDecoder().decode(read.bytes) } } : {};
}

async function dataOf(
  path: string,
  { result, file }: Extract<OneFile, { kind: 'computed' }>,
  raw: RawOptions,
  context: Context,
): Promise<PageData> {
  const { scale, attainment, assume = [], set = [] } = raw;
  const asked = raw.year === 'all' ? result.years : chosenYears(result, raw.year, false, context);
  const last = result.years.at(-1)?.year ?? 1;
  const isDescribed = result.contract.years.length > 0;
  return {
    lang: context.lang,
    file: path,
    sha256: file.sha256,
    text: result.contract.source.text,
    ...(await ownScale(scale, context)),
    options: {
      ...(scale === undefined ? {} : { scale }),
      ...(attainment === undefined ? {} : { attainment }),
      assume,
      set,
    },
    firstYear: asked[0]?.year ?? last,
    ...(isDescribed ? {} : { through: last }),
  };
}

async function report(path: string, raw: RawOptions, context: Context): Promise<ExitCode> {
  formatAmong(formats, raw, context);
  refuseTerminal(raw, context, reportHelp[context.lang].notToTerminal);
  await keepInputs([path], raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const data = await dataOf(path, one, raw, context);
  const { pageOf } = await import('../../page/page-of.ts');
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
