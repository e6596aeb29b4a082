import type { Explained } from './explained.ts';

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
