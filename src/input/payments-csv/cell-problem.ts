/** What is wrong in a cell, told as a cell of a column: an export has no keys. */
import { type Problem, problem } from '../../domain/problem.ts';
import type { Scalar } from '../scalar.ts';

export function cellProblem(found: Problem, { key, text, at }: Scalar, expected: 'amount' | 'date'): Problem {
  if (found.code === 'value-invalid') {
    return problem('csv-cell-invalid', at, { column: key, text, expected });
  }
  if (found.code === 'date-not-existing') {
    return problem('csv-date-not-existing', at, { column: key, text });
  }
  return found;
}
