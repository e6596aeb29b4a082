/** Re-evaluates a tree of explanations from its leaves, by other means than the constructors: fractions of BigInt. */
import { centsOf } from '../../src/amounts/money.ts';
import type { Explained } from '../../src/law/explained.ts';

const halfAway = (num: bigint, den: bigint): bigint => {
  const size = num < 0n ? -num : num;
  const whole = size / den;
  const rounded = (size % den) * 2n >= den ? whole + 1n : whole;
  return num < 0n ? -rounded : rounded;
};

const largestRemainder = (amount: bigint, weights: readonly bigint[], index: number): bigint => {
  const all = weights.reduce((a, b) => a + b, 0n);
  const size = amount < 0n ? -amount : amount;
  const wholes = weights.map((weight) => (size * weight) / all);
  const left = size - wholes.reduce((a, b) => a + b, 0n);
  const order = weights
    .map((weight, at) => ({ at, remainder: (size * weight) % all }))
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
  const isLucky = order.findIndex(({ at }) => at === index) < Number(left);
  const share = (wholes[index] ?? 0n) + (isLucky ? 1n : 0n);
  return amount < 0n ? -share : share;
};

/** The amount in cents that the tree's leaves and operations give. */
export function evaluate(node: Explained): bigint {
  switch (node.kind) {
    case 'given':
    case 'scale':
      return BigInt(centsOf(node.kind === 'scale' ? node.cell.amount : node.value));
    case 'nothing':
      return 0n;
    case 'sum':
      return node.parts.reduce((sum, part) => sum + evaluate(part), 0n);
    case 'difference':
      return evaluate(node.from) - evaluate(node.minus);
    case 'product':
      return halfAway(evaluate(node.of) * BigInt(node.by.value.num), BigInt(node.by.value.den));
    case 'least':
      return node.of.map(evaluate).reduce((least, value) => (value < least ? value : least));
    case 'share':
      return largestRemainder(evaluate(node.of), node.weights.map(BigInt), node.index);
    case 'choice':
      return evaluate(node.chosen);
  }
}
