/**
 * The views of a budget: what fund and agency advise to count on (fixed parts, and results that are known), what each
 * scenario of the file supposes of the results that are not, and all of them at 100 %.
 */
import { one, type Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import { computeContract } from '../calculate/compute.ts';
import type { Computation } from '../calculate/options.ts';
import type { ScheduledPayment, YearResult } from '../calculate/result.ts';
import type { Scenario } from '../contract/contract-terms.ts';
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

function viewOf(origin: ViewOrigin, { contract, options }: Computation): View {
  const result = computeContract(contract, { ...options, through: contractTerms.years });
  const { payments, problems } = scheduleOf(result);
  return { origin, years: result.years, payments, problems: [...result.problems, ...problems] };
}

/** What an assumed rate fills is said by the view alone: none of `--attainment`. */
function plainOf({ contract, options }: Computation): Computation {
  const { attainment: _none, missionAttainment: __none, ...plain } = options;
  return { contract, options: plain };
}

/** With all that is not known at one rate, or nothing of it. */
export function viewAt(of: Computation, attainment?: Given<Ratio>): View {
  const plain = plainOf(of);
  return attainment === undefined
    ? viewOf({ kind: 'fixed' }, plain)
    : viewOf({ kind: 'ceiling' }, { ...plain, options: { ...plain.options, attainment } });
}

/** The fixed parts, each of these scenarios, the ceiling. */
export const viewsOf = (of: Computation, scenarios: readonly Scenario[]): View[] => [
  viewAt(of),
  ...scenarios.map((scenario) =>
    viewOf({ kind: 'scenario', name: scenario.name.value }, supposing(plainOf(of), scenario)),
  ),
  viewAt(of, { value: one, at: of.contract.cpts.at }),
];
