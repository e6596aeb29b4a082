// Bundles the command and the library. The types come from tsc (tsconfig.build.json).
import { chmod, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { togetherWith } from './bundle-together.mjs';
import { pageScript } from './page-script.mjs';

await rm('dist', { recursive: true, force: true });

const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' };

// The command: each of its commands in files of its own, loaded when asked for, without a comment or a blank to read through.
const command = {
  ...common,
  entryPoints: { aci: 'src/cli/bin.ts' },
  outdir: 'dist',
  chunkNames: 'aci/[name]-[hash]',
  splitting: true,
  minify: true,
  legalComments: 'none',
  // The same yaml in modules, of which what is not used is left out; commander is CommonJS and calls require for Node's own modules.
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)) },
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
};
const together = await togetherWith('src/cli/commands/calculate.ts', 'src/input/read-contract.ts', command);
await build({ ...command, plugins: [together] });
await build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', packages: 'external' });
await writeFile('dist/page.js', await pageScript());
await chmod('dist/aci.js', 0o755);
