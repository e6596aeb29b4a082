/** The whole of a line was paid before the day on which it is due. */
import { compareCents, isZero } from '../../base/money.ts';
import type { LineCause } from './line-cause.ts';

export const early: LineCause = ({ owed, paid, due }) =>
  isZero(owed) && compareCents(paid, due.amount.value) === 0 ? { kind: 'early', due: due.date } : undefined;
