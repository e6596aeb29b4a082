import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const undescribed = 'cpts: { nom: X, taille: 2 }\ncontrat: { signature: 2022-09-26 }\n';
const files = { 'a.yaml': undescribed, 'b.yaml': `${undescribed}exercices: [{ annee: 1 }]\n` };

describe('an output that is an input', () => {
  it.each([
    ['a.yaml', 'a.yaml'],
    ['a.yaml', './a.yaml'],
    ['./a.yaml', 'x/../a.yaml'],
  ])('is refused even with --force: %s, -o %s', async (input, output) => {
    for (const command of ['calculate', 'schedule']) {
      const args = [command, input, '-o', output, '--format', 'json', '--force'];
      const { code, out, err, written } = await run(args, { files });
      expect({ code, out, written }).toEqual({ code: 2, out: '', written: {} });
      expect(err).toContain('est un des fichiers à lire');
    }
  });

  it('leaves standard input out of it', async () => {
    const { code, written } = await run(['calculate', '-', '-o', 'r.json'], { files: { '-': undescribed } });
    expect([code, Object.keys(written)]).toEqual([0, ['r.json']]);
  });
});

it('refuses a format that the name of the output contradicts', async () => {
  const { code, err, written } = await run(['calculate', 'a.yaml', '-o', 'z.json', '--format', 'table'], {
    files,
  });
  expect([code, written]).toEqual([2, {}]);
  expect(err).toContain('«\u00a0z.json\u00a0» et «\u00a0--format table\u00a0» se contredisent');
  const same = await run(['calculate', 'a.yaml', '-o', 'z.json', '--format', 'json'], { files });
  expect(same.code).toBe(0);
});

it('says which years there are, described or not', async () => {
  expect((await run(['calculate', 'a.yaml', '--year', '9'], { files })).err).toContain(
    'ce contrat n’a pas d’exercice 9. Exercices de ce contrat\u00a0: 1, 2, 3, 4, 5.',
  );
  expect((await run(['calculate', 'b.yaml', '--year', '9'], { files })).err).toContain(
    'le fichier ne décrit pas l’exercice 9. Exercices décrits\u00a0: 1.',
  );
});

it('refuses an ACI_LANG that is no language, unless --lang decides', async () => {
  const env = { ACI_LANG: 'de' };
  const { code, out, err } = await run(['validate', 'a.yaml'], { files, env });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('ACI_LANG');
  expect((await run(['validate', 'b.yaml', '--lang', 'en', '-q'], { files, env })).code).toBe(0);
  expect((await run(['validate', 'b.yaml', '-q'], { files, env: { ACI_LANG: '' } })).code).toBe(0);
});

describe('an option that the command does not have', () => {
  it.each([
    ['bareme --tayle 2', '--taille'],
    ['scale --size-tier=2', '--taille'],
    ['calculer a.yaml --annee 2', '--exercice'],
    ['calculer a.yaml --anee 2', '--exercice'],
    ['comparer a.yaml --yeers 1,2', '--exercices'],
    ['calculer a.yaml --formt json', '--format'],
    ['controler a.yaml --paiements x.csv', '--versements'],
  ])('%s: the one that is meant', async (line, meant) => {
    const { code, err } = await run(line.split(' '), { files });
    expect(code).toBe(2);
    expect(err).toContain(`n’existe pas. Vouliez-vous dire «\u00a0${meant}\u00a0»\u00a0?`);
  });

  it('is no mistake where it is the French name of one', async () => {
    const taken = ['calculer', 'b.yaml', '--exercice', 'tous', '--taux=45%', '--sans-couleur', '-q'];
    const meant = ['calculate', 'b.yaml', '--year', 'all', '--attainment=45%', '--no-color', '-q'];
    expect(await run(taken, { files })).toEqual(await run(meant, { files }));
  });

  it('is never one of another command', async () => {
    expect((await run(['calculer', 'a.yaml', '--versements', 'x.csv'], { files })).err).not.toContain(
      'Vouliez-vous',
    );
    expect((await run(['calculer', 'a.yaml', '--qqqqqq'], { files })).err).not.toContain('Vouliez-vous');
  });
});

describe('help', () => {
  it.each([[['--help']], [['calculate', '--help']], [['schedule', '--help']], [['validate', '--help']]])(
    'fits 80 columns: %j',
    async (args) => {
      for (const lang of ['fr', 'en']) {
        const { out } = await run([...args, '--lang', lang], { env: { COLUMNS: '80' } });
        expect(out.length).toBeGreaterThan(100);
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      }
    },
  );

  it('names commands in the reader’s language', async () => {
    const { out } = await run(['--help']);
    expect(out).toContain('Utilisation\u00a0: aci [options] [commande]');
    expect(out).not.toContain('[command]');
  });
});

describe('aci validate and a scale checked before the contract', () => {
  // The scale was last verified on 26 July 2026.
  const signed = (day: string): string => `cpts: { nom: X, taille: 2 }
contrat: { signature: ${day} }
missions: { acces_aux_soins: { debut: ${day} }, parcours: { debut: ${day} }, prevention: { debut: ${day} }, crise_sanitaire: { debut: ${day} } }
`;

  it('does not speak of later years that nobody described', async () => {
    const { err } = await run(['validate', 'c.yaml'], { files: { 'c.yaml': signed('2024-09-02') } });
    expect(err).toBe('1 fichier valide.\n');
  });

  it('shows the signature when the first year begins later', async () => {
    const { err } = await run(['validate', 'c.yaml'], { files: { 'c.yaml': signed('2026-07-27') } });
    expect(err).toMatch(/^c\.yaml:2:23 /);
    expect(err).toContain('scale-not-verified-since');
    const { err: none } = await run(['validate', 'c.yaml'], { files: { 'c.yaml': signed('2026-07-26') } });
    expect(none).not.toContain('scale-not-verified-since');
  });
});

it('names the help of the command that was asked, in a terminal on lines that fit', async () => {
  const { code, err } = await run(['bareme', '--tail', '3', '--lang', 'fr'], {
    isTerminal: true,
    columns: 30,
  });
  expect([code, err]).toEqual([
    2,
    'erreur\u00a0: l’option «\u00a0--tail\u00a0»\n  n’existe pas. Vouliez-vous\n  dire «\u00a0--taille\u00a0»\u00a0?\nPour l’aide\u00a0: aci bareme --help\n',
  ]);
});

it('takes 80 columns where a terminal does not know its width', async () => {
  const wide = await run(['--help', '--lang', 'fr'], { isTerminal: true, columns: 0 });
  const usual = await run(['--help', '--lang', 'fr'], { isTerminal: true, columns: 80 });
  expect(wide.out).toBe(usual.out);
});

it('does not print a page to a terminal', async () => {
  const { code, out, err } = await run(['rapport', 'a.yaml', '--lang', 'fr'], {
    files,
    isTerminal: true,
    columns: 80,
  });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('ajoutez «\u00a0-o rapport.html\u00a0»');
});
