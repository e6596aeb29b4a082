/** From what is named on the command line to files: folders searched through, patterns matched, in the order of names. */
import { type Phrase, phrase } from '../law/language.ts';
import { isConfig, within } from './config.ts';
import { type Context, misuse, sayLine } from './context.ts';

/** `*` and `?` within a name, `**` through folders, `[ab]` and `{a,b}` for a choice. */
const isPattern = (path: string): boolean => /[*?[{]/.test(path);

/** The folder that a pattern's names all stand in: what precedes its first sign of choice. */
function folderOf(pattern: string): string {
  const names = pattern.split('/');
  const first = names.findIndex(isPattern);
  const folder = names.slice(0, first).join('/');
  return folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder;
}

/** What other tools keep for themselves is no contract. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

interface Under {
  readonly files: string[];
  /** Folders that cannot be read: whoever reads them as files is told why. */
  readonly closed: string[];
}

/** What is found under a folder, so many folders deep; undefined when it is none. Links to folders are not followed, and said. */
async function filesUnder(folder: string, context: Context, depth = Infinity): Promise<Under | undefined> {
  const entries = await context.system.list(folder);
  if (entries === undefined) return undefined;
  if ('kind' in entries) return { files: [], closed: [folder] };
  const all: Under = { files: [], closed: [] };
  for (const { name, kind } of entries) {
    if (isPassedOver(name)) continue;
    const path = within(folder, name);
    if (kind === 'file') all.files.push(path);
    else if (depth > 0 && kind === 'folder') {
      const under = await filesUnder(path, context, depth - 1);
      all.files.push(...(under?.files ?? []));
      all.closed.push(...(under?.closed ?? []));
    } else if (depth > 0 && context.raw.quiet !== true) sayLine(linkPassedOver(path), context);
  }
  return all;
}

const linkPassedOver = (path: string): Phrase =>
  phrase(
    `${path} est un lien vers un dossier, qui n’a pas été parcouru\u00a0: nommez-le pour lire ses fichiers.`,
    `${path} is a link to a folder, which was not searched: name it to read its files.`,
  );

/** A Mac writes the accent of « contrôlés » apart from its letter, a keyboard does not. */
const composed = (path: string): string => path.normalize('NFC');

/** The files of a folder that match; the library that does it is loaded only here. */
async function matching(pattern: string, context: Context): Promise<string[]> {
  const { default: picomatch } = await import('picomatch');
  // Windows calls a copy « dossier (1) »: brackets of that kind choose nothing.
  const isMatch = picomatch(composed(pattern).replace(/[()]/g, '\\$&'), { posix: true });
  const folder = folderOf(pattern);
  const depth = pattern.includes('**') ? Infinity : pattern.split('/').length - folder.split('/').length;
  const under =
    (await filesUnder(folder, context, depth)) ?? (await filesUnder(folder.normalize('NFD'), context, depth));
  return [...(under?.files ?? []).filter((name) => isMatch(composed(name))), ...(under?.closed ?? [])];
}

/** Files that may be contracts: neither common settings, nor what these exclude, by patterns from their folder. Where all are excluded, it is misuse. */
async function contractsAmong(
  path: string,
  files: readonly string[],
  { config, system }: Context,
): Promise<string[]> {
  const contracts = files.filter((name) => !isConfig(name));
  if (config === undefined || config.exclude.length === 0 || contracts.length === 0) return contracts;
  const { default: picomatch } = await import('picomatch');
  const isExcluded = picomatch(config.exclude.map(composed), { posix: true });
  const [start, ...places] = await Promise.all(
    [config.folder, ...contracts].map(async (path) => (await system.whereIs(path)).replaceAll('\\', '/')),
  );
  const kept = contracts.filter((_, index) => {
    const below = places[index]?.slice(start?.replace(/\/$/, '').length).slice(1) ?? '';
    return !isExcluded(composed(below));
  });
  if (kept.length > 0) return kept;
  throw misuse(
    `${config.file} exclut tous les fichiers de «\u00a0${path}\u00a0».`,
    `${config.file} excludes all the files of "${path}".`,
  );
}

async function found(path: string, context: Context): Promise<string[]> {
  if (path === '-') return [path];
  const inside = await filesUnder(path, context);
  if (inside !== undefined) {
    const named = inside.files.filter((name) => /\.ya?ml$/i.test(name));
    const contracts = await contractsAmong(path, [...named, ...inside.closed], context);
    if (contracts.length > 0) return contracts;
    throw misuse(
      `le dossier «\u00a0${path}\u00a0» ne contient aucun fichier .yaml ou .yml.`,
      `the folder "${path}" holds no .yaml or .yml file.`,
    );
  }
  // A file may be called `2025 [copie].yaml`.
  const isQuoted = /^'.+'$/.test(path);
  const isNamed = !isPattern(path) && !isQuoted;
  // What a shell names `/dev/fd/63` can be read only once.
  if (isNamed && /^\/dev\/|\.[^./\\]+$/.test(path)) return [path];
  const read = await context.system.read(path);
  if (read.kind === 'bytes' || (isNamed && read.reason !== 'missing')) return [path];
  if (isNamed) {
    throw misuse(
      `il n’y a pas de fichier ni de dossier «\u00a0${path}\u00a0» ici.`,
      `there is no file and no folder "${path}" here.`,
    );
  }
  // The command line of Windows leaves the single quotes that other shells take off.
  if (isQuoted) return found(path.slice(1, -1), context);
  const files = await contractsAmong(path, await matching(path.replace(/^(\.\/)+/, ''), context), context);
  if (files.length > 0) return files;
  throw misuse(
    `aucun fichier ne correspond au motif «\u00a0${path}\u00a0».`,
    `no file matches the pattern "${path}".`,
  );
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each file once, in the order of names. Throws Misuse for a folder or a pattern without files. */
export async function findFiles(paths: readonly string[], context: Context): Promise<string[]> {
  const all: string[] = [];
  for (const path of paths) all.push(...(await found(path, context)));
  const inputs = all.filter((path) => path === '-');
  return [...inputs, ...[...new Set(all.filter((path) => path !== '-'))].sort(byName)];
}

/** The files that a command line asks for, and whether it asks for one contract or several. */
interface FilesAsked {
  readonly paths: readonly string[];
  /** True for several arguments, a folder or a pattern, whatever the number of files they come to. */
  readonly isMany: boolean;
}

export async function filesAsked(args: readonly string[], context: Context): Promise<FilesAsked> {
  // Standard input named twice is said to be a misuse further on.
  if (args.length > 0 && args.every((arg) => arg === '-')) return { paths: args, isMany: args.length > 1 };
  const paths = await findFiles(args, context);
  return { paths, isMany: args.length > 1 || paths.length !== 1 || paths[0] !== args[0] };
}
