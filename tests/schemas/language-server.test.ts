/** The schemas in the YAML language server itself: what VS Code and other editors show. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Editor, startEditor } from '../support/language-server.ts';
import { readOwn } from '../support/yaml-as-editors-read.ts';

const schema = new URL('../../schemas/contract.fr.schema.json', import.meta.url).href;
let editor: Editor;
beforeAll(async () => {
  editor = await startEditor(schema);
}, 60_000);
afterAll(() => editor.close());

/** Where the bar stands in a text, and the text without it. */
async function opened(marked: string) {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const { uri } = await editor.open(marked.replace('|', ''));
  return { uri, at: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

async function offered(marked: string): Promise<string[]> {
  const { uri, at } = await opened(marked);
  return (await editor.complete(uri, at)).map(({ label }) => label);
}

it('completion offers the keys that are not there yet, those of this mission, and the words of a list', async () => {
  const keys = await offered('cpts:\n  nom: X\nexercices:\n  - annee: 1\n|');
  expect(keys).toEqual(['contrat', 'missions', 'versements', 'hypotheses', 'scenarios', 'budget']);
  const mission = 'exercices:\n  - annee: 1\n    missions:\n      crise_sanitaire:\n        ';
  expect(await offered(`${mission}|`)).toEqual(['depenses', 'plan', 'mobilisation']);
  expect(await offered(`${mission}plan: |`)).toEqual(
    expect.arrayContaining(['initial', 'mise_a_jour', 'aucun']),
  );
});

it('hover explains a key where it stands, with an example, and a name of its own', async () => {
  const hovered = async (marked: string) => {
    const { uri, at } = await opened(marked);
    return editor.hover(uri, at);
  };
  const signature = await hovered('contrat:\n  sign|ature: 2022-09-26\n');
  expect(signature).toContain('Le jour de la signature du contrat');
  expect(signature).toContain('2022-09-26');
  expect(await hovered('scenarios:\n  pru|dent:\n    taux_atteinte: 45 %\n')).toContain('Un scénario');
});

it('what is wrong is marked at its place, and nothing else', async () => {
  expect((await editor.open(readOwn('fixtures/format-complet.yaml'))).marked).toEqual([]);
  const text = readOwn('fixtures/invalid/amount-ambiguous.yaml');
  const [first, ...others] = (await editor.open(text)).marked;
  expect(others).toEqual([]);
  expect(first?.message).toContain('Écrivez un montant, par exemple 60 000 €.');
  const { start, end } = first?.range ?? { start: { line: 0, character: 0 }, end: { character: 0 } };
  expect(text.split('\n')[start.line]?.slice(start.character, end.character)).toBe('1,500');
  const rate =
    'cpts: { nom: X }\nexercices:\n  - annee: 1\n    missions: { parcours: { taux_atteinte: 45 } }\n';
  const said = (await editor.open(rate)).marked.map(({ message }) => message);
  expect(said).toEqual([expect.stringContaining('Écrivez un taux')]);
});
