// Writes the JSON Schemas of `schemas/` from the code; a test fails when they are stale.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundled } from './bundled.mjs';

const { shippedSchemas } = await bundled("export { shippedSchemas } from './src/cli/shipped-schemas.ts';");

await mkdir('schemas', { recursive: true });
for (const { name, text } of shippedSchemas()) await writeFile(`schemas/${name}`, text);
