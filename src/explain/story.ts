/**
 * One step of an amount as people read it. Sums of one part and choices of a reading are no steps of their own:
 * they only lend their name, their article and their reading to what they hold.
 */
import type { Place } from '../amounts/source.ts';
import { childrenOf, type Explained } from '../law/explained.ts';
import type { Label, RuleId } from '../law/label.ts';
import type { ReadingId, ReadingValue } from '../law/reading.ts';

export interface Story {
  /** The node one may ask for, and the one inside it that does something. */
  readonly root: Explained;
  readonly node: Explained;
  readonly label: Label;
  readonly rules: readonly RuleId[];
  /** What in the file makes a rule apply, where that is a fact of its own. */
  readonly grounds: ReadonlyMap<RuleId, Place>;
  readonly readings: readonly { readonly id: ReadingId; readonly value: ReadingValue }[];
  /** What the node is made of, without what has nothing to add. */
  readonly children: readonly Explained[];
}

const isIdle = (node: Explained): boolean => node.kind === 'nothing' && node.reason === 'nothing_to_add';

/** The one thing that a node passes on unchanged; a transfer keeps its own name. */
function innerOf(node: Explained): Explained | undefined {
  if (node.kind === 'choice') return node.chosen;
  if (node.kind === 'difference') return isIdle(node.minus) ? node.from : undefined;
  if (node.kind !== 'sum') return undefined;
  const active = node.parts.filter((part) => !isIdle(part));
  const [only = node.parts[0]] = active;
  return active.length > 1 || only?.label.to !== undefined ? undefined : only;
}

export function storyOf(root: Explained): Story {
  const rules = new Set<RuleId>();
  const grounds = new Map<RuleId, Place>();
  const readings: { readonly id: ReadingId; readonly value: ReadingValue }[] = [];
  let node = root;
  for (;;) {
    if (node.rule !== undefined) rules.add(node.rule);
    if (node.kind === 'sum' && node.rule !== undefined && node.at !== undefined)
      grounds.set(node.rule, node.at);
    if (node.kind === 'choice') readings.push({ id: node.reading, value: node.choice });
    const inner = innerOf(node);
    if (inner === undefined) break;
    node = inner;
  }
  return {
    root,
    node,
    label: root.label,
    rules: [...rules],
    grounds,
    readings,
    children: childrenOf(node).filter((child) => node.kind !== 'sum' || !isIdle(child)),
  };
}
