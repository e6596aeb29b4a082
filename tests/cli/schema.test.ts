import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';
import { readOwn } from '../support/yaml-as-editors-read.ts';

describe('aci schema', () => {
  it.each([
    [[], 'contract.fr'],
    [['--lang', 'en'], 'contract.en'],
    [['--of', 'scale'], 'scale.fr'],
    [['--of', 'scale', '--lang', 'en'], 'scale.en'],
    [['--of', 'result'], 'result'],
    [['--of', 'validation'], 'validation'],
  ])('%j prints schemas/%s.schema.json', async (options, name) => {
    const transcript = await run(['schema', ...options]);
    expect(transcript).toMatchObject({ code: 0, out: readOwn(`schemas/${name}.schema.json`), err: '' });
  });

  it('writes to a file, and keeps one that is there', async () => {
    const { code, written } = await run(['schema', '-o', 'aci.json']);
    expect([code, Object.keys(written)]).toEqual([0, ['aci.json']]);
    const again = await run(['schema', '-o', 'aci.json'], { files: { 'aci.json': '{}' } });
    expect([again.code, again.written]).toEqual([2, {}]);
  });

  it('says which subject a mistyped one was meant for', async () => {
    const { code, err } = await run(['schema', '--of', 'chek']);
    expect([code, err.includes('Vouliez-vous dire «\u00a0check\u00a0»\u00a0?')]).toEqual([2, true]);
  });

  it('refuses a subject it does not know, in the language asked', async () => {
    const { code, err } = await run(['schema', '--of', 'file', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toBe(
      'error: there is no schema of "file". Schemas: contract, scale, result, schedule, check, budget, simulation, portfolio, validation.\nFor help: aci schema --help\n',
    );
  });
});
