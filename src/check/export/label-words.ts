/** What the labels of an export say: who pays, what is a balance, what was refused, what was taken back. */
import { plainWords } from '../../contract/values/payment-line-names.ts';

const plain = (text: string): string => plainWords(text).join(' ');
const words = (text: string): string => ` ${plain(text)} `;
const saying =
  (pattern: RegExp, as = words) =>
  (text: string): boolean =>
    pattern.test(as(text));

/** The health insurance, by the names of its local funds: CPAM, overseas CGSS, CCSS of Lozère, CSS of Mayotte. */
const fund =
  / (cpam\d*|c p a m|cgss\d*|ccss|cssm|cnam|cnamts|caisse primaire|caisse prim|assurance maladie|assur(ance)? mal(adie)?) /;

/** True where a label names the fund, or one of the names that people gave to `payer`. */
export function namesPayer(label: string, names: readonly string[]): boolean {
  const text = words(label);
  return fund.test(text) || names.some((name) => text.includes(words(name)));
}

const silent =
  /^(virements?|vir|sepa|recus?|receptions?|inst|instantanes?|credits?|transfers?|received|incoming|divers|versements?|paiements?|reglements?|avances?|acomptes?|soldes?|parts?|volets?|fixes?|variables?|exercices?|annees?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|de|du|d|le|la|l|au|titre|pour|1er|2e|\d+)$/;

/** A label that says how money came, or what part of a contract it is, and not from whom. */
export const isSilent = (label: string): boolean => plainWords(label).every((word) => silent.test(word));

/** What says that it is of the contract is no other funding. */
export const saysAci = saying(/ acis? /);

/** Daily allowances for an employee on leave come from the fund too, and are no part of the contract. */
export const isDailyAllowance = saying(/ (ij|ijss|indemnites? journalieres?|prestations? (en )?especes?) /);

/** A CPTS may be called after a place with “Loyer” in it: its own name says nothing of whose money it is. */
export function withoutName(label: string, name: string): string {
  const own = plain(name).replace(/^cpts (du |de |des |d )?((la|les|l) )?/, '');
  return own === '' ? label : words(label).replaceAll(` ${own} `, ' ');
}

/** Credits that are of somebody else, where no row names the payer. */
export const isOtherMoney = saying(
  / (ars|agence regionale|cotisations?|adhesions?|remboursements?|remb|vir(ement)? interne|compte a compte|livret|urssaf|dgfip|impots?|interets?|dons?|loyer|mutuelle|subvention (de la )?(region|departement|commune|ville)) /,
);

/** What only an account has. */
const balance =
  /^((ancien|nouveau) solde.*|(solde|balance) ((au|du|en date du|a la date du) \d.*|au|a (la|l) (ouverture|cloture|date).*|d ouverture.*|d entree.*|de (cloture|depart|debut).*|du (compte|jour|releve).*|des comptes.*|en (euros?|eur|banque|caisse)|(precedent|initial|comptable|bancaire|disponible)( .*)?|(crediteur|debiteur)( (au|du|en) .*)?)|(opening|closing) balance.*|balance (at|on|as of|brought|carried) .*|a nouveau( .*)?|(report|reports|reporte|a reporter)( (du|au) \d.*| du solde.*| a nouveau.*)?)$/;
/** The same words may end a year of the contract: `solde de l’exercice`, `solde final`, `report sur 2024`. */
const balanceOrPayment =
  /^((sous )?(solde|balance)( (\d{1,2} .*|a la fin.*|de (fin|la periode|l exercice|l annee).*|du mois.*|(final|reporte|reel|general|mouvements|(de )?periode|debit|credit|crediteur|debiteur)( .*)?))?|(report|reports|reporte) .*)$/;
const total =
  /^(sous )?(total|totaux)( (\d|au|a la|a l|en|du|des|de la|crediteur|debiteur|initial|final|comptable|general|generaux|mouvements|periode|debit|credit|mandate|mandates|mandats|paye|payes|paiements|verse|verses|versements|regle|regles|net|aci).*)?$/;

/** A row of the account itself, and not of money that moved: a balance, a total, an amount carried over. */
export function isBalanceRow(text: string): boolean {
  const said = plain(text);
  return balance.test(said) || total.test(said);
}

/** Beside the name of a fund, of the contract or of who is paid, the words are those of the payment which ends a year. */
export function mayBeBalanceRow(text: string): boolean {
  const said = plain(text);
  return balanceOrPayment.test(said) && !/ (exercice|annee) [1-5]$/.test(said);
}

/** A list of payments by their kind: there, `solde` is one of them. */
export const isPaymentKind = saying(
  /^(avances?|acomptes?|part variable|variable|volet variable|part fixe|fixe|volet fixe)$/,
  plain,
);

/** What may be the sum of the rows above it, whatever else it says. */
export const saysTotal = saying(/^(sous )?(total|totaux|cumul)( |$)/, plain);

/** A row of money that is still to come. */
export const isPending = saying(
  /attente|pending|en cours|a venir|prevu|scheduled|^a (payer|regler|verser|mandater)|non (paye|regle|verse|mandate|execute)/,
  plain,
);

/** A row that a bank shows and that moved no money. */
const saysRefused = saying(
  /(?<!(non|pas|sans) )(refus|rejet|annul|declin|revers|cancel|echou|echec|fail|impaye|suspen|bloqu)/,
  plain,
);
export const isUnexecuted = (text: string): boolean => isPending(text) || saysRefused(text);

/** 1 for money that came in, -1 for money that went out, undefined for a word that says neither. */
export function signOf(text: string): 1 | -1 | undefined {
  if (/^\s*\+\s*$/.test(text)) return 1;
  if (/^\s*[-\u2212]\s*$/.test(text)) return -1;
  const [word = '', ...rest] = plainWords(
    text.replace(/[^\u0020-\u007e]+/g, (part) => part.normalize('NFD').replace(/[^a-z]/gi, '')),
  );
  if (rest.length > 0) return undefined;
  if (/^(c|cr|crd|cred|crdit|credit|recettes?|entree|encaissement|in)$/.test(word)) return 1;
  return /^(d|db|dr|dbit|deb|debit|depenses?|dpense|sortie|decaissement|out)$/.test(word) ? -1 : undefined;
}

/** Money taken back whoever is named. */
const takenBack =
  / (indus?|trop (percus?|verses?|payes?)|ordre de reversement|titre de recettes?|recuperation|recupere|clawback|recovery|overpayment|taken back|given back) /;
/** Money taken back where it is exactly what came in before. */
const undone =
  / (extourne|annulation|annule|rejet|retour|reversement|contrepassation|reprise|recup|remboursement|refund|reversal) /;

export const saysTakenBack = saying(takenBack);
export const saysUndone = saying(new RegExp(`${takenBack.source}|${undone.source}`));

const yes: ReadonlySet<string> = new Set(['oui', 'yes', 'vrai', 'true', 'x', '1']);

/** A cell of a column that asks whether money was taken back: a yes, or a word for it. */
export const isRecoveryCell = (text: string): boolean => yes.has(plain(text)) || saysUndone(text);
