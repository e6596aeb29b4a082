/** From what is named on the command line to files: folders searched through, patterns matched, in the order of names. */
import { validateWords } from '../report/words/validate.ts';
import { type Context, Misuse } from './context.ts';
import { folderOf, isPattern, matcherOf } from './glob.ts';

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
