/** What a scale pays for a full contract year, explained. */
import { present } from '../base/lists.ts';
import type { ScalePart } from '../domain/cell.ts';
import { type Explained, scaleAmount, sum } from '../domain/explained.ts';
import type { ScaleLine, SizeTier } from '../domain/mission.ts';
import { cellOf, type Scale } from '../scale/scale.ts';

/** A part of a line; the plan of the health crisis mission has two amounts for its fixed one. */
export type PaidPart = 'fixed' | 'variable' | 'first_plan' | 'plan_update';

/** The cells of a scale that make up a part; care access had two fixed ones in 2019. */
const cellsOfPart = {
  fixed: ['fixed', 'fixed_base', 'fixed_unscheduled_care'],
  variable: ['variable'],
  first_plan: ['fixed_first_plan'],
  plan_update: ['fixed_plan_update'],
} as const satisfies { readonly [Part in PaidPart]: readonly ScalePart[] };

/** What the scale pays for a part of a line; undefined when it has no such line or part. */
export function amountOfScale(
  scale: Scale,
  sizeTier: SizeTier,
  line: ScaleLine,
  part: PaidPart,
): Explained | undefined {
  const label = { name: 'scale_amount', line, part: part === 'variable' ? 'variable' : 'fixed' } as const;
  const cells = present(cellsOfPart[part].map((each) => cellOf(scale, line, each, sizeTier)));
  const found = cells.map((cell) => scaleAmount(label, cell));
  return found.length > 1 ? sum(label, found) : found[0];
}
