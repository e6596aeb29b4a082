// Bundles the command and the library. The types come from tsc (tsconfig.build.json).
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist', { recursive: true, force: true });

const common = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' };

await build({
  ...common,
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/aci.js',
  minifySyntax: true,
  legalComments: 'none',
  // yaml and commander are CommonJS inside and call require for Node's own modules.
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
await build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', packages: 'external' });
await chmod('dist/aci.js', 0o755);
