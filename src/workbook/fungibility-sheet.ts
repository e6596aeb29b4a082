/** The sheet where spending is filled in: how the money of a year covers it (R8). */
import { zero } from '../amounts/money.ts';
import { fungibilityHeads } from '../calculate/document/fungibility-table.ts';
import { givableFrom } from '../calculate/fungibility/envelope.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { phrase } from '../law/language.ts';
import type { Envelope } from '../law/mission.ts';
import { regimeWords } from '../law/reading.ts';
import {
  amount,
  cellDecimal,
  empty,
  euros,
  input,
  type SheetCell,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames } from '../output/names.ts';
import { ratePrecision, rateUnits, roundedShare } from '../output/sheet-address.ts';
import type { WorkbookFigures } from './figures.ts';
import {
  type MoneyCells,
  type MoneyColumn,
  type MoneySheet,
  type MoneyYear,
  moneyColumns,
  rowOf,
  statedCells,
} from './fungibility-year.ts';
import { type LiveRow, liveSheet, sheetNames, yearBand, yes, yesNo } from './live-sheet.ts';
import type { MissionsSheet, YearLines } from './missions-sheet.ts';
import { addSteps, type Plan, plannedMove, type Steps, transferCells } from './transfer-steps.ts';

/** What an envelope may give before any transfer, as the command has it; nothing while the spending is not stated. */
function givableNow({ missions, fungibility }: YearResult, envelope: Envelope): Explained | undefined {
  const { cap, isFixedOnly } = fungibility;
  const now = fungibility.envelopes.find((one) => one.envelope === envelope);
  const spent = now?.known?.spent;
  if (now === undefined || spent?.kind !== 'given') return undefined;
  const fixed = missions.find(({ mission }) => mission === envelope)?.fixed.entitled ?? now.funded;
  const funded = { envelope, funded: now.funded, fixed, spending: spent, at: spent.at };
  return givableFrom(funded, { cap, isFixedOnly }, []);
}

function envelopeCells(
  envelope: Envelope,
  context: MoneyYear,
  plan: Plan,
  lines: YearLines,
  missions: MissionsSheet,
): (at: (column: MoneyColumn) => string) => MoneyCells {
  const { year, figures, sheet, first } = context;
  const { lang } = figures;
  const now = year.fungibility.envelopes.find((one) => one.envelope === envelope);
  const own = lines[envelope];
  /** The most that may leave: the surplus, within the cap and the fixed part. */
  const givable = (at: (column: MoneyColumn) => string): string => {
    const [cap, fixedOnly, surplus] = [sheet.at('spent', first), sheet.at('spent', first + 1), at('balance')];
    const capped = roundedShare(at('funded'), rateUnits(cap, ratePrecision), String(ratePrecision));
    const fixed = `IF(${fixedOnly}="${yes[lang]}",${at('fixed')},${surplus})`;
    return `MIN(${surplus},IF(${cap}="",${surplus},${capped}),${fixed})`;
  };
  const moved = (side: 'from' | 'to'): string =>
    `ROUND(SUM(${[...statedCells(context, side, envelope), plannedMove(plan, side, envelope)].join(',')}),2)`;
  return (at) => {
    const orNothing = (text: string): string => `IF(${at('spent')}="","",${text})`;
    const left = `ROUND(${at('balance')}+${at('received')}-${at('given')},2)`;
    return {
      year: yearCell(year.year),
      label: words(envelopeNames[envelope].long[lang]),
      ...(own === undefined
        ? {}
        : {
            funded: missions.link(own.all, 'earned'),
            fixed: missions.link(own.fixed, 'earned', 'faint'),
          }),
      spent: input('money', now?.known && eurosOf(now.known.spent.value)),
      balance: sum(orNothing(`ROUND(${at('funded')}-${at('spent')},2)`), now?.known?.balance),
      givable: sum(orNothing(givable(at)), givableNow(year, envelope), 'faint'),
      given: amount(moved('from'), now?.given.value ?? zero),
      received: amount(moved('to'), now?.received.value ?? zero),
      left: sum(orNothing(left), now?.known?.final),
    };
  };
}

/** What the other readings would leave, as they were at the export; nothing where no spending is stated. */
function otherRegimes({ year, figures: { lang } }: MoneyYear): MoneyCells[] {
  const { outcomes, regime: applied, envelopes: known } = year.fungibility;
  if (known.length === 0) return [];
  const head = (text: string): SheetCell => ({ ...words(text, 'subtotal'), align: 'right' });
  const gap = empty('subtotal');
  const label = phrase('Selon les autres lectures, à l’export', 'Under the other readings, at the export');
  return [
    {
      year: yearCell(year.year, 'faint'),
      label: words(label[lang], 'subtotal'),
      ...{ funded: gap, fixed: gap, spent: gap, balance: gap, givable: gap, given: gap },
      received: head(fungibilityHeads.uncovered[lang]),
      left: head(fungibilityHeads.unspent[lang]),
    },
    ...outcomes()
      .filter(({ regime }) => regime !== applied)
      .map(({ regime, uncovered, unspent }) => ({
        year: yearCell(year.year, 'faint'),
        label: words(`${regimeWords[regime][lang]} (${regimeWords[regime].means[lang]})`),
        received: euros(uncovered.value),
        left: euros(unspent.value),
      })),
  ];
}

/** Where what is left unspent, and what is left uncovered, stand for the summary. */
export interface LeftLines {
  readonly unspent: LiveRow<MoneyColumn>;
  readonly uncovered: LiveRow<MoneyColumn>;
}

/** Writes one year: its limits, its envelopes and what is left of them, its transfers beside them. */
function addYear(context: MoneyYear, plan: Plan, lines: YearLines, missions: MissionsSheet): LeftLines {
  const { year, figures, sheet, own } = context;
  const { lang } = figures;
  const { regime, cap, isFixedOnly, unspent, uncovered } = year.fungibility;
  const applied = `${regimeWords[regime][lang]} (${regimeWords[regime].means[lang]})`;
  const reading = phrase(`lecture appliquée\u00a0: ${applied}`, `reading applied: ${applied}`);
  sheet.band(`${yearBand(year, lang)} · ${reading[lang]}`);
  const beside = transferCells(context, plan);
  const write = (make: (at: (column: MoneyColumn) => string) => MoneyCells): LiveRow<MoneyColumn> =>
    sheet.add((at) => ({ ...make(at), ...beside.shift() }));
  const line = (
    text: { readonly fr: string; readonly en: string },
    cells: MoneyCells,
  ): LiveRow<MoneyColumn> =>
    write(() => ({ year: yearCell(year.year, 'faint'), label: words(text[lang]), ...cells }));
  const most = phrase(
    'Limite\u00a0: part au plus de ce qui est financé (vide\u00a0: aucune)',
    'Limit: share at most of what is funded (empty: none)',
  );
  const only = phrase(
    'Limite\u00a0: seul l’argent des volets fixes change d’enveloppe',
    'Limit: only money of fixed parts changes envelope',
  );
  line(most, { spent: input('rate', cap && cellDecimal(cap.value)) });
  line(only, { spent: yesNo(isFixedOnly, lang) });
  const all = own.map((envelope) => write(envelopeCells(envelope, context, plan, lines, missions)));
  const first = rowOf(context, 'operations');
  const [spent, left] = (['spent', 'left'] as const).map((key) =>
    sheet.span(key, first, first + own.length - 1),
  );
  /** What rests on spending: nothing, and not zero, while none is filled in. */
  const onceFilled = (cell: SheetCell): SheetCell => {
    if (cell.content.kind !== 'formula') return cell;
    const isFilled = year.fungibility.envelopes.some(({ known }) => known !== undefined);
    const text = `IF(COUNT(${spent})=0,"",${cell.content.formula})`;
    return { ...cell, content: { ...cell.content, formula: text, ...(isFilled ? {} : { value: '' }) } };
  };
  write(() => ({
    year: yearCell(year.year, 'total'),
    label: words('Total', 'total'),
    ...sheet.sums(all, ['funded', 'fixed', 'given', 'received'], 'total'),
    ...sheet.sums(all, ['spent', 'balance', 'left'], 'total', onceFilled),
    givable: empty('total'),
  }));
  const written = {
    unspent: line(fungibilityHeads.unspent, {
      left: onceFilled(sum(`ROUND(SUMIF(${left},">0"),2)`, unspent, 'subtotal')),
    }),
    uncovered: line(fungibilityHeads.uncovered, {
      left: onceFilled(sum(`ROUND(0-SUMIF(${left},"<0"),2)`, uncovered, 'subtotal')),
    }),
  };
  for (const cells of otherRegimes(context)) write(() => cells);
  while (beside.length > 0) write(() => ({}));
  sheet.gap();
  return written;
}

/** What the hidden steps of a year rest on. */
function planOf(context: MoneyYear, steps: Steps): Plan {
  const { year, sheet, own, figures } = context;
  const { regime } = year.fungibility;
  return {
    steps,
    name: phrase(`Exercice ${year.year}`, `Year ${year.year}`)[figures.lang],
    regime,
    own,
    count: regime === 'none' ? 0 : year.missions.length,
    cell: (column, envelope) => sheet.outer(sheet.at(column, rowOf(context, envelope))),
    stated: (side, envelope) => statedCells(context, side, envelope).map(sheet.outer),
  };
}

/** The sheet, the steps it rests on, and what each year leaves. */
export function fungibilitySheet(
  years: readonly YearLines[],
  missions: MissionsSheet,
  steps: Steps,
  figures: WorkbookFigures,
): { readonly sheet: MoneySheet; readonly years: readonly LeftLines[] } {
  const title = phrase('Dépenses et fongibilité', 'Spending and fungibility');
  const notes = [
    phrase(
      'Cases jaunes\u00a0: dépenses, virements et limites à remplir ou à changer. Une dépense laissée vide est inconnue, non nulle\u00a0: l’enveloppe reste hors du calcul.',
      'Yellow cells: spending, transfers and limits to fill or change. Spending left empty is unknown, not zero: its envelope stays out of the reckoning.',
    ),
    phrase(
      'La lecture appliquée est fixée à l’export, par le fichier ou l’option --hypothese.',
      'The reading applied is set at the export, by the file or the option --assume.',
    ),
  ];
  const sheet = liveSheet<MoneyColumn>(moneyColumns, { name: sheetNames.fungibility, title, notes }, figures);
  const written = figures.years.map((year, index) => {
    const own: readonly Envelope[] = ['operations', ...year.missions.map(({ mission }) => mission)];
    const stated = year.fungibility.transfers.filter(({ isStated }) => isStated);
    const context = { year, figures, sheet, first: sheet.next() + 1, own, stated };
    const plan = planOf(context, steps);
    const left = addYear(context, plan, years[index] ?? {}, missions);
    addSteps(plan);
    return left;
  });
  return { sheet, years: written };
}
