/** The whole file: the one description of its shape. */
import { z } from 'zod';
import { assumptions } from './assumptions.ts';
import { cpts } from './cpts.ts';
import { amount, date, paymentLine } from './leaves.ts';
import { missionPlans } from './missions.ts';
import { scenarios } from './scenarios.ts';
import { placed, section } from './section.ts';
import { terms } from './terms.ts';
import { year } from './years.ts';

export const payment = section({ date, line: z.exactOptional(paymentLine), amount }).transform(placed);

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
