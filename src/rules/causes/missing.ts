/** Nothing was paid of what is owed. */
import { isPositive, isZero } from '../../base/money.ts';
import type { LineCause } from './line-cause.ts';

export const missing: LineCause = ({ owed, paid }) =>
  isZero(paid) && isPositive(owed) ? { kind: 'missing' } : undefined;
