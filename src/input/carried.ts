/** The problem a leaf carries in its issue. */
import type * as z from 'zod';
import type { Problem } from '../domain/problem.ts';

/** One problem, or none when the value was reported before. */
export function carriedProblem(issue: z.core.$ZodIssue): Problem[] {
  const carried: unknown = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  return isProblem(carried) ? [carried] : [];
}

/** True for what a leaf put into its issue: only leaves do. */
const isProblem = (carried: unknown): carried is Problem =>
  typeof carried === 'object' && carried !== null && 'code' in carried && 'severity' in carried;
