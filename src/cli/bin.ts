import { main } from './main.ts';
import { realSystem } from './real-system.ts';

process.exitCode = await main(process.argv.slice(2), realSystem());
