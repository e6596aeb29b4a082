import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedSchemas } from '../../src/cli/shipped-schemas.ts';
import type { JsonSchema } from '../../src/contract/schema/json-schema.ts';
import { contractSchema, scaleSchema } from '../../src/contract/schema/schemas.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { scaleToYaml } from '../../src/scale/scale-yaml.ts';
import { budgetKeys } from '../../src/vocabulary/budget-keys.ts';
import { keyWords, readingWords } from '../../src/vocabulary/vocabulary.ts';
import { faults, parsed, readOwn, validator } from '../support/yaml-as-editors-read.ts';

const schemas = { fr: contractSchema('fr'), en: contractSchema('en') };
const contract = { fr: validator(schemas.fr), en: validator(schemas.en) };

it.each(shippedSchemas())(
  'schemas/$name is as the code makes it (else: npm run schemas)',
  ({ name, text }) => {
    expect(readOwn(`schemas/${name}`)).toBe(text);
  },
);

const yamlIn = (path: string): string[] =>
  readdirSync(new URL(`../../${path}`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${path}${name}`);

describe('good files', () => {
  it.each(yamlIn('fixtures/'))('%s', (path) => {
    const language = path.includes('english') ? 'en' : 'fr';
    expect(faults(contract[language], parsed(readOwn(path)))).toEqual([]);
  });
  it.each(yamlIn('fixtures/invalid/warnings/'))('%s, which only warns', (path) => {
    expect(faults(contract.fr, parsed(readOwn(path)))).toEqual([]);
  });
  it.each(['fr', 'en'] as const)('every national scale, in %s', (language) => {
    const validate = validator(scaleSchema(language));
    for (const scale of nationalScales) {
      expect(faults(validate, parsed(scaleToYaml(scale, language)))).toEqual([]);
    }
  });
});

describe('wrong files are marked', () => {
  it.each([
    ['amount-ambiguous', '/exercices/0/fonctionnement/depenses must match pattern'],
    ['amount-negative', 'must match pattern'],
    ['date-not-existing', 'must match pattern'],
    ['rate-ambiguous', 'must be <= 1'],
    ['rate-negative', 'must match pattern'],
    ['key-unknown', 'must NOT have additional properties'],
    ['key-misplaced', 'must NOT have additional properties'],
    ['key-other-language', 'must NOT have additional properties'],
    ['key-missing', 'must have required property'],
    ['decimal-comma-split', 'must NOT have additional properties'],
    ['word-unknown', 'must match pattern'],
    ['word-other-language', 'must match pattern'],
    ['line-unknown', 'must match pattern'],
    ['reading-unknown', 'must NOT have additional properties'],
    ['reading-value', 'must match pattern'],
    ['shape-expected-list', 'must be array'],
  ])('%s', (name, fault) => {
    const found = faults(contract.fr, parsed(readOwn(`fixtures/invalid/${name}.yaml`)));
    expect(found.join('\n')).toContain(fault);
  });
});

/** Every schema of a key, with its path. */
function properties(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const own = Object.entries(schema.properties ?? {}).map(([key, value]): [string, JsonSchema] => [
    `${path}/${key}`,
    value,
  ]);
  const free = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  const inside = [...(schema.items === undefined ? [] : [schema.items]), ...free];
  return [
    ...own,
    ...own.flatMap(([at, value]) => properties(value, at)),
    ...inside.flatMap((value) => properties(value, path)),
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
    const known = [
      ...Object.values(keyWords),
      ...Object.values(budgetKeys),
      ...Object.values(readingWords),
    ].map((names) => names[language]);
    expect([...found].toSorted()).toEqual([...new Set(known)].toSorted());
  });

  it('stands in closed mappings', () => {
    for (const [path, schema] of [['', schemas[language]] as const, ...all]) {
      const isOpen = schema.properties !== undefined && schema.additionalProperties !== false;
      expect([path, isOpen]).toEqual([path, false]);
    }
  });
});
