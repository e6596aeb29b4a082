/** The first sheet: what each contract year earns, envelope by envelope. */
import { total, zero } from '../amounts/money.ts';
import { earningHeads } from '../calculate/document/earnings.ts';
import { fungibilityHeads } from '../calculate/document/fungibility-table.ts';
import type { EnvelopePart } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { isUncertain } from '../law/scale.ts';
import {
  amount,
  constant,
  free,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  starred,
  sum,
  words,
  yearCell,
} from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import { phrase } from '../output/phrase.ts';
import { sumOf } from '../output/sheet-address.ts';
import type { WorkbookFigures, WorkbookYear } from './figures.ts';
import type { FungibilityRefs } from './fungibility-sheet.ts';
import { columnSet, headRows, shared, sheetNames, sheetOf, yearBand } from './live-sheet.ts';
import type { YearRefs } from './missions-sheet.ts';

const columns = columnSet([
  { key: 'year', head: shared.year, width: 9, align: 'center' },
  { key: 'envelope', head: phrase('Enveloppe', 'Envelope'), width: 38, align: 'left' },
  { key: 'ceiling', head: earningHeads.ceiling, width: 17 },
  { key: 'fixed', head: earningHeads.fixed, width: 17 },
  { key: 'variable', head: earningHeads.variable, width: 17 },
  {
    key: 'total',
    head: phrase('Total acquis', 'Total earned'),
    simulated: phrase('Total simulé', 'Total simulated'),
    width: 17,
  },
  { key: 'pending', head: earningHeads.pending, width: 17 },
  { key: 'toVerify', head: shared.toVerify, width: 17 },
]);

const verifiedNow = (parts: readonly EnvelopePart[]) =>
  total(parts.filter(({ ceiling }) => isUncertain(ceiling.status)).map(({ entitled }) => entitled.value));

/** An amount of another sheet, with the star it has there. */
const taken = (ref: string, { ceiling, entitled }: EnvelopePart): SheetCell =>
  starred(amount(ref, entitled.value), isUncertain(ceiling.status));

function envelopeRows({ year }: WorkbookYear, refs: YearRefs, { lang }: WorkbookFigures): SheetRow[] {
  const { operations, missions } = year;
  const head = (line: keyof typeof envelopeNames) => ({
    year: yearCell(year.year),
    envelope: words(envelopeNames[line].long[lang]),
  });
  return [
    columns.row({
      ...head('operations'),
      ceiling: sum(refs.operations.ceiling, operations.ceiling),
      total: sum(refs.operations.earned, operations.entitled),
      pending: amount(refs.operations.pending, zero),
      toVerify: amount(refs.operations.toVerify, verifiedNow([operations]), 'faint'),
    }),
    ...missions.flatMap(({ mission, ceiling, fixed, variable, entitled }): SheetRow[] => {
      const own = refs.missions[mission];
      if (own === undefined) return [];
      const cells = {
        ceiling: sum(own.all.ceiling, ceiling),
        fixed: sum(own.fixed.earned, fixed.entitled),
        variable: taken(own.variable.earned, variable),
        total: sum(own.all.earned, entitled),
        pending: amount(own.all.pending, variable.pending.value),
        toVerify: amount(own.all.toVerify, verifiedNow([fixed, variable]), 'faint'),
      };
      return [columns.row({ ...head(mission), ...cells })];
    }),
  ];
}

function yearRows(
  year: WorkbookYear,
  refs: YearRefs,
  money: FungibilityRefs,
  first: number,
  figures: WorkbookFigures,
): SheetRow[] {
  const { lang } = figures;
  const { year: number, totals, fungibility, otherFunding } = year.year;
  const rows = [columns.band(yearBand(year.year, lang)), ...envelopeRows(year, refs, figures)];
  const over = (key: Parameters<typeof columns.placeOf>[0]): string =>
    sumOf([columns.span(key, first + 1, first + rows.length - 1)]);
  const all = {
    year: yearCell(number, 'total'),
    envelope: words(shared.yearTotal[lang], 'total'),
    ceiling: sum(over('ceiling'), totals.ceiling, 'total'),
    fixed: sum(over('fixed'), totals.fixed, 'total'),
    variable: sum(over('variable'), totals.variable, 'total'),
    total: sum(over('total'), totals.entitled, 'total'),
    pending: amount(over('pending'), totals.pending.value, 'total'),
    toVerify: amount(over('toVerify'), totals.toVerify.value, 'total'),
  };
  const beneath = (envelope: SheetCell, cell: SheetCell): SheetRow =>
    columns.row({ year: yearCell(number, 'faint'), envelope, total: cell });
  const left = (label: string, ref: string, node: Explained): SheetRow =>
    beneath(words(label), sum(ref, node));
  return [
    ...rows,
    columns.row(all, 'total'),
    left(fungibilityHeads.unspent[lang], money.unspent, fungibility.unspent),
    left(fungibilityHeads.uncovered[lang], money.uncovered, fungibility.uncovered),
    // R11: money that is no part of the ACI, under the total and outside it.
    ...otherFunding.map(({ label, amount: funding }) => {
      const named = phrase(
        `Autre financement, hors ACI\u00a0: ${label}`,
        `Other funding, outside the ACI: ${label}`,
      );
      return beneath(free(named[lang]), constant(funding));
    }),
    [],
  ];
}

export function summarySheet(
  refs: readonly YearRefs[],
  money: readonly FungibilityRefs[],
  figures: WorkbookFigures,
): SheetModel {
  const { result, years, lang } = figures;
  const notes = [
    phrase(
      'Ce que le contrat ACI rapporte, en euros. Tout suit les cases jaunes des feuilles Missions et Fongibilité.',
      'What the ACI contract earns, in euros. Everything follows the yellow cells of the sheets Missions and Fungibility.',
    ),
    phrase(
      '* montant à vérifier (voir la feuille Sources)\u00a0; la colonne «\u00a0À vérifier\u00a0» dit combien de la ligne repose dessus.',
      '* amount to verify (see the sheet Sources); the column “To verify” says how much of the row rests on such amounts.',
    ),
  ];
  const printedColumns = columns.all.length;
  const title = free(result.contract.cpts.name.value, 'title');
  const head = headRows(columns, printedColumns, { title, notes }, figures);
  const rows: SheetRow[] = [];
  for (const [index, year] of years.entries()) {
    const [own, spent] = [refs[index], money[index]];
    if (own === undefined || spent === undefined) continue;
    rows.push(...yearRows(year, own, spent, head.length + rows.length + 1, figures));
  }
  return sheetOf(columns, sheetNames.summary[lang], head, rows, { printedColumns, frozenColumns: 2 });
}
