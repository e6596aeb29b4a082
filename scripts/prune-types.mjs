// Keeps, of the declarations that tsc wrote, those that the library's face reaches: the others describe
// the inside of the command, and were most of the package.
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const root = resolve('dist/types');
const kept = new Set();

async function keep(path) {
  if (kept.has(path)) return;
  kept.add(path);
  const text = await readFile(path, 'utf8');
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)) {
    await keep(resolve(dirname(path), target.replace(/\.[jt]s$/, '.d.ts')));
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
