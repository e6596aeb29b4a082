/** What the contracts of each size tier come to: sums that follow the sheet of contracts. */
import { type SizeTier, sizeTiers } from '../../../domain/mission.ts';
import {
  formula,
  number,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  signed,
  words,
} from '../../../output/cells.ts';
import { onSheet } from '../../../output/sheet-address.ts';
import { summedColumns, type TierTotals } from '../../portfolio/totals.ts';
import { portfolioWords } from '../../portfolio/values.ts';
import { sheetHead } from '../sheet-head.ts';
import { columnRange } from './contract-columns.ts';
import type { ContractsSheet } from './contracts-sheet.ts';
import type { PortfolioFigures } from './figures.ts';
import { knownSum } from './known-sum.ts';
import { portfolioSheetWords } from './words.ts';

/** A contract may have several rows, one a year: then they cannot be counted by a formula. */
function countCell(
  text: string,
  { contracts, rows }: Counted,
  overall: TierTotals,
  tone: 'plain' | 'total',
): SheetCell {
  const isRowEach = overall.contracts === overall.rows;
  const cell = isRowEach ? formula(text, rows, 'number', tone) : number(contracts, tone);
  return { ...cell, isCentred: true };
}
type Counted = Pick<TierTotals, 'contracts' | 'rows' | 'sums'>;
const none: Counted = { contracts: 0, rows: 0, sums: {} };

export function tiersSheet(figures: PortfolioFigures, { first, last }: ContractsSheet): SheetModel {
  const { frame, totals, lang } = figures;
  const { command } = frame;
  const [shared, own] = [portfolioWords[lang], portfolioSheetWords[lang]];
  const keys = summedColumns(command);
  const span = (key: Parameters<typeof columnRange>[0]): string =>
    onSheet(own.sheets.contracts, columnRange(key, command, first, last));
  const tiers = span('size_tier');
  const sumsOf = (
    counted: Counted,
    count: (of: string) => string,
    sum: (of: string) => string,
    tone: 'plain' | 'total',
  ) =>
    keys.map((key) =>
      signed(knownSum(count(span(key)), sum(span(key)), counted.sums[key], tone), key === 'difference'),
    );
  const tierRow = (tier: SizeTier): SheetRow => {
    const counted = totals.tiers.find((one) => one.tier === tier) ?? none;
    return [
      words(shared.tier(tier)),
      countCell(`COUNTIF(${tiers},${tier})`, counted, totals.overall, 'plain'),
      ...sumsOf(
        counted,
        (of) => `SUMPRODUCT((${tiers}=${tier})*ISNUMBER(${of}))`,
        (of) => `SUMIF(${tiers},${tier},${of})`,
        'plain',
      ),
    ];
  };
  const head = sheetHead(
    words(shared.byTier, 'title'),
    [words(own.tiersNote, 'note')],
    ['', shared.contracts, ...keys.map((key) => shared.heads[key])],
  );
  const total: SheetRow = [
    words(own.allTiers, 'total'),
    countCell(
      `COUNTIF(${span('state')},"${shared.states.computed}")`,
      totals.overall,
      totals.overall,
      'total',
    ),
    ...sumsOf(
      totals.overall,
      (of) => `COUNT(${of})`,
      (of) => `SUM(${of})`,
      'total',
    ),
  ];
  return {
    name: own.sheets.tiers,
    widths: [18, 12, ...keys.map(() => 20)],
    printedColumns: keys.length + 2,
    rows: [...head, ...sizeTiers.map(tierRow), total],
    frozenRows: head.length,
    frozenColumns: 1,
  };
}
