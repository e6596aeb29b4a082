#!/usr/bin/env node
import * as nodeModule from 'node:module';

// From Node.js 22 on, compiled code is kept between runs. It has to be said before any other module is loaded.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}
await import('./run.ts');
