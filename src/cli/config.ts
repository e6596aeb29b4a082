/** `aci.config.yaml`: what a folder of contracts has in common, looked for from the first file's folder upwards. */

import { configFile } from '../contract/file/config-file.ts';
import { inReadingOrder, readFile } from '../contract/read-file.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { openReadings, readingIds, readingValueWord } from '../law/reading.ts';
import { advice, type Section } from '../output/document.ts';
import { both } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import type { Problem } from '../problems/problem.ts';
import { isScalePath, unreadable } from './compute-options.ts';
import { type Config, type Context, Ended, printProblems, sayLine } from './context.ts';
import type { RawOptions } from './options.ts';
import type { System } from './system.ts';

const names = ['aci.config.yaml', 'aci.config.yml'];
export const isConfig = (path: string): boolean => names.includes(path.replace(/^.*[/\\]/s, ''));

/** The path of what stands in a folder. */
export const within = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/(?<![/\\])[/\\]+$/, '')}/${name}`;

function parentOf(folder: string): string {
  if (folder === '.') return '..';
  if (/(^|[/\\])\.\.$/.test(folder)) return `${folder}/..`;
  const parent = folder.replace(/(?<![/\\])[/\\]*[^/\\]+[/\\]*$/, '');
  return parent === '' ? (/^[/\\]/.test(folder) ? '/' : '.') : parent;
}

/** The folder that a file, a folder or a pattern stands for. */
async function folderOf(path: string, system: System): Promise<string> {
  if (path === '-') return '.';
  const plain = path.replace(/[*?[{].*$/s, (choice) => (choice === path ? '' : 'x'));
  const isFolder = plain === path && Array.isArray(await system.list(path));
  return isFolder ? path : parentOf(plain === '' ? 'x' : plain);
}

export function readConfig(
  bytes: Uint8Array,
  file: string,
  folder: string,
): { readonly config?: Config; readonly language: Language; readonly problems: readonly Problem[] } {
  const { written, language = 'fr', problems } = readFile(bytes, file, 'config', configFile);
  if (written === undefined) return { language, problems: inReadingOrder(problems) };
  const { lang, assumptions = {}, scale, payer, columns, exclude = [] } = written;
  const isRelative =
    scale !== undefined && isScalePath(scale.value) && !/^([/\\]|[A-Za-z]:)/.test(scale.value);
  return {
    config: {
      file,
      folder,
      readings: assumptions,
      exclude: exclude.map(({ value }) => value),
      lang: lang?.value,
      scale: isRelative ? { ...scale, value: within(folder, scale.value) } : scale,
      payer: payer?.value,
      columns: columns?.$entries.map(({ $name, $value }) => `${$name.value}=${$value.value}`).join(', '),
    },
    language,
    problems: inReadingOrder(problems),
  };
}

/** A folder, then those above it, up to the root. */
export async function* foldersUp(first: string, system: System): AsyncGenerator<string, void, undefined> {
  const depth = (await system.whereIs(first)).split(/[/\\]/).filter((name) => name !== '').length;
  let folder = first;
  for (let step = 0; step <= depth; step += 1) {
    yield folder;
    folder = parentOf(folder);
  }
}

/** The nearest one, if there is any, with what is wrong in it. */
async function findConfig(first: string, context: Context) {
  const { system } = context;
  for await (const folder of foldersUp(await folderOf(first, system), system)) {
    for (const name of names) {
      const file = within(folder, name);
      const read = await system.read(file);
      if (read.kind === 'unreadable' && ['missing', 'folder'].includes(read.reason)) continue;
      const found =
        read.kind === 'bytes'
          ? readConfig(read.bytes, file, folder)
          : { language: context.lang, problems: [unreadable(file, read)] };
      return { file, ...found };
    }
  }
  return undefined;
}

/** Who pays and how columns are called matters to a check, what is excluded to whatever is searched through. */
interface Asking {
  readonly isCheck: boolean;
  /** What is wrong with it is told in the report of all files. */
  readonly isReported?: boolean;
  readonly isFolder: boolean;
  readonly isLanguageChosen: boolean;
}

/** What a command takes from it, in the words of its keys; options go before it. */
function taken(
  { lang, readings, scale, payer, columns, exclude }: Config,
  raw: RawOptions,
  { isCheck, isFolder, isLanguageChosen }: Asking,
): Phrase[] {
  const said = (isTaken: boolean, fr: string, en: string, value = ''): Phrase[] =>
    isTaken && value !== '' ? [phrase(`${fr}\u00a0: ${harmless(value)}`, `${en}: ${harmless(value)}`)] : [];
  return [
    ...said(!isLanguageChosen, 'langue', 'lang', lang),
    ...readingIds.flatMap((id) => {
      const given = readings[id];
      if (given === undefined) return [];
      return [both((of) => `${openReadings[id][of]}: ${readingValueWord(given.value, of)}`)];
    }),
    ...said(raw.scale === undefined, 'barème', 'scale', scale?.value),
    ...said(isCheck && raw.payer === undefined, 'payeur', 'payer', payer),
    ...said(isCheck && raw.columns === undefined, 'colonnes', 'columns', columns),
    ...said(isFolder, 'exclus', 'excluded', exclude.join(', ')),
  ];
}

/** One line that lists what came from there; nothing where nothing did. */
function configLine(config: Config, raw: RawOptions, asking: Asking): Phrase | undefined {
  const all = taken(config, raw, asking);
  if (all.length === 0) return undefined;
  const list = both((lang) => all.map((each) => each[lang]).join(', '));
  return phrase(`Repris de ${config.file}\u00a0: ${list.fr}.`, `Taken from ${config.file}: ${list.en}.`);
}

const isFolderAsked = (path: string): boolean => !/^(-|[^*?[{]*\.ya?ml)$/i.test(path);

/**
 * What the folder of the first argument has in common, for a command; its language is that of people who chose none. One that
 * is refused ends the command, for nothing is computed without it.
 */
export async function withConfig(
  path: string,
  context: Context,
  asking: Omit<Asking, 'isFolder'>,
): Promise<Context> {
  const found = await findConfig(path, context);
  if (found === undefined) return context;
  const { file, config, language, problems } = found;
  if (config === undefined && asking.isReported === true) return { ...context, refusedConfig: file };
  printProblems(problems, language, context);
  if (config === undefined) throw new Ended(1);
  const line = configLine(config, context.raw, { ...asking, isFolder: isFolderAsked(path) });
  return {
    ...context,
    config,
    ...(config.lang === undefined || asking.isLanguageChosen ? {} : { lang: config.lang }),
    configLine: line,
  };
}

/** Two things to compare, each under the policy of its own folder: that of the first is already in the context. */
export async function eachItsOwn(
  [first, second = first]: readonly string[],
  context: Context,
): Promise<readonly [Context, Context]> {
  const { config: _, configLine: __, ...bare } = context;
  const other =
    second === undefined || second === first || /\.json$/i.test(second)
      ? context
      : await withConfig(second, bare, { isCheck: false, isLanguageChosen: true });
  return [context, other];
}

/** The first, with what came from either policy in one line. */
export function underBoth(contexts: readonly [Context, Context]): Context {
  const lines = contexts.flatMap(({ configLine: line }) => line ?? []);
  const line = both((lang) => [...new Set(lines.map((each) => each[lang]))].join(' '));
  return lines.length === 0 ? contexts[0] : { ...contexts[0], configLine: line };
}

/** Where the result itself has no place for the line: it stands on standard error. */
export function sayConfig(context: Context): void {
  const { configLine: line } = context;
  if (line !== undefined && context.raw.quiet !== true) sayLine(line, context);
}

/** The same for programs. */
export const configTaken = ({ config, configLine: line }: Context) =>
  config === undefined || line === undefined ? {} : { config: { file: config.file, taken: line.en } };

export const configSection = (line: Phrase | undefined): Section =>
  line === undefined ? [] : [advice(line)];
