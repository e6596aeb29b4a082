// The bundles hold other people's work: their licences travel with it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
const parts = ['aci-cpts is under the MIT licence (LICENSE). Its bundles hold the packages below.\n'];
for (const name of Object.keys(dependencies).sort()) {
  const folder = join('node_modules', name);
  const { version, license, dependencies: inner } = JSON.parse(await readFile(join(folder, 'package.json')));
  if (inner !== undefined && Object.keys(inner).length > 0)
    throw new Error(`${name} has dependencies of its own: list their licences here too`);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ships no licence`);
  const text = (await readFile(join(folder, file), 'utf8')).trim();
  parts.push(`${'─'.repeat(60)}\n${name} ${version} (${license})\n\n${text}\n`);
}
await writeFile('dist/LICENCES.txt', parts.join('\n'));
