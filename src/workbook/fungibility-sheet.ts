/** The sheet where spending is filled in: how the money of a year covers it (R8). */
import { type Cents, total, zero } from '../amounts/money.ts';
import { fungibilityHeads } from '../calculate/document/fungibility-table.ts';
import { givableFrom } from '../calculate/fungibility/envelope.ts';
import type { Envelope } from '../law/mission.ts';
import {
  amount,
  amountOrNothing,
  decimalOf,
  empty,
  euros,
  input,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { eurosOf } from '../output/json-fields.ts';
import { envelopeNames, regimeMeanings } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { onSheet, ratePrecision, rateUnits, roundedShare } from '../output/sheet-address.ts';
import { regimeWords } from '../vocabulary/vocabulary.ts';
import type { WorkbookFigures } from './figures.ts';
import {
  type MoneyCells as Cells,
  type MoneyColumn,
  type MoneyLayout,
  moneyColumns,
  rowOfEnvelope,
  statedCells,
} from './fungibility-layout.ts';
import { headRows, no, sheetNames, sheetOf, yearBand, yes } from './live-sheet.ts';
import type { YearRefs } from './missions-sheet.ts';
import { rankOf, stepSpan, transferCells } from './transfer-steps.ts';

const { at, span } = moneyColumns;

/** What the year grants an envelope, in all and as its fixed part. */
function fundedNow({ year }: MoneyLayout, envelope: Envelope) {
  const mission = year.missions.find((one) => one.mission === envelope);
  return mission === undefined
    ? { all: year.operations.entitled, fixed: year.operations.entitled }
    : { all: mission.entitled, fixed: mission.fixed.entitled };
}

const balanceNow = ({ year }: MoneyLayout, envelope: Envelope) =>
  year.fungibility.envelopes.find((one) => one.envelope === envelope);

/** What an envelope may give before any transfer, as the command has it; nothing while the spending is not stated. */
function givableNow(layout: MoneyLayout, envelope: Envelope): Cents | undefined {
  const { cap, isFixedOnly } = layout.year.fungibility;
  const now = balanceNow(layout, envelope);
  const spent = now?.known?.spent;
  if (now === undefined || spent?.kind !== 'given') return undefined;
  const funded = { envelope, funded: now.funded, fixed: fundedNow(layout, envelope).fixed };
  return givableFrom({ ...funded, spending: spent, at: spent.at }, { cap, isFixedOnly }, [])?.value;
}

/** The most that may leave an envelope: its surplus, within the cap and the fixed part. */
function givableFormula({ band }: MoneyLayout, row: number, yesWord: string): string {
  const [cap, fixedOnly, surplus] = [at('spent', band + 1), at('spent', band + 2), at('balance', row)];
  const units = rateUnits(cap, ratePrecision);
  const capped = roundedShare(at('funded', row), units, String(ratePrecision));
  const bounds = `IF(${cap}="",${surplus},${capped}),IF(${fixedOnly}="${yesWord}",${at('fixed', row)},${surplus})`;
  return `MIN(${surplus},${bounds})`;
}

function envelopeCells(
  layout: MoneyLayout,
  envelope: Envelope,
  refs: YearRefs,
  { lang }: WorkbookFigures,
): Cells {
  const row = rowOfEnvelope(layout, envelope);
  const parts = envelope === 'operations' ? undefined : refs.missions[envelope];
  const now = balanceNow(layout, envelope);
  const funded = fundedNow(layout, envelope);
  const steps = sheetNames.steps[lang];
  const moved = (side: 'from' | 'to'): string => {
    const planned = `SUMIF(${stepSpan(layout, side, steps)},${rankOf(envelope)},${stepSpan(layout, 'amount', steps)})`;
    const all = [...statedCells(layout, side, envelope), ...(layout.planned === 0 ? ['0'] : [planned])];
    return `ROUND(SUM(${all.join(',')}),2)`;
  };
  const spent = at('spent', row);
  const orNothing = (text: string): string => `IF(${spent}="","",${text})`;
  const left = `ROUND(${at('balance', row)}+${at('received', row)}-${at('given', row)},2)`;
  return {
    year: yearCell(layout.year.year),
    label: words(envelopeNames[envelope].long[lang]),
    funded: sum((parts?.all ?? refs.operations).earned, funded.all),
    fixed: amount((parts?.fixed ?? refs.operations).earned, funded.fixed.value, 'faint'),
    spent: input('money', now?.known && eurosOf(now.known.spent.value)),
    balance: amountOrNothing(orNothing(`ROUND(${at('funded', row)}-${spent},2)`), now?.known?.balance.value),
    givable: amountOrNothing(
      orNothing(givableFormula(layout, row, yes[lang])),
      givableNow(layout, envelope),
      'faint',
    ),
    given: amount(moved('from'), now?.given.value ?? zero),
    received: amount(moved('to'), now?.received.value ?? zero),
    left: amountOrNothing(orNothing(left), now?.known?.final.value),
  };
}

function totalCells(layout: MoneyLayout, { lang }: WorkbookFigures): Cells[] {
  const { year, first, total: row } = layout;
  const { envelopes: known, unspent, uncovered } = year.fungibility;
  const over = (column: MoneyColumn): string => span(column, first, row - 1);
  const summed = (column: MoneyColumn, now: readonly Cents[]): Cells => ({
    [column]: amount(`ROUND(SUM(${over(column)}),2)`, total(now), 'total'),
  });
  const funded = layout.envelopes.map((envelope) => fundedNow(layout, envelope));
  const stated = known.flatMap((one) => one.known ?? []);
  const line = (label: string, text: string, now: Cents): Cells => ({
    year: yearCell(year.year, 'faint'),
    label: words(label),
    left: amount(text, now, 'subtotal'),
  });
  return [
    {
      year: yearCell(year.year, 'total'),
      label: words('Total', 'total'),
      ...summed(
        'funded',
        funded.map(({ all }) => all.value),
      ),
      ...summed(
        'fixed',
        funded.map(({ fixed }) => fixed.value),
      ),
      ...summed(
        'spent',
        stated.map(({ spent }) => spent.value),
      ),
      ...summed(
        'balance',
        stated.map(({ balance }) => balance.value),
      ),
      givable: empty('total'),
      ...summed(
        'given',
        known.map(({ given }) => given.value),
      ),
      ...summed(
        'received',
        known.map(({ received }) => received.value),
      ),
      ...summed(
        'left',
        stated.map(({ final }) => final.value),
      ),
    },
    line(fungibilityHeads.unspent[lang], `ROUND(SUMIF(${over('left')},">0"),2)`, unspent.value),
    line(fungibilityHeads.uncovered[lang], `ROUND(0-SUMIF(${over('left')},"<0"),2)`, uncovered.value),
  ];
}

const between = ['funded', 'fixed', 'spent', 'balance', 'givable', 'given'] as const;

/** What the other readings would leave, as they were at the export. */
function otherRegimes({ year }: MoneyLayout, { lang }: WorkbookFigures): Cells[] {
  const { readings, regime: applied, envelopes: known } = year.fungibility;
  if (known.length === 0) return [];
  const head = (text: string): SheetCell => ({ ...words(text, 'subtotal'), align: 'right' });
  const label = phrase('Selon les autres lectures, à l’export', 'Under the other readings, at the export');
  return [
    {
      year: yearCell(year.year, 'faint'),
      label: words(label[lang], 'subtotal'),
      ...Object.fromEntries(between.map((column) => [column, empty('subtotal')])),
      received: head(fungibilityHeads.uncovered[lang]),
      left: head(fungibilityHeads.unspent[lang]),
    },
    ...readings
      .filter(({ regime }) => regime !== applied)
      .map(({ regime, uncovered, unspent }) => ({
        year: yearCell(year.year, 'faint'),
        label: words(`${regimeWords[regime][lang]} (${regimeMeanings[regime][lang]})`),
        received: euros(uncovered.value),
        left: euros(unspent.value),
      })),
  ];
}

function yearRows(layout: MoneyLayout, refs: YearRefs, figures: WorkbookFigures): SheetRow[] {
  const { lang } = figures;
  const { regime, cap, isFixedOnly } = layout.year.fungibility;
  const limit = (label: string, spent: SheetCell): Cells => ({
    year: yearCell(layout.year.year, 'faint'),
    label: words(label),
    spent,
  });
  const most = phrase(
    'Limite\u00a0: part au plus de ce qui est financé (vide\u00a0: aucune)',
    'Limit: share at most of what is funded (empty: none)',
  );
  const only = phrase(
    'Limite\u00a0: seul l’argent des volets fixes change d’enveloppe',
    'Limit: only money of fixed parts changes envelope',
  );
  const applied = `${regimeWords[regime][lang]} (${regimeMeanings[regime][lang]})`;
  const reading = phrase(`lecture appliquée\u00a0: ${applied}`, `reading applied: ${applied}`);
  const own = [
    limit(most[lang], input('rate', cap && decimalOf(cap.value))),
    limit(only[lang], input('yes_no', (isFixedOnly ? yes : no)[lang])),
    ...layout.envelopes.map((envelope) => envelopeCells(layout, envelope, refs, figures)),
    ...totalCells(layout, figures),
    ...otherRegimes(layout, figures),
  ];
  const beside = transferCells(layout, figures);
  return [
    moneyColumns.band(`${yearBand(layout.year, lang)} · ${reading[lang]}`),
    ...Array.from({ length: layout.height }, (_, index) =>
      moneyColumns.row({ ...own[index], ...beside[index] }),
    ),
  ];
}

/** Where what is left unspent, and what is left uncovered, stand for the summary. */
export interface FungibilityRefs {
  readonly unspent: string;
  readonly uncovered: string;
}

export const fungibilityRefs = ({ total: row }: MoneyLayout, { lang }: WorkbookFigures): FungibilityRefs => ({
  unspent: onSheet(sheetNames.fungibility[lang], at('left', row + 1)),
  uncovered: onSheet(sheetNames.fungibility[lang], at('left', row + 2)),
});

const printedColumns = moneyColumns.all.length;

export const fungibilityHead = (figures: WorkbookFigures): SheetRow[] => {
  const title = phrase('Dépenses et fongibilité', 'Spending and fungibility');
  const notes = [
    phrase(
      'Cases jaunes\u00a0: dépenses, virements et limites à remplir ou à changer. Une dépense laissée vide est inconnue, non nulle\u00a0: l’enveloppe reste hors du calcul.',
      'Yellow cells: spending, transfers and limits to fill or change. Spending left empty is unknown, not zero: its envelope stays out of the reckoning.',
    ),
    phrase(
      'La lecture appliquée est fixée à l’export, par le fichier ou l’option --assume.',
      'The reading applied is set at the export, by the file or the option --assume.',
    ),
  ];
  return headRows(
    moneyColumns,
    printedColumns,
    { title: words(title[figures.lang], 'title'), notes },
    figures,
  );
};

export function fungibilitySheet(
  layouts: readonly MoneyLayout[],
  head: readonly SheetRow[],
  refs: readonly YearRefs[],
  figures: WorkbookFigures,
): SheetModel {
  const rows = layouts.flatMap((layout, index) => {
    const own = refs[index];
    return own === undefined ? [] : yearRows(layout, own, figures);
  });
  const size = { printedColumns, frozenColumns: 2 };
  return sheetOf(moneyColumns, sheetNames.fungibility[figures.lang], head, rows, size);
}
