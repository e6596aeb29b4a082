/** A summary of many contracts: a row each, the total, what each size tier comes to, and why files were refused. */

import { isZero } from '../amounts/money.ts';
import { earnedHead, inEuros } from '../calculate/document/earnings.ts';
import { simulationPhrase } from '../calculate/document/result-notes.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import {
  type Document,
  type Head,
  list,
  notes,
  type Section,
  type Table,
  type Tone,
  table,
  title,
} from '../output/document.ts';
import { shortDate } from '../output/format.ts';
import { tierName } from '../output/names.ts';
import { amountPhrase, both, datePhrase, wordsIn } from '../output/phrase.ts';
import { displayWidth } from '../output/text.ts';
import { cents, count, none, text, type Value } from '../output/value.ts';
import { columnsOf, columnsWith, type PortfolioColumn } from './columns.ts';
import { contractCount, madeWith, portfolioNotes, portfolioTitles } from './portfolio-notes.ts';
import { refusalsSection } from './refusals.ts';
import { hasSimulated, nameOf, type PortfolioFrame, type PortfolioRow } from './rows.ts';
import { rowsShown } from './rows-shown.ts';
import { type Portfolio, type PortfolioTotals, sumOf, type TierTotals } from './totals.ts';

/** Days take ten columns, and a count of nothing is a dash: a long table is read at a glance. */
function atAGlance(value: Value): Value {
  if (value.kind === 'date') return text(both((lang) => shortDate(value.date, lang)));
  return value.kind === 'count' && value.count === 0 ? none : value;
}

/** How many of a contract's differences have a cause, out of how many. */
function explainedOf({ cells: { explained, unexplained } }: PortfolioRow): Value {
  if (explained?.kind !== 'count' || unexplained?.kind !== 'count') return none;
  const all = explained.count + unexplained.count;
  const words = `${explained.count}/${all}`;
  return all === 0 ? none : text(phrase(words, words));
}

/** Why a contract has no amounts stands in a column of amounts that no narrow window leaves out. */
const isKeptAmount = ({ kind, shown }: PortfolioColumn): boolean => kind === 'amount' && shown === 'always';

function shownValue(row: PortfolioRow, { key }: PortfolioColumn, columns: readonly PortfolioColumn[]) {
  if (key === 'name') return nameOf(row);
  const value = row.cells[key];
  if (row.state !== 'computed') {
    const missing = columns.find((column) => isKeptAmount(column) && row.cells[column.key] === undefined);
    return key === missing?.key ? row.cells.state : value && atAGlance(value);
  }
  return key === 'explained' ? explainedOf(row) : atAGlance(value ?? none);
}

/** A column of which no row says anything is left out; that nothing is pending need not be said. */
const isSaid = ({ cells }: PortfolioRow, { key }: PortfolioColumn): boolean => {
  const value = cells[key];
  if (key === 'owed_pending' && value?.kind === 'amount') return !isZero(value.amount);
  return value !== undefined && atAGlance(value).kind !== 'none';
};

/** Whether a day decides, which some columns are about. */
const hasPlace = ({ isOfDay }: PortfolioColumn, { on }: PortfolioFrame): boolean =>
  isOfDay !== true || on !== undefined;

/** What a column is called; what is simulated is not called earned. */
export const headWords = ({ key, head }: PortfolioColumn, isSimulated: boolean): Phrase =>
  key === 'entitled' ? earnedHead(isSimulated) : head;

const headOf = (column: PortfolioColumn, drop: unknown, isSimulated: boolean): Head => {
  const { key, kind, short } = column;
  return {
    head: key === 'name' ? inEuros : headWords(column, isSimulated),
    align: kind === 'text' ? 'left' : 'right',
    ...(short === undefined ? {} : { short }),
    ...(typeof drop === 'number' ? { drop } : {}),
  };
};

function commonStart(left: string, right: string): string {
  const [one, other] = [[...left], [...right]];
  const end = one.findIndex((character, index) => character !== other[index]);
  return end === -1 ? left : one.slice(0, end).join('');
}

/** Columns that names cut at their end must keep to stay different: what two of them share, one character and the `…`. */
export function widthToTellApart(names: readonly string[]): number {
  const sorted = [...new Set(names)].sort();
  const shared = sorted.slice(1).map((name, index) => displayWidth(commonStart(sorted[index] ?? '', name)));
  return Math.max(0, ...shared) + 2;
}

const nameIn = (row: PortfolioRow, lang: Language): string => {
  const name = nameOf(row);
  return name.kind === 'text' ? wordsIn(name.words, lang, 'long') : '';
};

/** A name is cut down to so many characters before a column is given up, but two CPTS never look the same below `most`. */
const leastName = { least: 22, most: 36 } as const;

function leastFirst(rows: readonly PortfolioRow[]): number {
  const names = rows.filter(({ state }) => state !== 'refused').map((row) => nameIn(row, 'fr'));
  return Math.min(leastName.most, Math.max(leastName.least, widthToTellApart(names)));
}

/** What a column comes to. */
export function totalOf({ key, kind }: PortfolioColumn, { overall }: PortfolioTotals): Value | undefined {
  const { fr, en } = contractCount(overall.contracts);
  if (key === 'name') return text(phrase(`Total, ${fr}`, `Total, ${en}`));
  return kind === 'amount' ? sumOf(overall, key) : undefined;
}

/** A row without figures stands aside. */
export const toneOf = ({ state }: PortfolioRow): Tone | undefined =>
  state === 'computed' ? undefined : 'faint';

function contractsTable({ frame, rows, totals }: Portfolio): Table {
  const all = columnsOf[frame.command].filter(
    (column) => column.shown !== undefined && hasPlace(column, frame),
  );
  // What is owed is known where nothing is known to be paid: why not stands there.
  const figures = frame.command === 'check' ? 'paid' : all.find(isKeptAmount)?.key;
  const isAlways = ({ key }: PortfolioColumn): boolean => key === 'name' || key === figures;
  const columns = all.filter((column) => isAlways(column) || rows.some((row) => isSaid(row, column)));
  return table<PortfolioRow>({
    rows,
    tone: toneOf,
    // Its path stands for the name of a refused file: paths begin alike.
    isEndKept: ({ state }) => state === 'refused',
    leastFirst: leastFirst(rows),
    columns: columns.map((column) => ({
      ...headOf(column, column.shown, hasSimulated(rows)),
      of: (row) => shownValue(row, column, columns),
      total: totalOf(column, totals),
    })),
  });
}

export const byTier = phrase('Par taille', 'By tier');
export const contractsHead = phrase('Contrats', 'Contracts');

export function tiersSection({ frame, rows, totals: { tiers } }: Portfolio): Section {
  const isSimulated = hasSimulated(rows);
  if (tiers.length === 0) return [];
  const sums = columnsOf[frame.command].filter(
    (column) => column.inTiers !== undefined && hasPlace(column, frame),
  );
  return [
    table<TierTotals>({
      rows: tiers,
      columns: [
        { head: byTier, of: ({ tier }) => text(tierName(tier)) },
        { head: contractsHead, of: ({ contracts }) => count(contracts) },
        ...sums.map((column) => ({
          ...headOf(column, column.inTiers, isSimulated),
          of: (totals: TierTotals) => sumOf(totals, column.key),
        })),
      ],
    }),
  ];
}

/** Of so many contracts; the workbook and the CSV have all of them. */
const toldContracts = 40;

function lateWords({ arrears, late_since: since, days_late: days }: PortfolioRow['cells']): Phrase {
  if (arrears?.kind !== 'amount' || since?.kind !== 'date' || days?.kind !== 'count') return phrase('', '');
  const [sum, day] = [amountPhrase(arrears.amount), datePhrase(since.date)];
  return phrase(
    `\u00a0: ${sum.fr} en retard, depuis le ${day.fr} (${days.count}\u00a0jour${days.count > 1 ? 's' : ''})`,
    `: ${sum.en} late, since ${day.en} (${days.count} day${days.count > 1 ? 's' : ''})`,
  );
}

/** Who differs, who is late and since when, and why. */
function reasonsSection(rows: readonly PortfolioRow[]): Section {
  const differing = rows.filter(({ reasons = [] }) => reasons.length > 0);
  if (differing.length === 0) return [];
  const items = differing.slice(0, toldContracts).map((row) => {
    const late = lateWords(row.cells);
    return { words: both((lang) => `${nameIn(row, lang)}${late[lang]}`), details: row.reasons ?? [] };
  });
  const others = differing.length - items.length;
  return [
    title(phrase('Pourquoi, contrat par contrat', 'Why, contract by contract'), 3),
    list(items),
    notes(
      others > 0 &&
        phrase(
          `Et ${others} autres contrats en écart (leurs motifs sont dans le CSV et le classeur).`,
          `And ${others} other contracts that differ (their reasons are in the CSV and the workbook).`,
        ),
    ),
  ];
}

/** `isSent`: for somebody who did not see what the command said of refused files. */
export function portfolioDocument(portfolio: Portfolio, isSent: boolean): Document {
  const { frame, rows, totals } = portfolio;
  const isSimulated = hasSimulated(rows);
  return [
    [
      title(portfolioTitles[frame.command], 1),
      notes(isSimulated && simulationPhrase(frame), rowsShown(frame)),
    ],
    [contractsTable(portfolio)],
    [notes(...portfolioNotes(frame, totals, rows))],
    reasonsSection(rows),
    tiersSection(portfolio),
    ...(isSent ? [refusalsSection(rows), [notes(madeWith)]] : []),
  ];
}

/** A column may be added up: no mark stands beside it, and no total among its rows. */
const bare = (value: Value | undefined): Value | undefined =>
  value?.kind === 'amount' ? cents(value.amount) : value;

/** For spreadsheets and programs. */
export const portfolioData = ({ frame: { command, attainment }, rows }: Portfolio): Table =>
  table<PortfolioRow>({
    rows,
    columns: columnsWith(command, attainment !== undefined).map(({ key, french }) => ({
      head: phrase(french, key),
      of: ({ cells }) => bare(cells[key]),
    })),
  });
