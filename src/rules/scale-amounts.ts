/** What a scale pays for a full contract year, explained. */
import type { ScalePart } from '../domain/cell.ts';
import { type Explained, scaleAmount, sum } from '../domain/explained.ts';
import { type ScaleLine, type SizeTier, scaleLines } from '../domain/mission.ts';
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

function amountOf(scale: Scale, sizeTier: SizeTier, line: ScaleLine, part: PaidPart): Explained | undefined {
  const label = { name: 'scale_amount', line, part: part === 'variable' ? 'variable' : 'fixed' } as const;
  const found: Explained[] = [];
  for (const each of cellsOfPart[part]) {
    const cell = cellOf(scale, line, each, sizeTier);
    if (cell !== undefined) found.push(scaleAmount(label, cell));
  }
  return found.length > 1 ? sum(label, found) : found[0];
}

type AmountsOfLine = { readonly [Part in PaidPart]: Explained | undefined };
type AmountsOfTier = ReadonlyMap<ScaleLine, AmountsOfLine>;

const amountsOfTier = (scale: Scale, sizeTier: SizeTier): AmountsOfTier =>
  new Map(
    scaleLines.map((line) => [
      line,
      {
        fixed: amountOf(scale, sizeTier, line, 'fixed'),
        variable: amountOf(scale, sizeTier, line, 'variable'),
        first_plan: amountOf(scale, sizeTier, line, 'first_plan'),
        plan_update: amountOf(scale, sizeTier, line, 'plan_update'),
      },
    ]),
  );

type AmountsOfScale = { readonly [Tier in SizeTier]: AmountsOfTier };

/** Scales never change, and every year of every contract asks: each amount is told once. */
const known = new WeakMap<Scale, AmountsOfScale>();

function amountsOf(scale: Scale): AmountsOfScale {
  const amounts = {
    1: amountsOfTier(scale, 1),
    2: amountsOfTier(scale, 2),
    3: amountsOfTier(scale, 3),
    4: amountsOfTier(scale, 4),
  };
  known.set(scale, amounts);
  return amounts;
}

/** What the scale pays for a part of a line; undefined when it has no such line or part. */
export const amountOfScale = (
  scale: Scale,
  sizeTier: SizeTier,
  line: ScaleLine,
  part: PaidPart,
): Explained | undefined => (known.get(scale) ?? amountsOf(scale))[sizeTier].get(line)?.[part];
