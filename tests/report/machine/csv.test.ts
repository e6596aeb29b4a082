import { expect, it } from 'vitest';
import { run } from '../../support/fake-system.ts';

const good = 'cpts: { nom: A, taille: 2 }\ncontrat: { bareme: aci-2022 }\n';
// The name is refused as a key, in columns 3 to 6 of line 2; a formula in it must not run.
const bad = 'cpts:\n  nomm: A\n  taille: 2\n';
const files = { 'p/a.yaml': good, 'p/b.yaml': bad };

it('tells a row a problem, and a row for a file without any', async () => {
  const { code, out } = await run(['valider', 'p', '--format', 'csv'], { files });
  expect(code).toBe(1);
  const [head, first, second, ...rest] = out.split('\r\n');
  expect(head).toBe('\ufefffichier;etat;gravite;code;ligne;colonne;message');
  expect(first).toMatch(/^p\/a\.yaml;valide;/);
  expect(second).toMatch(/^p\/b\.yaml;refusé;erreur;key-unknown;2;3;"?La clé/);
  expect(rest).toEqual(['']);
});

it('is the same plain in every language but for its messages, and -o says the format', async () => {
  const { written } = await run(['valider', 'p', '-o', 'x.csv', '-f', 'csv-plain', '--quiet'], { files });
  expect(String(written['x.csv']).split('\r\n')[0]).toBe('file,state,severity,code,line,column,message');
  const french = await run(['valider', 'p', '-o', 'x.csv', '--quiet'], { files });
  expect(String(french.written['x.csv'])).toMatch(/^\ufefffichier;/);
});

it('holds a key that looks like a formula as text', async () => {
  const formula = { 'f.yaml': 'cpts: { nom: A, taille: 2, "=HYPERLINK(1)": 1 }\n' };
  const { out } = await run(['validate', 'f.yaml', '-f', 'csv', '--lang', 'en'], { files: formula });
  expect(out.split(/[,\r\n]/).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
});
