// Few files instead of many: Node.js spends about a millisecond on each file of a command.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A plugin that lets every part loaded on demand ask for `first` too. esbuild makes a file of each set of modules that the
 * same parts ask for: what `first` needs is then one such set, where it was some fifty. Commands that do not need `marker`
 * (of words and schemas alone) ask for nothing more than they did.
 */
export async function togetherWith(first, marker, options) {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  for (const path of [first, marker]) if (!(path in metafile.inputs)) throw new Error(`no module ${path}`);
  const parts = Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  // The command itself and its start are loaded before anybody knows what is asked.
  const starts = [first, 'src/cli/run.ts', ...Object.values(options.entryPoints)];
  const asking = parts
    .filter((part) => !starts.includes(part))
    .filter((part) => !part.startsWith('src/cli/commands/') || reaches(part, marker, metafile));
  const paths = new Set(asking.map((part) => resolve(part)));
  return {
    name: 'together',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, async ({ path }) =>
        paths.has(path)
          ? {
              loader: 'ts',
              contents: `import ${JSON.stringify(resolve(first))};\n${await readFile(path, 'utf8')}`,
            }
          : undefined,
      );
    },
  };
}

/** True when a module needs another as soon as it is loaded. */
function reaches(from, wanted, { inputs }, seen = new Set()) {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const needed = inputs[from]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return needed.some(({ path }) => reaches(path, wanted, { inputs }, seen));
}
