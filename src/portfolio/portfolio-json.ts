/** A summary of many contracts for programs, `aci-cpts/portfolio@1`: each value by the name of its column. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import type { Value } from '../output/document.ts';
import {
  count,
  dayOrNull,
  eurosOf,
  formatNamed,
  moneyOrNull,
  sizeTier,
  type ToolJson,
  text,
  textOrNull,
  toolSchema,
} from '../output/json-fields.ts';
import { wordsIn } from '../output/phrase.ts';
import { problemSchema } from '../problems/problem-json.ts';
import {
  columnsOf,
  type PortfolioColumn,
  type PortfolioCommand,
  portfolioCommands,
  summedColumns,
} from './columns.ts';
import { type PortfolioFrame, type PortfolioRow, rowStates } from './rows.ts';
import type { PortfolioTotals, Totals } from './totals.ts';

const fieldOf = {
  text: textOrNull,
  count: (meaning: string) => z.int().min(0).nullable().describe(meaning),
  date: dayOrNull,
  yes_no: (meaning: string) => z.boolean().nullable().describe(meaning),
  amount: moneyOrNull,
} as const satisfies Readonly<Record<PortfolioColumn['kind'], (meaning: string) => z.ZodType>>;

/** Every row knows its file and its state; what else is not known is null. */
function columnField({ key, kind, meaning }: PortfolioColumn): z.ZodType {
  if (key === 'state') return z.enum(rowStates).describe(meaning);
  return key === 'file' ? text(meaning) : fieldOf[kind](meaning);
}

const keysOf = (columns: readonly PortfolioColumn[]) => columns.map(({ key }) => key);

const rowSchema = (command: PortfolioCommand) =>
  z.object({
    ...Object.fromEntries(columnsOf[command].map((column) => [column.key, columnField(column)])),
    unsure: z
      .array(z.enum(keysOf(summedColumns[command])))
      .describe('Amounts of this row that rest on amounts neither confirmed nor derived.'),
    diagnostics: z
      .array(problemSchema)
      .describe('Of a refused file; `aci validate` tells the warnings of the others.'),
  });

const amountKey = z.enum([
  ...new Set(portfolioCommands.flatMap((command) => keysOf(summedColumns[command]))),
]);

const totalSchema = z.object({
  contracts: count('How many contracts.'),
  rows: count('How many rows, a row for each contract year shown.'),
  sums: z
    .partialRecord(amountKey, moneyOrNull('By the name of the column.'))
    .describe('Null where no row knows the amount.'),
  known: z
    .partialRecord(amountKey, count('By the name of the column.'))
    .describe('How many rows know the amount.'),
  unsure: z.array(amountKey).describe('Sums that rest on amounts neither confirmed nor derived.'),
});

const headSchema = z.object({
  format: formatNamed('aci-cpts/portfolio@1'),
  tool: toolSchema,
  of: z.enum(portfolioCommands).describe('The command.'),
  year: textOrNull('Which contract year each row shows: last, all or a number; null where a day decides.'),
  on: dayOrNull('The day that decides.'),
  from: dayOrNull('The first day of the payments, if one was asked for.'),
  to: dayOrNull('The last day of the payments, included, if one was asked for.'),
});

const tailSchema = z.object({
  files: z
    .object({
      computed: count('Computed.'),
      no_year: count('Without the contract year asked for.'),
      no_payments: count('Without payments to check.'),
      undated: count('Without a date of signature.'),
      refused: count('With errors.'),
    })
    .describe('How many files, by their state.'),
  warnings: count('In all files.'),
  total: totalSchema.describe('Of all contracts.'),
  tiers: z.array(z.object({ size_tier: sizeTier, ...totalSchema.shape })).describe('The same by size tier.'),
});

export const portfolioSchema = z
  .object({
    ...headSchema.shape,
    contracts: z
      .array(z.union(portfolioCommands.map(rowSchema)))
      .describe(
        'A row for each contract, or for each contract year where several are shown, in the order of the files’ names.',
      ),
    ...tailSchema.shape,
  })
  .meta({
    title: 'Summary of many contracts, aci-cpts/portfolio@1',
    $comment:
      'Euros are numbers with at most two decimals; null is what is not known. In ndjson the head, each row and the totals are a line each.',
  });

export const headJson = (
  { command, year, on, window }: PortfolioFrame,
  { name, version }: ToolJson,
): z.infer<typeof headSchema> => ({
  format: 'aci-cpts/portfolio@1',
  tool: { name, version },
  of: command,
  year: year ?? null,
  on: on ?? null,
  from: window?.from ?? null,
  to: window?.to ?? null,
});

function valueJson(value: Value | undefined, { kind }: PortfolioColumn): string | number | boolean | null {
  switch (value?.kind) {
    case 'text':
      return wordsIn(value.words, 'en', 'long');
    case 'amount':
      return eurosOf(value.amount);
    case 'count':
      return value.count;
    case 'date':
      return dateToIso(value.date);
    case 'code':
      return kind === 'yes_no' ? value.code === 'true' : value.code;
    default:
      return null;
  }
}

export function rowJson(
  command: PortfolioCommand,
  { cells, diagnostics }: PortfolioRow,
): z.infer<ReturnType<typeof rowSchema>> {
  const columns = columnsOf[command];
  const unsure = keysOf(columns).filter((key) => {
    const value = cells[key];
    return value?.kind === 'amount' && value.isUncertain === true;
  });
  return {
    ...Object.fromEntries(columns.map((column) => [column.key, valueJson(cells[column.key], column)])),
    unsure,
    diagnostics: [...diagnostics],
  };
}

function totalJson(
  command: PortfolioCommand,
  { contracts, rows, sums }: Totals,
): z.infer<typeof totalSchema> {
  const keys = keysOf(summedColumns[command]);
  const amounts = keys.map((key) => {
    const sum = sums[key];
    return [key, sum === undefined || sum.known === 0 ? null : eurosOf(sum.amount)] as const;
  });
  return {
    contracts,
    rows,
    sums: Object.fromEntries(amounts),
    known: Object.fromEntries(keys.map((key) => [key, sums[key]?.known ?? 0])),
    unsure: keys.filter((key) => sums[key]?.isUnsure === true),
  };
}

export const totalsJson = (
  command: PortfolioCommand,
  { tiers, overall, files, warnings }: PortfolioTotals,
): z.infer<typeof tailSchema> => ({
  files,
  warnings,
  total: totalJson(command, overall),
  tiers: tiers.map((each) => ({ size_tier: each.tier, ...totalJson(command, each) })),
});
