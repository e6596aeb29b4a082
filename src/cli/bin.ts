#!/usr/bin/env node
import * as nodeModule from 'node:module';

// From Node.js 22 on, compiled code is kept between runs. It has to be said before any other module is loaded.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}
await import('./run.ts').catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code !== 'EMFILE' && code !== 'ENFILE') throw error;
  // What knows the language of the user could not be loaded either.
  process.stderr.write(
    'erreur\u00a0: trop de fichiers sont ouverts pour qu’aci s’exécute (ulimit -n).\nerror: too many files are open for aci to run (ulimit -n).\n',
  );
  process.exitCode = 2;
});
