/** What the contracts of each size tier come to: sums that follow the sheet of contracts. */
import type { Language } from '../../domain/contract.ts';
import { type SizeTier, sizeTiers } from '../../domain/mission.ts';
import { number, type SheetCell, type SheetModel, type SheetRow, words } from '../../output/cells.ts';
import { count } from '../../output/document.ts';
import { phrase } from '../../output/phrase.ts';
import { columnName, onSheet, rangeName } from '../../output/sheet-address.ts';
import { cellOf, knownSum, liveCell } from '../../output/worksheet.ts';
import { sheetHead } from '../xlsx/sheet-head.ts';
import type { ColumnKey } from './columns.ts';
import { summedColumns } from './command-columns.ts';
import { placeOf } from './contracts-sheet.ts';
import { byTier, contractsHead, type Portfolio, tierName } from './document.ts';
import { stateWords } from './row.ts';
import { sumOf, type TierTotals } from './totals.ts';

const followNote = phrase(
  'Ces sommes suivent la feuille Contrats\u00a0; «\u00a0–\u00a0»\u00a0: aucun contrat ne le dit.',
  'These sums follow the sheet Contracts; “–”: no contract tells it.',
);
const allTiers = phrase('Toutes tailles', 'All tiers');

/** How the rows of a tier, or all of them, are counted and added up. */
interface Group {
  readonly counted: string;
  readonly known: (span: string) => string;
  readonly sum: (span: string) => string;
  readonly tone: 'plain' | 'total';
}

const empty: Pick<TierTotals, 'contracts' | 'sums'> = { contracts: 0, sums: {} };

/** `contracts`: the sheet whose rows are added up. */
export function tiersSheet(
  { frame: { command }, totals }: Portfolio,
  contracts: SheetModel,
  lang: Language,
): SheetModel {
  const keys = summedColumns[command].map(({ key }) => key);
  const first = contracts.frozenRows + 1;
  const last = Math.max(first, contracts.frozenRows + (contracts.filteredRows ?? 0));
  /** Held in place, so that a formula can be copied. */
  const span = (wanted: ColumnKey): string => {
    const name = columnName(placeOf(wanted, command));
    return onSheet(contracts.name, rangeName(`$${name}$${first}`, `$${name}$${last}`));
  };
  // A contract may have several rows, one a year: then no formula counts contracts.
  const isRowEach = totals.overall.contracts === totals.overall.rows;
  const row = (name: SheetCell, of: typeof empty, { counted, known, sum, tone }: Group): SheetRow => [
    name,
    isRowEach ? liveCell(counted, count(of.contracts), tone, lang) : number(of.contracts, tone),
    ...keys.map((key) => liveCell(knownSum(known(span(key)), sum(span(key))), sumOf(of, key), tone, lang)),
  ];
  const tiers = span('size_tier');
  const tierRow = (tier: SizeTier): SheetRow =>
    row(cellOf(tierName(tier), 'plain', lang), totals.tiers.find((each) => each.tier === tier) ?? empty, {
      counted: `COUNTIF(${tiers},${tier})`,
      known: (of) => `SUMPRODUCT((${tiers}=${tier})*ISNUMBER(${of}))`,
      sum: (of) => `SUMIF(${tiers},${tier},${of})`,
      tone: 'plain',
    });
  const total = row(words(allTiers[lang], 'total'), totals.overall, {
    counted: `COUNTIF(${span('state')},"${stateWords.computed[lang]}")`,
    known: (of) => `COUNT(${of})`,
    sum: (of) => `SUM(${of})`,
    tone: 'total',
  });
  const heads = ['', contractsHead[lang], ...summedColumns[command].map(({ head }) => head[lang])];
  const head = sheetHead(words(byTier[lang], 'title'), [words(followNote[lang], 'note')], heads);
  return {
    name: byTier[lang],
    widths: [18, 12, ...keys.map(() => 20)],
    printedColumns: heads.length,
    rows: [...head, ...sizeTiers.map(tierRow), total],
    frozenRows: head.length,
    frozenColumns: 1,
  };
}
