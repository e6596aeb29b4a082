/** What the workbook of a result is made from. */
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Language } from '../law/language.ts';
import type { Notes } from '../output/document.ts';

export interface WorkbookFigures {
  /** With the warnings of its schedule. */
  readonly result: ContractResult;
  readonly years: readonly YearResult[];
  /** The payments of these years; none without a date of signature. */
  readonly payments: readonly ScheduledPayment[];
  /** That results are supposed, where some are; it stands at the top of every sheet. */
  readonly simulation: Notes;
  readonly lang: Language;
}
