/**
 * The result for programs, `aci-cpts/result@1`: English snake_case whatever the language of the file, euros as
 * numbers with at most two decimals, rates as decimals, dates as `YYYY-MM-DD`, null for what is not known.
 */
import * as z from 'zod';
import { type ReadingId, readingIds } from '../../law/reading.ts';
import { objectOf, sizeTierOrNull } from '../../output/json-fields.ts';
import { readingsShown } from '../document/readings-kept.ts';
import type { ContractResult, ScheduledPayment, YearResult } from '../result.ts';
import {
  askedKeys,
  assumptionsJson,
  assumptionsSchema,
  cptsKeys,
  diagnosticsKey,
  headKeys,
  nameOfCpts,
  type ResultMeta,
  scheduleLineJson,
  scheduleLineSchema,
} from './head-json.ts';
import { yearJson, yearSchema } from './year-json.ts';

interface Shown {
  readonly result: ContractResult;
  readonly years: readonly YearResult[];
  readonly schedule: readonly ScheduledPayment[];
  readonly meta: ResultMeta;
}

const tierOf = ({ years }: Shown) => years.at(-1)?.sizeTier;

const cpts = objectOf<Shown>()({
  name: [nameOfCpts, ({ result }) => result.contract.cpts.name.value],
  population: [
    z.int().min(1).nullable().describe('Inhabitants; null where the file does not say.'),
    (of) => of.result.contract.cpts.population?.value ?? tierOf(of)?.population ?? null,
  ],
  size_tier: [
    sizeTierOrNull('Size tier (taille), from 1 to 4.'),
    (of) => of.result.contract.cpts.sizeTier?.value ?? tierOf(of)?.value ?? null,
  ],
  ...cptsKeys,
});

const format = objectOf<Shown>()({
  ...headKeys('aci-cpts/result@1'),
  cpts: [cpts.schema.describe('The CPTS.'), cpts.encode],
  years: [
    z.array(yearSchema).describe('The contract years shown.'),
    ({ years, meta }) => years.map((year) => yearJson(year, meta.sha256Of)),
  ],
  schedule: [
    z
      .array(scheduleLineSchema)
      .describe('The payments of the years shown, in order; empty without a date of signature.'),
    ({ schedule }) => schedule.map(scheduleLineJson),
  ],
  assumptions: [
    assumptionsSchema,
    ({ result, years, schedule }) => assumptionsJson(readingsOf(years, schedule), result.readings, years),
  ],
  diagnostics: diagnosticsKey,
  ...askedKeys,
});

export const resultSchema = format.schema.meta({
  title: 'Result of aci calculate, aci-cpts/result@1',
  $comment: 'Euros are numbers with at most two decimals; several files give an array of results.',
});
export type ResultJson = z.infer<typeof resultSchema>;

/** The years to show as plain data of the format `aci-cpts/result@1`, in the order of its keys. */
export const resultToJson = (
  result: ContractResult,
  years: readonly YearResult[],
  meta: ResultMeta,
  schedule: readonly ScheduledPayment[] = [],
): ResultJson => format.encode({ result, years, schedule, meta });

/** The readings the years depend on, and the delay on which the dates of a schedule depend. */
function readingsOf(years: readonly YearResult[], schedule: readonly ScheduledPayment[]): ReadingId[] {
  const shown = readingsShown(years);
  return readingIds.filter(
    (id) => shown.includes(id) || (id === 'settlement_delay_months' && schedule.length > 0),
  );
}
