import type { EnvelopeBalance, FungibilityResult, YearResult } from '../../domain/result.ts';
import { formatAmount, formatRate } from '../../output/format.ts';
import { type Row, type Table, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, nameOf, noValue, type Page, plainCell } from './page.ts';

type Key = 'name' | 'funded' | 'spent' | 'balance' | 'given' | 'received' | 'left';

/** True when the file states the spending of at least one envelope, or a transfer. */
export const hasFungibility = ({ fungibility }: YearResult): boolean => fungibility.envelopes.length > 0;

/** Per envelope: what came in, what was spent, what moved, what is left. */
export const balancesSection = (year: YearResult, page: Page): string[] =>
  tableLines(balancesOf(year, page), page.width, page.paint);

export function balancesOf({ fungibility }: YearResult, page: Page): Table<Key> {
  const { words } = page;
  const heads = [
    ['funded', words.funded],
    ['spent', words.spent],
    ...(page.isWide ? ([['balance', words.balance]] as const) : []),
    ['given', words.given],
    ['received', words.received],
    ['left', words.left],
  ] as const;
  return {
    columns: [
      { key: 'name', head: words.spendingTitle, align: 'left' },
      ...heads.map(([key, head]) => ({ key, head, align: 'right' }) as const),
    ],
    rows: fungibility.envelopes.map((envelope) => balanceRow(envelope, page)),
    hidden: words.hiddenColumns,
    drops: [['balance'], ['given', 'received'], ['funded']],
  };
}

function balanceRow({ envelope, funded, received, given, known }: EnvelopeBalance, page: Page): Row<Key> {
  return {
    cells: {
      name: { text: nameOf(envelope, page) },
      funded: amountCell(funded, page),
      spent: known === undefined ? noValue : plainCell(known.spent.value, page),
      balance: known === undefined ? noValue : amountCell(known.balance, page),
      given: plainCell(given.value, page),
      received: plainCell(received.value, page),
      left: known === undefined ? noValue : amountCell(known.final, page),
    },
  };
}

/** What the plan leaves, what it could not know, and the limits the file sets. */
export function balanceNotes({ fungibility }: YearResult, page: Page): string[] {
  const { words, lang } = page;
  const { unspent, uncovered, undeclared } = fungibility;
  const notes = [
    words.unspentAndUncovered(formatAmount(unspent.value, lang), formatAmount(uncovered.value, lang)),
    ...(undeclared.length === 0
      ? []
      : [words.undeclared(undeclared.map((envelope) => nameOf(envelope, page)).join(', '))]),
    ...limits(fungibility, page),
  ];
  return notes.flatMap((note) => wrap(note, page.width, '  '));
}

const limits = ({ cap, isFixedOnly }: FungibilityResult, { words, lang }: Page): string[] => [
  ...(cap === undefined ? [] : [words.cap(formatRate(cap.value, lang))]),
  ...(isFixedOnly ? [words.fixedOnly] : []),
];
