import { defineConfig } from 'vitest/config';

/** The quick tests of what is mutated; `MUTATED` says which, `base` unless told otherwise. */
const folders = (process.env['MUTATED'] ?? 'base').split(',');

export default defineConfig({
  test: { include: folders.map((folder) => `tests/${folder}/**/*.test.ts`), testTimeout: 180_000 },
});
