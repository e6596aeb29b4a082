/**
 * Explained amounts: the value and its story are one node. Each constructor computes its value from its
 * children, so the story and the amount cannot part ways. Words for people are made in `explain/`.
 */
import { add, type Cents, compareCents, isZero, shareOut, subtract, times, zero } from '../amounts/money.ts';
import type { Given, Place } from '../amounts/source.ts';
import type { Factor } from './factor.ts';
import { type Label, type NothingReason, type RuleId, ruleSources } from './label.ts';
import type { ReadingId, ReadingValue } from './reading.ts';
import { type ScaleCell, type Status, weaker } from './scale.ts';

/** What the weights of a sharing are: weights and amounts of the file, or days. */
export type ShareBasis = 'weights' | 'amounts' | 'days';

type Operation =
  /** Given in the file (or by an option), at a place. */
  | { readonly kind: 'given'; readonly at: Place }
  /** Read in a scale. */
  | { readonly kind: 'scale'; readonly cell: ScaleCell }
  /** Nothing, and why; `at` is what in the file makes it so. */
  | { readonly kind: 'nothing'; readonly reason: NothingReason; readonly at: Place }
  /** `at` is what in the file makes its rule apply, where that is not the rule of the amount itself. */
  | { readonly kind: 'sum'; readonly parts: readonly Explained[]; readonly at?: Place | undefined }
  | { readonly kind: 'difference'; readonly from: Explained; readonly minus: Explained }
  /** An amount times an exact factor, rounded here to the cent, half away from zero. */
  | { readonly kind: 'product'; readonly of: Explained; readonly by: Factor }
  /** The least of several amounts: a cap. */
  | { readonly kind: 'least'; readonly of: readonly Explained[] }
  /** One share of an amount by largest remainder. */
  | {
      readonly kind: 'share';
      readonly of: Explained;
      readonly weights: readonly number[];
      readonly basis: ShareBasis;
      readonly index: number;
    }
  /** An amount that is so because of a reading of the text. */
  | {
      readonly kind: 'choice';
      readonly chosen: Explained;
      readonly reading: ReadingId;
      readonly choice: ReadingValue;
    };

export type Explained = Operation & {
  readonly value: Cents;
  readonly label: Label;
  /** The weakest status among the amounts it is made of, and the rules of renewal, early end and amendment it rests on. */
  readonly status: Status;
  readonly rule?: RuleId | undefined;
};
type Sum = Extract<Explained, { kind: 'sum' }>;
export type Difference = Extract<Explained, { kind: 'difference' }>;
export type Product = Extract<Explained, { kind: 'product' }>;
export type Share = Extract<Explained, { kind: 'share' }>;

/** What several amounts come to together, and how sure that is. An amount of zero makes nothing less certain. */
function gathered(parts: readonly Explained[]): { readonly value: Cents; readonly status: Status } {
  let value = zero;
  let status: Status = 'confirmed';
  for (const part of parts) {
    if (isZero(part.value)) continue;
    value = add(value, part.value);
    status = weaker(status, part.status);
  }
  return { value, status };
}

/** What somebody wrote: as certain as what they signed. */
export const givenAmount = (label: Label, { value, at }: Given<Cents>): Explained => ({
  kind: 'given',
  value,
  label,
  status: 'confirmed',
  at,
});

export const scaleAmount = (label: Label, cell: ScaleCell): Explained => ({
  kind: 'scale',
  value: cell.amount,
  label,
  status: cell.status,
  cell,
});

export const nothing = (label: Label, reason: NothingReason, at: Place, rule?: RuleId): Explained => ({
  kind: 'nothing',
  value: zero,
  label,
  status: 'confirmed',
  reason,
  at,
  rule,
});

export function sum(label: Label, parts: readonly Explained[], rule?: RuleId, at?: Place): Sum {
  const { value, status } = gathered(parts);
  return { kind: 'sum', value, label, status, parts, rule, at };
}

/** The same amount, which also rests on a rule: no surer than our reading of it. `at` is what in the file makes it apply. */
export function restingOn(amount: Explained, rule: RuleId, at: Place): Explained {
  const whole = sum(amount.label, [amount], rule, at);
  const { status } = ruleSources[rule];
  return { ...whole, status: isZero(amount.value) ? whole.status : weaker(whole.status, status) };
}

export const difference = (label: Label, from: Explained, minus: Explained, rule?: RuleId): Explained => ({
  kind: 'difference',
  value: subtract(from.value, minus.value),
  label,
  status: weaker(from.status, minus.status),
  from,
  minus,
  rule,
});

export const product = (label: Label, of: Explained, by: Factor, rule?: RuleId): Explained => ({
  kind: 'product',
  value: times(of.value, by.value),
  label,
  // A figure of the agreement may be less sure than the amount it multiplies.
  status: by.kind === 'law' ? weaker(of.status, by.status) : of.status,
  of,
  by,
  rule,
});

/** The least of at least one amount. */
export const leastOf = (
  label: Label,
  of: readonly [Explained, ...Explained[]],
  rule?: RuleId,
): Explained => ({
  kind: 'least',
  value: of.reduce((best, item) => (compareCents(item.value, best.value) < 0 ? item : best)).value,
  label,
  status: gathered(of).status,
  of,
  rule,
});

/** Shares an amount out; the shares always add up to it. Weights are whole, not negative, one above zero. */
export function shares(
  labels: readonly Label[],
  of: Explained,
  weights: readonly number[],
  basis: ShareBasis,
  rule?: RuleId,
): Explained[] {
  const values = shareOut(of.value, weights);
  return labels.map((label, index) => ({
    kind: 'share',
    value: values[index] ?? zero,
    label,
    status: of.status,
    of,
    weights,
    basis,
    index,
    rule,
  }));
}

export const choice = (
  label: Label,
  chosen: Explained,
  reading: ReadingId,
  value: ReadingValue,
  rule?: RuleId,
): Explained => ({
  kind: 'choice',
  value: chosen.value,
  label,
  status: chosen.status,
  chosen,
  reading,
  choice: value,
  rule,
});

/** What a node is made of. */
export function childrenOf(node: Explained): readonly Explained[] {
  switch (node.kind) {
    case 'given':
    case 'scale':
    case 'nothing':
      return [];
    case 'sum':
      return node.parts;
    case 'difference':
      return [node.from, node.minus];
    case 'product':
    case 'share':
      return [node.of];
    case 'least':
      return node.of;
    case 'choice':
      return [node.chosen];
  }
}

/** These amounts and all that they are made of, each once; what does not count is left out with all beneath it. */
export function nodesWithin(
  amounts: readonly Explained[],
  counts: (node: Explained) => boolean = () => true,
): readonly Explained[] {
  const found = new Set<Explained>();
  const visit = (node: Explained): void => {
    if (found.has(node) || !counts(node)) return;
    found.add(node);
    childrenOf(node).forEach(visit);
  };
  amounts.forEach(visit);
  return [...found];
}

/** The product beneath the readings and rules an amount also rests on, if it is one. */
export function productWithin(node: Explained): Product | undefined {
  if (node.kind === 'product') return node;
  if (node.kind === 'choice') return productWithin(node.chosen);
  const [only, ...others] = node.kind === 'sum' ? node.parts : [];
  return only === undefined || others.length > 0 ? undefined : productWithin(only);
}
