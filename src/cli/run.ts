/** The command on the real machine. */
import { realSystem } from './machine/real-system.ts';
import { main, sayCutShort } from './main.ts';

const args = process.argv.slice(2);
const system = realSystem();
const code = await main(args, system);
process.exitCode = sayCutShort(args, system.out.failure(), system) ?? code;
