import type { Place } from '../../src/amounts/source.ts';
import type { Problem } from '../../src/problems/problem.ts';

const textAt = ({ source, start, end }: Place): string => source.text.slice(start, end);

/** What is reported: the code, the words under the caret, those of the second place, and the facts. */
export type Reported = readonly [code: string, at: string, related: string | undefined, facts: object];

export const reported = (problems: readonly Problem[]): Reported[] =>
  problems.map(({ code, place, related, facts }) => [
    code,
    textAt(place),
    related === undefined ? undefined : textAt(related),
    facts,
  ]);
