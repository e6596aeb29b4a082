import type { YearResult } from '../../domain/result.ts';
import { pageFor } from '../result/page-for.ts';
import { yearHeading } from '../result/year-heading.ts';
import { resultWords } from '../words/result-words.ts';
import type { XlsxPage } from './figures.ts';

/** Which contract year, its days, its tier and its scale, on one line. */
export function yearBand(year: YearResult, { figures, lang, words }: XlsxPage): string {
  const page = pageFor(figures.result.contract, { lang, color: false, width: 120 });
  const projected = year.isProjected ? ` · ${words.projected}` : '';
  const tier = `${resultWords[lang].tier.toLowerCase()}\u00a0${year.sizeTier.value}`;
  return `${yearHeading(year)[page.lang]} · ${tier}${projected}`;
}
