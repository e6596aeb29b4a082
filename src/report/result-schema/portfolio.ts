/** The JSON Schema of `aci-cpts/portfolio@1`, the summary of many contracts: its columns are those that are written. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
import { sizeTiers } from '../../domain/mission.ts';
import type { ToolJson } from '../json-shape.ts';
import {
  type ColumnKey,
  columnKinds,
  columnsOf,
  type PortfolioCommand,
  portfolioCommands,
} from '../portfolio/columns.ts';
import type { HeadJson, TotalJson, TotalsJson } from '../portfolio/json.ts';
import { type RowState, rowStates } from '../portfolio/row.ts';
import { summedColumns } from '../portfolio/totals.ts';
import { closed, date, euros, from, list, oneOf, orNull, said, text, yesNo } from './parts.ts';
import { diagnosticSchema } from './result.ts';

const ofKind = { text, count: from(0), date, amount: euros, yes_no: yesNo } as const;

const record = (keys: readonly string[], schema: (key: string) => JsonSchema): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(keys.map((key) => [key, schema(key)])),
  required: keys,
  additionalProperties: false,
});

function rowSchema(command: PortfolioCommand): JsonSchema {
  const columns: readonly ColumnKey[] = columnsOf[command];
  const unsure = said(
    'Amounts of this row that rest on amounts neither confirmed nor derived.',
    list(oneOf(summedColumns(command))),
  );
  const own: Readonly<Record<string, JsonSchema>> = {
    file: text,
    state: said('Only computed rows enter the totals.', oneOf(rowStates)),
    unsure,
    diagnostics: said(
      'Of a refused file; `aci validate` tells the warnings of the others.',
      list(diagnosticSchema),
    ),
  };
  const schemaOf = (key: string): JsonSchema =>
    own[key] ??
    columns.filter((column) => column === key).map((column) => orNull(ofKind[columnKinds[column]]))[0] ??
    {};
  return record([...columns, 'unsure', 'diagnostics'], schemaOf);
}

function totalSchema(): JsonSchema {
  const amounts = [...new Set(portfolioCommands.flatMap(summedColumns))];
  const optional = (schema: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: Object.fromEntries(amounts.map((key) => [key, schema])),
    additionalProperties: false,
  });
  return closed<TotalJson>({
    size_tier: said('Null for all tiers together.', orNull(oneOf(sizeTiers))),
    contracts: from(0),
    rows: from(0),
    sums: said('Null where no row knows the amount.', optional(orNull(euros))),
    known: said('How many rows know the amount.', optional(from(0))),
    unsure: list(oneOf(amounts)),
  });
}

const head = {
  format: { const: 'aci-cpts/portfolio@1' },
  tool: closed<ToolJson>({ name: text, version: text }),
  of: said('The command.', oneOf(portfolioCommands)),
  year: said(
    'Which contract year each row shows: last, all or a number; null where a day decides.',
    orNull(text),
  ),
  on: said('The day that decides.', orNull(date)),
  from: orNull(date),
  to: orNull(date),
} satisfies Readonly<Record<keyof HeadJson, JsonSchema>>;

const tail = {
  files: record(rowStates satisfies readonly RowState[], () => from(0)),
  warnings: from(0),
  totals: list(totalSchema()),
} satisfies Readonly<Record<keyof TotalsJson, JsonSchema>>;

const contracts = said(
  'A row for each contract, or for each contract year where several are shown, in the order of the files’ names.',
  list({ anyOf: portfolioCommands.map(rowSchema) }),
);

export const portfolioSchema: JsonSchema = {
  $schema: draft7,
  $comment:
    'Euros are numbers with at most two decimals; null is what is not known. In ndjson the head, each row and the totals are a line each.',
  title: 'Summary of many contracts, aci-cpts/portfolio@1',
  ...closed<HeadJson & TotalsJson & { readonly contracts: unknown }>({ ...head, contracts, ...tail }),
};
