// Bundles what the two pages run in a browser: that of `aci report`, and the one that holds the whole calculator.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** A script as text, which holds nothing that would close the element it stands in; and what it is made of. */
async function scriptOf(entry, more = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    metafile: true,
    ...more,
  });
  const text = outputFiles[0].text.trimEnd();
  if (/<\/script|<!--/i.test(text)) throw new Error('the script would close its own element');
  return { text, metafile };
}

/** That of a page of `aci report`. */
export const pageScript = async () => (await scriptOf('src/page/browser/main.ts')).text;

/** Fixtures that the whole calculator has as its examples. */
const examples = ['haut-chablais', 'budget-2026', 'haut-chablais-english'];

/**
 * What only a terminal, a folder or many files need, other commands; charts, pivot tables, drawings, tables, widths found
 * by themselves and passwords of workbooks; YAML that is written, which is only read here.
 */
const leftOut = {
  name: 'left-out',
  setup(build) {
    const filter =
      /^(picomatch|cli-table3)$|\/portfolio\/[\w-]+\.ts$|\/others\.ts$|\/((chart|pivot|drawing|table)-writer|auto-width|crypto\/agile)\.mjs$|\/(stringify(String|Collection|Pair|Document|Comment)|foldFlowLines)\.js$/;
    // A check of one contract, too, asks what it is on a day.
    const isKept = (path) => path.endsWith('/portfolio/on-a-day.ts');
    build.onResolve({ filter }, ({ path }) =>
      isKept(path) ? undefined : { path: 'nothing', namespace: 'left-out' },
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** That of the whole calculator, and what it is made of. */
export async function appBundle() {
  const texts = await Promise.all(
    examples.map(async (name) => [`${name}.yaml`, await readFile(`fixtures/${name}.yaml`, 'utf8')]),
  );
  return scriptOf('src/app/app.ts', {
    define: { EXAMPLES: JSON.stringify(Object.fromEntries(texts)) },
    plugins: [leftOut],
    alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  });
}
