/** Nothing was given back of what must be: the contract ended before what was advanced was earned. */
import { isNegative, isZero } from '../../base/money.ts';
import type { LineCause } from './line-cause.ts';

export const notReturned: LineCause = ({ owed, paid }) =>
  isZero(paid) && isNegative(owed) ? { kind: 'not_returned' } : undefined;
