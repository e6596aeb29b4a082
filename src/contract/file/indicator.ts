/** An indicator as it is written; its outcome is made of these pieces. */
import * as z from 'zod';
import { readWeight } from '../values/whole.ts';
import { words } from '../values/word-lists.ts';
import { amount, framed, measure, oneOf, rate, text, value, yesNo } from './parts.ts';

const step = framed({ threshold: measure, amount: amount.exactOptional(), rate: rate.exactOptional() });

export const writtenIndicator = framed({
  name: text,
  weight: value('weight', readWeight).exactOptional(),
  amount: amount.exactOptional(),
  attainmentRate: rate.exactOptional(),
  observed: measure.exactOptional(),
  target: measure.exactOptional(),
  baseline: measure.exactOptional(),
  done: yesNo.exactOptional(),
  steps: z.array(step).exactOptional(),
  direction: oneOf(words.direction).exactOptional(),
  mode: oneOf(words.mode).exactOptional(),
});

export type WrittenIndicator = z.output<typeof writtenIndicator>;
export type WrittenStep = z.output<typeof step>;
