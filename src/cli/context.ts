/** What every command is given, and how it says that it was not used right. */
import type { Given } from '../amounts/source.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { harmless } from '../output/text.ts';
import type { Problem } from '../problems/problem.ts';
import { renderProblems } from '../problems/render.ts';
import type { RawOptions } from './options.ts';
import type { ExitCode, Stream, System } from './system.ts';

/** `aci.config.yaml`: what is common to the contracts of a folder. */
export interface Config {
  /** The path it was found at, and its folder. */
  readonly file: string;
  readonly folder: string;
  readonly lang?: Language | undefined;
  readonly readings: Contract['assumptions'];
  readonly scale?: Given<string> | undefined;
  readonly payer?: string | undefined;
  /** As `--columns` takes them. */
  readonly columns?: string | undefined;
  readonly exclude: readonly string[];
}

export type DocumentFormat =
  | 'table'
  | 'json'
  | 'csv'
  | 'csv-plain'
  | 'markdown'
  | 'html'
  | 'xlsx'
  | 'ndjson'
  | 'ics'
  | 'yaml';

export interface Context {
  readonly system: System;
  readonly lang: Language;
  /** The options as they were typed. */
  readonly raw: RawOptions;
  /** In which its document is delivered. */
  readonly format: DocumentFormat;
  /** What `aci.config.yaml` says, and the line that lists what was taken from there. */
  readonly config?: Config;
  /** One that was refused, where a report tells it. */
  readonly refusedConfig?: string;
  readonly configLine?: Phrase | undefined;
}

/** `args`: what stands on the command line without dashes. */
export type Run = (args: readonly string[], context: Context) => Promise<ExitCode>;

/** A misuse of the command: it ends with exit code 2. */
export class Misuse extends Error {
  readonly says: Phrase;
  constructor(says: Phrase) {
    super();
    this.says = says;
  }
}

export const misuse = (fr: string, en: string): Misuse => new Misuse(phrase(fr, en));

/** The command ends here: what is wrong was said. */
export class Ended extends Error {
  readonly code: ExitCode;
  constructor(code: ExitCode) {
    super();
    this.code = code;
  }
}

/** `--color` or `--no-color`, none in a file, else NO_COLOR, else FORCE_COLOR, else whether it is a terminal that has colours. */
function hasColor(stream: Stream, { raw: { color, output }, system: { env, out } }: Context): boolean {
  if (color !== undefined) return color;
  if (stream === out && output !== undefined) return false;
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTerminal && env['TERM'] !== 'dumb';
}

const usualWidth = 80;
const leastWidth = 20;

/** Columns to write on: the terminal's where it has a width, else COLUMNS, else 80. */
export function widthOf(stream: Stream, { env }: System): number {
  const stated = Number.parseInt(env['COLUMNS'] ?? '', 10);
  const known = stream.columns === undefined || stream.columns === 0 ? stated : stream.columns;
  return Math.max(leastWidth, Number.isNaN(known) ? usualWidth : known);
}

/** How to write for people on a stream. */
export const lookOn = (stream: Stream, context: Context) => ({
  lang: context.lang,
  color: hasColor(stream, context),
  width: widthOf(stream, context.system),
});

/** Commands in advice as they are typed here: `npx aci` where npm ran the command. */
export const asTyped = (text: string, { command }: System): string =>
  command === 'aci' ? text : text.replaceAll(/aci (?=[a-z])(?<=[«“(:]\s*aci )/g, `${command} `);

/** Problems as standard error shows them; with `--quiet`, only errors. Empty where there are none. */
export function problemsText(problems: readonly Problem[], fileLanguage: Language, context: Context): string {
  const { system, raw } = context;
  const shown = problems.filter(({ severity }) => raw.quiet !== true || severity === 'error');
  if (shown.length === 0) return '';
  const look = lookOn(system.err, context);
  return renderProblems(shown, { ...look, fileLanguage, asTyped: (text) => asTyped(text, system) });
}

export function printProblems(...said: Parameters<typeof problemsText>): void {
  const [problems, fileLanguage, { system }] = said;
  if (system.page === undefined) system.err.print(problemsText(...said));
  else system.page.say(problems, fileLanguage);
}

/** A sentence on standard error, in which what people typed and what files hold stands harmless. */
export const sayLine = (sentence: Phrase, { system, lang }: Context): void =>
  system.err.print(`${harmless(sentence[lang])}\n`);

/** Says what is wrong with values of options, and ends the command. */
export function refuseOptions(problems: readonly Problem[], context: Context): void {
  if (problems.length === 0) return;
  printProblems(problems, context.lang, context);
  throw new Ended(2);
}

export const standardInputTwice = phrase(
  'l’entrée standard «\u00a0-\u00a0» ne peut être lue qu’une fois.',
  'standard input "-" can be read only once.',
);
export const excessArguments = phrase('il y a trop d’arguments.', 'there are too many arguments.');

/** A name that is none of those known, with the nearest one where there is one. */
export const orDidYouMean = (sentence: Phrase, suggestion: string | undefined): Phrase =>
  suggestion === undefined
    ? sentence
    : phrase(
        `${sentence.fr} Vouliez-vous dire «\u00a0${suggestion}\u00a0»\u00a0?`,
        `${sentence.en} Did you mean "${suggestion}"?`,
      );
