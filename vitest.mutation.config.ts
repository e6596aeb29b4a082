import { defineConfig } from 'vitest/config';

/** The tests that mutants meet: those of `base` unless `TESTS` names others, as patterns with commas between. */
const include = (process.env['TESTS'] ?? 'tests/base/**/*.test.ts').split(',');

export default defineConfig({ test: { include, testTimeout: 180_000 } });
