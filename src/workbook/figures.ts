/** What the workbook of a result is made from. */
import { fullYear } from '../calculate/full-year-amounts.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import { contractOfYear } from '../contract/amendments.ts';
import type { Contract } from '../contract/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import type { Language } from '../law/language.ts';
import { contentOf, type Scale } from '../law/scale.ts';
import type { Notes } from '../output/document.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { hasSimulated, simulationNote, type WorkbookSource } from './sources.ts';

export interface WorkbookFigures {
  /** With the warnings of its schedule. */
  readonly result: ContractResult;
  readonly years: readonly WorkbookYear[];
  /** The payments of these years; none without a date of signature. */
  readonly payments: readonly ScheduledPayment[];
  readonly source: WorkbookSource;
  /** That results are supposed, where some are; it stands at the top of every sheet. */
  readonly simulation: Notes;
  readonly lang: Language;
}

export interface WorkbookYear {
  readonly year: YearResult;
  /** What a recognised health crisis would put at stake; absent where the mission does not run. */
  readonly crisis?: Explained | undefined;
}

/** R4: what a recognised health crisis would put at stake in a contract year, whether or not there is one. */
function crisisAtStake(
  { year, missions, scale: used, sizeTier }: YearResult,
  signed: Contract,
  scales: readonly Scale[],
): Explained | undefined {
  const contract = contractOfYear(signed, year);
  const mission = missions.find((one) => one.mission === 'health_crisis');
  const plan = contract.missions.health_crisis;
  const scale = scales.find((one) => one.id === used.id && contentOf(one) === used.content);
  if (mission === undefined || plan === undefined || scale === undefined) return undefined;
  const { ceiling } = mission.variable;
  if (ceiling.kind === 'nothing' && ceiling.reason === 'not_started') return undefined;
  return fullYear({ scale, sizeTier: sizeTier.value, contract }, 'health_crisis', 'variable', plan.at);
}

/** `years`: those to show. */
export function workbookFigures(
  result: ContractResult,
  options: ComputeOptions,
  years: readonly YearResult[],
  source: WorkbookSource,
  lang: Language,
): WorkbookFigures {
  const { payments, problems } = scheduleOf(result, options);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return {
    result: { ...result, problems: [...result.problems, ...warnings] },
    years: years.map((year) => ({ year, crisis: crisisAtStake(year, result.contract, options.scales) })),
    payments: paymentsOfYears(payments, result, years),
    source,
    simulation: simulationNote(result.options, hasSimulated(years)),
    lang,
  };
}
