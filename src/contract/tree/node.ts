/** A file as plain nodes: no YAML left in it, every piece with its place. */
import type { Place } from '../../amounts/source.ts';

export type Node = ScalarNode | MapNode | ListNode | EmptyNode | BrokenNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  readonly at: Place;
}
export interface MapNode {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: readonly EntryNode[];
}
export interface EntryNode {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: Node;
}
export interface ListNode {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Node[];
}
/** Nothing was written: the value is absent. */
export interface EmptyNode {
  readonly kind: 'empty';
  readonly at: Place;
}
/** What stood here was refused and reported already: nothing more is said of it. */
export interface BrokenNode {
  readonly kind: 'broken';
  readonly at: Place;
}
