/** The section `assumptions`: the readings of the text this file chooses. */
import type { Problem } from '../../domain/problem.ts';
import type { ReadingId } from '../../domain/reading.ts';
import type { Scalar } from '../scalar.ts';
import { readingReader } from '../values/reading.ts';
import { leaf } from './leaf.ts';
import { optional, section } from './section.ts';
import type { Fault, Task, ValueOf } from './shape.ts';

const reading = <Id extends ReadingId>(id: Id) => optional(leaf('reading', readingReader(id)));

export const assumptions = section(
  {
    tier_at_80000: reading('tier_at_80000'),
    prorata: reading('prorata'),
    variable_in_partial_year: reading('variable_in_partial_year'),
    crisis_plan_in_partial_year: reading('crisis_plan_in_partial_year'),
    settlement_delay_months: reading('settlement_delay_months'),
    scale_in_force: reading('scale_in_force'),
    fungibility: reading('fungibility'),
  },
  ({ $frame, ...rest }) => rest,
);

/** One reading by its id, outside of a file. */
export function readingOf(
  id: string,
  scalar: Scalar,
): { reading?: ValueOf<typeof assumptions>; problems: Problem[] } {
  const { at, key, language } = scalar;
  const task: Task = { path: [], faults: [] };
  const frame = { at, language, keys: new Map() };
  const children = new Map([[id, { kind: 'leaf', at, key, scalar } as const]]);
  const reading = assumptions.read({ kind: 'map', at, key, frame, children }, task);
  if (reading !== undefined) return { reading, problems: [] };
  return { problems: task.faults.flatMap(problemOf) };
}

const problemOf = (fault: Fault): Problem[] =>
  fault.kind === 'value' && fault.problem !== undefined ? [fault.problem] : [];
