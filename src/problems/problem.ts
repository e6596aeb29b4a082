/**
 * Everything that can be wrong or doubtful in what a person wrote, as plain facts. The severity stands beside
 * the code; the words stand in the report floor, which must name every code to compile. A code never changes.
 */
import type { Place } from '../amounts/source.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { BudgetProblems } from './facts/budget.ts';
import type { ContractProblems } from './facts/contract.ts';
import type { FileProblems, KeyProblems } from './facts/file.ts';
import type { OptionProblems, ScaleProblems } from './facts/options.ts';
import type { PaymentProblems } from './facts/payments.ts';
import type { ResultProblems } from './facts/results.ts';
import type { SpendingProblems } from './facts/spending.ts';
import type { ValueProblems } from './facts/values.ts';

export type { CsvSeparator, Origin, ValueKind, YamlFault } from './facts/kinds.ts';

/** Facts of each problem, by theme. Texts of the file stand as written; `key`s are in the file's own words. */
export interface ProblemFacts
  extends FileProblems,
    KeyProblems,
    ValueProblems,
    ContractProblems,
    ScaleProblems,
    ResultProblems,
    SpendingProblems,
    PaymentProblems,
    OptionProblems,
    BudgetProblems {}

export type ProblemCode = keyof ProblemFacts;
export type ProblemOf<Code extends ProblemCode> = Diagnostic<Code, ProblemFacts[Code]>;
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** What only warns; every other problem is an error and refuses the file. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'tier-differs-from-population',
  'tier-boundary',
  'scale-undated',
  'scale-not-in-force',
  'scale-not-verified-since',
  'scale-name-taken',
  'leap-day-signature',
  'letter-too-old',
  'letter-not-in-scale',
  'letter-without-core-mission',
  'mission-start-unused',
  'mission-not-in-scale',
  'core-mission-missing',
  'core-mission-late',
  'indicator-amounts-below',
  'step-direction-assumed',
  'plan-unexpected',
  'transfer-unchecked',
  'allowance-above-ceiling',
  'allowance-ceiling-unknown',
]);

export const severityOf = (code: ProblemCode): Severity => (warnings.has(code) ? 'warning' : 'error');

/** A problem at a place, with a second place where one helps. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  facts: ProblemFacts[Code],
  related?: Place,
): ProblemOf<Code> {
  const severity = severityOf(code);
  return related === undefined ? { code, severity, place, facts } : { code, severity, place, facts, related };
}

export const isRefused = (problems: readonly Problem[]): boolean =>
  problems.some((item) => item.severity === 'error');
