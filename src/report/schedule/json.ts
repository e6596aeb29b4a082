/** A schedule for programs, `aci-cpts/schedule@1`. */
import { dateToIso } from '../../base/calendar.ts';
import type { CivilYear, ScheduleStatement, YearTotal } from '../../domain/schedule-statement.ts';
import { euros, eurosOf } from '../../output/numbers.ts';
import { assumptionsJson, type ResultMeta, scheduleLineJson } from '../json.ts';
import type { AssumptionJson, ResultJson, ScaleUsedJson, ScheduleLineJson } from '../json-shape.ts';
import { type ProblemJson, problemToJson } from '../problem-json.ts';
import { scalesJson } from '../result/scales.ts';

export interface ScheduleJson {
  readonly format: 'aci-cpts/schedule@1';
  readonly tool: ResultJson['tool'];
  readonly input: ResultJson['input'];
  readonly cpts: { readonly name: string };
  /** Those of the contract's years, each once. */
  readonly scales: readonly ScaleUsedJson[];
  readonly from: string | null;
  readonly to: string | null;
  readonly schedule: readonly (ScheduleLineJson & { readonly running_total: number })[];
  readonly years: readonly YearTotalJson[];
  readonly civil_years: readonly CivilYearJson[];
  readonly assumptions: readonly AssumptionJson[];
  readonly diagnostics: readonly ProblemJson[];
}

/** `year` is null for the letter of intent. */
export interface YearTotalJson {
  readonly year: number | null;
  readonly paid: number;
  readonly pending: number;
  readonly projected: boolean;
  readonly simulated: boolean;
}

export interface CivilYearJson {
  readonly year: number;
  readonly cash: number;
  readonly accrued: number;
  /** On 31 December: accrued less cash since the beginning. */
  readonly outstanding: number;
  readonly projected: boolean;
}

const yearTotalJson = ({ year, paid, pending, isProjected, isSimulated }: YearTotal): YearTotalJson => ({
  year: year ?? null,
  paid: euros(paid),
  pending: eurosOf(pending),
  projected: isProjected,
  simulated: isSimulated,
});

const civilYearJson = ({ year, cash, accrued, outstanding, isProjected }: CivilYear): CivilYearJson => ({
  year,
  cash: euros(cash),
  accrued: euros(accrued),
  outstanding: eurosOf(outstanding),
  projected: isProjected,
});

/** `civilYears` are those to show: none but where they are asked for. */
export function scheduleToJson(
  { result, window, entries, yearTotals, readings }: ScheduleStatement,
  civilYears: readonly CivilYear[],
  meta: ResultMeta,
): ScheduleJson {
  const { contract, problems } = result;
  return {
    format: 'aci-cpts/schedule@1',
    tool: { name: meta.tool.name, version: meta.tool.version },
    input: { file: meta.file, sha256: meta.sha256 },
    cpts: { name: contract.cpts.name.value },
    scales: scalesJson(result.years, meta.sha256Of),
    from: window.from === undefined ? null : dateToIso(window.from),
    to: window.to === undefined ? null : dateToIso(window.to),
    schedule: entries.map(({ payment, runningTotal }) => ({
      ...scheduleLineJson(payment),
      running_total: eurosOf(runningTotal),
    })),
    years: yearTotals.map(yearTotalJson),
    civil_years: civilYears.map(civilYearJson),
    assumptions: assumptionsJson(result.readings, readings),
    diagnostics: problems.map((problem) => problemToJson(problem, meta.lang, contract.language)),
  };
}
