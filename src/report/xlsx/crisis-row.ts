/** R4: the crisis amount, at stake only in the measure the plan was mobilised. */
import { zero } from '../../base/money.ts';
import type { Ratio } from '../../base/ratio.ts';
import type { Explained } from '../../domain/explained.ts';
import type { VariablePart } from '../../domain/result.ts';
import { isUncertain } from '../../domain/status.ts';
import {
  amount,
  decimalOf,
  euros,
  formula,
  input,
  type SheetCell,
  starred,
  words,
} from '../../output/cells.ts';
import { formatAmount } from '../../output/format.ts';
import { euroText, roundedShare } from './exact.ts';
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
