/** The whole file: the one description of its shape. */
import * as z from 'zod';
import { negate } from '../../base/money.ts';
import { assumptions } from './assumptions.ts';
import { cpts } from './cpts.ts';
import { date, paymentAmount, paymentLine, yesNo } from './leaves.ts';
import { missionPlans } from './missions.ts';
import { scenarios } from './scenarios.ts';
import { section } from './section.ts';
import { terms } from './terms.ts';
import { year } from './years.ts';

/** Money taken back is written without a sign, with the word for it: the domain keeps it below zero. */
export const payment = section({
  date,
  line: z.exactOptional(paymentLine),
  amount: paymentAmount,
  recovery: z.exactOptional(yesNo),
}).transform(({ $frame, recovery, amount, ...rest }) => ({
  at: $frame.at,
  ...rest,
  amount: recovery?.value === true ? { ...amount, value: negate(amount.value) } : amount,
}));

export const file = section({
  cpts,
  contract: z.exactOptional(terms),
  missions: z.exactOptional(missionPlans),
  years: z.exactOptional(z.array(year)),
  payments: z.exactOptional(z.array(payment)),
  assumptions: z.exactOptional(assumptions),
  scenarios: z.exactOptional(scenarios),
});

export type WrittenFile = z.output<typeof file>;
