/** The words of an explanation. Amounts, rates, dates and names come in already written. */
import type { ScalePart } from '../../domain/cell.ts';
import type { LawFigure } from '../../domain/factor.ts';
import type { AmountName, NothingReason, PartName } from '../../domain/label.ts';

export interface ExplainWords {
  /** Between a name and its amount. */
  readonly colon: string;
  readonly and: string;
  // What an amount is
  /** For the whole contract year. */
  readonly ofYear: Readonly<Record<AmountName, string>>;
  readonly ofYearPart: Readonly<Record<PartName, string>>;
  /** After the envelope, the part and the indicator; empty where these say enough. */
  readonly of: Readonly<Record<AmountName, string>>;
  readonly part: Readonly<Record<PartName, string>>;
  readonly indicator: (name: string) => string;
  readonly transfer: (from: string, to: string) => string;
  readonly partly: (status: string) => string;
  // Operations
  readonly rounded: (exact: string, amount: string) => string;
  readonly leastOf: (amounts: string) => string;
  readonly shareOf: (weights: string) => string;
  readonly shareRounded: (exact: string, amount: string) => string;
  // Factors
  readonly days: (days: string, of: string, first: string, last: string) => string;
  readonly months: (months: string, first: string, last: string) => string;
  readonly rate: (rate: string) => string;
  readonly rateCapped: (rate: string) => string;
  readonly done: Readonly<Record<'yes' | 'no', string>>;
  readonly progress: (observed: string, target: string, rate: string) => string;
  readonly progressFrom: (observed: string, baseline: string, target: string, rate: string) => string;
  readonly reached: (observed: string, target: string) => string;
  readonly missed: (observed: string, target: string) => string;
  readonly step: (observed: string, threshold: string, pays: string) => string;
  readonly noStep: (observed: string) => string;
  readonly proportion: (of: string, outOf: string) => string;
  readonly law: Readonly<Record<LawFigure, string>>;
  // Where it comes from
  readonly inFile: (place: string) => string;
  readonly inContract: (place: string) => string;
  readonly option: (name: string) => string;
  readonly scale: (id: string) => string;
  readonly tier: (tier: number) => string;
  readonly status: (status: string) => string;
  readonly scalePart: Readonly<Record<ScalePart, string>>;
  readonly neverVerified: string;
  readonly verified: (date: string) => string;
  readonly nothing: Readonly<Record<NothingReason, string>>;
  readonly reading: (word: string, topic: string, meaning: string) => string;
  readonly above: string;
  readonly more: (address: string) => string;
  // Around the tree
  /** Stands for the contract year, above what belongs to none. */
  readonly ofContract: string;
  readonly line: string;
  readonly lines: string;
  readonly linesAdvice: (example: string) => string;
  readonly lineUnknown: (text: string, year: number) => string;
  readonly lineSuggestion: (address: string) => string;
  readonly lineKnown: (addresses: string) => string;
  readonly depthInvalid: (text: string) => string;
}
