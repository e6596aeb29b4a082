import type { Cause } from '../../domain/cause.ts';
import type { LineCheck } from '../../domain/payment-check.ts';

/** A cause that the line's own figures tell, without working anything out anew. */
export type LineCause = (line: LineCheck) => Cause | undefined;
