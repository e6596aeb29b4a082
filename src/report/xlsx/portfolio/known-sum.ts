import { isZero } from '../../../base/money.ts';
import { formula, type SheetCell, starred, type Tone } from '../../../output/cells.ts';
import { eurosOf } from '../../../output/numbers.ts';
import type { Sum } from '../../portfolio/totals.ts';
import { noValue } from '../../result/page.ts';

/** A sum over cells of which none is filled is not zero: it is not known. As sure as the weakest of its amounts. */
export function knownSum(
  count: string,
  sum: string,
  today: Sum | undefined,
  tone: Tone = 'plain',
): SheetCell {
  const dash = noValue.text;
  const text = `IF(${count}=0,"${dash}",ROUND(${sum},2))`;
  if (today === undefined || today.known === 0) return formula(text, dash, 'amount', tone);
  const cell = formula(text, eurosOf(today.amount), 'amount', tone);
  return starred(cell, today.isUnsure && !isZero(today.amount));
}
