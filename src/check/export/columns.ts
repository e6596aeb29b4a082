/** The columns of an export that matter, by the names that banks, accountants and funds give them. */
import { plainWords } from '../../contract/values/payment-line-names.ts';

/** Names as their plain words, the most exact first where an export has several. */
const names = {
  date: `date de paiement, date paiement, date du paiement, date de versement, date versement, date du versement, date de reglement,
    date reglement, date du reglement, date de mandatement, date mandatement, date du mandat, date mandat, date de virement, date du virement,
    paye le, verse le, regle le, payment date, date of payment,
    paid on, date de l operation local, date de l operation, date d operation, date operation, date ope, date op, dateop, date d execution,
    date execution, date exec, date d emission, date compta, date de compta, date de comptabilisation,
    date comptabilisation, date comptable, booking date, transaction date, operation date, ecrituredate, date ecriture, date d ecriture,
    date de l ecriture, date piece, date de piece, date, jour, date de l operation utc, date de valeur, date valeur, date de la valeur,
    date de la valeur local, dateval, date val, date d effet, date effet, value date, date de la valeur utc`,
  amount: `montant verse, montant paye, montant du versement, montant du paiement, montant regle, montant du reglement, montant mandate,
    montant du mandat, montant vire, montant du virement, montant regle en, net paye, net a payer, montant net, montant net paye, montant net a payer, mt net, amount paid, paid amount, paid, montant, montant euros, montant en euros, montant en, mt, mnt, montant eur,
    montant en eur, montant operation, montant operation en euro, montant operation en euros, montant de l operation, montant ttc,
    montant total ttc, montant total, somme, amount, amount eur, amount in eur, net, verse`,
  credit: `credit, credit euros, credit en euros, credit eur, credit euro, montant credit, mt credit, montant au credit, recettes, recette,
    encaissement, encaissements, entree, entrees, mouvement credit, mouvements credit, mvt credit, credits, money in, paid in,
    credit amount`,
  debit: `debit, debit euros, debit en euros, debit eur, debit euro, montant debit, mt debit, montant au debit, depenses, depense, decaissement,
    decaissements, sortie, sorties, mouvement debit, mouvements debit, mvt debit, debits, money out, paid out, debit amount`,
  sign: 'sens, sens de l operation, sens operation, d c, c d, dc, debit credit, signe, sign, cr dr, dr cr, type, nature, type operation',
  line: 'ligne, ligne de paiement, ligne budgetaire, poste, volet, rubrique, line, payment line, budget line',
  label: `libelle, lib, libelle operation, libelle de l operation, libelle court, libelle simplifie, libelle complet, libelle ecriture,
    libelle de l ecriture, ecriturelib, intitule, objet, motif, designation, commentaire, detail, details, detail de l ecriture,
    informations complementaires, information complementaire, nature, nature du versement, type, type operation, type de transaction,
    type d operation, reference, references, ref, reference de l operation, contrepartie, nom de la contrepartie, tiers, nom du tiers,
    beneficiaire, nom du beneficiaire, emetteur, donneur d ordre, payeur, debiteur, creancier, supplierfound, label, description,
    reason, comment, kind, counterparty, counterparty name, reference number, finess, n finess, no finess, numero finess, cpts,
    nom de la cpts, structure, nom`,
  recovery: 'recuperation, trop percu, recovery, overpayment',
  status: 'statut, etat, etat de l operation, statut de l operation, status, state',
  currency: 'devise, monnaie, currency',
  balance:
    'solde, solde progressif, solde cumule, solde euros, solde en euros, solde apres operation, accountbalance, balance, running balance',
  account:
    'compte, n compte, no compte, n de compte, no de compte, numero de compte, numero compte, compte general, n compte general, no compte general, comptenum, account',
  journal:
    'journal, code journal, journalcode, n piece, no piece, piece, numero piece, numero de piece, ecriturenum',
};

export type ColumnName = keyof typeof names;

interface Known {
  readonly column: ColumnName;
  /** Its place among the names of its kind: the smaller, the more exact. */
  readonly rank: number;
}

const columnNames = Object.keys(names).filter((name): name is ColumnName => name in names);

/** A head may name several kinds of column: under “Type” stand debits and credits, or free text. */
const known = new Map<string, Known[]>();
for (const column of columnNames) {
  names[column].split(/,\s*/).forEach((name, rank) => {
    known.set(name, [...(known.get(name) ?? []), { column, rank }]);
  });
}

const plainHead = (head: string): string => plainWords(head).join(' ');

/** A damaged accent takes up to three characters. */
const longestDamaged = 3 * Math.max(...[...known.keys()].map((name) => name.length));

/** The names that a head with damaged accents may be: `CrÃ©dit`, `Cr‚dit`, `Cr?dit`. */
function repaired(head: string): readonly Known[] {
  if (head.length > longestDamaged || !/[^\u0020-\u007e]|\?/.test(head)) return [];
  // Two letters and some damage could be anything.
  if (!/[a-z].*[a-z].*[a-z]/is.test(head)) return [];
  const letters = head.toLowerCase().replace(/[^\u0020-\u007e]+|\?+/g, '*');
  const pattern = letters
    .replace(/[^a-z0-9*]+/g, ' ')
    .trim()
    .replaceAll('*', '[a-z ]{1,2}');
  const like = new RegExp(`^${pattern}$`);
  const found = [...known].find(([name]) => like.test(name));
  return found?.[1] ?? [];
}

/** Heads with such a word are free text, whatever else they say: `Réf. contrat`, `Mémo/Description`, `FINESS EJ`. */
const freeText =
  /\b(libelles?|memo|description|operations?|reference|ref|contrat|dossier|finess|beneficiaire|tiers|emetteur|payeur|message|communication|motif|objet|commentaires?|observations?|contract|payee|payer)\b/;
const measured =
  /\b(date|montant|solde|compte|iban|bic|devise|statut|etat|code|taux|amount|balance|account|status)\b/;

function saidAsText(head: string): readonly Known[] {
  const plain = plainHead(head);
  return freeText.test(plain) && !measured.test(plain) ? [{ column: 'label', rank: known.size }] : [];
}

/** The columns that a head may name; none for one that does not matter here. */
export function knownColumns(head: string): readonly Known[] {
  const found = known.get(plainHead(head)) ?? repaired(head);
  return found.length > 0 ? found : saidAsText(head);
}

/** A column that says whom a payment was made to. */
export const namesBeneficiary = (head: string): boolean =>
  /\bfiness\b|^(nom du )?beneficiaire$|^(nom de la )?cpts$|^beneficiary( name)?$|^structure$/.test(
    plainHead(head),
  );

/** Columns as people name them to `--columns`. */
export const columnsToAsk: readonly string[] =
  'date montant amount credit debit sens sign ligne line libelle label statut status devise currency solde balance compte account'.split(
    ' ',
  );

interface Asked {
  readonly column: ColumnName;
  /** As it was written. */
  readonly head: string;
}
/** Heads, as plain words, by the column they were said to be. */
export type AskedColumns = ReadonlyMap<string, Asked>;

/** `date=Date de règlement, montant=Net payé`; undefined where that is not what it says. */
export function readAskedColumns(text: string): AskedColumns | undefined {
  const asked = new Map<string, Asked>();
  // A comma parts two columns only before a name and its sign: a head may hold commas itself.
  for (const pair of text.split(/[,;](?=\s*[\p{L}]+\s*=)/u)) {
    const [, name = '', head = ''] = /^\s*(\p{L}+)\s*=(.+)$/u.exec(pair.trimEnd()) ?? [];
    const plain = plainHead(name);
    const column = columnsToAsk.includes(plain) ? known.get(plain)?.[0]?.column : undefined;
    if (column === undefined || head.trim() === '') return undefined;
    asked.set(plainHead(head), { column, head: head.trim() });
  }
  return asked.size === 0 ? undefined : asked;
}

/** Heads asked for that the export does not have: what stands in its columns would not be what was meant. */
export const absentHeads = (heads: readonly string[], asked: AskedColumns): string[] => {
  const own = new Set(heads.map(plainHead));
  return [...asked].flatMap(([plain, { head }]) => (own.has(plain) ? [] : [head]));
};

/** What was asked of a head goes before what it looks like; a column asked for has no other. */
export function columnsOfHead(head: string, asked: AskedColumns): readonly Known[] {
  const own = asked.get(plainHead(head));
  if (own !== undefined) return [{ column: own.column, rank: -1 }];
  const taken = new Set([...asked.values()].map(({ column }) => column));
  return knownColumns(head).filter(
    ({ column }) =>
      column === 'label' || !(taken.has(column) || (taken.has('amount') && /^(credit|debit)$/.test(column))),
  );
}
