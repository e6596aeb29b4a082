/**
 * Exports on which an earlier version said “Aucun écart” though money was missing, or accused wrongly: what the command says of their kind.
 * The contract: operations 50 000 on 15 March 2023, and 75 % of prevention's 10 000, 7 500, on the day it starts, 1 June 2023.
 */
import { describe, expect, it } from 'vitest';
import { run } from '../support/fake-system.ts';

const contract = `cpts: { nom: CPTS des Trois Vallées, taille: 1 }
contrat: { signature: 2023-03-15 }
missions: { prevention: { debut: 2023-06-01 } }
exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 40 % } } }]
`;
/** 288 of 366 days: 10 000 × 288/366 = 7 868.85 fixed, of which 5 901.64 in advance. */
const advance = '5 901,64';

async function checked(
  csv: string,
  options: { readonly args?: readonly string[]; readonly payments?: string; readonly file?: string } = {},
) {
  const files = { 'c.yaml': (options.file ?? contract) + (options.payments ?? ''), 'e.csv': csv };
  const { code, out, err } = await run(
    ['controler', 'c.yaml', '-p', 'e.csv', '-q', ...(options.args ?? [])],
    { files },
  );
  return { code, said: `${out}${err}`.replace(/[\u00a0\u202f]/g, ' ').replace(/\n {2,}/g, ' ') };
}

const right = /Aucun écart au/;

describe('money that is missing is not passed over', () => {
  it('where an amendment counts, which is named', async () => {
    const file = contract.replace('2023-03-15 }', '2023-03-15, avenants: [{ le: 2024-03-15, taille: 2 }] }');
    // Tier 2 pays 60 000 from year 2 on, 45 000 of it in advance on the day on which year 1 is settled; nothing is 100 more.
    const { code, said } = await checked(
      `Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;CPAM;5901,64\n15/03/2024;CPAM;45100\n`,
      { file },
    );
    expect(code).toBe(1);
    expect(said).toContain('L’avenant du 15 mars 2024 vaut ici à partir de l’exercice 2.');
  });

  it('where the export goes on after the last payment', async () => {
    const { code, said } = await checked(
      'Date;Libellé;Débit;Crédit\n15/03/2023;VIR CPAM;;50 000,00\n30/06/2023;SALAIRES;1 900,00;\n',
    );
    expect(code).toBe(1);
    expect(said).toContain('Versements contrôlés au 30 juin 2023, dernier jour du relevé');
    expect(said).toContain(`Échéance du 1er juin 2023, écart de −${advance} € : rien n’a été versé.`);
  });

  it.each([
    [
      'refused',
      `Date;Libellé;Montant;Statut\n15/03/2023;CPAM;50000;Exécuté\n01/06/2023;CPAM;5901,64;Rejeté\n`,
      'Mis à part : 1 opération refusée ou annulée, 5 901,64 €',
    ],
    [
      'of the other side',
      `Date;Libellé;Sens;Montant\n15/03/2023;CPAM;CRED;50000\n01/06/2023;FOURNISSEUR;DEB;5901,64\n`,
      'Mis à part : 1 débit, −5 901,64 €',
    ],
    [
      'taken back',
      `Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;CPAM;5901,64\n03/06/2023;REJET VIR CPAM;-5901,64\n`,
      'une somme reprise le 3 juin 2023',
    ],
    [
      'of somebody else',
      `Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;VIR ARS;5901,64\n`,
      'Une ligne mise à part (autre recette), le 1er juin 2023, est exactement de ce montant : VIR ARS',
    ],
    [
      'near the amount',
      `Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;DCF;5900\n`,
      'Une ligne mise à part (autre recette), le 1er juin 2023, est proche de ce montant, 5 900,00 €',
    ],
    [
      'in two rows',
      `Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;DCF 1;901,64\n02/06/2023;DCF 2;5000\n`,
      'aucun versement compté. 2 recettes mises à part font exactement ce montant',
    ],
    [
      'not made yet',
      `Date;Libellé;Montant;État\n15/03/2023;CPAM;50000;Payé\n01/06/2023;CPAM;5901,64;Non payé\n10/06/2023;X;-1;Payé\n`,
      'Une ligne mise à part (opération en attente)',
    ],
    [
      'called a total',
      `Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;Total versé;5901,64\n`,
      'aucun versement compté. Une ligne mise à part (ligne de solde ou de total), le 1er juin 2023, est exactement de ce montant',
    ],
  ])('where the payment was %s', async (_name, csv, sentence) => {
    const { code, said } = await checked(csv);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(right);
  });

  it('where it is of another currency', async () => {
    const { code, said } = await checked('Date;Libellé;Montant;Devise\n15/03/2023;VIR;50000;USD\n');
    expect([code, said]).toEqual([1, expect.stringContaining('« USD » n’est pas l’euro')]);
  });
});

describe('what is right is said to be right', () => {
  const both = `15/03/2023;VIR CPAM;50000;\n01/06/2023;VIR CPAM;5901,64;\n`;

  it.each([
    [
      'a loan repaid and expenses of a member',
      '20/03/2023;REMBOURSEMENT PRET 0001;-412,09;\n21/03/2023;VIR REMBOURSEMENT FRAIS;-38,20;\n',
      'Mis à part : 2 débits, −450,29 €',
    ],
    ['a rent with a minus sign', '05/04/2023;PRLV BAILLEUR;-700;\n', 'Mis à part : 1 débit, −700,00 €'],
    [
      'balances above and below',
      '15/03/2023;ANCIEN SOLDE;1000;\n01/06/2023;NOUVEAU SOLDE CREDITEUR AU 01/06/2023;57000;\n',
      'Mis à part : 2 lignes de solde ou de total',
    ],
    ['a dash for nothing', '05/04/2023;VIR CPAM;-;\n', 'Mis à part : 1 ligne sans montant'],
  ])('with %s beside it', async (_name, rows, sentence) => {
    const { code, said } = await checked(`Date;Libellé;Montant;\n${rows}${both}`);
    expect(code).toBe(0);
    expect(said).toContain(sentence);
    expect(said).toMatch(right);
  });

  it('where the file notes a payment two days before the bank', async () => {
    const payments = 'versements: [{ date: 2023-03-13, montant: 50 000 € }]\n';
    const { code, said } = await checked(`Date;Libellé;Montant\n${both.replaceAll(';\n', '\n')}`, {
      payments,
    });
    expect(code).toBe(0);
    expect(said).toContain(
      '1 versement à la fois dans le fichier et dans le relevé, compté une seule fois : 50 000,00 €',
    );
  });

  it('where the file notes another amount than the bank: the bank’s counts, and both are told', async () => {
    const payments = 'versements: [{ date: 2023-03-13, montant: 49 500 € }]\n';
    const { code, said } = await checked(`Date;Libellé;Montant\n${both.replaceAll(';\n', '\n')}`, {
      payments,
    });
    expect(code).toBe(0);
    expect(said).toContain(
      'Le fichier note 49 500,00 € le 13 mars 2023, le relevé montre 50 000,00 € le 15 mars 2023 : tenu pour un seul versement',
    );
  });

  it('where a credit is called a repayment', async () => {
    expect((await checked('Date;Type;Montant\n15/03/2023;Remboursement CPAM;50000\n')).code).toBe(0);
  });

  it('for a period: what came before its first day is settled', async () => {
    const csv = 'Date;Libellé;Montant\n02/06/2023;VIR CPAM;5901,64\n';
    const whole = await checked(csv);
    expect(whole.said).toContain('le relevé ne commence que le 2 juin 2023');
    const { code, said } = await checked(csv, { args: ['--from', '2023-06-01'] });
    expect(code).toBe(0);
    expect(said).toContain('Ce qui était dû avant le 1er juin 2023 est tenu pour réglé.');
  });
});

describe('a fund’s list of several CPTS, against one contract', () => {
  const others = '15/03/2023;740000002;;32000\n02/04/2023;740000003;;18000\n';
  const list = (name: string): string =>
    `Date;FINESS;Structure;Montant\n15/03/2023;740000001;${name};50000\n01/06/2023;740000001;;5901,64\n${others}`;

  it('counts the rows of its number', async () => {
    const file = contract.replace('taille: 1', 'taille: 1, finess: "740000001"');
    const { code, said } = await checked(list(''), { file });
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('2 lignes d’autres bénéficiaires, 50 000,00 €'),
    ]);
  });

  it('knows the number by the rows that bear its name', async () => {
    expect((await checked(list('CPTS TROIS VALLEES'))).code).toBe(0);
  });

  it('is refused where nothing says which number is its own', async () => {
    const { code, said } = await checked(list(''));
    expect(code).toBe(1);
    expect(said).toContain('Ce relevé nomme 3 CPTS par leur numéro FINESS');
  });
});

it('what falls due after today is not said to be unpaid, where the file alone notes payments', async () => {
  const files = { 'c.yaml': `${contract}versements: [{ date: 2023-03-20, montant: 50 000 € }]\n` };
  const on = async (today: string) => {
    const { code, out } = await run(['controler', 'c.yaml', '-q', '--au', '2023-06-30'], { files, today });
    return [code, out.replace(/[\u00a0\u202f]/g, ' ')];
  };
  expect(await on('2023-04-01')).toEqual([
    0,
    expect.stringContaining(`Échéance du 1er juin 2023, ${advance} € : à venir.`),
  ]);
  expect(await on('2023-06-02')).toEqual([
    1,
    expect.stringContaining(`Échéance du 1er juin 2023, écart de −${advance} € : rien n’a été versé.`),
  ]);
});

it('the contract says what its payer is called', async () => {
  const csv =
    'Date;Libellé;Montant\n15/03/2023;VIR AGENT COMPTABLE 74;50000\n01/06/2023;TRESO LEMAN;5901,64\n02/06/2023;VENTE DE LIVRES;30\n';
  const file = contract.replace('signature:', 'payeur: Agent comptable 74; Tréso Léman, signature:');
  const { code, said } = await checked(csv, { file });
  expect([code, said]).toEqual([0, expect.stringContaining('Mis à part : 1 autre recette, 30,00 €')]);
});

it.each(['Opération', 'Mémo/Description', 'Communication', 'Texte du mouvement'])(
  'the payer is found under %s',
  async (head) => {
    const { code, said } = await checked(
      `Date;${head};Montant\n15/03/2023;VIR CPAM 74;50000\n01/06/2023;VIR CPAM 74;5901,64\n02/06/2023;VENTE DE LIVRES;30\n`,
    );
    expect([code, said]).toEqual([0, expect.stringContaining('Mis à part : 1 autre recette, 30,00 €')]);
  },
);

it('what came too much is told with what the export says of it', async () => {
  const { said } = await checked(
    'Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;CPAM;5901,64\n20/06/2023;CPAM FNPEIS;900\n',
  );
  expect(said).toContain('Versé pour ce jour-là : 900,00 € le 20 juin 2023 (« CPAM FNPEIS »).');
});

it('what is set apart is listed on request', async () => {
  const csv = 'Date;Libellé;Montant\n15/03/2023;CPAM;50000\n16/03/2023;LOYER MAISON MEDICALE;-700\n';
  const { said } = await checked(csv, { args: ['--show-apart'] });
  expect(said).toMatch(/débit +3 +16\/03\/2023 +LOYER MAISON MEDICALE +−?-?700,00/);
});

it.each([
  ['--side', 'moi', '--cote moi : écrivez banque, comptes ou caisse.'],
  ['--columns', 'machin', '--colonnes "machin" : écrivez par exemple'],
  ['--payments', 'other.csv', '--versements ne se donne qu’une fois'],
])('%s %s is misuse', async (option, value, sentence) => {
  const { code, said } = await checked('Date;Montant\n15/03/2023;50000\n', { args: [option, value] });
  expect(code).toBe(2);
  expect(said).toContain(sentence);
});

it('money beyond what is owed may be for results that are pending', async () => {
  const file = contract.replace(
    'exercices: [{ annee: 1, missions: { prevention: { taux_atteinte: 40 % } } }]',
    'exercices: [{ annee: 1 }]',
  );
  // On 15 March 2024 the rest of the fixed part, 7 868.85 less 5 901.64, is 1 967.21; as much as the fixed part may be variable.
  const { said } = await checked(
    'Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;CPAM;5901,64\n20/03/2024;CPAM;4967,21\n',
    { file, args: ['--sans-projection'] },
  );
  expect(said).toContain('écart de +3 000,00 € : inexpliqué (');
  expect(said).toContain(
    'Ce peut être un volet variable de l’exercice 1, dont des résultats sont en attente (7 868,85 € au plus).',
  );
});

it('an annulment without a sign is no second payment, and is named', async () => {
  const { said } = await checked(
    'Date;Libellé;Montant\n15/03/2023;CPAM;50000\n01/06/2023;CPAM;5901,64\n09/06/2023;CPAM Annulation du mandat 12;5901,64\n',
  );
  expect(said).not.toContain('deux fois');
  expect(said).toContain('inexpliqué');
  expect(said).toContain(
    'Le libellé dit une reprise et le montant n’est pas négatif, à vérifier : CPAM Annulation du mandat 12.',
  );
});

it('a row refused in the export of a folder is named beside the contract that lacks it', async () => {
  const files = {
    'f/a.yaml': contract,
    'f/b.yaml': contract.replace('Trois Vallées', 'Deux Rives'),
    'e.csv':
      'Date;Bénéficiaire;Montant;État\n15/03/2023;CPTS des Trois Vallées;50000;Payé\n15/03/2023;CPTS des Deux Rives;50000;Payé\n01/06/2023;CPTS des Trois Vallées;5901,64;Payé\n01/06/2023;CPTS des Deux Rives;5901,64;Rejeté\n',
  };
  const { out } = await run(['controler', 'f', '-p', 'e.csv'], { files });
  const said = out.replace(/[\u00a0\u202f]/g, ' ').replace(/\n {2,}/g, ' ');
  expect(said).toContain(
    'aucun versement compté. Une ligne mise à part (opération refusée ou annulée), le 1er juin 2023',
  );
});
