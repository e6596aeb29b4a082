import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { validationLineSchema, validationSchema } from '../../src/report/result-schema/validation.ts';
import { run } from '../support/fake-system.ts';
import { faults, readOwn, validator } from '../support/yaml-as-editors-read.ts';

const validate = validator(validationSchema);
const validateLine = validator(validationLineSchema);
const names = readdirSync(new URL('../../fixtures/invalid/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `fixtures/invalid/${name}`);

it('the report of every wrong file is valid by its schema, and so is that of a file that cannot be read', async () => {
  const files = { ...Object.fromEntries(names.map((name) => [name, readOwn(name)])), 'x.yaml': 'forbidden' };
  const { code, out } = await run(['validate', ...names, 'x.yaml', '--format', 'json'], { files });
  expect(code).toBe(1);
  expect(faults(validate, JSON.parse(out))).toEqual([]);
});

it('the report takes no key more, and misses none', async () => {
  const { out } = await run(['validate', 'x.yaml', '--format', 'json']);
  const report = JSON.parse(out);
  expect(faults(validate, { ...report, surplus: 1 })).toEqual([' must NOT have additional properties']);
  expect(faults(validate, { ...report, summary: {} })).toHaveLength(5);
});

it('each line of ndjson is valid by the schema of a line, and they say what the report says', async () => {
  const files = { ...Object.fromEntries(names.map((name) => [name, readOwn(name)])), 'x.yaml': 'forbidden' };
  const args = ['validate', ...names, 'x.yaml', '--format'];
  const { code, out } = await run([...args, 'ndjson'], { files });
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(lines.flatMap((line) => faults(validateLine, line))).toEqual([]);
  const { files: told, summary, ...head } = JSON.parse((await run([...args, 'json'], { files })).out);
  expect(lines).toEqual([head, ...told, { summary }]);
});

it('a line is the head, a file or the summary, and nothing else', async () => {
  for (const line of [{}, { format: 'aci-cpts/validation@1' }, { file: 'a.yaml', valid: true }]) {
    expect(faults(validateLine, line)).not.toEqual([]);
  }
});
