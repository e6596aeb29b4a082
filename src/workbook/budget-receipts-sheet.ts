/** The sheet of what the ACI pays: each payment of the year, and each settlement that a delay may bring into it. */

import {
  addDays,
  addMonths,
  type CalendarDate,
  civilYear,
  type Days,
  earlierOf,
  isAfter,
  isBefore,
  partsOf,
} from '../amounts/calendar.ts';
import { isNegative } from '../amounts/money.ts';
import { together } from '../budget/view-figures.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import { phrase } from '../law/language.ts';
import { isSettlement, partsOfLine } from '../law/payment-line.ts';
import { isUncertain } from '../law/scale.ts';
import {
  dateInput,
  empty,
  filling,
  formula,
  input,
  type SheetCell,
  starred,
  words,
  yearCell,
} from '../output/cells.ts';
import { monthNames } from '../output/format.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames, paymentLineWords } from '../output/names.ts';
import { sheetDay } from '../output/sheet-address.ts';
import { comparePayments, settlementDate } from '../schedule/schedule.ts';
import {
  type BudgetFigures,
  balanceDay,
  budgetSheet,
  dayText,
  liveFigure,
  ofViews,
  viewColumns,
  viewKey,
} from './budget-figures.ts';
import type { LiveColumn, LiveSheet } from './live-sheet.ts';

/** Settlements are paid at most so many months after the anniversary. */
const longestDelay = 12;

/** The day of a settlement without delay; undefined for what is paid on a day of its own. */
function anniversaryOf({ line, year }: ScheduledPayment, { budget }: BudgetFigures) {
  if (!isSettlement(line)) return undefined;
  const period = budget.views[0]?.of.years.find((each) => each.year === year)?.period;
  return period && settlementDate(period, 0);
}

const keyOf = ({ line, year }: ScheduledPayment): string => `${year ?? ''} ${line}`;

/** The payments of all views that fall between the balance of the bank, or the year's first day, and the year's end, or may. */
function listed(figures: BudgetFigures): ScheduledPayment[] {
  const { views, year } = figures.budget;
  const { from, to } = civilYear(year);
  const first = earlierOf(from, addDays(balanceDay(figures), 1));
  const isListed = (payment: ScheduledPayment): boolean => {
    const anniversary = anniversaryOf(payment, figures);
    if (anniversary === undefined) return !isAfter(payment.date, to) && !isBefore(payment.date, first);
    return !isAfter(anniversary, to) && !isBefore(addMonths(anniversary, longestDelay), first);
  };
  const all = new Map(
    views.flatMap(({ of }) => of.payments.filter(isListed).map((each) => [keyOf(each), each] as const)),
  );
  const undelayed = (payment: ScheduledPayment): ScheduledPayment => ({
    ...payment,
    date: anniversaryOf(payment, figures) ?? payment.date,
  });
  return [...all.values()].sort((a, b) => comparePayments(undelayed(a), undelayed(b)));
}

export interface BudgetReceipts {
  readonly sheet: LiveSheet<string>;
  /** What a view receives on these days, of one envelope or of all. */
  readonly received: (view: number, days: Days, line?: string) => string;
}

export function budgetReceiptsSheet(figures: BudgetFigures): BudgetReceipts {
  const { budget, result, lang } = figures;
  const days = civilYear(budget.year);
  const columns: readonly LiveColumn<string>[] = [
    { key: 'line', head: phrase('Ce que l’ACI verse', 'What the ACI pays'), width: 58, align: 'left' },
    { key: 'year', head: phrase('Exercice', 'Year'), width: 10, align: 'center' },
    { key: 'date', head: phrase('Date', 'Date'), width: 13, align: 'center' },
    { key: 'month', head: phrase('Compté en', 'Counted in'), width: 18, align: 'indent' },
    ...viewColumns(figures, 'v', 19),
    { key: 'envelope', head: phrase('Enveloppe', 'Envelope'), width: 18, isHidden: true },
  ];
  const sheet = budgetSheet(
    columns,
    {
      name: phrase('Versements', 'Payments'),
      title: phrase('Versements de l’ACI', 'Payments of the ACI'),
      notes: [
        phrase(
          'Cases jaunes\u00a0: une autre date ou un autre montant passe aussitôt dans la trésorerie. Le nombre de mois déplace tous les soldes.',
          'Yellow cells: another date or amount passes at once into cash. The number of months moves all settlements.',
        ),
      ],
    },
    figures,
  );
  const delay = sheet.add(() => ({
    line: words(phrase('Mois de l’anniversaire au solde', 'Months from anniversary to settlement')[lang]),
    date: { ...input('months', result.readings.settlement_delay_months.value), align: 'center' },
  }));
  const months = monthNames[lang].map((name) => `"${name}"`).join(',');
  const onDay = balanceDay(figures);
  const inBank = phrase('déjà en banque', 'already in the bank')[lang];
  const outside = phrase(`hors de ${budget.year}`, `outside ${budget.year}`)[lang];
  const monthNow = (date: CalendarDate): string => {
    if (!isAfter(date, onDay)) return inBank;
    const { year, month } = partsOf(date);
    return year === budget.year ? (monthNames[lang][month - 1] ?? '') : outside;
  };
  const settledOn = (anniversary: CalendarDate, today: CalendarDate): SheetCell =>
    formula(`EDATE(${dayText(anniversary)},${sheet.at('date', delay.row)})`, sheetDay(today), 'date');
  const rows = listed(figures).map((payment) => {
    const { line, year, date, amount } = payment;
    const anniversary = anniversaryOf(payment, figures);
    const own = budget.views.map(({ of }) => of.payments.find((each) => keyOf(each) === keyOf(payment)));
    return sheet.add((at) => ({
      line: words(paymentLineWords(line, isNegative(amount.value)).long[lang]),
      year: year === undefined ? empty() : yearCell(year),
      // The day of a settlement follows its formula until another one is typed over it.
      date: anniversary === undefined ? dateInput(date) : filling('date', settledOn(anniversary, date)),
      month: {
        ...formula(
          `IF(${at('date')}<=${dayText(onDay)},"${inBank}",IF(YEAR(${at('date')})<>${budget.year},"${outside}",CHOOSE(MONTH(${at('date')}),${months})))`,
          monthNow(date),
          'words',
          'faint',
        ),
        align: 'indent',
      },
      ...ofViews(figures, 'v', (_, index) => {
        const paid = own[index]?.amount;
        const cell = input('balance', paid && eurosOf(paid.value));
        return starred(cell, paid !== undefined && isUncertain(paid.status));
      }),
      envelope: words(envelopeNames[partsOfLine(line).envelope].short[lang], 'faint'),
    }));
  });
  const last = rows.at(-1)?.row ?? delay.row;
  const span = (key: string): string => sheet.outer(sheet.span(key, delay.row, last));
  const received: BudgetReceipts['received'] = (view, { from, to }, line) => {
    const within = `${span('date')},">="&${dayText(from)},${span('date')},"<="&${dayText(to)}`;
    const of = line === undefined ? '' : `,${span('envelope')},"${line}"`;
    return `SUMIFS(${span(viewKey('v', view))},${within}${of})`;
  };
  sheet.add(
    () => ({
      line: words(phrase(`Total de ${budget.year}`, `Total of ${budget.year}`)[lang], 'total'),
      ...ofViews(figures, 'v', (view, index) => {
        const now = together(view.months.map((month) => month.received));
        return liveFigure(`ROUND(${received(index, days)},2)`, now, 'total');
      }),
    }),
    'total',
  );
  return { sheet, received };
}
