/** Another line differs by the same amount the other way: money went to one line in the place of the other. */
import { centsOf } from '../../base/money.ts';
import type { LineCause } from './line-cause.ts';

export const otherLine: LineCause = ({ difference }, lines) => {
  const other = lines.find((each) => centsOf(each.difference) === -centsOf(difference));
  return other === undefined ? undefined : { kind: 'other_line', line: other.due.line, year: other.due.year };
};
