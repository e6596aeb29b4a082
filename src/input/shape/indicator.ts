/** An indicator as it is written: its outcome is made of these pieces afterwards. */
import { amount, direction, measure, mode, rate, text, weight, yesNo } from './leaves.ts';
import { list, optional, section } from './section.ts';
import type { ValueOf } from './shape.ts';

export const step = section({
  threshold: measure,
  amount: optional(amount),
  rate: optional(rate),
});

export const indicator = section({
  name: text,
  weight: optional(weight),
  amount: optional(amount),
  attainmentRate: optional(rate),
  observed: optional(measure),
  target: optional(measure),
  baseline: optional(measure),
  done: optional(yesNo),
  steps: optional(list(step)),
  direction: optional(direction),
  mode: optional(mode),
});

export type WrittenIndicator = ValueOf<typeof indicator>;
export type WrittenStep = ValueOf<typeof step>;
