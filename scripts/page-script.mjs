// Bundles what a page of `aci report` runs: reading, computing and rendering, for a browser.
import { build } from 'esbuild';

/** The script as text; it holds nothing that would close the element it stands in. */
export async function pageScript() {
  const { outputFiles } = await build({
    entryPoints: ['src/page/browser/main.ts'],
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  const text = outputFiles[0].text.trimEnd();
  if (/<\/script|<!--/i.test(text)) throw new Error('the script would close its own element');
  return text;
}
