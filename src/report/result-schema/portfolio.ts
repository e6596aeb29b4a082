/** The JSON Schema of `aci-cpts/portfolio@1`, the summary of many contracts: its columns are those that are written. */
import { draft7, type JsonSchema } from '../../base/json-schema.ts';
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
import { columnMeanings, stateMeanings } from './portfolio-columns.ts';
import { diagnosticSchema, formatNamed, sizeTier, toolSchema } from './shared.ts';

const ofKind = { text, count: from(0), date, amount: euros, yes_no: yesNo } as const;

const record = <Key extends string>(keys: readonly Key[], schema: (key: Key) => JsonSchema): JsonSchema => ({
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
    state: oneOf(rowStates),
    unsure,
    diagnostics: said(
      'Of a refused file; `aci validate` tells the warnings of the others.',
      list(diagnosticSchema),
    ),
  };
  const described = columns.map((column): readonly [string, JsonSchema] => [
    column,
    said(columnMeanings[column], own[column] ?? orNull(ofKind[columnKinds[column]])),
  ]);
  const known: Readonly<Record<string, JsonSchema>> = { ...own, ...Object.fromEntries(described) };
  return record([...columns, 'unsure', 'diagnostics'], (key) => known[key] ?? {});
}

function totalSchema(): JsonSchema {
  const amounts = [...new Set(portfolioCommands.flatMap(summedColumns))];
  const optional = (schema: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: Object.fromEntries(amounts.map((key) => [key, said(columnMeanings[key], schema)])),
    additionalProperties: false,
  });
  return closed<TotalJson>({
    size_tier: said('Null for all tiers together.', orNull(sizeTier)),
    contracts: said('How many contracts.', from(0)),
    rows: said('How many rows, a row for each contract year shown.', from(0)),
    sums: said('Null where no row knows the amount.', optional(orNull(euros))),
    known: said('How many rows know the amount.', optional(from(0))),
    unsure: said('Sums that rest on amounts neither confirmed nor derived.', list(oneOf(amounts))),
  });
}

const head = {
  format: formatNamed('aci-cpts/portfolio@1'),
  tool: toolSchema,
  of: said('The command.', oneOf(portfolioCommands)),
  year: said(
    'Which contract year each row shows: last, all or a number; null where a day decides.',
    orNull(text),
  ),
  on: said('The day that decides.', orNull(date)),
  from: said('The first day of the payments, if one was asked for.', orNull(date)),
  to: said('The last day of the payments, included, if one was asked for.', orNull(date)),
} satisfies Readonly<Record<keyof HeadJson, JsonSchema>>;

const tail = {
  files: said(
    'How many files, by their state.',
    record(rowStates satisfies readonly RowState[], (state) => said(stateMeanings[state], from(0))),
  ),
  warnings: said('In all files.', from(0)),
  totals: said('For all tiers together, then by tier.', list(totalSchema())),
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
