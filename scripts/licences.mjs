// The bundles hold other people's work: their licences travel with it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Those of the packages of which the bundles hold something, as esbuild tells. */
export async function writeLicences(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []);
  const parts = ['aci-cpts is under the MIT licence (LICENSE). Its bundles hold the packages below.\n'];
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} ships no licence`);
    const text = (await readFile(join(folder, file), 'utf8')).trim();
    parts.push(`${'─'.repeat(60)}\n${name} ${version} (${license})\n\n${text}\n`);
  }
  await writeFile('dist/LICENCES.txt', parts.join('\n'));
}
