/** How much of a year's total rests on amounts that are not confirmed. */
import { compareCents, isZero } from '../../base/money.ts';
import type { Cell } from '../../domain/cell.ts';
import type { UnsurePart } from '../../domain/doubts.ts';
import type { Explained } from '../../domain/explained.ts';
import { childrenOf } from '../../domain/explained-children.ts';
import type { YearResult } from '../../domain/result.ts';
import { partKeys, partOf, unsureRule } from './parts.ts';

function unconfirmedCells(root: Explained): Cell[] {
  const found = new Set<Cell>();
  const seen = new Set<Explained>();
  const visit = (node: Explained): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'scale' && node.status !== 'confirmed') found.add(node.cell);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return [...found];
}

/** Greatest first. */
export function unsureParts(year: YearResult): UnsurePart[] {
  return partKeys
    .flatMap((key): UnsurePart[] => {
      const amount = partOf(year, key)?.amount;
      if (amount === undefined || isZero(amount.value)) return [];
      const rule = unsureRule(amount);
      if (amount.status === 'confirmed' && rule === undefined) return [];
      const found = { ...key, amount, status: amount.status, cells: unconfirmedCells(amount) };
      return [rule === undefined ? found : { ...found, rule }];
    })
    .sort((a, b) => compareCents(b.amount.value, a.amount.value));
}
