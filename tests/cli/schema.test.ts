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
});
