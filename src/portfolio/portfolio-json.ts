/** A summary of many contracts for programs, `aci-cpts/portfolio@1`: each value by the name of its column. */
import * as z from 'zod';
import { dateToIso } from '../amounts/calendar.ts';
import { askedKeys } from '../calculate/json/head-json.ts';
import {
  count,
  dayKeyOrNull,
  dayOrNull,
  eurosOf,
  eurosOrNull,
  formatNamed,
  money,
  moneyOrNull,
  objectOf,
  rateOf,
  rateOrNull,
  sizeTier,
  text,
  textOrNull,
  toolSchema,
} from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import { wordsIn } from '../output/phrase.ts';
import type { Value } from '../output/value.ts';
import { problemSchema } from '../problems/problem-json.ts';
import {
  type ColumnKey,
  columnsOf,
  type PortfolioColumn,
  type PortfolioCommand,
  portfolioCommands,
  summedColumns,
} from './columns.ts';
import { type PortfolioFrame, type PortfolioRow, rowStates } from './rows.ts';
import type { GroupTotals, Portfolio, PortfolioTotals } from './totals.ts';

const fieldOf = {
  text: textOrNull,
  count: (meaning: string) => z.int().min(0).nullable().describe(meaning),
  date: dayOrNull,
  yes_no: (meaning: string) => z.boolean().nullable().describe(meaning),
  amount: moneyOrNull,
} as const satisfies Readonly<Record<PortfolioColumn['kind'], (meaning: string) => z.ZodType>>;

/** Every row has its file and its state; what else is not known is null. */
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

interface Summed {
  readonly keys: readonly ColumnKey[];
  readonly of: GroupTotals;
}
const total = objectOf<Summed>()({
  contracts: [count('How many contracts.'), ({ of }) => of.contracts],
  rows: [count('How many rows, a row for each contract year shown.'), ({ of }) => of.rows],
  sums: [
    z
      .partialRecord(amountKey, moneyOrNull('By the name of the column.'))
      .describe('Null where no row knows the amount.'),
    ({ keys, of: { sums } }) => Object.fromEntries(keys.map((key) => [key, eurosOrNull(sums[key]?.amount)])),
  ],
  known: [
    z
      .partialRecord(amountKey, count('By the name of the column.'))
      .describe('How many rows know the amount.'),
    ({ keys, of: { sums } }) => Object.fromEntries(keys.map((key) => [key, sums[key]?.known ?? 0])),
  ],
  unsure: [
    z.array(amountKey).describe('Sums that rest on amounts neither confirmed nor derived.'),
    ({ keys, of: { sums } }) => keys.filter((key) => sums[key]?.isUnsure === true),
  ],
});

const head = objectOf<PortfolioFrame>()({
  format: [formatNamed('aci-cpts/portfolio@1'), () => 'aci-cpts/portfolio@1' as const],
  tool: [toolSchema, () => ({ name: tool.name, version: tool.version })],
  of: [z.enum(portfolioCommands).describe('The command.'), ({ command }) => command],
  year: [
    textOrNull('Which contract year each row shows: last, all or a number; null where a day decides.'),
    ({ year }) => year ?? null,
  ],
  on: dayKeyOrNull('The day that decides.', ({ on }) => on),
  from: dayKeyOrNull('The first day of the payments, if one was asked for.', ({ window }) => window?.from),
  to: dayKeyOrNull(
    'The last day of the payments, included, if one was asked for.',
    ({ window }) => window?.to,
  ),
  projection: [
    z
      .boolean()
      .nullable()
      .describe(
        'Whether years begun by the last day that no file describes are projected; null without such a day.',
      ),
    ({ isProjecting }) => isProjecting ?? null,
  ],
  attainment: [
    rateOrNull('Supposed for results not known yet; null without one.'),
    ({ attainment }) => rateOf(attainment?.value),
  ],
  scenario: [
    z.exactOptional(text('The scenario of each file that is supposed, where one was asked for.')),
    ({ scenario }) => scenario,
  ],
  unattributed: [
    z
      .object({ rows: count('How many rows.'), sum: money('What they come to.') })
      .nullable()
      .describe('Rows of the export that name no contract; null without an export.'),
    ({ unattributed }) =>
      unattributed === undefined ? null : { rows: unattributed.rows, sum: eurosOf(unattributed.sum) },
  ],
  payer: [
    z.exactOptional(text('The payer looked for in an export, where one was named.')),
    ({ payer }) => payer,
  ],
  ...askedKeys,
});

const tail = objectOf<{ readonly command: PortfolioCommand; readonly totals: PortfolioTotals }>()({
  files: [
    z
      .object({
        computed: count('Computed.'),
        no_year: count('Without the contract year asked for.'),
        no_payments: count('Without payments to check.'),
        undated: count('Without a date of signature.'),
        refused: count('With errors.'),
      })
      .describe('How many files, by their state.'),
    ({ totals }) => totals.files,
  ],
  warnings: [count('In all files.'), ({ totals }) => totals.warnings],
  same_cpts: [
    z
      .array(z.object({ name: text('Of the CPTS.'), files: z.array(text('A path.')) }))
      .describe(
        'A CPTS that stands in several files, by its FINESS number or its name: the totals count each of them.',
      ),
    ({ totals }) => totals.sameCpts.map(({ name, files }) => ({ name, files: [...files] })),
  ],
  total: [
    total.schema.describe('Of all contracts.'),
    ({ command, totals }) => total.encode({ keys: keysOf(summedColumns[command]), of: totals.overall }),
  ],
  tiers: [
    z.array(z.object({ size_tier: sizeTier, ...total.schema.shape })).describe('The same by size tier.'),
    ({ command, totals }) =>
      totals.tiers.map((of) => ({
        size_tier: of.tier,
        ...total.encode({ keys: keysOf(summedColumns[command]), of }),
      })),
  ],
});

export const portfolioSchema = z
  .object({
    ...head.schema.shape,
    contracts: z
      .array(z.union(portfolioCommands.map(rowSchema)))
      .describe(
        'A row for each contract, or for each contract year where several are shown, in the order of the files’ names.',
      ),
    ...tail.schema.shape,
  })
  .meta({
    title: 'Summary of many contracts, aci-cpts/portfolio@1',
    $comment:
      'Euros are numbers with at most two decimals; null is what is not known. In ndjson the head, each row and the totals are a line each.',
  });

export const headSchema = head.schema;

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

function rowJson(
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

/** The head, each row and the totals. */
export const portfolioLines = ({ frame, rows, totals }: Portfolio): object[] => [
  head.encode(frame),
  ...rows.map((row) => rowJson(frame.command, row)),
  tail.encode({ command: frame.command, totals }),
];

export const portfolioToJson = ({ frame, rows, totals }: Portfolio) => ({
  ...head.encode(frame),
  contracts: rows.map((row) => rowJson(frame.command, row)),
  ...tail.encode({ command: frame.command, totals }),
});
