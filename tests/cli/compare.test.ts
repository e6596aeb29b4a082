import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const haut = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const files = {
  'old/haut.yaml': haut,
  'new/haut.yaml': haut.replace('33,3 %', '40 %'),
  'other.yaml': haut.replace('71 631', '90 000'),
  'english.yaml': readFileSync('fixtures/haut-chablais-english.yaml', 'utf8'),
  'bad.yaml': 'cpts: { nom: X, tialle: 2 }\n',
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const compare = (...args: string[]) => run(['compare', ...args], { files });

describe('aci compare', () => {
  it('shows two files side by side, and which inputs differ', async () => {
    const { code, out, err } = await compare('old/haut.yaml', 'other.yaml');
    expect([code, err]).toEqual([0, '']);
    // Tier 3 instead of 2, year 2: its own total less 260 745 stands in the line of differences.
    expect(plain(out)).toMatch(/En euros +haut\.yaml +other\.yaml/);
    expect(plain(out)).toMatch(/cpts\.population +71 631 +90 000/);
  });

  it('tells files of one name apart, and the difference to the cent', async () => {
    const { out } = await run(['comparer', 'old/haut.yaml', 'new/haut.yaml'], { files });
    expect(out).toMatch(/old\/haut\.yaml +new\/haut\.yaml/);
    // Prevention, 15 000 × 6.7 %.
    expect(plain(out)).toMatch(/Écart +– +\+1 005,00/);
    expect(plain(out)).toMatch(/exercices\.2\.missions\.prevention\.taux_atteinte +33,3 % +40 %/);
  });

  it('shows two years of one file', async () => {
    const { out } = await compare('old/haut.yaml', '--years', '1,2', '--lang', 'en');
    // 260 745 less 204 915.08.
    expect(out).toMatch(/Difference +– +\+55,829\.92/);
    expect(out).toMatch(/Operations +−21,000\.00 +–/);
  });

  it('says that twins in two languages have the same inputs', async () => {
    const { out } = await compare('old/haut.yaml', 'english.yaml');
    expect(out).toContain('Les données sont les mêmes.');
  });

  it('gives JSON', async () => {
    const { out } = await compare('old/haut.yaml', 'new/haut.yaml', '--format', 'json');
    const { format, variants, inputs } = JSON.parse(out);
    expect(format).toBe('aci-cpts/comparison@1');
    expect(variants[1]).toMatchObject({ kind: 'path', total: 261750, difference: 1005 });
    expect(inputs).toEqual([
      { path: 'exercices.2.missions.prevention.taux_atteinte', first: '33,3 %', second: '40 %' },
    ]);
  });

  it.each(['80', '120'])('fits %s columns', async (columns) => {
    for (const args of [
      ['old/haut.yaml', 'new/haut.yaml'],
      ['old/haut.yaml', '--years', '1,2'],
    ]) {
      const { out } = await run(['compare', ...args], { files, env: { COLUMNS: columns } });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
    }
  });

  it.each([
    [['old/haut.yaml'], 2],
    [['old/haut.yaml', 'new/haut.yaml', 'other.yaml'], 2],
    [['old/haut.yaml', '--years', '1'], 2],
    [['old/haut.yaml', '--years', '1,9'], 2],
    [['old/haut.yaml', 'new/haut.yaml', '--years', '1,2'], 2],
    [['old/haut.yaml', 'bad.yaml'], 1],
    [['old/haut.yaml', 'missing.yaml'], 1],
  ])('%j ends with %i and shows no result', async (args, expected) => {
    const { code, out, err } = await compare(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err.length).toBeGreaterThan(20);
  });
});
