/** The schemas in the YAML language server itself: what VS Code and other editors show. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, startEditor } from '../support/language-server.ts';
import { readOwn } from '../support/yaml-as-editors-read.ts';

const schema = (name: string): string => new URL(`../../schemas/${name}.schema.json`, import.meta.url).href;
const editors: Editor[] = [];
let french: Editor;
let english: Editor;
beforeAll(async () => {
  [french, english] = await Promise.all([
    startEditor(schema('contract.fr')),
    startEditor(schema('contract.en')),
  ]);
  editors.push(french, english);
}, 60_000);
afterAll(() => {
  for (const editor of editors) editor.close();
});

/** Where the bar stands in a text, and the text without it. */
function cursor(marked: string): {
  readonly text: string;
  readonly line: number;
  readonly character: number;
} {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return { text: marked.replace('|', ''), line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function offered(editor: Editor, marked: string): Promise<string[]> {
  const { text, ...at } = cursor(marked);
  const { uri } = await editor.open(text);
  return (await editor.complete(uri, at)).map(({ label }) => label);
}

describe('completion offers the right keys', () => {
  it('at the root, those that are not there yet', async () => {
    expect(await offered(french, 'cpts:\n  nom: X\nexercices:\n  - annee: 1\n|')).toEqual([
      'contrat',
      'missions',
      'versements',
      'hypotheses',
      'scenarios',
      'budget',
    ]);
  });
  it('inside of a section, in the language of the file', async () => {
    expect(await offered(english, 'cpts:\n  name: X\nmissions:\n  |')).toEqual([
      'care_access',
      'care_pathways',
      'prevention',
      'health_crisis',
      'quality',
      'professional_support',
    ]);
  });
  it('inside of an indicator', async () => {
    const text =
      'exercices:\n  - annee: 1\n    missions:\n      prevention:\n        indicateurs:\n          - nom: X\n            |';
    const keys = await offered(french, text);
    expect(keys).toContain('taux_atteinte');
    expect(keys).toContain('paliers');
    expect(keys).not.toContain('nom');
  });
  it('inside of a mission of a year, those that this mission has', async () => {
    const text = 'exercices:\n  - annee: 1\n    missions:\n      ';
    expect(await offered(french, `${text}crise_sanitaire:\n        |`)).toEqual([
      'depenses',
      'plan',
      'mobilisation',
    ]);
    expect(await offered(french, `${text}parcours:\n        |`)).toEqual([
      'depenses',
      'taux_atteinte',
      'indicateurs',
    ]);
  });
  it('and the right words after a key', async () => {
    const text = 'exercices:\n  - annee: 1\n    missions:\n      crise_sanitaire:\n        plan: |';
    expect(await offered(french, text)).toEqual(expect.arrayContaining(['initial', 'mise_a_jour', 'aucun']));
    expect(await offered(french, 'contrat:\n  renouvellement: |')).toEqual(
      expect.arrayContaining(['oui', 'non']),
    );
  });
});

describe('hover explains', () => {
  it('a key, with an example, in French', async () => {
    const { text, ...at } = cursor('contrat:\n  sign|ature: 2022-09-26\n');
    const shown = await french.hover((await french.open(text)).uri, at);
    expect(shown).toContain('Le jour de la signature du contrat');
    expect(shown).toContain('2022-09-26');
  });
  it('a scenario, under a name of its own', async () => {
    const { text, ...at } = cursor('scenarios:\n  pru|dent:\n    taux_atteinte: 45 %\n');
    expect(await french.hover((await french.open(text)).uri, at)).toContain('Un scénario');
  });
  it('a transfer, from one envelope to another', async () => {
    const { text, ...at } = cursor('exercices:\n  - annee: 1\n    fongibilite:\n      vire|ments: []\n');
    const shown = await french.hover((await french.open(text)).uri, at);
    expect(shown).toMatch(/de: parcours\s+vers: fonctionnement/);
  });
  it('the same key by where it stands, in English', async () => {
    const { text, ...at } = cursor('cpts:\n  na|me: X\n');
    expect(await english.hover((await english.open(text)).uri, at)).toContain('The name of the CPTS');
  });
});

describe('what is wrong is marked', () => {
  it.each(['format-complet', 'haut-chablais', 'bout-du-lac', 'madinina'])('nothing in %s', async (name) => {
    expect((await french.open(readOwn(`fixtures/${name}.yaml`))).marked).toEqual([]);
  });
  it('nothing in the English twin', async () => {
    expect((await english.open(readOwn('fixtures/haut-chablais-english.yaml'))).marked).toEqual([]);
  });
  it.each([
    ['key-unknown', 'popluation', 'popluation'],
    ['amount-ambiguous', '1,500', 'Écrivez un montant\u00a0: 60000, 60 000, 60 000,50 € ou 60000.50.'],
    ['key-missing', 'cpts', 'nom'],
  ])('%s, at its place', async (fixture, word, message) => {
    const text = readOwn(`fixtures/invalid/${fixture}.yaml`);
    const [first, ...others] = (await french.open(text)).marked;
    expect(others).toEqual([]);
    expect(first?.message).toContain(message);
    const { start, end } = first?.range ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    };
    expect(text.split('\n')[start.line]?.slice(start.character, end.character)).toBe(word);
  });
  it('a key of the other language', async () => {
    const { marked } = await french.open('cpts:\n  nom: X\n  size_tier: 2\n');
    expect(marked.map(({ message }) => message).join()).toContain('size_tier');
  });
});
