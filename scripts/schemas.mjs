// Writes the JSON Schemas of `schemas/` from the code; a test fails when they are stale.
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const built = await build({
  entryPoints: ['src/cli/shipped-schemas.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  write: false,
});
const [{ text: code }] = built.outputFiles;
const { shippedSchemas } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);

await mkdir('schemas', { recursive: true });
for (const { name, text } of shippedSchemas()) await writeFile(`schemas/${name}`, text);
