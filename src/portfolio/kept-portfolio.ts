/** A summary kept as JSON, or made now: as much of it as a comparison needs, read as strictly as it is compared. */
import * as z from 'zod';
import { type Cents, cents } from '../amounts/money.ts';
import { startOf } from '../amounts/source.ts';
import { damaged, formatOf, parsedJson } from '../compare/kept-result.ts';
import type { Problem } from '../problems/problem.ts';
import { type ColumnKey, portfolioCommands, summedColumns } from './columns.ts';
import { headSchema } from './portfolio-json.ts';
import { rowStates } from './rows.ts';

const amountKeys = [
  ...new Set(portfolioCommands.flatMap((command) => summedColumns[command].map(({ key }) => key))),
];
const amount = z.number().refine((euros) => Math.abs(euros) < 1e9 && Math.round(euros * 100) / 100 === euros);

const row = z
  .looseObject({
    file: z.string(),
    state: z.enum(rowStates),
    name: z.string().nullable(),
    finess: z.string().nullish(),
    year: z.int().nullish(),
    size_tier: z.int().nullish(),
    scale: z.string().nullish(),
    unsure: z.array(z.string()),
  })
  .transform((each, { addIssue }) => {
    const amounts = new Map<ColumnKey, Cents | null>();
    for (const key of amountKeys) {
      const { data: euros = null, success } = amount.nullish().safeParse(each[key]);
      if (!success) addIssue({ code: 'custom', path: [key] });
      // Earlier versions have fewer columns: one that is absent is not compared.
      if (each[key] !== undefined) amounts.set(key, euros === null ? null : cents(Math.round(euros * 100)));
    }
    const { file, state, name, finess, year, size_tier: tier, scale, unsure } = each;
    return { file, state, name, finess, year, tier, scale, unsure, amounts };
  });
export type KeptRow = z.infer<typeof row>;

const keptSchema = z.looseObject({
  ...headSchema.partial({ options: true }).omit({ unattributed: true }).shape,
  contracts: z.array(row),
});
export type KeptPortfolio = z.infer<typeof keptSchema>;

/** JSON that says it is a summary; undefined for anything else. */
export function portfolioJson(bytes: Uint8Array): unknown {
  const json = parsedJson(bytes)?.value;
  return formatOf(json) === headSchema.shape.format.value ? json : undefined;
}

/** `name` is what people call the file. Never throws. */
export function readPortfolio(
  json: unknown,
  name: string,
): { readonly portfolio?: KeptPortfolio; readonly problems: readonly Problem[] } {
  const { data, error } = keptSchema.safeParse(json);
  if (data !== undefined) return { portfolio: data, problems: [] };
  return { problems: damaged(error, startOf({ name, text: '' })) };
}
