/** Names that would run, calculate or mislead if a format took them at their word. */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const names = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x.example";"clic")',
  '+33 6 00',
  '-1+1',
  '@SUM(A1)',
  '\u202egpj.exe',
  '\u200e=1+1',
  '[lien](http://x.example) ![i](http://x.example/i.png) `code` **gras** | autre',
  '＝1+1',
] as const;

const fileOf = (name: string): string => `cpts: { nom: ${JSON.stringify(name)}, taille: 1 }
contrat: { bareme: aci-2022 }
missions: { prevention: }
exercices:
  - annee: 1
    missions:
      prevention:
        indicateurs: [{ nom: ${JSON.stringify(name)}, taux_atteinte: 45 % }]
    autres_financements: [{ libelle: ${JSON.stringify(name)}, montant: 1 000 € }]
`;

const both = [
  ['of one contract', ['p/0.yaml'], []],
  ['of several', ['p'], []],
  ['of several in full', ['p'], ['--details']],
] as const;

describe.each(both)('hostile names %s', (title, paths, options) => {
  const files = Object.fromEntries(names.map((name, index) => [`p/${index}.yaml`, fileOf(name)]));
  const written = async (format: string, index?: number): Promise<string> => {
    const args = index === undefined ? paths : paths.map((path) => path.replace('0', String(index)));
    return (await run(['calculate', ...args, '-f', format, ...options], { files })).out;
  };
  /** A summary holds all of them at once. */
  const everyOne = async (format: string): Promise<string> => {
    const each = title === 'of one contract' ? names : names.slice(0, 1);
    return (await Promise.all(each.map((_name, index) => written(format, index)))).join('\n');
  };

  it.each(['table', 'csv', 'csv-plain', 'markdown'])(
    'neither colour nor turn the text round: %s',
    async (format) => {
      const text = await everyOne(format);
      expect(text.replace(/[\n\r\ufeff]/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(text).toMatch(/u\\?\{202e/);
    },
  );

  it.each(['csv', 'csv-plain'])('are no formula: %s', async (format) => {
    const text = await everyOne(format);
    const separator = format === 'csv' ? ';' : ',';
    const cells = text.split(/\r?\n/).flatMap((line) => line.replace('\ufeff', '').split(separator));
    const numbers = /^-?\d+(\.\d+)?$|^"-?\d+,\d+"$/;
    const dangerous = cells.filter((cell) => /^"?\s*[=+\-@＝]/.test(cell) && !numbers.test(cell));
    expect(dangerous).toEqual([]);
  });

  it('make no link, image, code, emphasis, column or HTML in Markdown', async () => {
    const text = await everyOne('markdown');
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).not.toMatch(/(?<!\\)\]\(|(?<!\\)`|(?<!\\)!\[|http:/);
    const widths = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.match(/(?<!\\)\|/g)?.length);
    // Every row of a table has as many columns as its head.
    expect(new Set(widths).size).toBeLessThanOrEqual(3);
  });
});

describe('hostile names in a page', () => {
  it('are text, and the page asks nothing of anyone', async () => {
    const files = Object.fromEntries(names.map((name, index) => [`p/${index}.yaml`, fileOf(name)]));
    const { out } = await run(['calculate', 'p', '-f', 'html'], { files });
    expect(out).not.toMatch(/<script|<img|<link|src=|href=/i);
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(out).toContain("default-src 'none'");
    expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

it('a name for programs is what the file says', async () => {
  const { out } = await run(['calculate', 'p', '-f', 'ndjson'], {
    files: Object.fromEntries(names.map((name, index) => [`p/${index}.yaml`, fileOf(name)])),
  });
  const told = out
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line).name);
  expect(told).toEqual(names);
});
