import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaOn, shippedSchemas } from '../../src/cli/shipped-schemas.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import type { JsonSchema } from '../../src/contract/schema/kinds.ts';
import { fileSchemas, isSchema } from '../../src/contract/schema/schemas.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import type { Language } from '../../src/law/language.ts';
import { openReadings } from '../../src/law/reading.ts';
import { scaleToYaml } from '../../src/scale/scale-yaml.ts';
import { budgetKeys } from '../../src/vocabulary/budget-keys.ts';
import { keyWords } from '../../src/vocabulary/vocabulary.ts';
import { faults, parsed, readOwn, validator } from '../support/yaml-as-editors-read.ts';

const schemas = { fr: fileSchemas.contract('fr'), en: fileSchemas.contract('en') };
const published = (subject: string, language: Language) => validator(schemaOn(subject, language) ?? {});
const contract = { fr: published('contract', 'fr'), en: published('contract', 'en') };

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
    const validate = published('scale', language);
    for (const scale of nationalScales)
      expect(faults(validate, parsed(scaleToYaml(scale, language)))).toEqual([]);
  }
});

it('marks nothing of what the reader takes in other signs', () => {
  const text = [
    'cpts: { Nom: X, Population: 71 631 hab. }',
    'contrat: { signature: 26.9.2022 }',
    'missions: { Accès aux soins: { début: 1/12/2022 }, qualité: { debut: 2022-12-01 }, crise-sanitaire: { debut: 2022-12-01 } }',
    'exercices:',
    '  - Année: 1',
    '    missions: { crise_sanitaire: { plan: Mise à jour }, qualite: { taux_atteinte: 45 % } }',
    '    fongibilité: { régime: vers fonctionnement, plafond: "12,5 %" }',
  ].join('\n');
  expect(readContract(text, 'x').problems.map(({ code }) => code)).toEqual([]);
  expect(faults(contract.fr, parsed(text))).toEqual([]);
});

it('marks wrong files', () => {
  const wrong = {
    'amount-ambiguous': '/exercices/0/fonctionnement/depenses must match pattern',
    'rate-ambiguous': '/exercices/0/missions/parcours/taux_atteinte must be string',
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

/** What it says of itself apart, one schema may stand under many keys. */
const validates = ({ description: _, examples: __, ...schema }: JsonSchema) => validator(schema);

describe.each(['fr', 'en'] as const)('every key in %s', (language) => {
  const all = [
    ...properties(schemas[language]),
    ...properties(fileSchemas.scale(language)),
    ...properties(fileSchemas.config(language)),
  ];

  it('has a description, and an example that is valid', () => {
    for (const [path, schema] of all) {
      expect([path, schema.description ?? '']).toEqual([path, expect.stringMatching(/[.:].*$/)]);
      const [example] = schema.examples ?? [];
      expect([path, example]).not.toEqual([path, undefined]);
      expect([path, ...faults(validates(schema), example)]).toEqual([path]);
    }
  });

  it('is in that language, and none is left out', () => {
    const found = new Set(all.map(([path]) => path.split('/').at(-1)));
    const known = [
      ...Object.values(keyWords),
      ...Object.values(budgetKeys),
      ...Object.values(openReadings),
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
