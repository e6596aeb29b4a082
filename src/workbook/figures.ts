/** What a workbook is made from. */
import type { ContractResult, ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import type { Sha256 } from '../law/scale.ts';
import type { XlsxWords } from './xlsx-words.ts';

export interface WorkbookFigures {
  readonly result: ContractResult;
  readonly years: readonly WorkbookYear[];
  /** The payments of these years; none without a date of signature. */
  readonly payments: readonly ScheduledPayment[];
  readonly source: { readonly file: string; readonly sha256: string; readonly sha256Of: Sha256 };
  readonly lang: Language;
}

export interface WorkbookYear {
  readonly year: YearResult;
  /** What a recognised health crisis would put at stake; absent where the mission does not run. */
  readonly crisis?: Explained;
}

export interface XlsxPage {
  readonly figures: WorkbookFigures;
  readonly lang: Language;
  readonly words: XlsxWords;
}
