/** The outputs that the documents quote are what the command prints. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './support/fake-system.ts';

const readme = readFileSync('README.md', 'utf8');
const commands = readFileSync('docs/commands.md', 'utf8');
const guide = readFileSync('docs/fr/guide-coordinateur.md', 'utf8');
const fixture = (name: string): string => readFileSync(`fixtures/${name}.yaml`, 'utf8');

/** Editors change narrow spaces: documents are compared without them. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trimEnd();

/** The quoted block that begins with these words. */
function quoted(document: string, beginning: string): string {
  const blocks = [...plain(document).matchAll(/^```text\n(.*?)\n```$/gms)].map((match) => match[1] ?? '');
  const found = blocks.find((block) => block.startsWith(beginning));
  if (found === undefined) throw new Error(`no block begins with ${beginning}`);
  return found;
}

const printed = async (args: readonly string[], path: string, text: string): Promise<string> => {
  const { out, err } = await run(args, { files: { [path]: text }, env: { COLUMNS: '80' } });
  return plain(`${err}${out}`);
};

const wrongFile = `cpts:
  name: My CPTS
  population: 62 000
contract:
  signed: 2024-03-01
missions:
  care_acess:    { start: 2024-03-01 }
  care_pathways: { start: 2024-09-01 }
years:
  - year: 1
    missions:
      care_pathways:
        indicators:
          - { name: Long-term patients, baseline: 6,5 %, target: 4 %, observed: 5 % }
`;

const fichierFaux = `cpts:
  nom: Ma CPTS
  population: 62 000
contrat:
  signature: 2024-03-01
missions:
  acces_aux_soin: { debut: 2024-03-01 }
  parcours: { debut: 2024-09-01 }
exercices:
  - annee: 1
    missions:
      parcours:
        indicateurs:
          - { nom: Patients en ALD, depart: 6,5 %, objectif: 4 %, realise: 5 % }
`;

describe('README', () => {
  it('quotes the table of a year', async () => {
    const text = await printed(['calculate', 'a.yaml', '--lang', 'en'], 'a.yaml', fixture('haut-chablais'));
    expect(quoted(readme, 'CPTS du Haut-Chablais')).toBe(text);
  });

  it('quotes what is said of a wrong file', async () => {
    const args = ['calculate', 'my-cpts.yaml', '--lang', 'en'];
    expect(quoted(readme, 'my-cpts.yaml:7:3')).toBe(await printed(args, 'my-cpts.yaml', wrongFile));
  });

  it('quotes the beginning of a schedule', async () => {
    const args = ['schedule', 'a.yaml', '--lang', 'en'];
    const text = await printed(args, 'a.yaml', fixture('haut-chablais-english'));
    expect(text).toContain(`\n${quoted(commands, 'Date')}\n`);
  });
});

describe('the French guide', () => {
  it('quotes the table of a year', async () => {
    const text = await printed(['calculer', 'a.yaml', '--year', '1'], 'a.yaml', fixture('haut-chablais'));
    expect(quoted(guide, 'CPTS du Haut-Chablais')).toBe(text);
  });

  it('quotes what is said of a wrong file', async () => {
    const text = await printed(['calculer', 'ma-cpts.yaml'], 'ma-cpts.yaml', fichierFaux);
    expect(quoted(guide, 'ma-cpts.yaml:7:3')).toBe(text);
  });

  it('quotes the beginning of a schedule', async () => {
    const text = await printed(['echeancier', 'a.yaml'], 'a.yaml', fixture('haut-chablais'));
    expect(text).toContain(`\n${quoted(guide, 'Date')}\n`);
  });
});
