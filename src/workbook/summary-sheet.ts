/** The first sheet: what each contract year earns, envelope by envelope. */
import { earningHeads } from '../calculate/document/earnings.ts';
import { fungibilityHeads } from '../calculate/document/fungibility-table.ts';
import type { YearResult } from '../calculate/result.ts';
import { phrase } from '../law/language.ts';
import type { Envelope } from '../law/mission.ts';
import { type CellTone, constant, free, type SheetCell, words, yearCell } from '../output/cells.ts';
import { envelopeNames } from '../output/names.ts';
import type { WorkbookFigures } from './figures.ts';
import type { LeftLines } from './fungibility-sheet.ts';
import type { MoneySheet } from './fungibility-year.ts';
import { type LiveColumn, type LiveSheet, liveSheet, shared, sheetNames, yearBand } from './live-sheet.ts';
import type { MissionsSheet, YearLines } from './missions-sheet.ts';

const columns = [
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
] as const satisfies readonly LiveColumn<string>[];
type SummaryColumn = (typeof columns)[number]['key'];

type SummarySheet = LiveSheet<SummaryColumn>;

function addYear(sheet: SummarySheet, year: YearResult, lines: YearLines, missions: MissionsSheet): void {
  const [{ year: number }, { lang }] = [year, sheet];
  const head = (envelope: string, tone: CellTone = 'plain') => ({
    year: yearCell(number, tone),
    envelope: words(envelope, tone),
  });
  sheet.band(yearBand(year, lang));
  const envelopes: readonly Envelope[] = ['operations', ...year.missions.map(({ mission }) => mission)];
  const written = envelopes.flatMap((envelope) => {
    const own = lines[envelope];
    if (own === undefined) return [];
    const parts = {
      fixed: missions.link(own.fixed, 'earned'),
      variable: missions.link(own.variable, 'earned'),
    };
    return sheet.add(() => ({
      ...head(envelopeNames[envelope].long[lang]),
      ...(envelope === 'operations' ? {} : parts),
      ceiling: missions.link(own.all, 'ceiling'),
      total: missions.link(own.all, 'earned'),
      pending: missions.link(own.all, 'pending'),
      toVerify: missions.link(own.all, 'toVerify', 'faint'),
    }));
  });
  const summed = ['ceiling', 'fixed', 'variable', 'total', 'pending', 'toVerify'] as const;
  const sums = sheet.sums(written, summed, 'total');
  sheet.add(() => ({ ...head(shared.yearTotal[lang], 'total'), ...sums }), 'total');
}

/** Writes what is left of a year's money, and R11: money that is no part of the ACI, outside the total. */
function addBeneath(
  sheet: SummarySheet,
  { year, otherFunding }: YearResult,
  left: LeftLines | undefined,
  money: MoneySheet,
): void {
  const { lang } = sheet;
  const add = (envelope: SheetCell, total: SheetCell) =>
    sheet.add(() => ({ year: yearCell(year, 'faint'), envelope, total }));
  for (const which of ['unspent', 'uncovered'] as const) {
    if (left !== undefined) add(words(fungibilityHeads[which][lang]), money.link(left[which], 'left'));
  }
  for (const { label, amount } of otherFunding) {
    const name = phrase(
      `Autre financement, hors ACI\u00a0: ${label}`,
      `Other funding, outside the ACI: ${label}`,
    );
    add(free(name[lang]), constant(amount));
  }
  sheet.gap();
}

/** `lines` and `left`: of each year, on the sheets of missions and of fungibility. */
export function summarySheet(
  lines: readonly YearLines[],
  left: readonly LeftLines[],
  missions: MissionsSheet,
  money: MoneySheet,
  figures: WorkbookFigures,
): SummarySheet {
  const { result, years } = figures;
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
  const top = { name: sheetNames.summary, title: result.contract.cpts.name.value, notes };
  const sheet = liveSheet<SummaryColumn>(columns, top, figures);
  for (const [index, year] of years.entries()) {
    addYear(sheet, year, lines[index] ?? {}, missions);
    addBeneath(sheet, year, left[index], money);
  }
  return sheet;
}
