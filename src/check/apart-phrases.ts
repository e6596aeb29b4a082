/** What was set apart of an export: how many rows, what sum, why; and one by one for those who want to see. */
import { type Cents, isZero, total } from '../amounts/money.ts';
import { locate } from '../amounts/source.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { type Table, table } from '../output/document.ts';
import { amountPhrase, both, datePhrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { cents, count, date, text } from '../output/value.ts';
import { type Apart, type ApartReason, apartReasons, type Moved } from './export/apart.ts';
import { sumOf, type Tally } from './payment-check.ts';

/** After a number: one, and several. */
const reasonNames: Readonly<Record<ApartReason, readonly [one: Phrase, several: Phrase]>> = {
  outside: [
    phrase('ligne hors du tableau', 'line outside the table'),
    phrase('lignes hors du tableau', 'lines outside the table'),
  ],
  balance: [
    phrase('ligne de solde ou de total', 'row of a balance or total'),
    phrase('lignes de solde ou de total', 'rows of balances or totals'),
  ],
  not_executed: [
    phrase('opération refusée ou annulée', 'refused or cancelled row'),
    phrase('opérations refusées ou annulées', 'refused or cancelled rows'),
  ],
  pending: [phrase('opération en attente', 'pending row'), phrase('opérations en attente', 'pending rows')],
  no_amount: [
    phrase('ligne sans montant', 'row without an amount'),
    phrase('lignes sans montant', 'rows without an amount'),
  ],
  other_account: [
    phrase('ligne d’un autre compte', 'row of another account'),
    phrase('lignes d’autres comptes', 'rows of other accounts'),
  ],
  other_beneficiary: [
    phrase('ligne d’un autre bénéficiaire', 'row of another beneficiary'),
    phrase('lignes d’autres bénéficiaires', 'rows of other beneficiaries'),
  ],
  debit: [phrase('débit', 'debit'), phrase('débits', 'debits')],
  other_credit: [phrase('autre recette', 'other credit'), phrase('autres recettes', 'other credits')],
  other_funding: [
    phrase(
      'recette déclarée sous «\u00a0autres_financements\u00a0»',
      'credit declared under “other_funding”',
    ),
    phrase(
      'recettes déclarées sous «\u00a0autres_financements\u00a0»',
      'credits declared under “other_funding”',
    ),
  ],
  before: [
    phrase('versement antérieur au premier jour demandé', 'payment before the first day asked for'),
    phrase('versements antérieurs au premier jour demandé', 'payments before the first day asked for'),
  ],
};

export const reasonPhrase = (reason: ApartReason): Phrase => reasonNames[reason][0];

/** Rows by their reason, in its order. */
export const apartTallies = (apart: readonly Apart[]): (Tally & { readonly reason: ApartReason })[] =>
  apartReasons.flatMap((reason) => {
    const rows = apart.filter((row) => row.reason === reason);
    const sum = total(rows.flatMap(({ amount }): readonly Cents[] => (amount === undefined ? [] : [amount])));
    return rows.length === 0 ? [] : [{ reason, count: rows.length, sum }];
  });

/** `Mis à part : 3 débits, −2 100,00 € ; 2 lignes de solde ou de total.` */
export function apartNote(apart: readonly Apart[]): Phrase | undefined {
  const parts = apartTallies(apart).map(({ reason, count: rows, sum }) => {
    const name = reasonNames[reason][rows > 1 ? 1 : 0];
    // Balances are no money: their sum would mean nothing.
    const isSumTold = reason !== 'balance' && reason !== 'outside' && !isZero(sum);
    return both((lang) => `${rows}\u00a0${name[lang]}${isSumTold ? `, ${amountPhrase(sum)[lang]}` : ''}`);
  });
  if (parts.length === 0) return undefined;
  const list = both((lang) => parts.map((part) => part[lang]).join(lang === 'fr' ? '\u00a0; ' : '; '));
  return phrase(`Mis à part\u00a0: ${list.fr}`, `Set apart: ${list.en}`);
}

export const apartTable = (apart: readonly Apart[]): Table =>
  table<Apart>({
    rows: apart,
    columns: [
      { head: phrase('Mis à part', 'Set apart'), of: ({ reason }) => text(reasonPhrase(reason)) },
      {
        head: phrase('Ligne', 'Line'),
        align: 'right',
        of: ({ at }) => count(locate(at.source, at.start).line),
      },
      { head: phrase('Date', 'Date'), of: (row) => row.date && date(row.date) },
      { head: phrase('Libellé', 'Label'), most: 40, of: ({ label }) => text(label) },
      {
        head: phrase('Montant', 'Amount'),
        of: ({ amount }) => (amount === undefined ? undefined : cents(amount)),
      },
    ],
  });

/** Rows are listed up to this many; the others are counted. */
const listedUpTo = 20;

/** Rows of an export for many contracts that name none of them. */
export function restNotes(rest: readonly Moved[]): Phrase[] {
  if (rest.length === 0) return [];
  const sum = amountPhrase(sumOf(rest));
  const head = phrase(
    `${rest.length}\u00a0ligne${rest.length > 1 ? 's ne nomment' : ' ne nomme'} aucun contrat du dossier\u00a0: ${sum.fr}`,
    `${rest.length} row${rest.length === 1 ? ' names' : 's name'} no contract of the folder: ${sum.en}`,
  );
  const rows = rest.slice(0, listedUpTo).map(({ at, date: day, amount, label }) => {
    const [on, of, { line }] = [
      datePhrase(day.value),
      amountPhrase(amount.value),
      locate(at.source, at.start),
    ];
    const name = harmless(label);
    return phrase(
      `  ligne\u00a0${line}, ${on.fr}, ${of.fr}\u00a0: ${name}`,
      `  line ${line}, ${on.en}, ${of.en}: ${name}`,
    );
  });
  const others = rest.length - rows.length;
  return others > 0
    ? [head, ...rows, phrase(`  et ${others}\u00a0autres`, `  and ${others} others`)]
    : [head, ...rows];
}
