/** What is planned, booked and left, in tables by account and by month, and the bank. */
import { isNegative, subtract, total } from '../../amounts/money.ts';
import { inEuros, totalWord } from '../../calculate/document/earnings.ts';
import { type Phrase, phrase } from '../../law/language.ts';
import { type Block, type Column, type Section, type Table, table, title } from '../../output/document.ts';
import { shortDate } from '../../output/format.ts';
import { both, type Words } from '../../output/phrase.ts';
import { differenceOf } from '../../output/sheet-address.ts';
import { calculated, cents, none, text } from '../../output/value.ts';
import { accountName, sideWords } from '../accounts.ts';
import type { Side } from '../budget.ts';
import { monthWords } from '../cash-tables.ts';
import { figure, orNone, signed, together } from '../view-figures.ts';
import type { Actuals, Compared, ComparedAccount, ComparedMonth } from './actuals.ts';

export const plannedWord = phrase('Prévu', 'Planned');

export const titleOf = (side: Side, by: Phrase): Block =>
  title(both((lang) => `${sideWords[side].name[lang]} ${by[lang]}`));

/** What is planned, booked and left of each row, with their totals; `more` columns stand behind what is planned. */
export function comparedTable<Row extends Compared>(
  side: Side,
  rows: readonly Row[],
  name: (row: Row) => Words,
  ...more: readonly Column<Row>[]
): Table {
  return table<Row>({
    rows,
    leastFirst: 20,
    // More was spent than the year plans.
    tone: ({ left }) => (side === 'costs' && isNegative(left.value) ? 'strong' : undefined),
    columns: [
      { head: inEuros, of: (row) => text(name(row)), total: text(totalWord) },
      {
        key: 'planned',
        head: plannedWord,
        of: ({ planned }) => figure(planned),
        total: figure(together(rows.map(({ planned }) => planned))),
        isSummed: true,
      },
      ...more,
      {
        key: 'actual',
        head: phrase('Réalisé', 'Actual'),
        of: ({ actual }) => cents(actual),
        total: cents(total(rows.map(({ actual }) => actual))),
        isSummed: true,
      },
      {
        head: phrase('Reste', 'Left'),
        of: ({ left }) => calculated(signed(left), (at) => differenceOf(at('planned'), at('actual'))),
        total: signed(together(rows.map(({ left }) => left))),
        isSummed: true,
      },
    ],
  });
}

export function accountsCompared(side: Side, { accounts, lastDay }: Actuals): Section {
  const rows = accounts.filter((each) => each.side === side);
  if (rows.length === 0) return [];
  const day = shortDate(lastDay, 'fr').slice(0, 5);
  const toDate: Column<ComparedAccount> = {
    head: phrase(`Prévu au ${day}`, 'Planned to date'),
    short: phrase(`Au ${day}`, 'To date'),
    drop: 1,
    of: (row) => figure(row.toDate),
    total: figure(together(rows.map((row) => row.toDate))),
    isSummed: true,
  };
  return [
    titleOf(side, phrase('par compte', 'by account')),
    comparedTable(side, rows, ({ account }) => accountName(account), toDate),
  ];
}

export const monthsSection = (side: Side, { months }: Actuals): Section => [
  titleOf(side, phrase('par mois', 'by month')),
  comparedTable(
    side,
    months.map((month) => ({ ...month[side], days: month.days })),
    monthWords,
  ),
];

export function comparedBankSection({ months }: Actuals): Section {
  if (months.every(({ bank }) => bank === undefined)) return [];
  return [
    title(phrase('En banque à la fin du mois', 'In the bank at the end of the month')),
    table<ComparedMonth>({
      rows: months,
      tone: ({ bank }) => (bank !== undefined && isNegative(bank) ? 'strong' : undefined),
      columns: [
        { head: inEuros, of: (month) => text(monthWords(month)) },
        { key: 'planned', head: plannedWord, of: ({ bankPlanned }) => orNone(bankPlanned) },
        {
          key: 'actual',
          head: phrase('Compte 512', 'Account 512'),
          of: ({ bank }) => (bank === undefined ? none : cents(bank)),
        },
        {
          head: phrase('Écart', 'Difference'),
          of: ({ bank, bankPlanned }) => {
            if (bank === undefined || bankPlanned === undefined) return none;
            const gap = signed({ ...bankPlanned, value: subtract(bank, bankPlanned.value) });
            return calculated(gap, (at) => differenceOf(at('actual'), at('planned')));
          },
        },
      ],
    }),
  ];
}
