import { centsOf } from '../../base/money.ts';
import type { Explained, Product } from '../../domain/explained.ts';
import { isUncertain } from '../../domain/status.ts';
import { amount, constant, type SheetCell, starred } from '../../output/cells.ts';
import { formatAmount, formatCount } from '../../output/format.ts';
import { contractTerms } from '../../scale/terms.ts';
import type { XlsxPage } from './figures.ts';

const { monthsOfYear } = contractTerms;

/** The product beneath the readings and rules an amount also rests on, if it is one. */
function productWithin(node: Explained): Product | undefined {
  if (node.kind === 'product') return node;
  if (node.kind === 'choice') return productWithin(node.chosen);
  const [only, ...others] = node.kind === 'sum' ? node.parts : [];
  return only === undefined || others.length > 0 ? undefined : productWithin(only);
}

/** An amount that no cell to fill changes; a prorated one shows its days as a formula. */
export function ceilingCell(node: Explained): SheetCell {
  const product = productWithin(node);
  const { by, of } = product ?? {};
  if (of === undefined || (by?.kind !== 'days' && by?.kind !== 'months')) return constant(node);
  const [running, all] = by.kind === 'days' ? [by.days, by.of] : [by.months, monthsOfYear];
  const text = `ROUND(${centsOf(of.value)}*${running}/${all},0)/100`;
  return starred(amount(text, node.value), isUncertain(node.status));
}

/** How such an amount was made, where it is not simply the amount of a full year. */
export function ceilingNote(node: Explained, { words, lang }: XlsxPage): string {
  const product = productWithin(node);
  if (product === undefined) return '';
  const full = formatAmount(product.of.value, lang);
  const { by } = product;
  if (by.kind === 'days') return words.how.days(full, formatCount(by.days, lang), formatCount(by.of, lang));
  return by.kind === 'months' ? words.how.months(full, by.months) : '';
}
