/** What a cause supposes: the contract, the options and the rounding under which payments are worked out anew. */
import type { Computation } from '../../calculate/options.ts';
import type { ScheduledPayment } from '../../calculate/result.ts';
import type { Mission } from '../../law/mission.ts';
import { type PaymentLine, paymentLines } from '../../law/payment-line.ts';
import { contractTerms } from '../../law/terms.ts';
import type { Cause } from '../cause.ts';
import type { RoundingWay } from './revalue.ts';

export interface Situation extends Computation {
  readonly rounding?: RoundingWay;
}

/** A cause and how it changes a situation. */
export interface Candidate {
  readonly cause: Cause;
  /** The one mission whose payments it can change; absent when it may change any. */
  readonly mission?: Mission | undefined;
  /** The first and the last contract year that it changes; absent when it may change any. */
  readonly from?: number | undefined;
  readonly through?: number | undefined;
  /** It may be so in some contract years and not in others. */
  readonly isByYear?: true;
  readonly alter: (situation: Situation) => Situation;
}

const numbers: ReadonlyMap<PaymentLine, number> = new Map(paymentLines.map((line, index) => [line, index]));

/** Where an amount belongs, its line and contract year, as a number: it is asked for a million times a check of many contracts. */
export const keyOf = ({ line, year }: Pick<ScheduledPayment, 'line' | 'year'>): number =>
  (year ?? 0) * paymentLines.length + (numbers.get(line) ?? 0);

/** The situation with the one mission, and up to the contract year, that a cause may change: it is worked out many times faster. */
export function narrowed(
  situation: Situation,
  { mission, from = 1, through = contractTerms.years }: Candidate,
): Situation {
  const { contract, options } = situation;
  const asked = { ...options, from, through: Math.min(through, options.through ?? through) };
  if (mission === undefined) {
    return from === 1 && through === contractTerms.years ? situation : { ...situation, options: asked };
  }
  const plan = contract.missions[mission];
  const years = contract.years.filter(({ year }) => year.value <= through);
  return {
    contract: { ...contract, missions: plan === undefined ? {} : { [mission]: plan }, years },
    options: asked,
  };
}
