/** A single step does not tell which way the result improves: upwards is assumed, and said. */
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

export const stepDirectionKnown: Check = (contract) =>
  missionsInYears(contract).flatMap(({ described }) =>
    described.indicators.flatMap(({ outcome }) => {
      const [first] = outcome.kind === 'steps' && outcome.isDirectionAssumed === true ? outcome.steps : [];
      return first === undefined ? [] : [problem('step-direction-assumed', first.at, {})];
    }),
  );
