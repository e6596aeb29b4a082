// Bundles the command and the library, with the packages that they use. The types come from tsc (tsconfig.build.json).
import { createHash } from 'node:crypto';
import { chmod, readdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundled } from './bundled.mjs';
import { writeLicences } from './licences.mjs';
import { writeManuals } from './man.mjs';
import { appBundle, pageScript } from './page-script.mjs';

await rm('dist', { recursive: true, force: true });

const common = {
  bundle: true,
  outdir: 'dist',
  splitting: true,
  metafile: true,
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
  // cli-table3 asks for colours that we never want, and papaparse for streams that we never give.
  external: ['@colors/colors/safe', 'stream'],
};

// The command; what writes workbooks is loaded when one is asked for. commander is CommonJS and calls require for Node's own modules.
const command = await build({
  ...common,
  platform: 'node',
  // yaml for Node.js asks the environment at each lexeme whether to log it: a sixth of the time of 850 files. Its modules do not.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  entryPoints: { aci: 'src/cli/bin.ts' },
  chunkNames: 'aci/[name]-[hash]',
  minify: true,
  legalComments: 'none',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
await chmod('dist/aci.js', 0o755);

// The library. Bundlers leave out files of which nothing is used, not what a file does when it is loaded: so each source
// file is an entry, which gives it a chunk of its own, and of the entries only the library's face is kept.
const ofLibrary = { ...common, platform: 'browser', outdir: 'dist/library' };
const whole = await build({ ...ofLibrary, entryPoints: ['src/index.ts'], write: false });
const library = await build({
  ...ofLibrary,
  entryPoints: Object.keys(whole.metafile.inputs).filter((path) => path.startsWith('src/')),
  outbase: 'src',
  chunkNames: 'parts/[hash]',
});
for (const entry of await readdir('dist/library'))
  if (!['index.js', 'parts'].includes(entry)) await rm(`dist/library/${entry}`, { recursive: true });

await writeFile('dist/page.js', await pageScript());

// The whole calculator as one page.
const { appPage } = await bundled("export { appPage } from './src/app/shell.ts'");
const app = await appBundle();
const sha256Of = (text) => createHash('sha256').update(text).digest('hex');
await writeFile('dist/aci-cpts.html', appPage(app.text, sha256Of));
await writeLicences([command.metafile, library.metafile, app.metafile]);
await writeManuals();
