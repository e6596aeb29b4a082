// The bundles hold other people's work: their licences travel with it.
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of the packages that a package needs to run, and of those that they need in turn. */
async function foldersNeededBy(folder) {
  const { dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const found = Object.keys(dependencies).map(async (name) => {
    const own = join(folder, 'node_modules', name);
    const needed = existsSync(own) ? own : join('node_modules', name);
    return [needed, ...(await foldersNeededBy(needed))];
  });
  return [...new Set((await Promise.all(found)).flat())].sort();
}

const parts = ['aci-cpts is under the MIT licence (LICENSE). Its bundles hold the packages below.\n'];
for (const folder of await foldersNeededBy('.')) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ships no licence`);
  const text = (await readFile(join(folder, file), 'utf8')).trim();
  parts.push(`${'─'.repeat(60)}\n${name} ${version} (${license})\n\n${text}\n`);
}
await writeFile('dist/LICENCES.txt', parts.join('\n'));
