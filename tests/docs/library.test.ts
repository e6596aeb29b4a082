/** The examples of docs/library.md run, and print what their last comments say. `npm run package` compiles them, and opens the page. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const document = readFileSync('docs/library.md', 'utf8');
const examples = [...document.matchAll(/^## ((?:(?!^## ).)*?)$(?:(?!^## ).)*?^```ts\n(.*?)^```$/gms)].map(
  ([, title = '', code = '']) => ({ title, code }),
);
const saidOutput = (code: string): string =>
  code
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => `${line.slice(3)}\n`)
    .join('');

let folder = '';
beforeAll(() => {
  // Modules of packages are loaded by Node.js itself, which is quicker with a large one.
  folder = join(mkdtempSync(join(tmpdir(), 'library-')), 'node_modules');
  mkdirSync(folder);
  const outfile = join(folder, 'library.mjs');
  buildSync({
    entryPoints: ['src/index.ts'],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    external: ['stream', '@colors/colors/safe'],
  });
});
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

/** What an example prints, run here with a console of its own. */
async function printed(title: string, code: string): Promise<string> {
  const file = join(folder, `${title.replace(/\W/g, '-')}.mjs`);
  const ours = code
    .replace("'aci-cpts'", "'./library.mjs'")
    .replace('node_modules/aci-cpts/fixtures', 'fixtures');
  const console =
    "import { format as formatLine } from 'node:util';\nexport const lines = [];\nconst console = { log: (...said) => lines.push(formatLine(...said)), error: (said) => lines.push(said) };\n";
  writeFileSync(file, console + transformSync(ours, { loader: 'ts', format: 'esm' }).code);
  const { lines }: { lines: string[] } = await import(pathToFileURL(file).href);
  const expected = saidOutput(code).split('\n').length - 1;
  await expect.poll(() => lines.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(expected);
  return lines
    .map((line) => `${line}\n`)
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ');
}

describe('docs/library.md', () => {
  it('has its examples', () => expect(examples.length).toBeGreaterThanOrEqual(6));

  it.each(examples)('$title', async ({ title, code }) => {
    expect(await printed(title, code)).toBe(saidOutput(code).replace(/[\u00a0\u202f]/g, ' '));
  });

  it('A page for a browser', async () => {
    const [, code = ''] = /^```ts browser\n(.*?)^```$/ms.exec(document) ?? [];
    const stdin = {
      contents: code.replace("'aci-cpts'", "'./library.mjs'"),
      loader: 'ts',
      resolveDir: folder,
    } as const;
    const [script] = buildSync({ stdin, bundle: true, format: 'iife', write: false }).outputFiles;
    const output = { textContent: '' };
    const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
    let change = async () => {};
    const input = {
      files: [{ text: async () => text }],
      addEventListener: (_: string, run: () => Promise<void>) => {
        change = run;
      },
    };
    const page = { querySelector: (name: string) => (name === 'input' ? input : output) };
    new Function('document', script?.text ?? '')(page);
    await change();
    expect(output.textContent.replace(/\s/g, ' ')).toBe('1 : 204 915,08 € 2 : 260 745,00 €');
  });
});
