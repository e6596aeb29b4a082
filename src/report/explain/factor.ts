/** What an amount is multiplied by: as a figure of the operation, and why that figure. */
import { ratioToDecimal } from '../../base/ratio.ts';
import type { Place } from '../../base/source.ts';
import type { Measure, Step } from '../../domain/contract.ts';
import type { Factor } from '../../domain/factor.ts';
import { formatAmount, formatCount, formatDate, formatDecimal, formatRate } from '../../output/format.ts';
import { unbroken } from '../result/page.ts';
import type { ExplainPage } from './explain-page.ts';

/** `299/365`, `45 %`; a fraction where a rate would not be exact. */
export function factorFigure(by: Factor, { page }: ExplainPage): string {
  if (by.kind === 'days') return `${by.days}/${by.of}`;
  if (by.kind === 'months') return `${by.months}/12`;
  const rate = formatRate(by.value, page.lang);
  return rate.startsWith('≈') ? `${by.value.num}/${by.value.den}` : rate;
}

const measure = ({ unit, value }: Measure, { page }: ExplainPage): string =>
  unit === 'rate' ? formatRate(value, page.lang) : formatDecimal(ratioToDecimal(value, 6), page.lang);

const paysText = ({ pays }: Step, { page }: ExplainPage): string =>
  pays.kind === 'amount'
    ? formatAmount(pays.amount.value, page.lang)
    : formatRate(pays.rate.value, page.lang);

export function factorReason(by: Factor, context: ExplainPage): string {
  const { words, page } = context;
  const { lang } = page;
  const date = (day: Parameters<typeof formatDate>[0]): string => unbroken(formatDate(day, lang));
  switch (by.kind) {
    case 'days':
      return words.days(formatCount(by.days, lang), formatCount(by.of, lang), date(by.first), date(by.last));
    case 'months':
      return words.months(formatCount(by.months, lang), date(by.first), date(by.last));
    case 'rate': {
      const isCapped = by.stated.num > by.stated.den;
      return (isCapped ? words.rateCapped : words.rate)(formatRate(by.stated, lang));
    }
    case 'done':
      return words.done[by.value.num === 0 ? 'no' : 'yes'];
    case 'progress': {
      const { observed, target, baseline } = by;
      const rate = formatRate(by.value, lang);
      const [seen, wanted] = [measure(observed.value, context), measure(target.value, context)];
      if (baseline === undefined) return words.progress(seen, wanted, rate);
      return words.progressFrom(seen, measure(baseline.value, context), wanted, rate);
    }
    case 'threshold': {
      const say = by.value.num === 0 ? words.missed : words.reached;
      return say(measure(by.observed.value, context), measure(by.target.value, context));
    }
    case 'step': {
      const seen = measure(by.observed.value, context);
      if (by.reached === undefined) return words.noStep(seen);
      return words.step(seen, measure(by.reached.threshold.value, context), paysText(by.reached, context));
    }
    case 'proportion':
      return words.proportion(formatAmount(by.of, lang), formatAmount(by.outOf, lang));
    case 'law':
      return words.law[by.figure];
  }
}

/** Where in the file the factor comes from; a figure of the agreement and a proportion come from elsewhere. */
export function factorPlace(by: Factor): Place | undefined {
  switch (by.kind) {
    case 'rate':
    case 'done':
    case 'days':
    case 'months':
      return by.at;
    case 'progress':
    case 'threshold':
    case 'step':
      return by.observed.at;
    case 'proportion':
    case 'law':
      return undefined;
  }
}
