import { dateToIso } from '../base/calendar.ts';
import type { Sha256 } from '../base/sha256.ts';
import type { Language } from '../domain/contract.ts';
import { type ReadingId, readingIds } from '../domain/reading.ts';
import type { ContractResult, ReadingsUsed, YearResult } from '../domain/result.ts';
import type { ScheduledPayment } from '../domain/schedule.ts';
import { euros, rateOf } from '../output/numbers.ts';
import { yearJson } from './json-parts/year.ts';
import type { AssumptionJson, OptionsJson, ResultJson, ScheduleLineJson, ToolJson } from './json-shape.ts';
import { problemToJson } from './problem-json.ts';
import { readingsShown, readingsTaken } from './readings-shown.ts';

export type { ResultJson } from './json-shape.ts';

/** What a result says of its making. */
export interface ResultMeta {
  readonly tool: ToolJson;
  readonly file: string;
  readonly sha256: string;
  /** For the scales, told by their content. */
  readonly sha256Of: Sha256;
  /** The language of the diagnostics' sentences. */
  readonly lang: Language;
}

/** The years to show as plain data of the format `aci-cpts/result@1`, in the order of its keys. */
export function resultToJson(
  result: ContractResult,
  years: readonly YearResult[],
  meta: ResultMeta,
  schedule: readonly ScheduledPayment[] = [],
): ResultJson {
  const { contract, problems } = result;
  const { cpts } = contract;
  const tier = years.at(-1)?.sizeTier;
  return {
    format: 'aci-cpts/result@1',
    tool: { name: meta.tool.name, version: meta.tool.version },
    input: { file: meta.file, sha256: meta.sha256 },
    cpts: {
      name: cpts.name.value,
      population: cpts.population?.value ?? tier?.population ?? null,
      size_tier: cpts.sizeTier?.value ?? tier?.value ?? null,
    },
    years: years.map((year) => yearJson(year, meta.sha256Of)),
    schedule: schedule.map(scheduleLineJson),
    assumptions: assumptionsJson(result.readings, readingsOf(years, schedule), years),
    diagnostics: problems.map((problem) => problemToJson(problem, meta.lang, contract.language)),
    options: optionsJson(result),
  };
}

const optionsJson = ({ options }: ContractResult): OptionsJson => ({
  scale: options.scale ?? null,
  attainment: rateOf(options.attainment),
  through: options.through ?? null,
  ...(options.settings === undefined ? {} : { set: options.settings }),
  readings: options.readings,
});

/** The readings the years depend on, and the delay on which the dates of a schedule depend. */
function readingsOf(years: readonly YearResult[], schedule: readonly ScheduledPayment[]): ReadingId[] {
  const shown = readingsShown(years);
  return readingIds.filter(
    (id) => shown.includes(id) || (id === 'settlement_delay_months' && schedule.length > 0),
  );
}

export const scheduleLineJson = (payment: ScheduledPayment): ScheduleLineJson => ({
  date: dateToIso(payment.date),
  line: payment.line,
  year: payment.year ?? null,
  amount: euros(payment.amount),
  status: payment.amount.status,
  projected: payment.isProjected,
});

export const assumptionsJson = (
  readings: ReadingsUsed,
  ids: readonly ReadingId[],
  years: readonly YearResult[] = [],
): AssumptionJson[] =>
  readingsTaken(ids, readings, years).map(({ id, value, origin }) => ({
    id,
    value,
    default: origin === 'default',
    origin,
  }));
