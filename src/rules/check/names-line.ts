import type { PaymentLine } from '../../domain/contract.ts';

/** Whether a line as a payment names it means a line of the schedule: said without advance or balance, it is either. */
export const isOfLine = (named: PaymentLine, line: PaymentLine): boolean =>
  line === named || line.startsWith(`${named}.`);
