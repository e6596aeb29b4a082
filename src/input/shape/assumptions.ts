/** The section `assumptions`: the readings of the text this file chooses. */
import * as z from 'zod';
import type { Problem } from '../../domain/problem.ts';
import type { ReadingId } from '../../domain/reading.ts';
import { carriedProblem } from '../carried.ts';
import type { Leaf } from '../located.ts';
import { readingReader } from '../values/reading.ts';
import { leaf } from './leaf.ts';
import { section } from './section.ts';

const reading = <Id extends ReadingId>(id: Id) => z.exactOptional(leaf('reading', readingReader(id)));

export const assumptions = section({
  tier_at_80000: reading('tier_at_80000'),
  prorata: reading('prorata'),
  variable_in_partial_year: reading('variable_in_partial_year'),
  crisis_plan_in_partial_year: reading('crisis_plan_in_partial_year'),
  settlement_delay_months: reading('settlement_delay_months'),
  scale_in_force: reading('scale_in_force'),
  fungibility: reading('fungibility'),
}).transform(({ $frame, ...rest }) => rest);

/** One reading by its id, outside of a file. */
export function readingOf(
  id: string,
  leaf: Leaf,
): { reading?: z.output<typeof assumptions>; problems: Problem[] } {
  const parsed = assumptions.safeParse(
    Object.fromEntries([
      ['$frame', undefined],
      [id, leaf],
    ]),
  );
  if (parsed.success) return { reading: parsed.data, problems: [] };
  return { problems: parsed.error.issues.flatMap(carriedProblem) };
}
