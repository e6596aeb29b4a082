/** A summary of many contracts for programs, `aci-cpts/portfolio@1`: each value by the name of its column. */
import * as z from 'zod';
import { dateToIso } from '../../base/calendar.ts';
import { eurosOf } from '../../output/numbers.ts';
import {
  type ColumnKey,
  columnsOf,
  type PortfolioCommand,
  portfolioCommands,
  type Value,
} from '../portfolio/columns.ts';
import { type PortfolioFrame, type PortfolioRow, rowStates } from '../portfolio/row.ts';
import { type PortfolioTotals, summedColumns, type TierTotals } from '../portfolio/totals.ts';
import { count, dayOrNull, moneyOrNull, sizeTierOrNull, text, textOrNull } from './fields.ts';
import { formatNamed, type ToolJson, toolSchema } from './head.ts';
import { problemSchema } from './problem.ts';

const countOrNull = (meaning: string) => z.int().min(0).nullable().describe(meaning);

const columns = {
  file: text('The path as it was found.'),
  state: z.enum(rowStates).describe('Only computed rows enter the totals.'),
  name: textOrNull('Of the CPTS; null where the file is refused.'),
  department: textOrNull('As the file writes it.'),
  size_tier: countOrNull('Size tier (taille), from 1 to 4.'),
  year: countOrNull('Of the contract year, from 1.'),
  from: dayOrNull('The first day of that year.'),
  to: dayOrNull('Its last day, included.'),
  projected: z.boolean().nullable().describe('True where the file does not describe that year.'),
  scale: textOrNull('The id of the scale applied.'),
  ceiling: moneyOrNull('The most that can be earned.'),
  entitled: moneyOrNull('What is earned.'),
  to_verify: moneyOrNull('How much of it rests on amounts neither confirmed nor derived.'),
  pending: moneyOrNull('What results not known yet could still add.'),
  payments: countOrNull('How many payments.'),
  first_payment: dayOrNull('The day of the first.'),
  last_payment: dayOrNull('The day of the last.'),
  amount: moneyOrNull('What the payments come to.'),
  on: dayOrNull('The day up to which payments are owed.'),
  owed: moneyOrNull('What is owed by then.'),
  paid: moneyOrNull('What was paid.'),
  unplaced: moneyOrNull('Payments that no line takes.'),
  difference: moneyOrNull('Paid less owed.'),
  explained: countOrNull('Differences for which a cause was found; lines that share one count once.'),
  unexplained: countOrNull('Differences for no known cause.'),
  warnings: countOrNull('How many warnings.'),
} as const satisfies Readonly<Record<ColumnKey, z.ZodType>>;

const keysOf = (command: PortfolioCommand): readonly ColumnKey[] => columnsOf[command];

const rowSchema = (command: PortfolioCommand) =>
  z.object({
    ...Object.fromEntries(keysOf(command).map((key) => [key, columns[key]])),
    unsure: z
      .array(z.enum(summedColumns(command)))
      .describe('Amounts of this row that rest on amounts neither confirmed nor derived.'),
    diagnostics: z
      .array(problemSchema)
      .describe('Of a refused file; `aci validate` tells the warnings of the others.'),
  });

const amountKey = z.enum([...new Set(portfolioCommands.flatMap(summedColumns))]);

const totalSchema = z.object({
  size_tier: sizeTierOrNull('Null for all tiers together.'),
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
  totals: z.array(totalSchema).describe('For all tiers together, then by tier.'),
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

function valueJson(value: Value | undefined): string | number | boolean | null {
  if (value === undefined) return null;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'amount':
      return eurosOf(value.amount);
    case 'count':
      return value.count;
    case 'date':
      return dateToIso(value.date);
    case 'yes_no':
      return value.is;
  }
}

export function rowJson(
  command: PortfolioCommand,
  { file, state, cells, diagnostics }: PortfolioRow,
): z.infer<ReturnType<typeof rowSchema>> {
  const keys = keysOf(command);
  const values = { ...Object.fromEntries(keys.map((key) => [key, valueJson(cells[key])])), file, state };
  const unsure = keys.filter((key) => {
    const value = cells[key];
    return value?.kind === 'amount' && value.isUnsure;
  });
  return { ...values, unsure, diagnostics: [...diagnostics] };
}

function totalJson(
  command: PortfolioCommand,
  { tier, contracts, rows, sums }: TierTotals,
): z.infer<typeof totalSchema> {
  const keys = summedColumns(command);
  const amounts = keys.map((key) => {
    const sum = sums[key];
    return [key, sum === undefined || sum.known === 0 ? null : eurosOf(sum.amount)] as const;
  });
  return {
    size_tier: tier ?? null,
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
  totals: [...tiers, overall].map((each) => totalJson(command, each)),
});
