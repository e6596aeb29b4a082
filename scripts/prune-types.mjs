// Keeps, of the declarations that tsc wrote, those that the library's face reaches: the others describe
// the inside of the command, and were most of the package. Those of zod, in which the JSON formats are told, come along:
// the package depends on nothing.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve('dist/types');
const zod = join(root, 'zod');
const kept = new Set();

async function keep(path) {
  if (kept.has(path)) return;
  kept.add(path);
  const text = await readFile(path.replace(zod, 'node_modules/zod'), 'utf8');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    text.replaceAll("from 'zod'", `from '${relative(dirname(path), zod).replaceAll('\\', '/')}/index.js'`),
  );
  for (const [, target] of text
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
    if (target !== 'zod' && !target.startsWith('.'))
      throw new Error(
        `${relative('', path)} needs the types of ${target}, which nobody who installs the package has`,
      );
    const to = target === 'zod' ? join(zod, 'index.js') : resolve(dirname(path), target);
    await keep(to.replace(/\.[jt]s$/, '.d.ts'));
  }
}

await keep(join(root, 'index.d.ts'));
for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !kept.has(path)) await rm(path);
}
for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isDirectory() && ![...kept].some((file) => file.startsWith(`${path}/`)))
    await rm(path, { recursive: true, force: true });
}
