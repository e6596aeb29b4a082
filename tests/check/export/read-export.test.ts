/** Exports as banks, accountants and funds lay them out: what each row is, and its places. */
import { describe, expect, it } from 'vitest';
import { dateToIso } from '../../../src/amounts/calendar.ts';
import { centsOf } from '../../../src/amounts/money.ts';
import { locate } from '../../../src/amounts/source.ts';
import { readAskedColumns } from '../../../src/check/export/columns.ts';
import { splitByPayer } from '../../../src/check/export/payer.ts';
import { type ReadOptions, readExport } from '../../../src/check/export/read-export.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, options: ReadOptions = {}) =>
  readExport(typeof text === 'string' ? bytes(text) : text, 'e.csv', options);

/** `2022-09-26 60000` for each row of money, then `reason line` for each row apart, then problems with their places. */
function told(text: string | Uint8Array, options?: ReadOptions): string[] {
  const { moved, apart, problems } = read(text, options);
  return [
    ...moved.map(({ date, amount }) => `${dateToIso(date.value)} ${centsOf(amount.value) / 100}`),
    ...apart.map(({ reason, at }) => `${reason} ${locate(at.source, at.start).line}`),
    ...problems.map(({ code, place: { source, start } }) => {
      const { line, column } = locate(source, start);
      return `${code} ${line}:${column}`;
    }),
  ];
}

const two = ['2022-09-26 60000', '2022-12-01 69256.85'];

const layouts: readonly (readonly [name: string, text: string, apart?: readonly string[]])[] = [
  [
    'BNP Paribas',
    'Compte de cheques;Compte de cheques;****9876;31/12/2022;;98 765,43\n\nDate operation;Libelle court;Type operation;Libelle operation;Montant operation en euro\n26/09/2022;VIREMENT;VIR SEPA RECU;VIR SEPA RECU /DE CPAM;60000,00\n01/12/2022;VIREMENT;VIR SEPA RECU;VIR SEPA RECU /DE CPAM;69256,85\n',
    ['outside 1'],
  ],
  [
    'Société Générale',
    "0012345;01/09/2022;31/12/2022;2;31/12/2022;98765,43 EUR\n\nDate de l'opération;Libellé;Détail de l'écriture;Montant de l'opération;Devise\n26/09/2022;VIR RECU;DE CPAM;60000,00;EUR\n01/12/2022;VIR RECU;DE CPAM;69256,85;EUR\n",
    ['outside 1'],
  ],
  [
    'Société Générale, its other head',
    'Date;Libellé;Débit;Crédit;Devise\n26/09/2022;CPAM;;60000,00;EUR\n01/12/2022;CPAM;;69256,85;EUR\n',
  ],
  [
    'Crédit Agricole',
    'Téléchargement du 31/12/2022;\n\nCompte courant n° 0001;Solde au 31/12/2022 98 765,43 €\n\nDate;Libellé;Débit euros;Crédit euros;\n26/09/2022;"VIREMENT EN VOTRE FAVEUR\nCPAM";;60 000,00;\n01/12/2022;"VIREMENT CPAM";;69 256,85;\n',
    ['outside 1', 'outside 3'],
  ],
  [
    'Crédit Mutuel and CIC',
    'Date;Date de valeur;Montant;Libellé;Solde\n26/09/2022;27/09/2022;60000.00;VIR CPAM;70000.00\n01/12/2022;02/12/2022;69256.85;VIR CPAM;139256.85\n',
  ],
  [
    'La Banque Postale',
    'Numéro Compte   ;0001\nType         ;CCP\nSolde (EUROS);98765,43\n\nDate;Libellé;Montant(EUROS);Montant(FRANCS)\n26/09/2022;"VIREMENT DE CPAM";60000,00;393574,20\n01/12/2022;"VIREMENT DE CPAM";69256,85;454295,15\n',
    ['outside 1', 'outside 2', 'outside 3'],
  ],
  [
    'Banque Populaire and Caisse d’Épargne',
    'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation\n27/09/2022;CPAM;VIR CPAM 74;A1;;Virement recu;;;;+60000,00;26/09/2022;26/09/2022;0\n02/12/2022;CPAM;VIR CPAM 74;A2;;Virement recu;;;;+69256,85;01/12/2022;01/12/2022;0\n',
  ],
  [
    'LCL, without a header',
    '26/09/2022;60000,00;Virement;;VIR CPAM;\n01/12/2022;69256,85;Virement;;VIR CPAM;\n31/12/2022;98765,43;;00000 000000X\n',
    ['balance 3'],
  ],
  [
    'Qonto',
    "Statut;Date de la valeur (UTC);Date de la valeur (local);Date de l'opération (UTC);Date de l'opération (local);Nom de la contrepartie;Montant total (TTC);Débit;Crédit;Solde;Devise\nExécuté;25-09-2022 23:12:33;26-09-2022 01:12:33;25-09-2022 23:12:33;26-09-2022 01:12:33;CPAM;60000,00;;60000,00;60000,00;EUR\nExécuté;01-12-2022 08:12:33;01-12-2022 09:12:33;01-12-2022 08:12:33;01-12-2022 09:12:33;CPAM;69256,85;;69256,85;129256,85;EUR\n",
  ],
  [
    'BoursoBank',
    'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance\n2022-09-26;2022-09-26;"VIR SEPA CPAM";"Virements";"Virements";"cpam";60000,00;;00012;"Compte";60000.00\n2022-12-01;2022-12-01;"VIR SEPA CPAM";"Virements";"Virements";"cpam";69256,85;;00012;"Compte";129256.85\n',
  ],
  [
    'Fortuneo',
    'Date opération;Date valeur;libellé;Débit;Crédit;\n26/09/2022;26/09/2022;VIR CPAM;;60000;\n01/12/2022;01/12/2022;VIR CPAM;;69256,85;\n',
  ],
  [
    'Shine',
    'Date de la valeur,Montant,Type de transaction,Libellé,Nom de la contrepartie\n26/09/2022,"60000,00",Virement,ACI,CPAM\n01/12/2022,"69256,85",Virement,ACI,CPAM\n',
  ],
  // Books debit the bank for what comes in: the running balance, or the account 512, says so.
  [
    'a ledger of account 512',
    'Compte;Date;Journal;Pièce;Libellé;Débit;Crédit;Solde\n512000;01/09/2022;AN;;A nouveau;1000,00;;1000,00\n512000;26/09/2022;BQ;1;CPAM;60000,00;;61000,00\n512000;01/12/2022;BQ;2;CPAM;69256,85;;130256,85\n',
    ['balance 2'],
  ],
  [
    'a Sage journal of both legs',
    'Journal;Date;Pièce;Compte;Tiers;Libellé;Sens;Montant\nBQ;26/09/2022;1;512000;;CPAM;D;60000,00\nBQ;26/09/2022;1;740000;;CPAM;C;60000,00\nBQ;01/12/2022;2;512000;;CPAM;D;69256,85\nBQ;01/12/2022;2;740000;;CPAM;C;69256,85\n',
    ['other_account 3', 'other_account 5'],
  ],
  [
    'a Sage journal with days of six figures',
    'Code journal;Date;Compte;Libellé;Débit;Crédit\nBQ;260922;512000;CPAM;60000,00;\nBQ;011222;512000;CPAM;69256,85;\n',
  ],
  [
    'BNP Paribas without heads under the line of the account',
    'Compte de cheques;Compte de cheques;****9876;31/12/2022;;98 765,43\n26/09/2022;VIREMENT RECU;VIR SEPA RECU;CPAM;60 000,00\n01/12/2022;VIREMENT RECU;VIR SEPA RECU;CPAM;69 256,85\n',
    ['outside 1'],
  ],
  [
    'a Sage ledger on paper',
    'Date;C.j;N° pièce;Libellé écriture;Let.;Mouvement débit;Mouvement crédit;Solde progressif\n;;;Report;;1 000,00;;1 000,00\n260922;BQ;1;CPAM;;60 000,00;;61 000,00\n011222;BQ;2;CPAM;;69 256,85;;130 256,85\n',
    ['balance 2'],
  ],
  [
    'EBP, which numbers its rows under “Ligne”',
    'Ligne;Date;Code journal;N° de compte;Libellé;Débit;Crédit\n1;26/09/2022;BQ;512000;CPAM;60000,00;0,00\n2;26/09/2022;BQ;741000;CPAM;0,00;60000,00\n3;01/12/2022;BQ;512000;CPAM;69256,85;0,00\n4;01/12/2022;BQ;741000;CPAM;0,00;69256,85\n',
    ['other_account 3', 'other_account 5'],
  ],
  [
    'QuickBooks, with a total of the account and of all',
    ',Date,Type,Nom,Mémo/Description,Montant,Solde\n512 Banque\n,26/09/2022,Dépôt,,VIR CPAM,"60 000,00","61 000,00"\n,01/12/2022,Dépôt,,VIR CPAM,"69 256,85","130 256,85"\nTotal pour 512 Banque,,,,,"129 256,85 €",\nTOTAL,,,,,"129 256,85 €",\n',
    ['outside 2', 'balance 5', 'balance 6'],
  ],
  [
    'a sheet with the totals of each month',
    'Date;Opération;Recettes;Dépenses\n26/09/2022;CPAM;60 000,00 €;\n;Total mois;60 000,00 €;0,00 €\n\n1/12/2022;CPAM;69 256,85 €;\n;Total mois;69 256,85 €;0,00 €\n',
    ['balance 3', 'balance 6'],
  ],
  [
    'the file that accountants give the tax office',
    'JournalCode|EcritureNum|EcritureDate|CompteNum|EcritureLib|Debit|Credit\nBQ|1|20220926|51200000|CPAM|60000,00|0,00\nBQ|1|20220926|74000000|CPAM|0,00|60000,00\nBQ|2|20221201|51200000|CPAM|69256,85|0,00\nBQ|2|20221201|74000000|CPAM|0,00|69256,85\n',
    ['other_account 3', 'other_account 5'],
  ],
  [
    'mandates',
    'N° mandat;Date de mandatement;Date de paiement;Bénéficiaire;Objet;Net à payer\n1;20/09/2022;26/09/2022;CPTS;ACI;60 000,00 €\n2;20/11/2022;01/12/2022;CPTS;ACI;69 256,85 €\nTotal;;;;;129 256,85 €\n',
    ['balance 4'],
  ],
  [
    'two files put together, each with its header',
    'Date;Sens;Libellé;Montant;;\n26/09/2022;C;CPAM;60 000,00;;\n;;;;;\nDate;Sens;Libellé;Montant;;\n01/12/2022;C;CPAM;69 256,85 EUR;;\n',
    ['outside 4'],
  ],
];

it('without a header, two columns of amounts are refused: one may be a balance', () => {
  const text = '26/09/2022;VIR CPAM;;60000,00;61000,00\n27/09/2022;LOYER;350,00;;60650,00\n';
  const { problems } = readExport(new TextEncoder().encode(text), 'e.csv');
  expect(problems.map(({ code }) => code)).toEqual(['csv-header-missing']);
});

describe('an export', () => {
  it.each(layouts.map(([name, text, apart]) => ({ name, text, apart: apart ?? [] })))(
    'of $name',
    ({ text, apart }) => {
      expect(told(text)).toEqual([...two, ...apart]);
    },
  );

  it('is read with damaged accents, of other encodings, and in UTF-16 of both ends', () => {
    const text = 'Date;Libellé;Débit;Crédit\n26/09/2022;CPAM;;60000,00\n';
    for (const [from, to] of [
      ['é', 'Ã©'],
      ['é', 'Ž'],
      ['é', '‚'],
      ['é', '?'],
      ['é', '\ufffd'],
    ] as const) {
      expect(told(text.replaceAll(from, to))).toEqual(['2022-09-26 60000']);
    }
    const units = [...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]);
    const swapped = units.map((_, index) => units[index ^ 1] ?? 0);
    expect(told(Uint8Array.from([0xff, 0xfe, ...units]))).toEqual(['2022-09-26 60000']);
    expect(told(Uint8Array.from([0xfe, 0xff, ...swapped]))).toEqual(['2022-09-26 60000']);
  });

  it('has the columns that people name', () => {
    const columns = readAskedColumns('date=Réglé le, montant=Net, après retenue') ?? new Map();
    expect(
      told('Réglé le;Date;Net, après retenue;Montant\n26/09/2022;01/01/2022;60000;1\n', { columns }),
    ).toEqual(['2022-09-26 60000']);
    expect(readAskedColumns('jour de paie')).toBeUndefined();
    expect(told('Date;Montant\n26/09/2022;1\n', { columns })).toEqual([
      'csv-column-unknown 1:1',
      'csv-column-unknown 1:1',
    ]);
    // A state that is not read would count what was refused.
    const misspelt = readAskedColumns('statut=Etta') ?? new Map();
    expect(told('Date;Montant;Suivi\n26/09/2022;1;refusé\n', { columns: misspelt })).toEqual([
      'csv-column-unknown 1:1',
    ]);
  });
});

it('what a missing column may be is said where all rows have it, and not of one side of the money', () => {
  const advised = (text: string) => read(text).problems.map(({ facts }) => facts);
  expect(told('Relevé des opérations\nDate;Texte;Dr;Cr\n26/09/2022;LOYER;850,00;\n')).toEqual([
    'csv-column-missing 2:1',
  ]);
  const found = ['Date', 'Texte', 'Dr', 'Cr'];
  expect(advised('Date;Texte;Dr;Cr\n26/09/2022;LOYER;850,00;\n27/09/2022;CPAM;;60 000,00\n')).toEqual([
    { column: 'amount', found, likely: {} },
  ]);
  expect(advised('Date;N;Valeur\n26/09/2022;12;850,00\n27/09/2022;13;60 000,00\n')).toEqual([
    { column: 'amount', found: ['Date', 'N', 'Valeur'], likely: { amount: 'Valeur' } },
  ]);
});

describe('a row', () => {
  const rows = (head: string, ...lines: string[]): string => [head, ...lines, ''].join('\n');

  it('of a sign in a column of its own went in or out', () => {
    for (const [head, credit, debit] of [
      ['Sens', 'C', 'D'],
      ['D/C', 'Crédit', 'Débit'],
      ['Type', 'Recette', 'Dépense'],
      ['Signe', '+', '-'],
    ] as const) {
      const text = rows(`Date;${head};Montant`, `26/09/2022;${credit};10`, `27/09/2022;${debit};4`);
      expect(told(text)).toEqual(['2022-09-26 10', '2022-09-27 -4']);
    }
    // A type that is no side is a label.
    expect(told(rows('Date;Type;Montant', '26/09/2022;Remboursement CPAM;10'))).toEqual(['2022-09-26 10']);
  });

  it('that ends a year is a payment, and a balance of the account is none', () => {
    const payments = [
      'Solde ACI 2024',
      'solde du volet fixe',
      'SOLDE',
      'Solde au titre de 2024',
      'Solde 2024',
      'Solde de l’exercice 2023',
      'Solde final',
      'Report sur 2024',
    ];
    const ofAccount = [
      'SOLDE CREDITEUR AU 27/09/2022',
      'Solde au 31/12/2022',
      'Ancien solde',
      'Solde initial',
      'Solde au 31/12/2022 ACI',
      'Report à nouveau',
      'Total ACI',
    ];
    const list = (labels: readonly string[]) =>
      told(rows('Date;FINESS;Objet;Montant', ...labels.map((label) => `26/09/2022;740000001;${label};10`)));
    expect(list(payments)).toEqual(payments.map(() => '2022-09-26 10'));
    expect(list(ofAccount)).toEqual(ofAccount.map((_label, index) => `balance ${index + 2}`));
    // Alone in a bank's list the word is that of the account.
    expect(told(rows('Date;Libellé;Montant', '26/09/2022;CPAM;10', '27/09/2022;SOLDE;99'))).toEqual([
      '2022-09-26 10',
      'balance 3',
    ]);
    // In a list of payments by their kind, it is one of the kinds.
    expect(told(rows('Date;Nature;Montant', '26/09/2022;Avance;10', '27/09/2022;Solde;99'))).toEqual([
      '2022-09-26 10',
      '2022-09-27 99',
    ]);
  });

  it.each([
    'Date val.;Lib.;Crédit (EUR)',
    'Date d’effet;Objet;Mt net',
    'Date du virement;Motif;Montant du virement',
    'Versé le;Libellé;Versé',
    'Date;Libellé;MONTANT EN €',
  ])('is read under %s', (head) => {
    expect(told(rows(head, '26/09/2022;CPAM;10'))).toEqual(['2022-09-26 10']);
  });

  it('that sums up those above is a total, if undated or called so, and only if it does', () => {
    const two = ['26/09/2022;CPAM;10', '27/09/2022;CPAM;99'];
    const last = (line: string) => told(rows('Date;Libellé;Montant', ...two, line)).at(-1);
    expect(last(';;109')).toBe('balance 4');
    expect(last('31/12/2022;Total CPAM;109')).toBe('balance 4');
    expect(last('Total CPTS des Trois Vallées;;109')).toBe('balance 4');
    expect(last('31/12/2022;Total CPAM;108')).toBe('2022-12-31 108');
    expect(last('31/12/2022;CPAM;109')).toBe('2022-12-31 109');
    expect(last(';;108')).toBe('value-invalid 4:1');
  });

  it('that moved no money, or none of euros, is none', () => {
    const text = rows(
      'Statut;Date;Libellé;Montant;Devise',
      'Refusé;26/09/2022;CPAM;10;EUR',
      'En attente;30/09/2030;CPAM;10;EUR',
      ';27/09/2022;CPAM;-   €;',
      ';27/09/2022;SOLDE CREDITEUR AU 27/09/2022;99;',
      ';;TOTAL;99;',
      'Fin du relevé;;;;',
      ';28/09/2022;CPAM;12;CHF',
    );
    expect(told(text)).toEqual([
      'not_executed 2',
      'pending 3',
      'no_amount 4',
      'balance 5',
      'balance 6',
      'outside 7',
      'csv-currency 8:21',
    ]);
    // What is still to come is not the last day.
    const { days } = read(text);
    expect(days && dateToIso(days.last)).toBe('2022-09-27');
  });

  it.each([
    ['a date of another century', '26/09/2203;10', 'csv-year-unlikely 2:1'],
    ['a day that does not exist', '31/02/2023;10', 'date-not-existing 2:1'],
    ['an amount that could be two', '26/09/2022;1,500', 'amount-ambiguous 2:12'],
    ['a word for an amount', '26/09/2022;dix', 'value-invalid 2:12'],
    ['a cell too many', '26/09/2022;10;3', 'csv-field-count 2:1'],
    ['a quote that is never closed', '26/09/2022;"10', 'csv-quote-unclosed 2:12'],
  ])('with %s is refused at its cell', (_name, line, found) => {
    expect(told(rows('Date;Montant', line))).toEqual([found]);
  });

  it('keeps its places behind quotes and breaks', () => {
    const text = 'Date;Libellé;Montant\n26/09/2022;"VIR ""CPAM""\nACI";10\n27/09/2022; "ACI" ;douze\n';
    expect(told(text)).toEqual(['2022-09-26 10', 'value-invalid 4:20']);
    expect(read(text).moved[0]?.label).toBe('VIR "CPAM"\nACI');
  });

  it('of debits alone asks whose they are', () => {
    expect(told('Date;Libellé;Débit\n26/09/2022;CPAM;10\n')).toContain('csv-side-unknown 2:17');
  });

  it('of a journal that nothing tells the side of asks for it', () => {
    const text = rows('Journal;Date;Libellé;Débit;Crédit', 'BQ;26/09/2022;CPAM;10;');
    expect(told(text)).toEqual(['2022-09-26 -10', 'csv-side-unknown 2:20']);
    expect(told(text, { side: 'books' })).toEqual(['2022-09-26 10']);
    expect(told(text, { side: 'bank' })).toEqual(['2022-09-26 -10']);
  });

  it('of a fund pays what stands in debit', () => {
    expect(told(rows('Date;Débit;Crédit', '26/09/2022;10;'), { side: 'fund' })).toEqual(['2022-09-26 10']);
    expect(told(rows('Date;Montant', '26/09/2022;-10'), { side: 'fund' })).toEqual(['2022-09-26 10']);
    expect(told(rows('Date;Montant', '26/09/2022;10'), { side: 'fund' })).toEqual(['2022-09-26 10']);
  });
});

describe('whose money it is', () => {
  const split = (
    lines: readonly (readonly [label: string, euros: number])[],
    options: Partial<Parameters<typeof splitByPayer>[1]> = {},
  ) => {
    const body = lines.map(
      ([label, euros], index) => `${String(index + 1).padStart(2, '0')}/10/2022;${label};${euros}`,
    );
    const { moved } = read(['Date;Libellé;Montant', ...body, ''].join('\n'));
    const { payments, apart } = splitByPayer(moved, { names: [], declared: [], ...options });
    return [
      ...payments.map(({ amount }) => centsOf(amount.value) / 100),
      ...apart.map(
        ({ reason, amount }) =>
          `${reason} ${centsOf(amount ?? payments[0]?.amount.value ?? (0 as never)) / 100}`,
      ),
    ];
  };

  it('counts what names the fund, in and out, and sets the rest apart', () => {
    expect(
      split([
        ['VIR CPAM 74', 100],
        ['VIR C.P.A.M. HAUTE-SAVOIE', 90],
        ['ASSURANCE MALADIE', 80],
        ['VIR SEPA RECU', 70],
        ['ORDRE DE REVERSEMENT CPAM', -60],
        ['VIR CPAM IJSS MME', 50],
        ['VIR ARS', 40],
        ['REMBOURSEMENT DE PRET', -30],
      ]),
    ).toEqual([100, 90, 80, 70, -60, 'other_credit 50', 'other_credit 40', 'debit -30']);
  });

  it('counts every credit where no row names it, but for what is plainly another’s', () => {
    const rows = [
      ['ACI CPTS', 100],
      ['COTISATIONS', 20],
      ['ACI CPTS', 100],
      ['REPRISE INDU', -100],
      ['LOYER', -5],
    ] as const;
    expect(split(rows)).toEqual([100, 100, -100, 'other_credit 20', 'debit -5']);
    expect(split(rows, { isAnyone: true })).toEqual([100, 20, 100, -100, 'debit -5']);
  });

  it('counts what names the contract, or a part of it and nobody, beside rows that name the fund', () => {
    expect(
      split([
        ['VIR CPAM', 100],
        ['Régularisation ACI 2023', 90],
        ['Avance 75 %', 80],
        ['Versement septembre 2023', 70],
        ['ORDRE DE REVERSEMENT ACI', -60],
        ['VIR INTERNE LIVRET ACI', 50],
        ['REGULARISATION EDF', 40],
        ['TROP PERCU EDF', -30],
        ['LOYER SALLE CPAM', -20],
      ]),
    ).toEqual([100, 90, 80, 70, -60, 'other_credit 50', 'other_credit 40', 'debit -30', 'debit -20']);
  });

  it('reads nothing into the name of the CPTS', () => {
    const rows = [
      ['CPTS du Val de Loyer', 100],
      ['LOYER', 15],
    ] as const;
    expect(split(rows, { own: 'CPTS du Val de Loyer' })).toEqual([100, 'other_credit 15']);
  });

  it('knows a payer by a name of its own, and money that the file declares', () => {
    const rows = [
      ['VIR TRESORERIE DE L ASSURANCE', 100],
      ['VIR DIVERS ORGANISMES', 15],
    ] as const;
    expect(split(rows, { names: ['Trésorerie de l’assurance'] })).toEqual([100, 'other_credit 15']);
    const { moved } = read('Date;Libellé;Montant\n01/10/2022;DIVERS;15\n');
    const declared = moved.map(({ amount }) => ({ amount: amount.value }));
    expect(split(rows, { declared })).toEqual([100, 'other_funding 15']);
    // The fund itself may pay what is declared, but not where another payer did.
    expect(split([['VIR CPAM FNPEIS', 15], ...rows], { declared })).toEqual([
      15,
      'other_credit 100',
      'other_funding 15',
    ]);
    expect(
      split(
        [
          ['VIR CPAM FNPEIS', 15],
          ['VIR CPAM ACI', 100],
        ],
        { declared },
      ),
    ).toEqual([100, 'other_funding 15']);
  });

  it('sets what the file declares apart in the fund’s own list too, unless its label says ACI', () => {
    const { moved } = read('Date;Libellé;Montant\n01/10/2022;DIVERS;15\n');
    const declared = moved.map(({ amount }) => ({ amount: amount.value }));
    const list = [
      ['ACI AVANCE', 15],
      ['FNPEIS', 15],
      ['ACI AVANCE', 100],
    ] as const;
    expect(split(list, { declared, isFundsOwn: true })).toEqual([15, 100, 'other_funding 15']);
  });
});
