/** Another line differs by the same amount the other way: money went to one line in the place of the other. */
import { centsOf, isZero } from '../../base/money.ts';
import type { LineCause } from './line-cause.ts';

export const otherLine: LineCause = ({ due, difference }, lines) => {
  if (isZero(difference)) return undefined;
  const other = lines.find((each) => centsOf(each.difference) === -centsOf(difference) && each.due !== due);
  return other === undefined ? undefined : { kind: 'other_line', line: other.due.line, year: other.due.year };
};
