/**
 * The views of a budget: what fund and agency advise to count on (fixed parts, and results that are known), what each
 * scenario of the file supposes of the results that are not, and all of them at 100 %.
 */
import { one, type Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { ComputeOptions } from '../calculate/options.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Contract, Scenario } from '../contract/contract-terms.ts';
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

/** What an assumed rate fills is said by the view alone: none of `--attainment`. */
function plainOf({ attainment: _none, missionAttainment: __none, ...plain }: ComputeOptions): ComputeOptions {
  return plain;
}

/** With all that is not known at one rate, or nothing of it. */
export function viewAt(contract: Contract, options: ComputeOptions, attainment?: Given<Ratio>): View {
  const plain = plainOf(options);
  return attainment === undefined
    ? viewOf({ kind: 'fixed' }, contract, plain)
    : viewOf({ kind: 'ceiling' }, contract, { ...plain, attainment });
}

/** The fixed parts, each of these scenarios, the ceiling. */
export function viewsOf(contract: Contract, options: ComputeOptions, scenarios: readonly Scenario[]): View[] {
  return [
    viewAt(contract, options),
    ...scenarios.map((scenario) => {
      const other = supposing(contract, scenario, plainOf(options));
      return viewOf({ kind: 'scenario', name: scenario.name.value }, other.contract, other.options);
    }),
    viewAt(contract, options, { value: one, at: contract.cpts.at }),
  ];
}
