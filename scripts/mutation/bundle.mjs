// The sources with every mutant in them, and the tests that judge them, as one module that a worker loads.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ignorers } from './ignorers.mjs';

const require = createRequire(import.meta.url);
const core = createRequire(require.resolve('@stryker-mutator/core'));
const { createInstrumenter } = await import(
  pathToFileURL(core.resolve('@stryker-mutator/instrumenter')).href
);
const { createInjector } = await import(pathToFileURL(core.resolve('typed-inject')).href);

const quiet = () => {};
const silent = () => false;
const logger = {
  isDebugEnabled: silent,
  isInfoEnabled: silent,
  isTraceEnabled: silent,
  debug: quiet,
  info: quiet,
  trace: quiet,
  warn: quiet,
};

/** Stryker's mutants of these files, each behind a switch; and the text of each file. */
export async function instrumented(names, excludedMutations) {
  const sources = await Promise.all(
    names.map(async (name) => ({
      name: resolve(name),
      mutate: true,
      content: await readFile(name, 'utf8'),
    })),
  );
  const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
  const { files, mutants } = await instrumenter.instrument(sources, {
    plugins: [],
    excludedMutations,
    ignorers,
    mutator: { plugins: [], excludedMutations },
  });
  return {
    // Which tests meet a mutant is told once, without any mutant; counting it again each time would take long.
    contents: new Map(
      files.map(({ name, content }) => [
        name,
        content.replace('function cover() {', 'function cover() { if (ns.isCounting !== true) return;'),
      ]),
    ),
    texts: new Map(sources.map(({ name, content }) => [name, content])),
    mutants,
  };
}

const standIns = { vitest: 'vitest-stand-in.mjs', 'fast-check': 'fast-check-stand-in.mjs' };

/** A module that exports the tests of these files, then the second opinion on each of `cases` contracts. */
export async function bundle(outfile, tests, cases, contents) {
  const entry = [
    ...tests.map((name) => `import './${name}';`),
    "export { tests } from 'vitest';",
    cases === 0
      ? 'export const opinions = [];'
      : `import { casesOf, foundOut } from './tests/second-opinion/mutant.ts';
         export const opinions = casesOf(${cases}).map((one) => () => {
           const reason = foundOut([one]);
           if (reason !== undefined) throw new Error(reason);
         });`,
  ];
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
    plugins: [
      {
        name: 'mutants',
        setup: ({ onLoad, onResolve }) => {
          // Packages stay outside: they are loaded once.
          onResolve({ filter: /^[@a-z]/ }, ({ path, importer }) => {
            if (path.startsWith('node:')) return undefined;
            const standIn = standIns[path];
            if (standIn !== undefined && !importer.endsWith(standIn))
              return { path: resolve('scripts/mutation', standIn) };
            return { path: import.meta.resolve(path), external: true };
          });
          onLoad({ filter: /\.ts$/ }, async ({ path }) => {
            const text = contents.get(path) ?? (await readFile(path, 'utf8'));
            // What a mutant made the sources remember must not meet the next one.
            const forgetful = text.replaceAll('new WeakMap', 'new globalThis.ForgetfulMap');
            const placed = forgetful.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
            return { contents: placed, loader: 'ts' };
          });
        },
      },
    ],
  });
}
