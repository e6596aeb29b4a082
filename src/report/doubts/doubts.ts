/** The doubts of contract years for people: what is certain, what each doubt is worth, what another tier would pay. */
import { isZero } from '../../base/money.ts';
import type { Contract } from '../../domain/contract.ts';
import type { YearDoubts } from '../../domain/doubts.ts';
import { formatAmount } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { wrap } from '../../output/wrap.ts';
import { isMarked } from '../result/page.ts';
import { type PageOptions, pageFor } from '../result/page-for.ts';
import { ownScaleLines } from '../result/scales.ts';
import { yearHeading } from '../result/year-heading.ts';
import type { DoubtsPage } from './doubts-page.ts';
import { doubtsWords } from './doubts-words.ts';
import { fungibilityDoubtSection, readingsDoubtSection } from './readings.ts';
import { tiersSection } from './tiers.ts';
import { rulesSection, unsureSection } from './unsure.ts';

export function renderDoubts(all: readonly YearDoubts[], contract: Contract, options: PageOptions): string {
  const page = pageFor(contract, options);
  const context: DoubtsPage = { page, words: doubtsWords[options.lang] };
  const name = wrap(harmless(contract.cpts.name.value), page.width, '  ').map(page.paint.strong);
  const sections = all.flatMap((doubts, index) => yearSections(doubts, index === 0 ? name : [], context));
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const yearSections = (
  doubts: YearDoubts,
  name: readonly string[],
  context: DoubtsPage,
): (readonly string[])[] => [
  [
    ...name,
    ...wrap(yearHeading(doubts.year)[context.page.lang], context.page.width, '  ').map(
      context.page.paint.strong,
    ),
    ...ownScaleLines([doubts.year], context.page),
  ],
  certainLines(doubts, context),
  readingsDoubtSection(doubts, context),
  fungibilityDoubtSection(doubts, context),
  unsureSection(doubts, context),
  rulesSection(doubts, context),
  tiersSection(doubts, context),
  markedNote(doubts, context),
];

function certainLines({ year, certain }: YearDoubts, { page, words }: DoubtsPage): string[] {
  const total = formatAmount(year.totals.entitled.value, page.lang);
  const sentence = isZero(certain.value)
    ? words.nothingCertain(total, year.year)
    : words.certain(total, year.year, formatAmount(certain.value, page.lang));
  return [
    ...wrap(sentence, page.width, '  ').map(page.paint.strong),
    ...wrap(words.meaning, page.width, '  ').map(page.paint.faint),
  ];
}

const markedNote = ({ readings, unsure, tiers }: YearDoubts, { page, words }: DoubtsPage): string[] =>
  unsure.length > 0 || [...readings, ...tiers].some(({ total }) => isMarked(total))
    ? wrap(words.marked, page.width, '  ')
    : [];
