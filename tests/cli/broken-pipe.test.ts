/** For real: a reader that goes away, as `aci … | head -1`, must not change the exit code. */
import { expect, it } from 'vitest';
import { startReal } from '../support/real-command.ts';

/** The exit code of a command of which neither standard output nor standard error is read. */
const unread = async (args: readonly string[]): Promise<number | null> => {
  const child = await startReal(args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout?.destroy();
  child.stderr?.destroy();
  return new Promise((resolve) => child.on('exit', resolve));
};

it.each([
  [0, ['calculate', 'fixtures/haut-chablais.yaml', '--year', 'all']],
  [1, ['calculate', 'fixtures/invalid/five-mistakes.yaml', 'fixtures/haut-chablais.yaml']],
])('ends with %i: %j', async (code, args) => {
  expect(await unread(args)).toBe(code);
});
