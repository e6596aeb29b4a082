/** Another scale than the one in force. */
import type { Candidate, Known } from './situation.ts';

export const otherScales = ({ contract, options }: Known): Candidate[] =>
  options.scales.map(({ id }) => ({
    cause: { kind: 'scale', id },
    alter: (situation) => ({
      ...situation,
      options: { ...situation.options, scale: { value: id, at: contract.cpts.at } },
    }),
  }));
