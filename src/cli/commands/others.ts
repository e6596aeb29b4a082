/**
 * What `aci calculate` does not need to show its table, loaded together by what needs some of it: every file that Node.js
 * loads costs a millisecond, and esbuild makes one of every set of modules that is loaded apart (92 files for 14 commands).
 */
export { calculateMany } from '../portfolio/calculate-many.ts';
export { run as budget } from './budget.ts';
export { run as check } from './check.ts';
export { run as compare } from './compare.ts';
export { run as doubts } from './doubts.ts';
export { run as explain } from './explain.ts';
export { run as init } from './init.ts';
export { run as report } from './report.ts';
export { run as scale } from './scale.ts';
export { run as schedule } from './schedule.ts';
export { run as schema } from './schema.ts';
export { run as simulate } from './simulate.ts';
export { run as statement } from './statement.ts';
export { run as validate } from './validate.ts';
