/** Hostile names through every format of every command: none runs, calculates, turns text round or breaks a page. */
import { expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const names = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x","y")',
  '+1',
  '-1+1',
  '@x',
  '\u202egpj.exe',
  '</script><b>x',
  'a]]>b',
  '::error::x',
  'a|b',
  '`code` ``` ![i](http://x/i.png) *gras*',
  'https://x.example',
  'N'.repeat(3000),
  '😀👩\u200d⚕️ équipe',
  'e\u0301\u0300\u0316 combiné',
] as const;

const quoted = (name: string): string => JSON.stringify(name);

/** Everything that a contract lets people name bears every name. */
function fileOf(name: string, named: readonly string[], population = '50 000'): string {
  const each = (line: (name: string) => string): string => named.map((one) => line(quoted(one))).join('\n');
  return `cpts: { nom: ${quoted(name)}, population: ${population} }
contrat: { signature: 2023-02-01 }
missions: { prevention: { debut: 2023-02-01 }, acces_aux_soins: { debut: 2023-02-01 } }
exercices:
  - annee: 1
    fonctionnement: { depenses: 1000 }
    missions:
      prevention:
        indicateurs:
${each((one) => `          - { nom: ${one}, taux_atteinte: 45 % }`)}
    fongibilite:
      virements:
${each((one) => `        - { de: fonctionnement, vers: prevention, montant: 10, motif: ${one} }`)}
    autres_financements:
${each((one) => `      - { libelle: ${one}, montant: 1 000 € }`)}
    indemnites:
${each((one) => `      - { reference: ${one}, annee_civile: 2023, montant: 300 € }`)}
versements: [{ date: 2023-02-01, montant: 10 000 € }]
scenarios:
${each((one) => `  ? ${one}\n  : { taux_atteinte: 45 % }`)}
`;
}

const files = {
  'a.yaml': fileOf(`=1+1 ${names.join(' ')}`, names),
  'p/b.yaml': fileOf('+<b>b', names.slice(0, 2)),
  'p/=c|<i>`.yaml': fileOf('@c', names.slice(5, 6)),
  'p/::error::=d|<b>\u202e.yaml': fileOf('d', names.slice(0, 1), 'beaucoup'),
};

const wholes = ['table', 'json', 'csv', 'csv-plain', 'markdown'];
const documented = [...wholes, 'html'];
const many = [...documented, 'ndjson'];
/** Every format of every command that writes text. */
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['calculate a.yaml', wholes],
  ['calculate p', many],
  ['calculate p --details', ['csv', 'markdown']],
  ['schedule a.yaml', [...wholes, 'html', 'ics']],
  ['schedule p --details', ['csv', 'markdown', 'html']],
  ['schedule p', many],
  ['check a.yaml', [...wholes, 'html']],
  ['check p --details --on 2024-03-01', [...wholes, 'html']],
  ['check p', many],
  ['explain a.yaml', ['text', 'json', 'markdown']],
  ['explain a.yaml --list', documented],
  ['doubts a.yaml', [...wholes, 'html']],
  ['report a.yaml', ['html']],
  ['simulate a.yaml', documented],
  ['simulate a.yaml --levers --target 90000 --through 5', documented],
  ['compare a.yaml p/b.yaml', documented],
  ['scale', documented],
  ['scale --diff aci-2019', documented],
  ['validate p', ['text', 'json', 'github', 'sarif', 'junit', 'gitlab']],
];

const reorders = /(?![\n\r])\p{Cc}|\u202e/u;
const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?$|^"-?\d+,\d+"$/.test(cell);

/** What a format must not hold, beside what none may. */
function expectHarmless(out: string, format: string): void {
  if (format.startsWith('csv')) {
    const cells = out.split(/\r?\n/).flatMap((line) => line.split(format === 'csv' ? ';' : ','));
    expect(cells.filter((cell) => /^"?\s*[=+\-@]/.test(cell) && !isNumber(cell))).toEqual([]);
  } else if (format === 'markdown') {
    expect(out).not.toMatch(/(?<!\\)<(?!br>)|(?<!\\)`|(?<!\\)!\[|(?<!\\)\]\(|https?:/);
  } else if (format === 'html') {
    const before = out.split('<script type="application/json"')[0] ?? '';
    expect(before).not.toMatch(/<script|<img|src=|<b>|<i>/);
    expect(out.match(/<\/script>/g) ?? []).toHaveLength(out.match(/<script/g)?.length ?? 0);
  } else if (['json', 'sarif', 'gitlab'].includes(format)) {
    expect(() => JSON.parse(out)).not.toThrow();
  } else if (format === 'ndjson') {
    for (const line of out.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  } else if (format === 'junit') {
    expect(out).not.toMatch(/]]>|<b>|<i>|<script/);
  } else if (format === 'github') {
    // One command a line, and its first `::` are those that the command opens with.
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning) file=[^:]*::/);
  } else if (format === 'ics') {
    const wide = out.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
    expect(wide).toEqual([]);
  }
}

it.each(commands)('hostile names are harmless in every format of %s', async (command, formats) => {
  for (const format of formats) {
    const { code, out, err } = await run([...command.split(' '), '-f', format], { files });
    expect(code, format).toBeLessThan(2);
    expect(err, format).not.toMatch(reorders);
    expect(out, format).not.toMatch(reorders);
    expectHarmless(out, format);
  }
});

it('a name for programs is what the file says', async () => {
  const { out } = await run(['calculate', 'a.yaml', '-f', 'json'], { files });
  const indicators = JSON.parse(out).years[0].missions.flatMap(
    (mission: { readonly indicators: readonly { readonly name: string }[] }) => mission.indicators,
  );
  expect(indicators.map(({ name }: { readonly name: string }) => name)).toEqual(names);
});
