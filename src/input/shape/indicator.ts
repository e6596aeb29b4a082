/** An indicator as it is written: its outcome is made of these pieces afterwards. */
import * as z from 'zod';
import { amount, direction, measure, mode, rate, text, weight, yesNo } from './leaves.ts';
import { section } from './section.ts';

export const step = section({
  threshold: measure,
  amount: z.exactOptional(amount),
  rate: z.exactOptional(rate),
});

export const indicator = section({
  name: text,
  weight: z.exactOptional(weight),
  amount: z.exactOptional(amount),
  attainmentRate: z.exactOptional(rate),
  observed: z.exactOptional(measure),
  target: z.exactOptional(measure),
  baseline: z.exactOptional(measure),
  done: z.exactOptional(yesNo),
  steps: z.exactOptional(z.array(step)),
  direction: z.exactOptional(direction),
  mode: z.exactOptional(mode),
});

export type WrittenIndicator = z.output<typeof indicator>;
export type WrittenStep = z.output<typeof step>;
