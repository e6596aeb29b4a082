/** A scale, or what changes between two, as Markdown for a letter or a page. */
import { scaleParts } from '../../domain/cell.ts';
import { scaleLines } from '../../domain/mission.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { harmless } from '../../output/harmless.ts';
import { scaleDifferences } from '../../scale/compare.ts';
import { cellOf, type Scale } from '../../scale/scale.ts';
import { scaleWords } from '../words/scale.ts';
import { differenceText, fullPartName, partName, scaleCell } from './cells.ts';
import { diffName } from './diff.ts';
import { scaleFacts } from './head.ts';
import { markdownTable, markdownText } from './markdown-table.ts';
import { type ScaleShown, tiersShown } from './shown.ts';
import { legendName, sourcesByStatus } from './sources.ts';

const spaced = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

export function scaleToMarkdown(scale: Scale, shown: ScaleShown): string {
  const { lang } = shown;
  const words = scaleWords[lang];
  const tiers = tiersShown(shown);
  const rows = scaleLines.flatMap((line) =>
    scaleParts.flatMap((part) => {
      const cells = tiers.map((tier) => cellOf(scale, line, part, tier));
      if (cells.every((cell) => cell === undefined)) return [];
      const texts = cells.map((cell) => {
        if (cell === undefined) return '–';
        const { text, mark = '' } = scaleCell(cell.amount, cell.status, lang);
        return `${text}${mark}`;
      });
      return [[`${envelopeNames[lang][line].long}, ${lowered(fullPartName(line, part, lang))}`, ...texts]];
    }),
  );
  const facts = scaleFacts(scale, shown.chosen, lang);
  const sources = sourcesByStatus(
    scale.cells.filter((cell) => tiers.includes(cell.sizeTier)),
    lang,
  );
  return spaced([
    [`# ${markdownText(`${words.scale(harmless(scale.id))}, ${harmless(scale.title)}`)}`],
    facts.map(([label, text]) => `- ${label}\u00a0: ${markdownText(text)}`.replace('\u00a0:', colon[lang])),
    markdownTable([words.inEuros, ...tiers.map(words.tier)], rows),
    [`## ${words.statuses}`],
    sources.flatMap(({ name, sources: all }) => [
      `- ${markdownText(legendName(name, lang).trim())}`,
      ...all.map((source) => `  - ${markdownText(source)}`),
    ]),
  ]);
}

const colon = { fr: '\u00a0:', en: ':' } as const;
const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

export function scaleDiffToMarkdown(before: Scale, after: Scale, shown: ScaleShown): string {
  const { lang } = shown;
  const words = scaleWords[lang];
  const tiers = tiersShown(shown);
  const found = scaleDifferences(before, after).filter(({ sizeTier }) => tiers.includes(sizeTier));
  const figure = (figures: (typeof found)[number]['before']): string => {
    if (figures === undefined) return '–';
    const { text, mark = '' } = scaleCell(figures.amount, figures.status, lang);
    return `${text}${mark}`;
  };
  const rows = found.map((each) => [
    `${envelopeNames[lang][each.line].long}, ${lowered(partName(each.line, each.part, lang))}`,
    String(each.sizeTier),
    figure(each.before),
    figure(each.after),
    differenceText(each.difference, lang),
  ]);
  const heads = [words.inEuros, words.tierHead, diffName(before), diffName(after), words.difference];
  const title = words.diff(diffName(before), diffName(after));
  return spaced([
    [`# ${markdownText(title)}`],
    rows.length === 0 ? [words.noDifference] : markdownTable(heads, rows),
  ]);
}
