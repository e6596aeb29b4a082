/** Cash month by month, views side by side: what comes in and goes out, and what then stands in the bank. */
import { partsOf } from '../amounts/calendar.ts';
import { centsOf, isNegative, isPositive, isZero, total } from '../amounts/money.ts';
import { inEuros, totalWord } from '../calculate/document/earnings.ts';
import { type Phrase, phrase } from '../law/language.ts';
import { advice, type Column, type Line, type Section, table, title, verdict } from '../output/document.ts';
import { monthNames } from '../output/format.ts';
import { both, labelled } from '../output/phrase.ts';
import { none, text, type Value } from '../output/value.ts';
import type { BudgetView } from './budget.ts';
import type { BudgetMonth } from './cash.ts';
import { figure, fullName, headOf, orNone, sideBySide, together } from './view-figures.ts';

export const monthWords = ({ days }: Pick<BudgetMonth, 'days'>): Phrase =>
  both((lang) => monthNames[lang][partsOf(days.from).month - 1] ?? '');

const monthCell = (month: BudgetMonth | undefined): Value => (month ? text(monthWords(month)) : none);

const aci = both(() => 'ACI');

/** Costs and income beside the ACI are the same in all views. */
export function flowsSection(views: readonly BudgetView[]): Section {
  const [plain] = views;
  if (plain === undefined) return [];
  const isOther = plain.months.some(({ otherIncome }) => !isZero(otherIncome.value));
  const flow = (
    of: 'received' | 'otherIncome' | 'costs',
    { months }: BudgetView,
    head: Phrase,
    short: Phrase = head,
  ): Column<number> => ({
    head,
    short,
    of: (index) => orNone(months[index]?.[of]),
    total: figure(together(months.map((month) => month[of]))),
    isSummed: true,
  });
  return [
    title(phrase('Trésorerie\u00a0: ce qui entre et ce qui sort', 'Cash: what comes in and goes out')),
    table<number>({
      rows: plain.months.map((_, index) => index),
      repeated: isOther ? 3 : 2,
      columns: [
        { head: inEuros, of: (index) => monthCell(plain.months[index]), total: text(totalWord) },
        flow('costs', plain, phrase('Charges', 'Costs')),
        ...(isOther
          ? [flow('otherIncome', plain, phrase('Autres produits', 'Other income'), phrase('Autres', 'Other'))]
          : []),
        ...views.map((view) => {
          const { head, short, most } = headOf(view);
          const narrow = both((lang) => `ACI ${short[lang]}`);
          // Room for “ACI: ” before the name.
          return { ...flow('received', view, labelled(aci, head), narrow), most: most + 6 };
        }),
      ],
    }),
  ];
}

/** A month that ends below zero. */
export const isBelow = (month: BudgetMonth | undefined): boolean =>
  month?.closing !== undefined && isNegative(month.closing.value);

/** What stands in the bank at the end of each month, its lowest point, and how long the end of the year would last. */
export function bankSection(views: readonly BudgetView[]): Section {
  const months = views[0]?.months ?? [];
  if (months.every(({ closing }) => closing === undefined)) return [];
  const hasReserve = views.some((view) => reserveOf(view) !== undefined);
  const lines: Line<BudgetView>[] = [
    {
      name: phrase('Au 1er janvier', 'On 1 January'),
      of: (view) => orNone(view.months[0]?.opening),
    },
    ...months.map((month, index): Line<BudgetView> => {
      const line = { name: monthWords(month), of: (view: BudgetView) => orNone(view.months[index]?.closing) };
      return views.some((view) => isBelow(view.months[index])) ? { ...line, tone: 'strong' } : line;
    }),
    {
      name: phrase('Au plus bas', 'At its lowest'),
      of: ({ lowest }) => orNone(lowest?.closing),
      tone: 'total',
    },
    { name: phrase('à la fin de', 'at the end of'), of: ({ lowest }) => monthCell(lowest) },
    ...(hasReserve
      ? [{ name: phrase('Réserve, en mois de charges', 'Reserve, in months of costs'), of: reserveCell }]
      : []),
  ];
  return [
    title(
      phrase(
        'Trésorerie\u00a0: en banque à la fin de chaque mois',
        'Cash: in the bank at the end of each month',
      ),
    ),
    sideBySide(views, lines),
    ...belowWords(views).map((words) => verdict('bad', words)),
    advice(hasReserve && reserveMeaning),
  ];
}

const reserveMeaning = phrase(
  'Réserve\u00a0: ce qui reste fin décembre paie tant de mois de charges comme celles de l’année.',
  'Reserve: what is left at the end of December pays so many months of costs like the year’s.',
);

/** Which months end below zero, once for the views in which they are the same. */
function belowWords(views: readonly BudgetView[]): Phrase[] {
  const monthsOf = (view: BudgetView) => listed(view.months.filter(isBelow).map(monthWords));
  const sets = new Map(views.map((view) => [monthsOf(view).fr, monthsOf(view)]));
  return [...sets.values()]
    .filter(({ fr }) => fr !== '')
    .map((months) => {
      const named = views.filter((view) => monthsOf(view).fr === months.fr);
      const own = named.length === views.length ? allViews : listed(named.map(fullName));
      return phrase(
        `Sous zéro à la fin de ${months.fr}\u00a0: ${own.fr}.`,
        `Below zero at the end of ${months.en}: ${own.en}.`,
      );
    });
}

const allViews = phrase('toutes les vues', 'all views');

const listed = (names: readonly Phrase[]): Phrase =>
  both((lang) => names.map((name) => name[lang]).join(', '));

/** Whole tenths of a month of costs, rounded down, that the end of the year pays; undefined beyond five years, where it says nothing. */
export function reserveOf({ months }: BudgetView): number | undefined {
  const left = months.at(-1)?.closing?.value;
  const costs = centsOf(total(months.map((month) => month.costs.value)));
  if (left === undefined || costs <= 0 || !isPositive(left) || centsOf(left) > costs * 5) return undefined;
  return Math.floor((centsOf(left) * months.length * 10) / costs);
}

function reserveCell(view: BudgetView): Value {
  const tenths = reserveOf(view);
  if (tenths === undefined) return none;
  const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10];
  return text(phrase(`${whole},${tenth}`, `${whole}.${tenth}`));
}
