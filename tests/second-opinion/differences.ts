/** Where two calculations of the same contract part. */
import type { Opinion } from './opinion.ts';

/** One line per figure on which the two differ: its name, the product's, the opinion's. */
export function differencesBetween(product: Opinion, opinion: Opinion): string[] {
  const isSameFate = product.refusals.length > 0 === opinion.refusals.length > 0;
  const isKnown = product.refusals.every((code) => opinion.refusals.includes(code));
  if (!isSameFate || !isKnown) {
    return [`refused: product [${product.refusals.join(' ')}], opinion [${opinion.refusals.join(' ')}]`];
  }
  if (opinion.refusals.length > 0) return [];
  const missing = [...opinion.figures.keys()].filter((name) => !product.figures.has(name));
  const different = [...product.figures.keys()].filter(
    (name) => product.figures.get(name) !== opinion.figures.get(name),
  );
  return [...different, ...missing].map(
    (name) =>
      `${name}: product ${product.figures.get(name) ?? 'nothing'}, opinion ${opinion.figures.get(name) ?? 'nothing'}`,
  );
}
