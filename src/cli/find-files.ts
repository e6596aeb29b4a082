/** From what is named on the command line to files: folders searched through, patterns matched, in the order of names. */
import { type Context, Misuse } from './context.ts';
import { validateWords } from './words/validate-command.ts';

/** Patterns of paths: `*` and `?` within a name, `**` through folders, `[ab]` and `{a,b}` for a choice. */

export const isPattern = (path: string): boolean => /[*?[{]/.test(path);

const literal = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** One sign, or one group of signs, of a pattern and what it stands for. */
const tokens = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|\{[^{}]*\}|[\s\S]/gu;

function expression(token: string): string {
  if (token === '**/') return '(?:[^/]+/)*';
  if (token === '**') return '.*';
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.startsWith('[') && token.length > 2) {
    const isNegated = token.startsWith('[!');
    const signs = token.slice(isNegated ? 2 : 1, -1).replace(/[\\\]^[]/g, '\\$&');
    return `[${isNegated ? '^/' : ''}${signs}]`;
  }
  if (token.startsWith('{') && token.length > 1) {
    return `(?:${token.slice(1, -1).split(',').map(patternExpression).join('|')})`;
  }
  return literal(token);
}

const patternExpression = (pattern: string): string => (pattern.match(tokens) ?? []).map(expression).join('');

/** Whether a path, with `/` between its names, matches; a range such as `[z-a]` matches nothing. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const regular = tried(`^${patternExpression(pattern)}$`);
  return (path) => regular?.test(path) === true;
}

function tried(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

/** The folder that a pattern's names all stand in: what precedes its first sign of choice. */
export function folderOf(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex(isPattern);
  const folder = names.slice(0, first).join('/');
  return folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder;
}

const joined = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder.replace(/\/+$/, '')}/${name}`;

/** What other tools keep for themselves is no contract. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** Every file under a folder; undefined when it is none. */
async function filesUnder(folder: string, context: Context): Promise<string[] | undefined> {
  const entries = await context.system.list(folder);
  if (entries === undefined) return undefined;
  const found: string[] = [];
  for (const { name, isFolder } of entries) {
    if (isPassedOver(name)) continue;
    const path = joined(folder, name);
    if (!isFolder) found.push(path);
    else found.push(...((await filesUnder(path, context)) ?? []));
  }
  return found;
}

async function found(path: string, context: Context): Promise<string[]> {
  const words = validateWords[context.lang];
  if (path === '-') return [path];
  const inside = await filesUnder(path, context);
  if (inside !== undefined) {
    const contracts = inside.filter((name) => /\.ya?ml$/i.test(name));
    if (contracts.length === 0) throw new Misuse(words.emptyFolder(path));
    return contracts;
  }
  // A file may be called `2025 [copie].yaml`.
  if (!isPattern(path) || (await context.system.read(path)).kind === 'bytes') return [path];
  const pattern = path.replace(/^(\.\/)+/, '');
  const all = (await filesUnder(folderOf(pattern), context)) ?? [];
  const matching = all.filter(matcherOf(pattern));
  if (matching.length === 0) throw new Misuse(words.emptyPattern(path));
  return matching;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each file once, in the order of names. Throws Misuse for a folder or a pattern without files. */
export async function findFiles(paths: readonly string[], context: Context): Promise<string[]> {
  const all: string[] = [];
  for (const path of paths) all.push(...(await found(path, context)));
  const inputs = all.filter((path) => path === '-');
  return [...inputs, ...[...new Set(all.filter((path) => path !== '-'))].sort(byName)];
}

/** Whether a command line means one contract or several. */

export interface Meant {
  readonly paths: readonly string[];
  /** True for several arguments, a folder or a pattern, whatever the number of files they come to. */
  readonly isMany: boolean;
}

export async function filesMeant(args: readonly string[], context: Context): Promise<Meant> {
  // Standard input named twice is said to be a misuse further on.
  if (args.length > 0 && args.every((arg) => arg === '-')) return { paths: args, isMany: args.length > 1 };
  const paths = await findFiles(args, context);
  return { paths, isMany: args.length > 1 || paths.length !== 1 || paths[0] !== args[0] };
}
