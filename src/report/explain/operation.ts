/** The operation of a node with its figures, and where it rounds. */
import type { Explained, Product, Share } from '../../domain/explained.ts';
import { formatAmount, formatDecimal } from '../../output/format.ts';
import { type ExactProduct, exactProduct } from './exact.ts';
import type { ExplainPage } from './explain-page.ts';
import { factorFigure } from './factor.ts';
import type { Story } from './story.ts';

const amountOf = (node: Explained, { page }: ExplainPage): string => formatAmount(node.value, page.lang);

/** `A × f = B`, or with every digit that counts where B is rounded. */
function product(factors: string, exact: ExactProduct, node: Product | Share, context: ExplainPage): string {
  const { words, page } = context;
  if (!exact.isRounded) return `${factors} = ${amountOf(node, context)}`;
  const digits = `${formatDecimal(exact.decimal, page.lang)}${exact.isCut ? '…' : ''}`;
  const unrounded = page.lang === 'fr' ? digits : `€${digits}`;
  const rounded = node.kind === 'share' ? words.shareRounded : words.rounded;
  return rounded(`${factors} = ${unrounded}`, amountOf(node, context));
}

const productText = (node: Product, context: ExplainPage): string =>
  product(
    `${amountOf(node.of, context)} × ${factorFigure(node.by, context)}`,
    exactProduct(node.of.value, node.by.value),
    node,
    context,
  );

function divisor(weights: readonly number[]): number {
  return weights.reduce((a, b) => {
    let [x, y] = [a, b];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }, 0);
}

function shareTexts(node: Share, context: ExplainPage): string[] {
  const unit = divisor(node.weights);
  const weights = node.weights.map((weight) => weight / unit);
  const own = weights[node.index] ?? 0;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = exactProduct(node.of.value, { num: own, den: all });
  const operation = product(`${amountOf(node.of, context)} × ${own}/${all}`, exact, node, context);
  return [operation, context.words.shareOf(listOf(weights.map(String), context))];
}

/** `a, b et c`. */
export function listOf(items: readonly string[], { words }: ExplainPage): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** Nothing for leaves, and for a sum of which the parts say all. */
export function operationTexts({ node, children }: Story, context: ExplainPage): string[] {
  const amounts = (nodes: readonly Explained[]): string[] => nodes.map((each) => amountOf(each, context));
  switch (node.kind) {
    case 'given':
    case 'scale':
    case 'nothing':
    case 'choice':
      return [];
    case 'sum':
      return children.length > 1 ? [amounts(children).join(' + ')] : [];
    case 'difference':
      return [amounts([node.from, node.minus]).join(' − ')];
    case 'product':
      return [productText(node, context)];
    case 'least':
      return [context.words.leastOf(listOf(amounts(node.of), context))];
    case 'share':
      return shareTexts(node, context);
  }
}
