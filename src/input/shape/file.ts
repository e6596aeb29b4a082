/** The whole file: the one description of its shape. */
import { negate } from '../../base/money.ts';
import { assumptions } from './assumptions.ts';
import { cpts } from './cpts.ts';
import { date, paymentAmount, paymentLine, yesNo } from './leaves.ts';
import { missionPlans } from './missions.ts';
import { scenarios } from './scenarios.ts';
import { list, optional, section } from './section.ts';
import type { ValueOf } from './shape.ts';
import { terms } from './terms.ts';
import { year } from './years.ts';

/** Money taken back is written without a sign, with the word for it: the domain keeps it below zero. */
export const payment = section(
  {
    date,
    line: optional(paymentLine),
    amount: paymentAmount,
    recovery: optional(yesNo),
  },
  ({ $frame, recovery, amount, ...rest }) => ({
    at: $frame.at,
    ...rest,
    amount: recovery?.value === true ? { ...amount, value: negate(amount.value) } : amount,
  }),
);

export const file = section({
  cpts,
  contract: optional(terms),
  missions: optional(missionPlans),
  years: optional(list(year)),
  payments: optional(list(payment)),
  assumptions: optional(assumptions),
  scenarios: optional(scenarios),
});

export type WrittenFile = ValueOf<typeof file>;
