import type { Cause, CauseKind } from '../../domain/cause.ts';
import type { Language } from '../../domain/contract.ts';

/** The phrase for a cause, a noun group: it stands after “par” or “by”. `fileLanguage` is that of the file's words. */
export type CausePhrases = {
  readonly [Kind in CauseKind]: (cause: Extract<Cause, { kind: Kind }>, fileLanguage: Language) => string;
};

/** What is told of a check; amounts, dates and names come worded. */
export interface CheckWords {
  readonly title: (date: string) => string;
  readonly read: (count: number, sum: string, file: string) => string;
  readonly apart: (count: number, sum: string) => string;
  readonly inBoth: (count: number, sum: string) => string;
  readonly later: (count: number, sum: string) => string;
  readonly inEuros: string;
  readonly year: string;
  readonly dueOn: string;
  readonly owed: string;
  readonly paid: string;
  readonly difference: string;
  readonly total: string;
  readonly unexplained: (count: number) => string;
  /** `where` is the section of the file in which the contract's own amounts stand. */
  readonly unsure: (where: string) => string;
  readonly projected: string;
  readonly allRight: string;
  readonly withinTolerance: (tolerance: string) => string;
  readonly differences: string;
  readonly lineMissing: (gap: string, line: string) => string;
  readonly linesMissing: (gap: string, lines: string) => string;
  readonly lineNotReturned: (gap: string, line: string) => string;
  readonly linesNotReturned: (gap: string, lines: string) => string;
  readonly linesRepeated: (gap: string, lines: string, times: number) => string;
  readonly explained: (gap: string, lines: string, cause: string) => string;
  readonly payment: (amount: string, date: string) => string;
  readonly paymentFor: (payment: string, lines: string, gap: string, cause: string) => string;
  readonly paymentAgain: (payment: string, before: string) => string;
  readonly paymentBefore: (payment: string, signed: string, isRenewed: boolean) => string;
  readonly paymentSameDay: (payment: string) => string;
  readonly paymentAlone: (payment: string) => string;
  readonly unknown: (gap: string, lines: string) => string;
  readonly otherwise: (causes: string) => string;
  readonly both: (first: string, second: string) => string;
  readonly moreLines: (count: number) => string;
  readonly morePayments: (count: number, sum: string) => string;
  readonly causes: CausePhrases;
}
