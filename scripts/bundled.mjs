// TypeScript of the sources or of the tests, loaded by a script: bundled into a folder of its own first.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the code exports; its paths begin at the root of the project. */
export async function bundled(contents) {
  const folder = await mkdtemp(join(root, 'node_modules', '.aci-script-'));
  const outfile = join(folder, 'bundle.mjs');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    // It reads a file beside it.
    external: ['libxml2-wasm'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  const exported = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return exported;
}
