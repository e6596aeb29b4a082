import { defineConfig } from 'vitest/config';

// The tests of the law by hand, which `npm run mutation` runs on each mutant.
export default defineConfig({ test: { include: ['tests/{law,calculate,schedule}/**/*.test.ts'] } });
