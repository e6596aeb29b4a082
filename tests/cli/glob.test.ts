import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const accented = 'contrôlés'.normalize('NFD');
const names = ['a.yaml', 'b.yml', 'd/a.yaml', 'd/e/a.yaml', 'cpts-1.yaml', 'cpts-2.yaml', 'cpts-12.yaml'];
const more = ['été (1)/x.yaml', `${accented}/x.yaml`, '.git/x.yaml', 'node_modules/x.yaml', 'aXyaml'];
const text = 'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\n';
const files = Object.fromEntries([...names, ...more].map((name) => [name, text]));

/** The files that are read, in their order. */
const found = async (...paths: string[]): Promise<string[]> => {
  const { out } = await run(['validate', ...paths, '-f', 'json'], { files });
  return JSON.parse(out).files.map(({ file }: { file: string }) => file);
};

it.each([
  [['*.yaml'], ['a.yaml', 'cpts-1.yaml', 'cpts-12.yaml', 'cpts-2.yaml']],
  [['*.{yaml,yml}'], ['a.yaml', 'b.yml', 'cpts-1.yaml', 'cpts-12.yaml', 'cpts-2.yaml']],
  [['./d/**/*.yaml'], ['d/a.yaml', 'd/e/a.yaml']],
  [['d/**'], ['d/a.yaml', 'd/e/a.yaml']],
  [['d/*.yaml', 'd/a.yaml'], ['d/a.yaml']],
  [['d'], ['d/a.yaml', 'd/e/a.yaml']],
  [['cpts-?.yaml'], ['cpts-1.yaml', 'cpts-2.yaml']],
  [['cpts-[12].yaml'], ['cpts-1.yaml', 'cpts-2.yaml']],
  [['cpts-[!1].yaml'], ['cpts-2.yaml']],
  [['cpts-{1*,2}.yaml'], ['cpts-1.yaml', 'cpts-12.yaml', 'cpts-2.yaml']],
  // Windows calls a copy « (1) ».
  [['été (1)/*.yaml'], ['été (1)/x.yaml']],
  // A Mac writes an accent apart from its letter, a keyboard does not.
  [['contrôlés/*.yaml'], [`${accented}/x.yaml`]],
  // cmd.exe leaves single quotes.
  [["'d/**/*.yaml'"], ['d/a.yaml', 'd/e/a.yaml']],
  [["'a.yaml'"], ['a.yaml']],
])('%j', async (paths, expected) => {
  expect(await found(...paths)).toEqual(expected);
});

it.each([
  ['*.json', 'aucun fichier ne correspond au motif «\u00a0*.json\u00a0».'],
  ['[z-a]', 'aucun fichier ne correspond au motif «\u00a0[z-a]\u00a0».'],
  ['.git/sub/', 'il n’y a pas de fichier ni de dossier «\u00a0.git/sub/\u00a0» ici.'],
])('%s: nothing', async (path, said) => {
  const { code, err } = await run(['valider', path], { files });
  expect([code, err]).toEqual([2, `erreur\u00a0: ${said}\nPour l’aide\u00a0: aci valider --help\n`]);
});
