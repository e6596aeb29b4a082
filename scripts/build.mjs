// Bundles the command and the library. The types come from tsc (tsconfig.build.json).
import { chmod, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { pageScript } from './page-script.mjs';

await rm('dist', { recursive: true, force: true });

// yaml for Node.js asks the environment at each lexeme whether to log it: a sixth of the time of 850 files. Its modules do not.
const alias = { yaml: './node_modules/yaml/browser/dist/index.js' };
const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' };

// The command; what writes workbooks is loaded when one is asked for. commander is CommonJS and calls require for Node's own modules.
await build({
  ...common,
  alias,
  entryPoints: { aci: 'src/cli/bin.ts' },
  outdir: 'dist',
  chunkNames: 'aci/[name]-[hash]',
  splitting: true,
  minify: true,
  legalComments: 'none',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
await build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', packages: 'external' });
await writeFile('dist/page.js', await pageScript());
await chmod('dist/aci.js', 0o755);
