import { ratioToDecimal } from '../../base/ratio.ts';
import type { Language, Measure } from '../../domain/contract.ts';
import { formatDecimal, formatRate } from '../../output/format.ts';

/** What was observed or is aimed at, as people write it. */
export const measureText = ({ unit, value }: Measure, lang: Language): string =>
  unit === 'rate' ? formatRate(value, lang) : formatDecimal(ratioToDecimal(value, 6), lang);
