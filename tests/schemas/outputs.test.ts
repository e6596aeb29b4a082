/** What commands write as JSON, held to the published schema of its format and read back by the object that made both. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { publishedFormats, schemaOn } from '../../src/cli/shipped-schemas.ts';
import { eachCase } from '../support/each-case.ts';
import { run } from '../support/fake-system.ts';
import { mutantsOf } from '../support/schema-mutants.ts';
import { faults, validator } from '../support/yaml-as-editors-read.ts';

const formats = Object.entries<z.ZodType>(publishedFormats).map(([name, format]) => {
  const schema = schemaOn(name, 'en') ?? {};
  return { name, format, schema, validate: validator(schema) };
});

const formatOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
const publishedOf = (json: unknown) => {
  const found = formats.find(({ name }) => String(formatOf(json)).startsWith(`aci-cpts/${name}@`));
  if (found === undefined) throw new Error(`no schema of ${String(formatOf(json))}`);
  return found;
};
/** What the schema of its format refuses of a text. */
const faultsOf = (json: unknown): string[] => faults(publishedOf(json).validate, json);

const folder = (path: string): string[] =>
  readdirSync(new URL(`../../${path}/`, import.meta.url)).map((name) => `${path}/${name}`);
const contracts = folder('fixtures').filter((name) => name.endsWith('.yaml'));
const invalid = folder('fixtures/invalid').filter((name) => name.endsWith('.yaml'));
const files = Object.fromEntries(
  // As bytes: an export of a bank need not be UTF-8.
  [...contracts, ...invalid, ...folder('fixtures/payments')].map((name) => [name, readFileSync(name)]),
);
const french = 'fixtures/haut-chablais.yaml';
const english = 'fixtures/haut-chablais-english.yaml';
const ownScale =
  'id: draft\ntitle: Draft\nbase: aci-2022\namounts:\n  operations:\n    fixed:\n      - { size_tier: 2, amount: 65000, status: reported, source: Draft }\n';
const machine = { files: { ...files, 'draft.yaml': ownScale } };

const outputs = new Map<readonly string[], Promise<string>>();
/** Each run is made once. */
function outputOf(args: readonly string[]): Promise<string> {
  const made = outputs.get(args) ?? run([...args, '--format', 'json'], machine).then(({ out }) => out);
  outputs.set(args, made);
  return made;
}

const runs: readonly (readonly string[])[] = [
  ['calculate', french, '--attainment', '45%', '--assume', 'prorata=mois', '--set', 'cpts.nom=X'],
  ['schedule', english, '--through', '5', '--attainment', '45%', '--by', 'civil-year'],
  ['schedule', french, '--from', '2023-01-01', '--to', '2023-12-31', '--scale', 'draft.yaml'],
  ['statement', french, '--on', '2023-09-26'],
  ['statement', english, '--on', '2025-09-26', '--attainment', '45%'],
  ['check', french, '--payments', 'fixtures/payments/haut-chablais-ecarts.csv'],
  ['check', french, '--payments', 'fixtures/payments/haut-chablais-banque.csv'],
  ['check', english, '--payments', 'fixtures/payments/haut-chablais-english.csv', '--tolerance', '0.50'],
  ['simulate', french],
  ['budget', 'fixtures/budget-2026.yaml'],
  ['simulate', french, '--levers', '--target', '280000'],
  ['simulate', english, '--through', '5', '--attainment', '45%'],
  ['calculate', french, english, 'fixtures/sud-28.yaml'],
  ['validate', ...invalid, 'missing.yaml'],
];
const ofExamples = [['calculate'], ['schedule'], ['check'], ['simulate', '--levers']].map((command) =>
  contracts.map((name) => [...command, name]),
);

const isAsPublished = async (args: readonly string[]): Promise<void> => {
  const out = await outputOf(args);
  // A file without a date of signature has no schedule, one without payments no check: nothing is printed.
  if (out === '') return;
  const json: unknown = JSON.parse(out);
  expect(faultsOf(json)).toEqual([]);
  expect(publishedOf(json).format.parse(json)).toEqual(json);
};
it.each(runs.map((args) => [args.join(' ').slice(0, 120), args] as const))('aci %s', async (_, args) =>
  isAsPublished(args),
);
for (const each of ofExamples) eachCase(each)(`aci ${each[0]?.[0]} of every example`, isAsPublished);

it('every format is among them', async () => {
  const all = await Promise.all(runs.map(outputOf));
  const written = all.flatMap((out) => (out === '' ? [] : [formatOf(JSON.parse(out))]));
  expect([...new Set(written)].map((each) => String(each).replace(/@\d$/, '')).sort()).toEqual(
    formats.map(({ name }) => `aci-cpts/${name}`).sort(),
  );
});

it('a refused file prints no JSON that a program could take for a result', async () => {
  const wrong = { files: { 'x.yaml': 'cpts: { nom: X }\nmissions: { parcour: { debut: 2024-01-01 } }\n' } };
  for (const command of ['calculate', 'schedule', 'check', 'explain', 'doubts', 'simulate']) {
    const { code, out, err } = await run([command, 'x.yaml', '--format', 'json'], wrong);
    expect([command, code, out]).toEqual([command, 1, '']);
    expect(err).toContain('[key-unknown]');
  }
});

describe('a key more, a key less or another kind of value is refused', () => {
  const optional = ['plan', 'set', 'debits_set_apart', 'variants', 'levers', 'target', 'ahead'];
  const small: readonly (readonly string[])[] = [
    ['calculate', french, '--year', '1'],
    ['schedule', french, '--from', '2023-09-26', '--to', '2023-09-26'],
    ['check', french, '--payments', 'fixtures/payments/haut-chablais-ecarts.csv', '--on', '2022-12-31'],
    ['simulate', french, '--target', '280000', '--through', '3'],
    ['validate', 'missing.yaml'],
  ];
  it.each(small.map((args) => [args.join(' '), args] as const))('aci %s', async (_, args) => {
    const json: unknown = JSON.parse(await outputOf(args));
    const { validate } = publishedOf(json);
    const accepted = mutantsOf(json, optional).filter(({ value }) => faults(validate, value).length === 0);
    // The facts of a problem are open: each code has its own.
    expect(accepted.map(({ change }) => change).filter((change) => !change.includes('/facts '))).toEqual([]);
  });
});
