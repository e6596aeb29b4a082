import { daysInclusive } from '../../base/calendar.ts';
import type { ScaleUsed, YearResult } from '../../domain/result.ts';
import { formatCount, formatDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { wrap } from '../../output/wrap.ts';
import { disputedPopulation, tierBounds } from '../../scale/terms.ts';
import { factLines } from '../fact-lines.ts';
import type { Page } from './page.ts';

/** Which year, which tier and why, which scale and how fresh. */
export function yearHeader(year: YearResult, page: Page): string[] {
  const { words, paint, width } = page;
  const heading = wrap(headingOf(year, page), width, '  ').map(paint.strong);
  const ended = year.period?.isEnded === true ? wrap(words.endedEarly, width) : [];
  const projected = year.isProjected ? wrap(words.projected, width) : [];
  const facts = factLines(
    [
      [words.tier, tierText(year, page)],
      [words.scale, scaleText(year.scale, page)],
    ],
    page,
  );
  return [...heading, ...ended, ...projected, ...facts];
}

/** Which contract year, and its days. */
export function headingOf({ year, period }: YearResult, { words, lang }: Page): string {
  if (period === undefined) return `${words.year(year)}, ${words.fullYear}`;
  return words.yearPeriod(
    year,
    formatDate(period.from, lang),
    formatDate(period.to, lang),
    words.daysOf(
      formatCount(daysInclusive(period.from, period.to), lang),
      formatCount(period.daysOfYear, lang),
    ),
  );
}

export function tierText({ sizeTier }: YearResult, page: Page): string {
  const { words, lang } = page;
  const { value, origin, population } = sizeTier;
  const people = population === undefined ? '' : words.people(formatCount(population, lang));
  if (origin === 'population') {
    const bounds = population === disputedPopulation ? '' : `, ${boundsText(value, page)}`;
    return `${words.tierByPopulation(value, people)}${bounds}`;
  }
  const stated = words.tierStated(value, origin);
  return people === '' ? stated : `${stated} (${people})`;
}

function boundsText(tier: number, { words, lang }: Page): string {
  const bounds = tierBounds.find((candidate) => candidate.tier === tier);
  if (bounds === undefined) return '';
  const { fromInclusive, upToInclusive } = bounds;
  if (upToInclusive === undefined) return words.tierAbove(formatCount(fromInclusive, lang));
  if (fromInclusive === 0) return words.tierBelow(formatCount(upToInclusive, lang));
  return words.tierBetween(formatCount(fromInclusive, lang), formatCount(upToInclusive, lang));
}

/** The scale's name, how fresh it is, why it applies and, where it is the user's own, its file. */
export function scaleText(scale: ScaleUsed, { words, lang }: Pick<Page, 'words' | 'lang'>): string {
  const origin = words.scaleOrigin[scale.origin];
  const facts = [
    harmless(scale.id),
    harmless(scale.title),
    scale.verifiedOn === undefined
      ? words.scaleNeverVerified
      : words.scaleVerified(formatDate(scale.verifiedOn, lang)),
    ...(origin === '' ? [] : [origin]),
    ...(scale.file === undefined ? [] : [words.scaleFile(harmless(scale.file))]),
  ];
  return facts.join(', ');
}
