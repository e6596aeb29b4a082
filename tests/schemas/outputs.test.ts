/** What every command writes as JSON, held to the schema of its format: nothing it writes is unknown, nothing is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/base/json-schema.ts';
import { outputSchemas } from '../../src/cli/shipped-schemas.ts';
import { run } from '../support/fake-system.ts';
import { mutantsOf } from '../support/schema-mutants.ts';
import { faults, validator } from '../support/yaml-as-editors-read.ts';

const validators = Object.entries<JsonSchema>(outputSchemas).map(([subject, schema]) => {
  // The format of lines stands in the first of them.
  const format = (schema.anyOf?.[0] ?? schema).properties?.['format']?.const;
  return { subject, schema, format: String(format), validate: validator(schema) };
});

/** Schemas that are not named as their format is. */
const formatOf: Readonly<Record<string, string>> = { 'scale-json': 'scale', 'validation-line': 'validation' };

/** What the schema of its format refuses of a text. */
function faultsOf(json: unknown): string[] {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  const known = validators.find((each) => each.format === format);
  return known === undefined ? [`no schema of ${String(format)}`] : faults(known.validate, json);
}

const folder = (path: string): string[] =>
  readdirSync(new URL(`../../${path}/`, import.meta.url)).map((name) => `${path}/${name}`);
const contracts = folder('fixtures').filter((name) => name.endsWith('.yaml'));
const files = Object.fromEntries(
  // As bytes: an export of a bank need not be UTF-8.
  [...contracts, ...folder('fixtures/payments')].map((name) => [name, readFileSync(name)]),
);
const french = 'fixtures/haut-chablais.yaml';
const english = 'fixtures/haut-chablais-english.yaml';
const ownScale =
  'id: draft\ntitle: Draft\nbase: aci-2022\namounts:\n  operations:\n    fixed:\n      - { size_tier: 2, amount: 65000, status: reported, source: Draft }\n';

async function jsonOf(args: readonly string[], lang: string): Promise<{ code: number; json: unknown }> {
  const machine = { files: { ...files, 'draft.yaml': ownScale } };
  const { code, out } = await run([...args, '--format', 'json', '--lang', lang], machine);
  return { code, json: JSON.parse(out) };
}

const runs: readonly (readonly string[])[] = [
  ['schedule', french],
  ['schedule', english, '--through', '5', '--attainment', '45%', '--by', 'civil-year'],
  ['schedule', french, '--from', '2023-01-01', '--to', '2023-12-31', '--scale', 'draft.yaml'],
  ['check', french, '--payments', 'fixtures/payments/haut-chablais-ecarts.csv'],
  ['check', french, '--payments', 'fixtures/payments/haut-chablais-banque.csv'],
  ['check', english, '--payments', 'fixtures/payments/haut-chablais-english.csv', '--tolerance', '0.50'],
  ['explain', french, '--year', 'all'],
  ['explain', english, 'care_access.variable', '--depth', '1'],
  ['explain', french, '--list', '--year', 'all'],
  ['doubts', english, '--year', 'all'],
  ['simulate', french, '--levers', '--target', '280000'],
  ['simulate', english, '--range', '0..100:25', '--through', '5', '--attainment', '45%'],
  ['simulate', french, '--range', '0..100:50', '--of', 'prevention', '--spending-growth', '2%'],
  ['compare', french, '--years', '1,2'],
  ['compare', french, english],
  ['scale'],
  ['scale', 'draft.yaml', '--tier', '2'],
  ['scale', '--diff', 'aci-2019', 'aci-2022'],
];

describe.each(['fr', 'en'])('in %s', (lang) => {
  it.each(runs.map((args) => [args.join(' '), args] as const))('aci %s', async (_, args) => {
    const { json } = await jsonOf(args, lang);
    expect(faultsOf(json)).toEqual([]);
  });

  it('a result verified again: the same, edited, of another file', async () => {
    const { out } = await run(['calculate', french, '--format', 'json'], { files });
    const kept = [
      out,
      out.replace('"entitled": 60000', '"entitled": 60001'),
      out.replace(/"sha256": "[0-9a-f]{4}/, '"sha256": "0000'),
    ];
    const codes = await Promise.all(
      kept.map(async (text) => {
        const machine = { files: { ...files, 'kept.json': text } };
        const asked = ['verify', 'kept.json', french, '--format', 'json', '--lang', lang];
        const { code, out: verified } = await run(asked, machine);
        const json: unknown = JSON.parse(verified);
        expect(faultsOf(json)).toEqual([]);
        expect(mutantsOf(json).filter(({ value }) => faultsOf(value).length === 0)).toEqual([]);
        return code;
      }),
    );
    expect(codes).toEqual([0, 1, 0]);
  });
});

describe('of every example file', () => {
  it.each(contracts)('%s', async (name) => {
    const commands = [
      ['schedule', name],
      ['check', name],
      ['explain', name],
      ['explain', name, '--list'],
      ['doubts', name],
      ['simulate', name, '--levers'],
    ];
    for (const args of commands) {
      const { code, out } = await run([...args, '--format', 'json'], { files });
      // A file without a date of signature has no schedule, one without payments no check: that is said, and nothing printed.
      if (out !== '') expect([args, faultsOf(JSON.parse(out))]).toEqual([args, []]);
      else expect([args, code]).not.toEqual([args, 0]);
    }
  });
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
  const optional = [
    ...[
      'plan',
      'set',
      'debits_set_apart',
      'variants',
      'levers',
      'target',
      'range',
      'ahead',
      'attainment_rate',
    ],
    ...['line', 'part', 'indicator', 'to', 'address', 'rule', 'explained_above', 'cut'],
  ];
  const small: readonly (readonly string[])[] = [
    ['schedule', french, '--from', '2023-09-26', '--to', '2023-09-26'],
    ['check', french, '--payments', 'fixtures/payments/haut-chablais-ecarts.csv', '--on', '2022-12-31'],
    ['explain', french, 'acces_aux_soins.fixe', '--year', '1'],
    ['explain', french, '--list', '--year', '1'],
    ['doubts', french, '--year', '1'],
    ['scale', '--tier', '1'],
    ['simulate', french, '--range', '0..100:100', '--target', '280000', '--through', '3'],
    ['compare', french, '--years', '1,2'],
    ['scale', '--diff', 'aci-2019', 'aci-2022', '--tier', '2'],
  ];
  it.each(small.map((args) => [args.join(' '), args] as const))('aci %s', async (_, args) => {
    const { json } = await jsonOf(args, 'fr');
    expect(faultsOf(json)).toEqual([]);
    const accepted = mutantsOf(json, optional).filter(({ value }) => faultsOf(value).length === 0);
    expect(accepted.map(({ change }) => change)).toEqual([]);
  });
});

/** Every key of a schema, with its own schema. */
const keysOf = (schema: JsonSchema, path = ''): [string, JsonSchema][] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, own]): [string, JsonSchema][] => [
    [`${path}.${key}`, own],
    ...keysOf(own, `${path}.${key}`),
  ]),
  ...(schema.items === undefined ? [] : keysOf(schema.items, `${path}[]`)),
  // Where keys are described already, alternatives only narrow them.
  ...(schema.properties === undefined ? (schema.anyOf ?? []) : []).flatMap((each) => keysOf(each, path)),
  ...Object.entries(schema.definitions ?? {}).flatMap(([name, own]) => keysOf(own, `#${name}`)),
];

it.each(validators)(
  'every key of $subject is described, and the format is named by its file',
  ({ subject, format, schema }) => {
    const bare = keysOf(schema).filter(([, own]) => own.$ref === undefined && own.description === undefined);
    expect(bare.map(([path]) => path)).toEqual([]);
    const amounts = keysOf(schema).filter(([, own]) => own.description === 'Euros, at most two decimals.');
    expect(amounts.map(([path]) => path)).toEqual([]);
    expect(format).toBe(`aci-cpts/${formatOf[subject] ?? subject}@1`);
  },
);
