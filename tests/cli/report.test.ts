import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const text = readFileSync('fixtures/haut-chablais.yaml', 'utf8');
const files = { 'a.yaml': text };
const plain = (shown: string): string => shown.replace(/[\u00a0\u202f]/g, ' ');

describe('aci report', () => {
  it('prints one page that asks for nothing', async () => {
    const { code, out, err } = await run(['report', 'a.yaml'], { files, pageScript: 'run();' });
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith('<!doctype html>\n<html lang="fr">')).toBe(true);
    expect(out).toContain('<script>run();</script>');
    expect(out).toContain('content="default-src &#39;none&#39;; script-src &#39;sha256-');
    expect(out).not.toMatch(/\b(?:src|href)="(?!data:,|#y)/);
    expect(out).not.toMatch(/\bhttps?:|@import|url\((?!#)/);
    expect(plain(out)).toContain('>260 745,00 €<');
  });

  it('writes a file, keeps an existing one, and replaces it when asked to', async () => {
    const first = await run(['rapport', 'a.yaml', '-o', 'r.html'], { files });
    expect([first.code, first.out, first.err]).toEqual([0, '', 'Résultat écrit dans r.html.\n']);
    expect(first.written['r.html']).toContain('</html>');
    const there = { files: { ...files, 'r.html': 'mine' } };
    const kept = await run(['report', 'a.yaml', '-o', 'r.html'], there);
    expect([kept.code, Object.keys(kept.written)]).toEqual([2, []]);
    expect((await run(['report', 'a.yaml', '-o', 'r.html', '--force'], there)).code).toBe(0);
    const unknown = await run(['report', 'a.yaml', '-o', 'r.pdf'], { files });
    expect([unknown.code, unknown.err]).toEqual([
      2,
      'erreur\u00a0: le nom «\u00a0r.pdf\u00a0» ne dit pas le format. Terminez-le par .html ou .htm, ou ajoutez --format.\nPour l’aide\u00a0: aci rapport --help\n',
    ]);
  });

  it('shows the year asked for first, and all of them', async () => {
    const { out } = await run(['report', 'a.yaml', '--year', '1'], { files });
    expect(out).toContain('"firstYear":1');
    expect(out).toContain('href="#y1" aria-current="true"');
    expect(out.match(/<article /g)).toHaveLength(2);
    const absent = await run(['report', 'a.yaml', '--year', '4'], { files });
    expect([absent.code, absent.out]).toEqual([2, '']);
  });

  it('marks the years that the file does not describe, among the others too', async () => {
    const undescribed = { 'u.yaml': 'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\n' };
    for (const [lang, name, mark] of [
      ['fr', 'Exercice', 'projeté'],
      ['en', 'Year', 'projected'],
    ] as const) {
      const { out } = await run(['report', 'u.yaml', '--lang', lang], { files: undescribed });
      const tabs = [...out.matchAll(/href="#y\d"[^>]*>(.*?)<\/a>/g)].map((match) => match[1]);
      expect(tabs).toEqual([1, 2, 3, 4, 5].map((year) => `${name} ${year}, <small>${mark}</small>`));
    }
    expect((await run(['report', 'a.yaml'], { files })).out).not.toContain('<small>projeté');
  });

  it('writes English', async () => {
    const { out } = await run(['report', 'a.yaml', '--lang', 'en'], { files });
    expect(out).toContain('<html lang="en">');
    expect(out).toContain('What if…?');
    expect(out).toContain('€260,745.00');
  });

  it('makes no page of a refused file', async () => {
    const { code, out, err } = await run(['report', 'b.yaml'], { files: { 'b.yaml': 'cpts: {}\n' } });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('[key-missing');
  });

  it('writes names as text, wherever they stand', async () => {
    const name = '</script><script>alert(1)</script>\u202e &amp;';
    const hostile = text.replace('CPTS du Haut-Chablais\n', `"${name}"\n`);
    const { out } = await run(['report', 'a.yaml'], { files: { 'a.yaml': hostile } });
    expect(out.match(/<script/g)).toHaveLength(2);
    expect(out.match(/<\/script/g)).toHaveLength(2);
    expect(out).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e} &amp;amp;');
  });
});
