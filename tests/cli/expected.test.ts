import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

/**
 * Tier 2 without dates, so full years: prevention is 15 000 fixed and 15 000 variable, at 45 % 6 750.00; care access
 * 70 000; care pathways 35 000; the first crisis plan 35 000; operations 60 000. In all 60 000 + 70 000 + 35 000 +
 * 15 000 + 35 000 = 215 000, and 6 750 more: 221 750. Results of 30 000 + 35 000 are pending. Operations spend 61 000: 1 000 too much, which
 * prevention, 20 000 spent of 21 750, covers; 1 750 - 1 000 = 750 is left.
 */
const fileExpecting = (expected: string): string => `cpts: { nom: X, taille: 2 }
contrat: { bareme: aci-2022 }
missions: { acces_aux_soins: , parcours: , prevention: , crise_sanitaire: }
exercices:
  - annee: 1 # premier exercice
    fonctionnement: { depenses: 61 000 € }
    missions:
      prevention: { taux_atteinte: 45 %, depenses: 20 000 € }
    attendu:
${expected}`;

const right = `      total:   221 750,00 €  # au centime
      fonctionnement: 60 000 €
      fixe: 155000
      variable: 6 750 €
      en_attente: 65 000 €
      missions:
        prevention: { total: 21 750 €, fixe: 15 000 €, variable: 6 750 €, en_attente: 0 }
        acces_aux_soins: { en_attente: 30 000 € }
      fongibilite: { non_depense: 750 €, non_couvert: 0 € }
`;
const good = fileExpecting(right);
const bad = good.replace('221 750,00', '221 749,99').replace('non_depense: 750', 'non_depense: 751.5');

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('amounts that a file expects', () => {
  it('agree in every part of the result', async () => {
    const { code, err } = await run(['valider', 'a.yaml'], { files: { 'a.yaml': good } });
    expect([code, err]).toEqual([0, '1 fichier valide.\n']);
  });

  it('refuse the file when they differ, by one cent too: place, both amounts, the gap, and what to run', async () => {
    const { code, err } = await run(['valider', 'a.yaml'], { files: { 'a.yaml': bad }, columns: 400 });
    expect(code).toBe(1);
    expect(err).toContain('a.yaml:10:16 ');
    expect(err).toContain('221\u202f749,99\u00a0€ attendus, 221\u202f750,00\u00a0€ calculés');
    expect(err).toContain('soit 0,01\u00a0€ de plus que prévu. [expected-differs]');
    expect(err).toContain('«\u00a0aci expliquer a.yaml total --exercice 1\u00a0»');
    expect(err).toContain('751,50\u00a0€ attendus, 750,00\u00a0€ calculés, soit 1,50\u00a0€ de moins');
    expect(err).toContain('«\u00a0aci expliquer a.yaml fongibilite.non_depense --exercice 1\u00a0»');
    expect(err).toContain('0 fichier valide, 1 fichier refusé.');
  });

  it('of standard input, which cannot be rewritten: what to run names a file', async () => {
    const { err } = await run(['validate', '-', '--lang', 'en'], { files: { '-': bad }, columns: 400 });
    expect(err).toContain('“aci explain FILE total --year 1”');
    expect(err).toContain('“aci validate FILE --update”');
  });

  it('name lines that aci explain accepts', async () => {
    // Every expected figure is made wrong: zeros become 9, the others begin with 9.
    const wrong = fileExpecting(right.replaceAll(/(: +)(\d)/g, '$19'));
    const { err } = await run(['valider', 'a.yaml'], { files: { 'a.yaml': wrong }, columns: 400 });
    const lines = [...err.matchAll(/aci expliquer a\.yaml (\S+) --exercice 1/g)].map(
      (match) => match[1] ?? '',
    );
    expect(lines).toHaveLength(12);
    for (const line of lines) {
      expect((await run(['expliquer', 'a.yaml', line], { files: { 'a.yaml': wrong } })).code).toBe(0);
    }
  });

  it('only warn when the result is asked for, which is shown', async () => {
    const { code, out, err } = await run(['calculer', 'a.yaml'], { files: { 'a.yaml': bad }, columns: 400 });
    expect(code).toBe(0);
    expect(out).toContain('221\u202f750,00');
    expect(err).toContain('avertissement\u00a0: Exercice 1, «\u00a0total\u00a0»');
  });

  it('are not held against a calculation that supposes something else', async () => {
    const args = ['calculer', 'a.yaml', '--attainment', '80%'];
    expect((await run(args, { files: { 'a.yaml': good } })).err).toBe('');
  });

  it('are left alone with --no-check-amounts', async () => {
    const { code } = await run(['valider', '--no-check-amounts', 'a.yaml'], { files: { 'a.yaml': bad } });
    expect(code).toBe(0);
  });
});

it('has the problem written beside its fixture', async () => {
  const path = 'fixtures/invalid/expected/expected-differs.yaml';
  const { code, err } = await run(['valider', path], { files: { [path]: readFileSync(path, 'utf8') } });
  const [, problem, place] = readFileSync(path.replace('.yaml', '.expected'), 'utf8').trim().split(' ');
  expect(code).toBe(1);
  expect(err).toContain(`${path}:${place} `);
  expect(err.match(/\[[a-z-]+\]/g)).toEqual([`[${problem}]`]);
});

/**
 * The same file: two indicators weigh the same in care pathways, the first a third of the way, the second done: together
 * two thirds.
 */
const named = fileExpecting(`      missions:
        prevention: { taux_atteinte: 45 % }
        parcours: { taux_atteinte: 66.67 %, indicateurs: { Suivi des chutes: 33 %, 2: 100 % } }
`).replace(
  '    attendu:',
  `      parcours:
        indicateurs:
          - { nom: Suivi des chutes, objectif: 300, depart: 0, realise: 100 }
          - { nom: Annuaire, fait: oui }
    attendu:`,
);

describe('rates that a file expects', () => {
  it('agree, at the decimals that are written', async () => {
    const { code, err } = await run(['valider', 'a.yaml'], { files: { 'a.yaml': named } });
    expect([err, code]).toEqual(['1 fichier valide.\n', 0]);
  });

  it('are reported one by one, with a command that works', async () => {
    const wrong = named.replace('66.67 %', '66.68 %').replace('chutes: 33 %', 'chutes: 34 %');
    const { code, err } = await run(['valider', 'a.yaml'], { files: { 'a.yaml': wrong }, columns: 400 });
    const lines = [...err.matchAll(/aci expliquer a\.yaml (\S+) --exercice 1/g)].map(
      (match) => match[1] ?? '',
    );
    expect(code).toBe(1);
    expect(lines).toEqual(['parcours.variable', 'parcours.indicateurs.1']);
    for (const line of lines) {
      expect((await run(['expliquer', 'a.yaml', line], { files: { 'a.yaml': wrong } })).code).toBe(0);
    }
    const { written, code: after } = await run(['valider', '--update', 'a.yaml'], {
      files: { 'a.yaml': wrong },
    });
    const mended = named.replace('chutes: 33 %', 'chutes: 33.33 %');
    expect([after, written]).toEqual([0, { 'a.yaml': mended }]);
  });

  it('must name an indicator of the mission', async () => {
    const wrong = named
      .replace('{ Suivi des chutes: 33 %', '{ Suivi des chute: 33 %')
      .replace('2: 100 %', '3: 100 %');
    const { code, err } = await run(['valider', 'a.yaml'], { files: { 'a.yaml': wrong }, columns: 400 });
    expect(code).toBe(1);
    expect(err).toContain('s’appelle «\u00a0Suivi des chute\u00a0»');
    expect(err).toContain('Vouliez-vous écrire «\u00a0Suivi des chutes\u00a0»');
    expect(err).toContain('s’appelle «\u00a03\u00a0»');
    expect(err).toContain('«\u00a0aci expliquer a.yaml --liste --exercice 1\u00a0»');
  });

  it('cannot be rewritten while its result is pending', async () => {
    const pending = named.replace('realise: 100 }', '}');
    const { code, err, written } = await run(['valider', '--update', 'a.yaml'], {
      files: { 'a.yaml': pending },
    });
    expect([code, written]).toEqual([1, {}]);
    expect(err).toContain('n’est pas encore connu');
  });
});

describe('aci validate --update', () => {
  it('rewrites the figures that differ and not one byte more', async () => {
    const files = { 'a.yaml': `\uFEFF${bad.replaceAll('\n', '\r\n')}`, 'b.yaml': good };
    const { code, err, written } = await run(['valider', '--update', 'a.yaml', 'b.yaml'], { files });
    expect(code).toBe(0);
    expect(err).toBe('a.yaml\u00a0: 2 chiffres attendus réécrits.\n2 fichiers valides.\n');
    const expected = bad.replace('221 749,99', '221 750,00').replace('751.5', '750.00');
    expect(written).toEqual({ 'a.yaml': `\uFEFF${expected.replaceAll('\n', '\r\n')}` });
  });

  it('writes the decimals of the file’s language, but where a comma would part two items', async () => {
    // At 45,01 % prevention earns 6 751,50, 1,50 more than before; pending stays.
    const other = good.replace('45 %', '45.01 %').replace('en_attente: 0 ', 'en_attente: "1" ');
    const { written, code } = await run(['valider', '--update', 'a.yaml'], { files: { 'a.yaml': other } });
    expect(code).toBe(0);
    expect(written['a.yaml']).toContain('      variable: 6 751,50 €\n');
    expect(written['a.yaml']).toContain('total: 21 751.50 €, fixe: 15 000 €, variable: 6 751.50 €');
    expect(written['a.yaml']).toContain('en_attente: "0" ');
  });

  it('writes amounts for years that expect none, a key a line, with --update=add', async () => {
    const none = fileExpecting('').replace('    attendu:\n', '').replace('45 %', '45.01 %').trimEnd();
    const two = `${none} # constaté\r\n  - annee: 2\r\nversements: []\r\n`;
    const files = { 'a.yaml': none, 'b.yaml': two };
    const { written, err, code } = await run(['valider', '--mettre-a-jour=ajouter', 'a.yaml', 'b.yaml'], {
      files,
    });
    // See above: 221 750 and 1,50 more. Year 2 pays an update of the plan, 17 500: 197 500, and no result is known.
    const first = `    attendu:
      total: 221 751,50 €
      en_attente: 65 000 €
      fonctionnement: 60 000 €
      missions:
        acces_aux_soins:
          fixe: 70 000 €
          variable: 0 €
        parcours:
          fixe: 35 000 €
          variable: 0 €
        prevention:
          fixe: 15 000 €
          variable: 6 751,50 €
        crise_sanitaire:
          fixe: 35 000 €
          variable: 0 €`;
    expect([code, written['a.yaml']]).toEqual([0, `${none}\n${first}`]);
    expect(written['b.yaml']).toContain(
      ` # constaté\r\n${first.replaceAll('\n', '\r\n')}\r\n  - annee: 2\r\n    attendu:\r\n      total: 197 500 €`,
    );
    expect(plain(err)).toContain('b.yaml : 2 exercices munis de montants attendus.');
    const english = {
      'e.yaml':
        'cpts: { name: X, size_tier: 1 }\ncontract: { scale: aci-2022 }\nmissions: { prevention: }\nyears:\n  - year: 1\n    missions: { prevention: { attainment_rate: 45.01% } }\n',
    };
    // 10 000 at 45,01 % are 4 501.00; with 50 000 and 10 000: 64 501.
    const made = await run(['validate', '--update=add', 'e.yaml', '--lang', 'en'], { files: english });
    expect(made.written['e.yaml']).toContain(
      '    expected:\n      total: 64 501 €\n      operations: 50 000 €\n',
    );
  });

  it('has no line to add to a year between braces, and says so', async () => {
    const braces = 'cpts: { nom: X, taille: 1 }\nmissions: { prevention: }\nexercices: [{ annee: 1 }]\n';
    const { written, err } = await run(['valider', '--update=add', 'a.yaml'], {
      files: { 'a.yaml': braces },
    });
    expect([written, plain(err)]).toEqual([{}, expect.stringContaining('s’écrit entre accolades')]);
  });

  it('leaves a file alone that is refused for something else', async () => {
    const files = { 'a.yaml': bad.replace('taux_atteinte: 45 %', 'taux_atteinte: 45') };
    const { code, written } = await run(['valider', '--update', 'a.yaml'], { files });
    expect([code, written]).toEqual([1, {}]);
  });

  it('touches no figure that other places of the file use', async () => {
    const shared = good.replace('61 000 €', '&x 61 000 €').replace('variable: 6 750 €\n', 'variable: *x\n');
    const { code, err, written } = await run(['valider', '--update', 'a.yaml'], {
      files: { 'a.yaml': shared },
    });
    expect([code, written]).toEqual([1, {}]);
    expect(err).toContain('n’ont pas été réécrits');
    expect(err).toContain('[expected-differs]');
  });

  it('says when the file cannot be written', async () => {
    const machine = { files: { 'a.yaml': bad }, writing: 'forbidden' } as const;
    const { code, err } = await run(['valider', '--update', 'a.yaml'], machine);
    expect(code).toBe(2);
    expect(err).toContain('vous n’en avez pas le droit');
  });

  it('cannot rewrite standard input', async () => {
    expect((await run(['valider', '--update', '-'], { files: { '-': bad } })).code).toBe(2);
  });
});
