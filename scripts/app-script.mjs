// Bundles the page that holds the whole calculator, with some of the fixtures as its examples.
import { readFile } from 'node:fs/promises';
import { scriptOf } from './page-script.mjs';

const examples = ['haut-chablais', 'budget-2026', 'haut-chablais-english'];

/** What only a terminal, a folder or many files need, other commands; charts, pivot tables and passwords of workbooks. */
const leftOut = {
  name: 'left-out',
  setup(build) {
    const filter =
      /^(picomatch|cli-table3)$|\/portfolio\/[\w-]+\.ts$|\/others\.ts$|\/(chart-writer|pivot-writer|crypto\/agile)\.mjs$/;
    build.onResolve({ filter }, () => ({ path: 'nothing', namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The script of the page, and what it is made of. */
export async function appBundle() {
  const texts = await Promise.all(
    examples.map(async (name) => [`${name}.yaml`, await readFile(`fixtures/${name}.yaml`, 'utf8')]),
  );
  return scriptOf('src/app/main.ts', {
    define: { EXAMPLES: JSON.stringify(Object.fromEntries(texts)) },
    plugins: [leftOut],
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  });
}
