/** The contract's years one after the other, then the same by civil year. */

import { isZero } from '../amounts/money.ts';
import { earnedHead } from '../calculate/document/earnings.ts';
import { plannedNote } from '../calculate/document/fungibility-table.ts';
import { isSimulatedYear } from '../calculate/result.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { advice, type Column, type Section, type Table, table, title } from '../output/document.ts';
import { envelopeList } from '../output/names.ts';
import { withOptions } from '../output/option-names.ts';
import { both, type Sized, sized } from '../output/phrase.ts';
import { amount, amountOrNone, cents, date, none, text } from '../output/value.ts';
import { markedAmount, pendingWord } from './levers-table.ts';
import type { YearAhead, YearsAhead } from './years-ahead.ts';

type Money = Pick<YearAhead, 'spent' | 'left' | 'carried'>;

const hasSpending = (years: readonly Money[]): boolean => years.some(({ spent }) => spent !== undefined);

/** What is spent and left, where some spending is known. */
const moneyColumns = (years: readonly Money[]): Column<Money>[] => {
  const isShown = hasSpending(years);
  return [
    {
      head: phrase('Dépensé', 'Spent'),
      isShown,
      of: ({ spent }) => (spent === undefined ? none : cents(spent.value)),
    },
    { head: phrase('Reste', 'Left'), isShown, of: ({ left }) => amountOrNone(left) },
    {
      head: phrase('Cumulé', 'Carried'),
      drop: 3,
      isShown,
      of: ({ left, carried }) => amountOrNone(left && carried),
    },
  ];
};

/** A year that the file does not describe says so with a sign that the note explains. */
const projectedSign = (isProjected: boolean): string => (isProjected ? ' ~' : '');

/** Room for the sign of a projected year, which must never be cut. */
const leastFirst = 13;

const earnedWord = ({ years }: YearsAhead): Phrase =>
  earnedHead(
    years.some(({ year }) => isSimulatedYear(year)),
    years.some(({ year }) => year.isProjected),
  );

function contractYears(ahead: YearsAhead): Table {
  const { years } = ahead;
  return table<YearAhead>({
    rows: years,
    leastFirst,
    columns: [
      {
        head: phrase('Exercice', 'Contract year'),
        of: ({ year: { year, isProjected } }) => {
          const sign = projectedSign(isProjected);
          return text(phrase(`Exercice ${year}${sign}`, `Year ${year}${sign}`));
        },
      },
      {
        head: phrase('À partir du', 'From'),
        short: phrase('Début', 'From'),
        drop: 1,
        isShown: years.some(({ year }) => year.period !== undefined),
        of: ({ year: { period } }) => (period === undefined ? none : date(period.from)),
      },
      { head: earnedWord(ahead), of: ({ year }) => amount(year.totals.entitled) },
      {
        head: pendingWord,
        drop: 2,
        isShown: years.some(({ year }) => !isZero(year.totals.pending.value)),
        of: ({ year }) => amount(year.totals.pending),
      },
      ...moneyColumns(years),
    ],
  });
}

function civilYears(ahead: YearsAhead): Section {
  const years = ahead.civilYears;
  if (years.length === 0) return [];
  return [
    table({
      rows: years,
      leastFirst,
      columns: [
        {
          head: phrase('Année civile', 'Calendar year'),
          of: ({ year, isProjected }) => text(both(() => `${year}${projectedSign(isProjected)}`)),
        },
        { head: earnedWord(ahead), of: ({ earned }) => amount(earned) },
        ...moneyColumns(years),
      ],
    }),
  ];
}

function unknownNote({ unknown }: YearsAhead): Sized {
  const names = envelopeList(unknown);
  return sized((size) =>
    phrase(
      `Dépenses pas connues chaque année, donc hors de ce qui reste ces années-là\u00a0: ${names[size].fr}.`,
      `Spending not known every year, so left out of what is left in those years: ${names[size].en}.`,
    ),
  );
}

const letterNote = (amountWords: Phrase): Phrase =>
  phrase(
    `Le cumul commence par la lettre d’intention, ${amountWords.fr}.`,
    `What is carried begins with the letter of intent, ${amountWords.en}.`,
  );

/** As far as spending is known. */
function lastCarried({ years }: YearsAhead): Phrase | '' {
  const last = years.findLast(({ left }) => left !== undefined);
  if (last === undefined) return '';
  const left = markedAmount(last.carried);
  return phrase(
    `Reste à la fin de l’exercice ${last.year.year}, excédents et déficits cumulés\u00a0: ${left.fr}.`,
    `Left at the end of year ${last.year.year}, surpluses and deficits together: ${left.en}.`,
  );
}

export function yearsAheadSections(ahead: YearsAhead): Section[] {
  const { years, civilYears: civil, unknown, planned, letter } = ahead;
  const projected = years.filter(({ year }) => year.isProjected);
  return [
    [contractYears(ahead)],
    civilYears(ahead),
    [
      advice(
        projected.length > 0 &&
          phrase(
            '~ année ou partie d’année que le fichier ne décrit pas\u00a0: voici ce qu’elle peut rapporter.',
            '~ a year, or part of one, that the file does not describe: here is what it may earn.',
          ),
        projected.some(({ year }) => !isZero(year.totals.pending.value)) &&
          withOptions((named) => [
            `Les résultats des années à venir sont en attente\u00a0: ${named('--attainment')} les suppose.`,
            `Results of the years to come are pending: ${named('--attainment')} supposes them.`,
          ]),
        civil.length > 0 &&
          phrase(
            'Par année civile, chaque montant est réparti sur les jours auxquels il se rapporte.',
            'By calendar year, each amount is spread over the days it is for.',
          ),
        planned.length > 0 && plannedNote(planned),
        letter !== undefined && hasSpending(years) && letterNote(markedAmount(letter)),
        unknown.length > 0 && hasSpending(years) && unknownNote(ahead),
        !hasSpending(years) &&
          phrase(
            'Aucune dépense n’est indiquée\u00a0: ce qui reste n’est pas connu.',
            'No spending is stated: what is left is not known.',
          ),
      ),
    ],
    [title(lastCarried(ahead), 3)],
  ];
}
