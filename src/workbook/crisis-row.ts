/** R4: the crisis amount, at stake only in the measure the plan was mobilised. */
import { centsOf, zero } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import type { VariablePart } from '../calculate/result.ts';
import type { Explained, Product } from '../law/explained.ts';
import { isUncertain } from '../law/scale.ts';
import { contractTerms } from '../law/terms.ts';
import {
  amount,
  constant,
  decimalOf,
  euros,
  formula,
  input,
  type SheetCell,
  starred,
  words,
} from '../output/cells.ts';
import { formatAmount, formatCount } from '../output/format.ts';
import { euroText, roundedShare } from '../output/sheet-address.ts';
import type { XlsxPage } from './figures.ts';
import { inColumn, type MissionColumn } from './missions-columns.ts';
import { unitsOfRate } from './units.ts';

/** `full` is what a recognised crisis puts at stake. */
export function crisisCells(
  { ceiling, entitled }: VariablePart,
  full: Explained,
  mobilised: Ratio | undefined,
  row: number,
  { words: w, lang }: XlsxPage,
): Partial<Record<MissionColumn, SheetCell>> {
  const rate = inColumn('rate', row);
  const units = inColumn('units', row);
  const cells = { rate, baseline: '', target: '', observed: '', parts: inColumn('parts', row) };
  const { today, ...formulas } = unitsOfRate(cells, mobilised);
  const isStarred = isUncertain(full.status);
  const share = roundedShare(inColumn('ceiling', row), units, inColumn('parts', row));
  const verified = amount(inColumn('earned', row), entitled.value, 'faint');
  return {
    ceiling: starred(
      amount(`IF(${units}="",0,IF(${units}>0,${euroText(full.value)},0))`, ceiling.value),
      isStarred,
    ),
    rate: input('rate', mobilised && decimalOf(mobilised)),
    earned: starred(amount(`IF(${units}="",0,${share})`, entitled.value), isStarred),
    pending: euros(zero),
    toVerify: isStarred ? verified : euros(zero, 'faint'),
    how: words(w.how.crisis(formatAmount(full.value, lang)), 'note'),
    units: formula(formulas.units, today?.units ?? '', 'number', 'faint'),
    parts: formula(formulas.parts, Number(formulas.parts), 'number', 'faint'),
  };
}

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
