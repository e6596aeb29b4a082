/**
 * The views of a budget: what fund and agency advise to count on (fixed parts, and results that are known), what each
 * scenario of the file supposes of the results that are not, and all of them at 100 %.
 */
import { ratio } from '../amounts/ratio.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Contract, Scenario } from '../law/contract-terms.ts';
import { contractTerms } from '../law/terms.ts';
import type { Problem } from '../problems/problem.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { supposing } from '../simulate/scenario.ts';

export type ViewOrigin =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'scenario'; readonly name: string }
  | { readonly kind: 'ceiling' };

/** All years of the contract, and their payments, as one view has them. */
export interface View {
  readonly origin: ViewOrigin;
  readonly years: readonly YearResult[];
  readonly payments: readonly ScheduledPayment[];
  readonly problems: readonly Problem[];
}

function viewOf(origin: ViewOrigin, contract: Contract, options: ComputeOptions): View {
  const whole = { ...options, through: contractTerms.years };
  const result = computeContract(contract, whole);
  const { payments, problems } = scheduleOf(result, whole);
  return { origin, years: result.years, payments, problems: [...result.problems, ...problems] };
}

/** The fixed parts, each of these scenarios, the ceiling. `--attainment` fills nothing here: scenarios say what is supposed. */
export function viewsOf(contract: Contract, options: ComputeOptions, scenarios: readonly Scenario[]): View[] {
  const { attainment: _none, missionAttainment: __none, ...plain } = options;
  const all = { value: ratio(1, 1), at: contract.cpts.at };
  return [
    viewOf({ kind: 'fixed' }, contract, plain),
    ...scenarios.map((scenario) => {
      const other = supposing(contract, scenario, plain);
      return viewOf({ kind: 'scenario', name: scenario.name.value }, other.contract, other.options);
    }),
    viewOf({ kind: 'ceiling' }, contract, { ...plain, attainment: all }),
  ];
}
