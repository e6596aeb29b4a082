import type { Cause } from '../../domain/cause.ts';
import type { LineCheck } from '../../domain/payment-check.ts';

/** A cause that the figures of the lines tell, without working anything out anew. */
export type LineCause = (line: LineCheck, lines: readonly LineCheck[]) => Cause | undefined;
