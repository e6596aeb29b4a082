/** The words of a schedule for people. Amounts and dates come in already written. */
export interface ScheduleWords {
  readonly title: (signed: string) => string;
  readonly window: (from: string | undefined, to: string | undefined) => string;
  readonly empty: string;
  readonly date: string;
  readonly line: string;
  readonly year: string;
  readonly amount: string;
  readonly runningTotal: string;
  readonly before: (date: string) => string;
  readonly total: string;
  readonly projectedYear: (year: number) => string;
  readonly byYear: string;
  readonly letter: string;
  readonly period: string;
  readonly paid: string;
  readonly pending: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly pendingNote: (amount: string, years: string, count: number) => string;
  readonly simulatedNote: (years: string, count: number) => string;
  readonly projectedNote: string;
  readonly refundNote: (amount: string) => string;
  readonly absentNote: (years: string, count: number, last: number) => string;
  readonly civilYear: string;
  readonly cash: { readonly long: string; readonly short: string };
  readonly accrued: { readonly long: string; readonly short: string };
  readonly outstanding: { readonly long: string; readonly short: string };
  readonly partlyProjected: string;
  readonly civilNote: string;
  readonly eventSummary: (name: string, amount: string, isProjected: boolean) => string;
  /** `amount` is what to give back, above zero. */
  readonly eventRefund: (name: string, amount: string, isProjected: boolean) => string;
  readonly eventScale: (scale: string) => string;
  readonly eventLine: (line: string, amount: string, year: number | undefined) => string;
}
