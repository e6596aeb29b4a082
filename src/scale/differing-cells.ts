/** What changes from one scale to another, part by part and tier by tier. */
import { type Cents, centsOf, subtract, total, zero } from '../amounts/money.ts';
import { type ScaleLine, type SizeTier, scaleLines, sizeTiers } from '../law/mission.ts';
import { type Cell, type Scale, type ScalePart, type Status, weaker } from '../law/scale.ts';

/** The fixed part of care access was made of two: they compare as one with a fixed part in one piece. */
const compared: readonly { readonly part: ScalePart; readonly of: readonly ScalePart[] }[] = [
  { part: 'fixed', of: ['fixed', 'fixed_base', 'fixed_unscheduled_care'] },
  { part: 'fixed_first_plan', of: ['fixed_first_plan'] },
  { part: 'fixed_plan_update', of: ['fixed_plan_update'] },
  { part: 'variable', of: ['variable'] },
];

export interface Figures {
  readonly amount: Cents;
  readonly status: Status;
}
export interface ScaleDifference {
  readonly line: ScaleLine;
  readonly part: ScalePart;
  readonly sizeTier: SizeTier;
  /** Absent where the scale has no such line or part. */
  readonly before?: Figures;
  readonly after?: Figures;
  /** After less before; an absent amount counts as nothing. */
  readonly difference: Cents;
}

function figures(cells: readonly Cell[]): Figures | undefined {
  const [first, ...others] = cells;
  if (first === undefined) return undefined;
  return {
    amount: total(cells.map((cell) => cell.amount)),
    status: others.reduce<Status>((status, cell) => weaker(status, cell.status), first.status),
  };
}

const isSame = (a: Figures | undefined, b: Figures | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : centsOf(a.amount) === centsOf(b.amount) && a.status === b.status;

/** Every tier of every part of which an amount or a status differs, in the order of the agreement. */
export function scaleDifferences(before: Scale, after: Scale): ScaleDifference[] {
  const pick = (scale: Scale, line: ScaleLine, parts: readonly ScalePart[], tier: SizeTier) =>
    figures(
      scale.cells.filter((cell) => cell.line === line && cell.sizeTier === tier && parts.includes(cell.part)),
    );
  return scaleLines.flatMap((line) =>
    compared.flatMap(({ part, of }) =>
      sizeTiers.flatMap((sizeTier): ScaleDifference[] => {
        const [from, to] = [pick(before, line, of, sizeTier), pick(after, line, of, sizeTier)];
        if (isSame(from, to)) return [];
        return [
          {
            line,
            part,
            sizeTier,
            ...(from === undefined ? {} : { before: from }),
            ...(to === undefined ? {} : { after: to }),
            difference: subtract(to?.amount ?? zero, from?.amount ?? zero),
          },
        ];
      }),
    ),
  );
}
