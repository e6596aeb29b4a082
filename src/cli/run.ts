/** The command on the real machine. */
import { realSystem } from './machine/real-system.ts';
import { main } from './main.ts';
import { sayCutShort } from './say-cut-short.ts';

const args = process.argv.slice(2);
const system = realSystem();
const code = await main(args, system);
process.exitCode = sayCutShort(args, system) ?? code;
