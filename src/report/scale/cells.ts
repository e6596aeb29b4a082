/** Amounts of scales in the cells of a table. */
import { type Cents, centsOf, isPositive } from '../../base/money.ts';
import type { ScalePart } from '../../domain/cell.ts';
import type { Language } from '../../domain/contract.ts';
import type { ScaleLine } from '../../domain/mission.ts';
import type { Status } from '../../domain/status.ts';
import { formatCount, formatPlainAmount } from '../../output/format.ts';
import type { Cell } from '../../output/table-layout.ts';
import { scaleWords, statusMarks } from '../words/scale.ts';

/** Whole euros as scales are printed; cents only where there are some. */
export const scaleAmountText = (amount: Cents, lang: Language): string =>
  centsOf(amount) % 100 === 0 ? formatCount(centsOf(amount) / 100, lang) : formatPlainAmount(amount, lang);

export const scaleCell = (amount: Cents, status: Status, lang: Language): Cell => ({
  text: scaleAmountText(amount, lang),
  mark: statusMarks[status],
});

/** A difference with its sign: `+5 000`. */
export const differenceText = (amount: Cents, lang: Language): string =>
  `${isPositive(amount) ? '+' : ''}${scaleAmountText(amount, lang)}`;

/** What a part is called under its line, where its amount stands. */
export const fullPartName = (line: ScaleLine, part: ScalePart, lang: Language): string =>
  part === 'variable' ? scaleWords[lang].atMost(partName(line, part, lang)) : partName(line, part, lang);

/** The same, in a few words. */
export const partName = (line: ScaleLine, part: ScalePart, lang: Language): string =>
  line === 'health_crisis' && part === 'variable' ? scaleWords[lang].crisis : scaleWords[lang].parts[part];
