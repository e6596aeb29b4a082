import type { Cause } from '../../domain/cause.ts';
import type { LineCheck } from '../../domain/payment-check.ts';

/** A cause that the figures of the lines tell, without working anything out anew: of a line that differs. */
export type LineCause = (line: LineCheck, lines: readonly LineCheck[]) => Cause | undefined;
