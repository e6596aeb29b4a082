/** What an amount is made of, in one line: kinds, rules, reasons and where they come from; no words, no figures. */
import { locate, type Place } from '../../src/amounts/source.ts';
import type { Explained } from '../../src/law/explained.ts';
import type { Factor } from '../../src/law/factor.ts';

/** What stands in the file there, and its line. */
const written = ({ source, start, end }: Place): string =>
  `«${source.text.slice(start, end)}» ${locate(source, start).line}`;

const factorOf = (factor: Factor): string =>
  factor.kind === 'law' ? `${factor.figure} (${factor.status})` : factor.kind;

const list = (nodes: readonly Explained[]): string => nodes.map(storyOf).join(', ');

function inside(node: Explained): string {
  switch (node.kind) {
    case 'given':
      return written(node.at);
    case 'scale':
      return `${node.cell.line}.${node.cell.part}`;
    case 'nothing':
      return `${node.reason} ${written(node.at)}`;
    case 'sum':
      return `${list(node.parts)}${node.at === undefined ? '' : ` ${written(node.at)}`}`;
    case 'difference':
      return `${storyOf(node.from)} − ${storyOf(node.minus)}`;
    case 'product':
      return `${storyOf(node.of)} × ${factorOf(node.by)}`;
    case 'least':
      return list(node.of);
    case 'share':
      return `${node.index + 1} of ${node.weights.join(':')} in ${storyOf(node.of)}`;
    case 'choice':
      return `${node.reading}=${node.choice}: ${storyOf(node.chosen)}`;
  }
}

/** `product[fixed_part](care_access.fixed × days)`; the name in brackets is the rule. */
export const storyOf = (node: Explained): string =>
  `${node.kind}${node.rule === undefined ? '' : `[${node.rule}]`}(${inside(node)})`;
