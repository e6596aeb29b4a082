import type { Command } from 'commander';
import type { Addressed } from '../../domain/addresses/addressed.ts';
import { addressesOf } from '../../domain/addresses/addresses.ts';
import type { YearResult } from '../../domain/result.ts';
import { addressesJson, renderAddresses } from '../../report/explain/addresses.ts';
import {
  type ExplainOptions,
  explanationsJson,
  markdownExplanation,
  renderExplanation,
} from '../../report/explain/explain.ts';
import { explainWords } from '../../report/explain/explain-words.ts';
import { explainHelp } from '../../report/explain/help-words.ts';
import { jsonText } from '../../report/json/text.ts';
import { scheduleOf } from '../../rules/schedule/schedule.ts';
import { askedAmounts } from '../asked-amounts.ts';
import { type Context, Misuse } from '../context.ts';
import { computeOne } from '../one-file.ts';
import { addReadingOptions, type RawOptions } from '../options.ts';
import { deliver, type Formats, formatAmong, keepInputs } from '../output.ts';
import type { ExitCode } from '../system.ts';
import { hasColor, widthOf } from '../terminal.ts';
import { chosenYears } from '../years.ts';

interface RawExplain extends RawOptions {
  readonly depth?: string;
  readonly list?: boolean;
}

const formats: Formats<'text' | 'json' | 'markdown'> = {
  known: ['text', 'json', 'markdown'],
  usual: 'text',
  ofEnding: { '.txt': 'text', '.json': 'json', '.md': 'markdown' },
};
/** The deepest tree is far from it. */
const wholeTree = 99;

function depthOf(raw: RawExplain, { lang }: Context): number {
  if (raw.depth === undefined) return wholeTree;
  if (!/^\d{1,2}$/.test(raw.depth)) throw new Misuse(explainWords[lang].depthInvalid(raw.depth));
  return Number(raw.depth);
}

const asText = (json: unknown): string => `${jsonText(json, 2)}\n`;

async function explain(path: string, line: string, raw: RawExplain, context: Context): Promise<ExitCode> {
  const { system, lang } = context;
  const format = formatAmong(formats, raw, context);
  await keepInputs([path], raw, context);
  const depth = depthOf(raw, context);
  const one = await computeOne(path, raw, context);
  if (one.kind === 'ended') return one.code;
  const { contract } = one.result;
  const years = chosenYears(one.result, raw.year, false, context);
  const { payments } = scheduleOf(one.result, one.options);
  const known = (year: YearResult): Addressed[] =>
    addressesOf(
      year,
      payments.filter((payment) => payment.year === undefined || payment.year === year.year),
    );
  const color = hasColor(raw.output === undefined ? raw.color : (raw.color ?? false), system.out, system.env);
  const meta = { file: path, sha256: one.file.sha256 };
  const options: ExplainOptions = { lang, color, width: widthOf(system.out, system.env), depth };
  if (raw.list === true) {
    if (format === 'markdown') throw new Misuse(context.words.misuse.format(format, ['text', 'json']));
    const lists = years.map((year) => ({ year, all: known(year) }));
    if (format === 'json') return deliver(asText(addressesJson(lists, meta)), raw, context);
    const texts = lists.map((list) => renderAddresses(list, contract, options));
    return deliver(texts.join('\n'), raw, context);
  }
  const asked = askedAmounts(
    years.map((year) => ({ year, all: known(year) })),
    line,
    contract.language,
    context,
  );
  if (format === 'json') {
    return deliver(asText(explanationsJson(asked, contract, meta, options)), raw, context);
  }
  const render = format === 'text' ? renderExplanation : markdownExplanation;
  return deliver(asked.map((each) => render(each, contract, options)).join('\n'), raw, context);
}

/** `aci explain FILE [LINE]` (expliquer): where an amount comes from, down to the scale and the file. */
export function registerExplain(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.words;
  const words = explainHelp[context.lang];
  const command = program
    .command('explain')
    .alias('expliquer')
    .description(help.explain)
    .argument('<FILE>', words.file)
    .argument('[LINE]', words.line)
    .option('-y, --year <N|all>', help.year)
    .option('-d, --depth <N>', words.depth)
    .option('--list', words.list)
    .option('-f, --format <FORMAT>', words.explainFormat)
    .option('-o, --output <FILE>', words.explainOutput)
    .option('--force', help.force)
    .option('-a, --attainment <RATE>', help.attainment);
  addReadingOptions(command, context);
  command.action(async (path: string, line: string | undefined, raw: RawExplain) =>
    end(await explain(path, line ?? 'total', raw, context)),
  );
}
