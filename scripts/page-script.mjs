// Bundles what pages run for a browser: reading, computing and rendering.
import { build } from 'esbuild';

/** A script as text, which holds nothing that would close the element it stands in; and what it is made of. */
export async function scriptOf(entry, more = {}) {
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
