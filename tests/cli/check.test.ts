import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { rowWith } from '../support/delivered.ts';
import { run } from '../support/fake-system.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const files = {
  'c.yaml': fixture('haut-chablais.yaml'),
  'right.csv': fixture('payments/haut-chablais-juste.csv'),
  'english.csv': fixture('payments/haut-chablais-english.csv'),
  'bank.csv': fixture('payments/haut-chablais-banque.csv'),
  'wrong.csv': fixture('payments/haut-chablais-ecarts.csv'),
};
/** What people read, with ordinary spaces and without the breaks of lines. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\n {2,}/g, ' ');
const check = (...args: string[]) => run(['check', 'c.yaml', '--quiet', ...args], { files });

describe('aci check', () => {
  it.each(['right.csv', 'english.csv', 'bank.csv'])('%s is right: exit code 0', async (path) => {
    const { code, out } = await check('--payments', path);
    expect(code).toBe(0);
    expect(plain(out)).toContain('Versements contrôlés au 29 septembre 2023, dernier jour du relevé');
    expect(plain(out)).toMatch(/Total +360 540,08\* +360 540,08 +–/);
    expect(plain(out)).toContain(
      'Aucun écart au 29 septembre 2023 : tout ce qui était dû à cette date a été versé, au centime près.',
    );
    // The settlement of year 2, and what that year has left.
    expect(plain(out)).toContain(
      'Après ce jour, 105 120,00 € viennent à échéance jusqu’au 26 septembre 2024',
    );
  });

  it('says why in sentences, and ends with 1', async () => {
    const { code, out } = await check('--payments', 'wrong.csv');
    expect(code).toBe(1);
    for (const sentence of [
      '19 versements lus dans wrong.csv : 381 139,37 €',
      // Tier 3 would give 56 250, and would have changed the other lines of the year too.
      'Échéance du 26 septembre 2023, écart de +11 250,00 € : inexpliqué (« Fonctionnement, avance » de l’exercice 2).',
      'Échéance du 26 septembre 2023, écart de +13 125,00 €, exactement « Crises sanitaires graves, avance du volet fixe » de l’exercice 2 : cela a été versé deux fois.',
      // The balance may be what came as 1 234.56: it is not said to be missing.
      'Échéance du 26 septembre 2023, écart de −3 775,71 € : inexpliqué (« Parcours pluriprofessionnels, solde du volet fixe » de l’exercice 1).',
      'Versé pour ce jour-là : 1 234,56 € le 20 octobre 2023.',
      'Au 20 octobre 2023, il y a en trop 20 599,29 € en tout.',
    ]) {
      expect(plain(out)).toContain(sentence);
    }
  });

  it('marks what rests on figures to verify: lines, their differences and the totals', async () => {
    const { out } = await check('--payments', 'wrong.csv');
    // The care pathways and the crisis of the worked example are reported amounts, operations are not.
    expect(plain(out)).toMatch(/26\/09\/2023 +209 810,62\* +230 409,91 +\+20 599,29\* +\+24 j/);
    expect(plain(out)).toMatch(/Parcours, solde .*5 010,27\* +inconnu +inconnu/);
    expect(plain(out)).toMatch(/Fonctionnement, avance .*45 000,00 +56 250,00 +\+11 250,00 *$/m);
    expect(plain(out)).toMatch(/Total +360 540,08\* +381 139,37 +\+20 599,29\*/);
  });

  it('says that results not known yet are supposed, where what is owed counts some of them', async () => {
    // Year 2 has its results; those of year 3, settled on 26 September 2025, are supposed.
    const asked = (on: string) => check('-p', 'right.csv', '--projection', '-a', '45%', '--on', on);
    expect(plain((await asked('2025-09-26')).out)).toContain('Simulation : les résultats pas encore connus');
    expect((await asked('2025-09-25')).out).not.toContain('Simulation');
    const data = (
      await check('-p', 'right.csv', '--projection', '-a', '45%', '--on', '2025-09-26', '-f', 'csv-plain')
    ).out;
    expect(data).toMatch(/^c\.yaml,.*,prevention\.variable,.*,2,.*,false$/m);
    expect(data).toMatch(/^c\.yaml,.*,prevention\.variable,.*,3,.*,true$/m);
    const noted = { 'p/c.yaml': `${files['c.yaml']}versements: [{ date: 2022-09-28, montant: 60 000 € }]\n` };
    // A contract whose payments nobody knows is owed something all the same.
    for (const folder of [noted, { 'p/c.yaml': files['c.yaml'] }]) {
      const { out } = await run(['check', 'p', '-a', '45%', '--on', '2025-09-26'], { files: folder });
      expect(plain(out)).toContain('Simulation : les résultats pas encore connus');
    }
  });

  it('says so in English too', async () => {
    const { out } = await check('--payments', 'wrong.csv', '--lang', 'en');
    expect(plain(out)).toContain(
      'Due on 26 September 2023, gap of +€13,125.00, exactly “Serious health crises, advance of the fixed part” of year 2: it was paid twice.',
    );
    expect(plain(out)).toContain('unexplained (“Operations, advance” of year 2).');
  });

  it('keeps to the width of the terminal', async () => {
    for (const [columns, lang] of [
      [80, 'fr'],
      [120, 'fr'],
      [80, 'en'],
    ] as const) {
      const args = ['check', 'c.yaml', '-q', '-p', 'wrong.csv', '--lang', lang];
      const { out } = await run(args, { files, columns });
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it('never says that all is paid while results are pending', async () => {
    const pending = {
      'c.yaml': files['c.yaml']
        .toString()
        .replace('{ taux_atteinte: 45 %, depenses: 21 500 € }', '{ depenses: 21 500 € }'),
      'right.csv': files['right.csv'].toString().replace(/28.09.2023;parcours\.variable;.*/, ''),
    };
    const { out, code } = await run(['check', 'c.yaml', '-q', '-p', 'right.csv'], { files: pending });
    expect(plain(out)).toMatch(
      /Aucun écart au .* sur ce qui est connu\.\nJusqu’à .* dépendent de résultats en attente \(Parcours\)\./,
    );
    expect(code).toBe(0);
    const english = await run(['check', 'c.yaml', '-q', '-p', 'right.csv', '--lang', 'en'], {
      files: pending,
    });
    expect(plain(english.out)).toMatch(
      /in what is known\.\nUp to .* depend on pending results \(Care pathways\)\./,
    );
  });

  it('says since when what was due is paid', async () => {
    const { out } = await check('-p', 'right.csv', '--from', '2023-01-01');
    expect(plain(out)).toContain('tout ce qui était dû depuis le 1er janvier 2023 a été versé');
  });

  it('shows on a narrow terminal how late a payment is, and says it in its conclusion', async () => {
    const late = files['right.csv']
      .toString()
      .replace(/^26\/09\/2022|^2022-09-\d\d|^\d\d\/09\/2022/m, '28/12/2022');
    const { out } = await run(['check', 'c.yaml', '-q', '-p', 'l.csv'], {
      files: { ...files, 'l.csv': late },
      columns: 80,
    });
    expect(plain(out)).toContain('+93 j');
    expect(plain(out)).toContain('versée en retard, de 93 jours');
    expect(plain(out)).not.toContain('Colonnes masquées : Remarque');
  });

  it('does not call missing what falls due after the last day of the export', async () => {
    const { code, out } = await check('-p', 'right.csv', '--on', '2024-09-30');
    expect(code).toBe(1);
    expect(plain(out)).toMatch(
      /Échéance du 26 septembre 2024, .* : le relevé s’arrête le 29 septembre 2023 et ne dit pas si cela a été versé\./,
    );
    expect(plain(out)).toMatch(/26\/09\/2024 .*hors du relevé/);
    expect(plain(out)).toContain('Sur les jours que le relevé couvre : le total versé est juste.');
    expect(plain(out)).not.toMatch(/rien n’a été versé|il manque|rien reçu/);
  });

  it.each([
    ['of the export', '', ['-p', 'e.csv'], 'dernier jour du relevé'],
    [
      'noted in the file',
      'versements: [{ date: 2022-09-28, montant: 60 000 € }, { date: 2032-12-05, montant: 12 € }]\n',
      [],
      'jour du dernier versement connu',
    ],
  ])(
    'takes a day to come %s, foreseen or mistyped, for no day that it covers',
    async (_name, noted, args, said) => {
      const typed = {
        'c.yaml': `${files['c.yaml'].toString()}${noted}`,
        'e.csv': 'Date;Montant\n28/09/2022;60 000,00\n05/12/2032;12,00\n',
      };
      const { code, out } = await run(['check', 'c.yaml', '-q', ...args], {
        files: typed,
        today: '2026-12-01',
      });
      expect(code).toBe(0);
      expect(plain(out)).toContain(`Versements contrôlés au 28 septembre 2022, ${said}`);
      expect(plain(out)).toContain('1 versement après cette date, hors du contrôle : 12,00 €');
    },
  );

  it('sets apart what a fund’s list says was paid to others, and counts the rest', async () => {
    const list =
      'Date;FINESS;Bénéficiaire;Montant\n26/09/2022;740000019;CPTS du Haut-Chablais;60 000,00\n26/09/2022;740000027;CPTS du Lac;60 000,00\n27/09/2022;740000035;CPTS d’Annecy;75 000,00\n';
    const byName = await run(['check', 'c.yaml', '-q', '-p', 'l.csv'], {
      files: { ...files, 'l.csv': list },
    });
    expect(byName.code).toBe(0);
    expect(plain(byName.out)).toContain('Mis à part : 2 lignes d’autres bénéficiaires, 135 000,00 €');
    const numbered = files['c.yaml']
      .toString()
      .replace('  departement: "74"', '  departement: "74"\n  finess: "740000019"');
    const byNumber = await run(['check', 'c.yaml', '-q', '-p', 'l.csv'], {
      files: {
        'c.yaml': numbered,
        'l.csv': list.replace(/Bénéficiaire/, 'Nature').replace(/CPTS [^;]*/g, 'Versement'),
      },
    });
    expect(byNumber.code).toBe(0);
    expect(plain(byNumber.out)).toContain('Mis à part : 2 lignes d’autres bénéficiaires, 135 000,00 €');
  });

  it('calls nothing unpaid to a CPTS that a fund’s list does not name, and takes its reference for a name', async () => {
    const list =
      'Date;Bénéficiaire;Montant\n01/09/2022;CPTS du Lac;1,00\n26/09/2022;CPTS HT CHABL.;60 000,00\n';
    const written = { ...files, 'l.csv': list };
    const { code, out } = await run(['check', 'c.yaml', '-q', '-p', 'l.csv'], { files: written });
    expect(code).toBe(1);
    expect(plain(out)).toContain(
      'Aucune ligne n’y nomme cette CPTS : rien ne lui a été versé, ou elle y porte un autre nom',
    );
    expect(plain(out)).toContain(
      'Échéance du 26 septembre 2022, 60 000,00 € : aucune ligne du relevé ne nomme cette CPTS. Une ligne mise à part (ligne d’un autre bénéficiaire), le 26 septembre 2022, est exactement de ce montant : CPTS HT CHABL..',
    );
    expect(plain(out)).toContain(
      '60 000,00 € étaient dus jusqu’au 26 septembre 2022 : versés ou non, le relevé ne le dit pas.',
    );
    expect(plain(out)).not.toMatch(/il manque|rien reçu/);
    const known = ['--set', 'contrat.reference=CPTS HT CHABL.'];
    expect((await run(['check', 'c.yaml', '-q', '-p', 'l.csv', ...known], { files: written })).code).toBe(0);
  });

  it('names the line that may be unpaid where another cause gives the same figure, and says what a renewal may settle', async () => {
    // Tier 1 advances operations of 75 % of 50 000, 37 500, for 45 000: 7 500 less, as the advance of the crisis plan.
    const text = `cpts: { nom: X, taille: 2 }
contrat: { signature: 2022-09-26, renouvellement: oui, montants: { prevention: { fixe: 10 000 €, variable: 10 000 € } } }
missions: { prevention: { debut: 2022-09-26 } }
`;
    const paidAs = async (sum: string) =>
      plain(
        (
          await run(['check', 'c.yaml', '-q', '-p', 'e.csv'], {
            files: { 'c.yaml': text, 'e.csv': `Date;Montant\n26/09/2022;${sum}\n` },
          })
        ).out,
      );
    // 45 000 and 75 % of 10 000, 7 500, are 52 500.
    expect(await paidAs('45 000,00')).toContain(
      'l’une de ces causes l’explique au centime près : rien n’a été versé pour « Prévention, avance du volet fixe » de l’exercice 1 la taille 1',
    );
    expect(await paidAs('56 821,00')).toContain(
      'écart de +4 321,00 € : inexpliqué. Versé pour ce jour-là : 56 821,00 € le 26 septembre 2022. Ce contrat en renouvelle un autre : ce peut être le solde du précédent.',
    );
  });

  it('says that a payment twice may be one row that the export holds twice', async () => {
    const twice = 'Date;Montant\n28/09/2022;60 000,00\n28/09/2022;60 000,00\n';
    const { out } = await run(['check', 'c.yaml', '-q', '-p', 't.csv'], {
      files: { ...files, 't.csv': twice },
    });
    expect(plain(out)).toContain('versé deux fois, ou bien la même ligne figure plusieurs fois au relevé');
    const later = twice.replace(/28(?=[\s\S]*60 000,00\n$)/, '26');
    const other = await run(['check', 'c.yaml', '-q', '-p', 't.csv'], {
      files: { ...files, 't.csv': later },
    });
    expect(plain(other.out)).toContain('versé deux fois.');
  });

  it('forgives what --tolerance says', async () => {
    // The greatest difference of a line is 13 125.
    expect((await check('-p', 'wrong.csv', '--tolerance', '13 124,99')).code).toBe(1);
    const { code, out } = await check('-p', 'wrong.csv', '--tolerance', '13125');
    expect([code, plain(out)]).toEqual([
      0,
      expect.stringContaining('Aucun écart au-dessus de la tolérance (13 125,00 €) au 20 octobre 2023.'),
    ]);
  });

  it('counts what is owed up to --on', async () => {
    const { code, out } = await check('-p', 'right.csv', '--on', '30/11/2022');
    expect(code).toBe(0);
    expect(plain(out)).toMatch(/Total +60 000,00 +60 000,00 +–/);
    expect(plain(out)).toContain('17 versements après cette date, hors du contrôle : 300 540,08 €');
  });

  it('checks the payments of the file', async () => {
    const text = `${files['c.yaml'].toString()}versements:\n  - { date: 2022-09-28, ligne: fonctionnement, montant: 60 000 € }\n  - { date: 2022-09-28, montant: 60 000 € }\n  - { date: 2022-10-28, montant: 60 000 €, recuperation: oui }\n`;
    const { code, out } = await run(['controler', 'c.yaml', '-q'], { files: { 'c.yaml': text } });
    expect(code).toBe(0);
    expect(plain(out)).toContain('3 versements lus dans c.yaml : 60 000,00 €');
  });

  it('counts once what stands in the file and in the export', async () => {
    const text = `${files['c.yaml'].toString()}versements:\n  - { date: 2022-09-28, ligne: fonctionnement, montant: 60 000 € }\n`;
    const both = { 'c.yaml': text, 'e.csv': 'Date;Montant\n28/09/2022;60 000,00\n' };
    const { code, out } = await run(['check', 'c.yaml', '-q', '-p', 'e.csv'], { files: both });
    expect(code).toBe(0);
    expect(plain(out)).toContain(
      '1 versement à la fois dans le fichier et dans le relevé, compté une seule fois : 60 000,00 €',
    );
    // Twice in the export and once in the file is twice.
    const twice = { ...both, 'e.csv': 'Date;Montant\n28/09/2022;60 000,00\n28/09/2022;60 000,00\n' };
    const again = await run(['check', 'c.yaml', '-q', '-p', 'e.csv'], { files: twice });
    expect(again.code).toBe(1);
    expect(plain(again.out)).toContain('cela a été versé deux fois');
  });

  it('names columns where an export is wrong', async () => {
    const csv = 'Date;Montant\n31/02/2023;12,00\n01/03/2023;douze\n';
    const { code, err } = await run(['check', 'c.yaml', '-p', 'bad.csv'], {
      files: { ...files, 'bad.csv': csv },
    });
    expect(code).toBe(1);
    expect(plain(err)).toContain('Dans la colonne « Date », le jour « 31/02/2023 » n’existe pas.');
    expect(plain(err)).toContain('par exemple « 60 000,50 ».');
    expect(err).not.toContain('Montant:');
  });

  it('sets the debits of an account apart, but for those that take money back', async () => {
    const csv =
      'Date;Libellé;Débit;Crédit\n26/09/2022;ACI;;60 000,00\n28/09/2022;Loyer;350,00;\n29/09/2022;ACI;;60 000,00\n30/09/2022;Reprise indu;60 000,00;\n';
    const { code, out } = await run(['check', 'c.yaml', '-q', '-p', 'bank.csv'], {
      files: { ...files, 'bank.csv': csv },
    });
    expect(code).toBe(0);
    expect(plain(out)).toContain('3 versements lus dans bank.csv : 60 000,00 €');
    expect(plain(out)).toContain('Mis à part : 1 débit, −350,00 €');
  });

  it('marks the years that the file does not describe, in brackets', async () => {
    const { out } = await check('-p', 'right.csv', '--on', '2024-09-26');
    expect(plain(out)).toMatch(/avance +\(3\)/);
    expect(plain(out)).not.toMatch(/\(2\)/);
  });

  it('gives the same facts as JSON', async () => {
    const { code, out } = await check('-p', 'wrong.csv', '--format', 'json');
    const json: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(json).toMatchObject({
      format: 'aci-cpts/check@2',
      until: '2023-10-20',
      read: [{ file: 'wrong.csv', payments: 19, sum: 381139.37 }],
      totals: { owed: 360540.08, paid: 379904.81, unexplained: 1234.56, difference: 20599.29 },
      unexplained: [{ date: '2023-10-20', amount: 1234.56, file_line: 20 }],
      explanations: [
        { dates: ['2023-09-26'], difference: 11250, findings: [] },
        { difference: 13125, findings: [[{ cause: 'repeated', times: 2 }]] },
        { difference: -3775.71, findings: [] },
      ],
    });
    expect(json).toHaveProperty('dates.3', {
      due_on: '2023-09-26',
      owed: 209810.62,
      paid: 230409.91,
      difference: 20599.29,
      days: 24,
      manners: [],
    });
  });

  // Owed and paid up to 28 September 2022: operations of year 1, 60 000, and then one euro and a half that nothing explains.
  const small = {
    'c.yaml': files['c.yaml'],
    's.csv': 'Date;Montant\n28/09/2022;60 000,00\n28/09/2022;1,50\n',
  };

  it('gives programs a row a line, then one a payment that no line takes', async () => {
    const { code, out } = await run(['check', 'c.yaml', '-q', '-p', 's.csv', '-f', 'csv-plain'], {
      files: small,
    });
    expect([code, out.split('\r\n')]).toEqual([
      1,
      [
        'file,name,date,line,label,year,projected,owed,paid,difference,status',
        'c.yaml,CPTS du Haut-Chablais,2022-09-26,operations,"Operations, in full",1,false,60000.00,60000.00,0.00,confirmed',
        'c.yaml,CPTS du Haut-Chablais,2022-09-28,,Payment without a line,,,0.00,1.50,1.50,',
        '',
      ],
    ]);
    const french = await run(['check', 'c.yaml', '-q', '-p', 's.csv', '-f', 'csv'], { files: small });
    expect(french.out).toContain('28/09/2022;;Versement sans ligne;;;"0,00";"1,50";"1,50";\r\n');
  });

  it('writes a workbook whose differences and totals follow what is typed', async () => {
    const { bytes } = await run(['check', 'c.yaml', '-q', '-p', 's.csv', '-o', 'gaps.xlsx'], {
      files: small,
    });
    const workbook = await readXlsx(bytes['gaps.xlsx'] ?? new Uint8Array());
    expect(rowWith(workbook, 'Contrôle', 'Total').slice(1, 4)).toEqual([60_000, 60_001.5, 1.5]);
    const formulas = [...(workbook.sheets[0]?.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas.slice(0, 4)).toEqual([
      'ROUND(C9-B9,2)',
      'ROUND(SUM(B9:B9),2)',
      'ROUND(SUM(C9:C9),2)',
      'ROUND(C10-B10,2)',
    ]);
  });

  it('writes for a letter and for the web, reasons included', async () => {
    const markdown = await check('-p', 'wrong.csv', '-f', 'markdown');
    expect(plain(markdown.out)).toContain('| **13 125,00\\*** | **26 250,00** | **+13 125,00\\*** |');
    expect(plain(markdown.out)).toContain('\n- Échéance du 26 septembre 2023, écart de +11 250,00 €');
    const page = await check('-p', 'wrong.csv', '-f', 'html');
    expect(plain(page.out)).toContain(' data-head="Écart">+13 125,00<span class="mark">*</span></td>');
    expect(plain(page.out)).toContain('<li>Échéance du 26 septembre 2023, écart de +11 250,00 €');
  });

  it.each([
    ['no payment at all', [], 'aucun versement à contrôler'],
    ['a day that does not exist', ['-p', 'right.csv', '--on', '2023-02-30'], 'date-not-existing'],
    ['a tolerance that is no amount', ['-p', 'right.csv', '--tolerance', 'un peu'], 'value-invalid'],
    ['an unknown format', ['-p', 'right.csv', '-f', 'pdf'], 'pdf'],
  ])('%s is misuse', async (_name, args, said) => {
    const { code, out, err } = await check(...args);
    expect([code, out]).toEqual([2, '']);
    expect(plain(err)).toContain(said);
  });

  it('refuses an export that is not there, and a contract without a signature', async () => {
    expect((await check('-p', 'absent.csv')).code).toBe(1);
    const unsigned = 'cpts: { nom: X, taille: 2 }\nmissions: { prevention: }\n';
    const { code, err } = await run(['check', 'u.yaml', '-q', '--on', '2023-01-01'], {
      files: { 'u.yaml': unsigned },
    });
    expect(code).toBe(1);
    expect(err).toContain('schedule-needs-signature');
  });
});
