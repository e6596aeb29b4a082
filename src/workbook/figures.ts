/** What the workbook of a result is made from. */
import type { ComputeOptions } from '../calculate/options.ts';
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Language } from '../law/language.ts';
import type { Notes } from '../output/document.ts';
import { paymentsOfYears, scheduleOf } from '../schedule/schedule.ts';
import { hasSimulated, simulationNote, type WorkbookSource } from './sources.ts';

export interface WorkbookFigures {
  /** With the warnings of its schedule. */
  readonly result: ContractResult;
  readonly years: readonly YearResult[];
  /** The payments of these years; none without a date of signature. */
  readonly payments: readonly ScheduledPayment[];
  readonly source: WorkbookSource;
  /** That results are supposed, where some are; it stands at the top of every sheet. */
  readonly simulation: Notes;
  readonly lang: Language;
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
    years,
    payments: paymentsOfYears(payments, result, years),
    source,
    simulation: simulationNote(result.options, hasSimulated(years)),
    lang,
  };
}
