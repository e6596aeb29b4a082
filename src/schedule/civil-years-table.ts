/** What is received and what is earned in each calendar year. */
import { total } from '../amounts/money.ts';
import { totalWord } from '../calculate/document/earnings.ts';
import type { Explained } from '../law/explained.ts';
import { type Amount, amount, cents, marked, type Table, table, text } from '../output/document.ts';
import { phrase } from '../output/phrase.ts';
import type { CivilYear } from './statement.ts';

const civilHeads = {
  cash: {
    head: phrase('Encaissé dans l’année', 'Received in the year'),
    short: phrase('Encaissé', 'Received'),
  },
  accrued: { head: phrase('Acquis au jour près', 'Earned, by days'), short: phrase('Acquis', 'Earned') },
  outstanding: {
    head: phrase('Reste à recevoir au 31 décembre', 'To be received on 31 December'),
    short: phrase('À recevoir au 31/12', 'Due on 31 Dec'),
  },
} as const;
const partlyProjected = phrase('en partie projeté', 'partly projected');
export const civilNote = phrase(
  'Acquis\u00a0: ce que rapporte chaque exercice, chaque part étant répartie sur les jours où elle court (une mission, à partir de son propre début). À recevoir\u00a0: acquis moins encaissé depuis le début\u00a0; un montant négatif est perçu d’avance.',
  'Earned: what each contract year yields, each part spread over the days it runs (a mission, from its own start). To be received: earned less received since the beginning; a negative amount was received early.',
);

/** A sum is marked where one of its amounts is. */
export const markedSum = (amounts: readonly Explained[]): Amount =>
  marked(
    total(amounts.map(({ value }) => value)),
    amounts.some((each) => amount(each).isUncertain === true),
  );

export const civilYearsTable = (years: readonly CivilYear[]): Table =>
  table({
    rows: years,
    leastFirst: 4,
    columns: [
      {
        head: phrase('Année civile', 'Calendar year'),
        of: ({ year }) => ({ kind: 'count', count: year, isCalendarYear: true }),
        total: text(totalWord),
      },
      {
        ...civilHeads.cash,
        isSummed: true,
        of: ({ cash }) => amount(cash),
        total: markedSum(years.map(({ cash }) => cash)),
      },
      {
        ...civilHeads.accrued,
        isSummed: true,
        of: ({ accrued }) => amount(accrued),
        total: markedSum(years.map(({ accrued }) => accrued)),
      },
      { ...civilHeads.outstanding, drop: 1, of: ({ outstanding }) => cents(outstanding) },
      ...(years.some(({ isProjected }) => isProjected)
        ? [
            {
              head: phrase('', ''),
              align: 'left',
              drop: 2,
              of: ({ isProjected }: CivilYear) => (isProjected ? text(partlyProjected) : undefined),
            } as const,
          ]
        : []),
    ],
  });
