import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resultSchema } from '../../src/report/result-schema/result.ts';
import { run } from '../support/fake-system.ts';
import { faults, readOwn, validator } from '../support/yaml-as-editors-read.ts';

const validate = validator(resultSchema);
const names = readdirSync(new URL('../../fixtures/', import.meta.url)).filter((name) =>
  name.endsWith('.yaml'),
);

async function resultOf(name: string, ...options: string[]): Promise<unknown> {
  const args = ['calculate', name, '--format', 'json', ...options];
  const { out } = await run(args, { files: { [name]: readOwn(`fixtures/${name}`) } });
  return JSON.parse(out);
}

/** Every copy of a value with one key more, somewhere in it; the path says where. */
function withOneMore(value: unknown, path = ''): [string, unknown][] {
  if (Array.isArray(value)) {
    const [first] = value;
    return value.length === 0
      ? []
      : withOneMore(first, `${path}/0`).map(([at, other]) => [at, [other, ...value.slice(1)]]);
  }
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.entries(value).flatMap(([key, inside]) =>
    withOneMore(inside, `${path}/${key}`).map(([at, other]): [string, unknown] => [
      at,
      { ...value, [key]: other },
    ]),
  );
  return [[path, { ...value, surplus: 1 }], ...deeper];
}

describe('the result of every example file is valid by its schema', () => {
  it.each(names)('%s', async (name) => {
    expect(faults(validate, await resultOf(name))).toEqual([]);
    expect(faults(validate, await resultOf(name, '--attainment', '45%', '--assume', 'prorata=mois'))).toEqual(
      [],
    );
  });
});

it('no mapping of a result takes one key more', async () => {
  const all = withOneMore(await resultOf('format-complet.yaml'));
  expect(all.map(([path]) => path)).toContain('/years/0/fungibility/envelopes/0');
  for (const [path, value] of all) {
    expect([path, faults(validate, value)]).toEqual([path, [`${path} must NOT have additional properties`]]);
  }
});
