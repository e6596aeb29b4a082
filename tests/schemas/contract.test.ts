import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSchemas } from '../../src/cli/shipped-schemas.ts';
import type { JsonSchema } from '../../src/contract/schema/kinds.ts';
import { contractSchema, isSchema, scaleSchema } from '../../src/contract/schema/schemas.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { openReadings } from '../../src/law/reading.ts';
import { scaleToYaml } from '../../src/scale/scale-yaml.ts';
import { budgetKeys } from '../../src/vocabulary/budget-keys.ts';
import { configKeys } from '../../src/vocabulary/config-keys.ts';
import { keyWords } from '../../src/vocabulary/vocabulary.ts';
import { faults, parsed, readOwn, validator } from '../support/yaml-as-editors-read.ts';

const schemas = { fr: contractSchema('fr'), en: contractSchema('en') };
const contract = { fr: validator(schemas.fr), en: validator(schemas.en) };

it('schemas/ is as the code makes it (else: npm run schemas)', () => {
  for (const { name, text } of shippedSchemas()) expect(readOwn(`schemas/${name}`)).toBe(text);
});

const yamlIn = (path: string): string[] =>
  readdirSync(new URL(`../../${path}`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${path}${name}`);

it('marks nothing in good files', () => {
  for (const path of [...yamlIn('fixtures/'), ...yamlIn('fixtures/invalid/warnings/')]) {
    const language = path.includes('english') ? 'en' : 'fr';
    expect([path, ...faults(contract[language], parsed(readOwn(path)))]).toEqual([path]);
  }
  for (const language of ['fr', 'en'] as const) {
    const validate = validator(scaleSchema(language));
    for (const scale of nationalScales)
      expect(faults(validate, parsed(scaleToYaml(scale, language)))).toEqual([]);
  }
});

it('marks wrong files', () => {
  const wrong = {
    'amount-ambiguous': '/exercices/0/fonctionnement/depenses must match pattern',
    'rate-ambiguous': 'must be <= 1',
    'key-unknown': 'must NOT have additional properties',
    'key-missing': 'must have required property',
    'decimal-comma-split': 'must NOT have additional properties',
    'word-other-language': 'must match pattern',
    'reading-value': 'must match pattern',
    'shape-expected-list': 'must be array',
  };
  for (const [name, fault] of Object.entries(wrong)) {
    const found = faults(contract.fr, parsed(readOwn(`fixtures/invalid/${name}.yaml`)));
    expect(found.join('\n')).toContain(fault);
  }
});

/** Every schema of a key, with its path. */
function properties(schema: unknown, path = ''): [string, JsonSchema][] {
  if (!isSchema(schema)) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, JsonSchema][] =>
    isSchema(value) ? [[`${path}/${key}`, value]] : [],
  );
  return [
    ...own,
    ...own.flatMap(([at, value]) => properties(value, at)),
    ...properties(schema.items, path),
    ...properties(schema.additionalProperties, path),
  ];
}

describe.each(['fr', 'en'] as const)('every key in %s', (language) => {
  const all = [...properties(schemas[language]), ...properties(scaleSchema(language))];

  it('has a description, and an example that is valid', () => {
    for (const [path, schema] of all) {
      expect([path, schema.description ?? '']).toEqual([path, expect.stringMatching(/[.:].*$/)]);
      const [example] = schema.examples ?? [];
      expect([path, example]).not.toEqual([path, undefined]);
      expect([path, ...faults(validator(schema), example)]).toEqual([path]);
    }
  });

  it('is in that language, and none is left out', () => {
    const found = new Set(all.map(([path]) => path.split('/').at(-1)));
    const ofConfig: readonly string[] = Object.values(configKeys).map((names) => names[language]);
    const known = [...Object.values(keyWords), ...Object.values(budgetKeys), ...Object.values(openReadings)]
      .map((names) => names[language])
      .filter((word) => !ofConfig.includes(word));
    expect([...found].toSorted()).toEqual([...new Set(known)].toSorted());
  });

  it('stands in closed mappings', () => {
    for (const [path, schema] of [['', schemas[language]] as const, ...all]) {
      const isOpen = schema.properties !== undefined && schema.additionalProperties !== false;
      expect([path, isOpen]).toEqual([path, false]);
    }
  });
});
