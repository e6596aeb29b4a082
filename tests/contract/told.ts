import type { Place } from '../../src/amounts/source.ts';
import type { Problem } from '../../src/problems/problem.ts';

const textAt = ({ source, start, end }: Place): string => source.text.slice(start, end);

/** What people are told: the code, the words under the caret, those of the second place, and the facts. */
export type Told = readonly [code: string, at: string, related: string | undefined, facts: object];

export const told = (problems: readonly Problem[]): Told[] =>
  problems.map(({ code, place, related, facts }) => [
    code,
    textAt(place),
    related === undefined ? undefined : textAt(related),
    facts,
  ]);
