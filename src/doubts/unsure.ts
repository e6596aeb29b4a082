/** How much of a year's total rests on amounts, or on rules, that are not confirmed. */
import { compareCents, isZero, total } from '../amounts/money.ts';
import type { YearResult } from '../calculate/result.ts';
import { childrenOf, type Explained } from '../law/explained.ts';
import { type Cell, isUncertain } from '../law/scale.ts';
import { partKeys, partOf, unsureRules } from './parts.ts';
import type { UnsurePart, YearDoubts } from './year-doubts.ts';

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

function notConfirmed(year: YearResult): UnsurePart[] {
  return partKeys
    .flatMap((key): UnsurePart[] => {
      const amount = partOf(year, key)?.amount;
      if (amount === undefined || isZero(amount.value)) return [];
      const rules = unsureRules(amount);
      if (amount.status === 'confirmed' && rules.length === 0) return [];
      return [{ ...key, amount, status: amount.status, cells: unconfirmedCells(amount), rules }];
    })
    .sort((a, b) => compareCents(b.amount.value, a.amount.value));
}

/** Each part once: by its amount, else by the rules that pay it, else as derived. */
export function unsureParts(year: YearResult): Pick<YearDoubts, 'unsure' | 'underRules' | 'derived'> {
  const all = notConfirmed(year);
  const sure = all.filter(({ status }) => !isUncertain(status));
  const parts = sure.filter(({ rules }) => rules.length > 0);
  return {
    unsure: all.filter(({ status }) => isUncertain(status)),
    underRules: { parts, total: total(parts.map(({ amount }) => amount.value)) },
    derived: sure.filter(({ rules }) => rules.length === 0),
  };
}
