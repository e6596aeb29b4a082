/** A scale as a document: what it is, its amounts by tier, each doubt marked, and where they were read. */

import { type ScaleLine, type SizeTier, scaleLines } from '../law/mission.ts';
import { type Cell, cellOf, type Scale, type ScalePart, scaleParts, statuses } from '../law/scale.ts';
import { tierBounds } from '../law/terms.ts';
import {
  type Block,
  type Column,
  type Document,
  list,
  none,
  type Section,
  scaleAmount,
  type Table,
  type Tone,
  table,
  text,
  title,
  type Value,
} from '../output/document.ts';
import { statusMarks, statusNames } from '../output/names.ts';
import { both, countPhrase, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import {
  fullPartName,
  inEuros,
  lineName,
  type ScaleChosen,
  scaleFacts,
  statusWord,
  tierName,
} from './scale-head.ts';

export const scaleDocument = (scale: Scale, chosen: ScaleChosen, tiers: readonly SizeTier[]): Document => [
  scaleHead(scale, chosen),
  [amountsTable(scale, tiers)],
  sourcesSection(scale.cells.filter(({ sizeTier }) => tiers.includes(sizeTier))),
];

/** What stands above the amounts. */
export const scaleHead = (scale: Scale, chosen: ScaleChosen): Block[] => [
  title(phrase(`Barème ${harmless(scale.id)}`, `Scale ${harmless(scale.id)}`), 1),
  title(scale.title, 3),
  scaleFacts(scale, chosen),
];

/** What a line says of each tier. */
interface Line {
  readonly name: Phrase;
  readonly of: (tier: SizeTier) => Value | undefined;
  readonly status?: Value | undefined;
  readonly tone?: Tone;
}

function amountsTable(scale: Scale, tiers: readonly SizeTier[]): Table {
  const status: Column<Line> = { head: statusWord, align: 'left', drop: 1, of: (line) => line.status };
  return table<Line>({
    rows: [populationLine(tiers.length === 1), ...scaleLines.flatMap((line) => linesOf(scale, line, tiers))],
    tone: ({ tone }) => tone,
    leastFirst: 20,
    columns: [
      { head: inEuros, of: ({ name }) => text(name) },
      ...tiers.map((tier): Column<Line> => ({ head: tierName(tier), of: (line) => line.of(tier) })),
      ...(tiers.length === 1 ? [status] : []),
    ],
  });
}

/** Which populations a tier is for; in words where there is but one. */
const populationLine = (isAlone: boolean): Line => ({
  name: phrase('Habitants', 'Inhabitants'),
  tone: 'faint',
  of: (tier) => {
    const bounds = tierBounds.find((candidate) => candidate.tier === tier);
    const from = bounds?.fromInclusive ?? 0;
    const first = countPhrase(from);
    if (bounds?.upToInclusive === undefined) {
      const before = countPhrase(from - 1);
      return text(
        isAlone ? phrase(`à partir de ${first.fr}`, `from ${first.en}`) : both((lang) => `> ${before[lang]}`),
      );
    }
    const last = countPhrase(bounds.upToInclusive);
    if (!isAlone) return text(both((lang) => `≤ ${last[lang]}`));
    return text(
      from === 0
        ? phrase(`au plus ${last.fr}`, `at most ${last.en}`)
        : phrase(`de ${first.fr} à ${last.fr}`, `${first.en} to ${last.en}`),
    );
  },
});

function linesOf(scale: Scale, line: ScaleLine, tiers: readonly SizeTier[]): Line[] {
  const parts = scaleParts.filter((part) => tiers.some((tier) => cellOf(scale, line, part, tier)));
  const name = lineName(line);
  const [only, ...others] = parts;
  if (only === undefined) return [];
  if (others.length === 0 && only === 'fixed') return [{ ...partLine(scale, line, only, tiers), name }];
  return [
    { name, of: () => undefined, tone: 'group' },
    ...parts.map((part) => partLine(scale, line, part, tiers)),
  ];
}

function partLine(scale: Scale, line: ScaleLine, part: ScalePart, [first]: readonly SizeTier[]): Line {
  const name = fullPartName(line, part);
  const status = first === undefined ? undefined : cellOf(scale, line, part, first)?.status;
  return {
    name: both((lang) => `  ${name[lang]}`),
    of: (tier) => {
      const cell = cellOf(scale, line, part, tier);
      return cell === undefined ? none : scaleAmount(cell.amount, cell.status);
    },
    status: status === undefined ? undefined : text(statusNames[status]),
  };
}

/** The statuses that occur, surest first, each with its sign and the sources it was read in. */
function sourcesSection(cells: readonly Cell[]): Section {
  const items = statuses.flatMap((status) => {
    const sources = cells.filter((cell) => cell.status === status).map(({ source }) => harmless(source));
    if (sources.length === 0) return [];
    const mark = statusMarks[status];
    const sign = mark === '' ? phrase('sans signe', 'no sign') : phrase(mark, mark);
    const words = both((lang) => `${statusNames[status][lang]} (${sign[lang]})`);
    return [{ words, details: [...new Set(sources)] }];
  });
  return [title(phrase('Statuts et sources', 'Statuses and sources')), list(items)];
}
