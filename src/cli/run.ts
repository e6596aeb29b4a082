/** The command on the real machine. */
import { realSystem } from './machine/real-system.ts';
import { main } from './main.ts';
import { sayCutShort } from './say-cut-short.ts';

const args = process.argv.slice(2);
const system = realSystem();
process.exitCode = await main(args, system);
// What a stream refused is known only once it has been written.
process.once('beforeExit', () => {
  process.exitCode = sayCutShort(args, system) ?? process.exitCode;
});
