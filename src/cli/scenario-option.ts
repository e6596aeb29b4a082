/** `--scenario NAME`: which of a file's scenarios. */

import type { Contract, Scenario } from '../contract/contract-terms.ts';
import type { Read } from '../contract/values/scalar.ts';
import { unknownAmong } from '../problems/problem.ts';

export const scenarioOption = '--scenario';

/** The scenario of that name; a name that the file does not have is said with those near it. */
export function scenarioNamed(text: string, { scenarios }: Contract): Read<Scenario> {
  const found = scenarios.find(({ name }) => name.value === text);
  if (found !== undefined) return { value: found };
  const allowed = scenarios.map(({ name }) => name.value);
  const at = { source: { name: scenarioOption, text }, start: 0, end: text.length };
  return { problem: unknownAmong('scenario', text, at, allowed) };
}
