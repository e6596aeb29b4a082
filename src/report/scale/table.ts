/** A scale for people: what it is, its amounts by tier, each doubt marked, and where they were read. */
import { type ScalePart, scaleParts } from '../../domain/cell.ts';
import { type ScaleLine, type SizeTier, scaleLines } from '../../domain/mission.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { formatCount } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { paintFor } from '../../output/paint.ts';
import { statusNames } from '../../output/statuses.ts';
import { type Cell, type Column, type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { cellOf, type Scale } from '../../scale/scale.ts';
import { tierBounds } from '../../scale/terms.ts';
import { scaleWords } from '../words/scale.ts';
import { fullPartName, scaleCell } from './cells.ts';
import { scaleFacts } from './head.ts';
import { factLines, type ScalePage } from './page.ts';
import { type ScaleShown, tiersShown } from './shown.ts';
import { legendName, sourcesByStatus } from './sources.ts';

export interface RenderScaleOptions extends ScaleShown {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Key = 'name' | `tier${SizeTier}` | 'status';

/** The text to print, ending with a line break. */
export function renderScale(scale: Scale, options: RenderScaleOptions): string {
  const { lang, width } = options;
  const page: ScalePage = {
    lang,
    width,
    paint: paintFor(options.color),
    words: scaleWords[lang],
    tiers: tiersShown(options),
  };
  const title = [page.words.scale(harmless(scale.id)), harmless(scale.title)];
  const head = title.flatMap((line) => wrap(line, width, '  ')).map(page.paint.strong);
  const sections = [
    [...head, ...factLines(scaleFacts(scale, options.chosen, lang), page)],
    amountsTable(scale, page),
    sourcesSection(scale, page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function amountsTable(scale: Scale, page: ScalePage): string[] {
  const { words, tiers } = page;
  const isOneTier = tiers.length === 1;
  const columns: Column<Key>[] = [
    { key: 'name', head: words.inEuros, align: 'left' },
    ...tiers.map((tier): Column<Key> => ({ key: `tier${tier}`, head: words.tier(tier), align: 'right' })),
    ...(isOneTier ? [{ key: 'status', head: words.status, align: 'left' } as const] : []),
  ];
  const lines = scaleLines.flatMap((line) => lineRows(scale, line, page));
  const rows = [populationRow(page), ...lines];
  return tableLines({ columns, rows, leastFirst: 20, drops: [['status']] }, page.width, page.paint);
}

function populationRow({ words, lang, tiers }: ScalePage): Row<Key> {
  const text = (tier: SizeTier): string => {
    const bounds = tierBounds.find((candidate) => candidate.tier === tier);
    const from = bounds?.fromInclusive ?? 0;
    const [first, last] = [formatCount(from, lang), bounds?.upToInclusive];
    if (last === undefined) return tiers.length > 1 ? `> ${formatCount(from - 1, lang)}` : words.above(first);
    const end = formatCount(last, lang);
    return tiers.length > 1 ? `≤ ${end}` : from === 0 ? words.below(end) : words.between(first, end);
  };
  const cells = tiers.map((tier) => [`tier${tier}`, { text: text(tier) }] as const);
  return { tone: 'faint', cells: { name: { text: words.population }, ...Object.fromEntries(cells) } };
}

function lineRows(scale: Scale, line: ScaleLine, page: ScalePage): Row<Key>[] {
  const parts = scaleParts.filter((part) => page.tiers.some((tier) => cellOf(scale, line, part, tier)));
  const name = { text: envelopeNames[page.lang][line].long };
  const [only, ...others] = parts;
  if (only === undefined) return [];
  if (others.length === 0 && only === 'fixed') {
    return [{ cells: { ...partCells(scale, line, only, page), name } }];
  }
  return [{ cells: { name } }, ...parts.map((part) => ({ cells: partCells(scale, line, part, page) }))];
}

function partCells(scale: Scale, line: ScaleLine, part: ScalePart, page: ScalePage): Row<Key>['cells'] {
  const { lang, tiers } = page;
  const found = tiers.map((tier) => ({ tier, cell: cellOf(scale, line, part, tier) }));
  const amounts = found.map(({ tier, cell }): readonly [string, Cell] => [
    `tier${tier}`,
    cell === undefined ? { text: '–' } : scaleCell(cell.amount, cell.status, lang),
  ]);
  const status = found[0]?.cell?.status;
  return {
    name: { text: `  ${fullPartName(line, part, lang)}` },
    ...Object.fromEntries(amounts),
    ...(status === undefined ? {} : { status: { text: statusNames[lang][status] } }),
  };
}

function sourcesSection(scale: Scale, page: ScalePage): string[] {
  const { lang, paint, width, words } = page;
  const cells = scale.cells.filter((cell) => page.tiers.includes(cell.sizeTier));
  const lines = sourcesByStatus(cells, lang).flatMap(({ name, sources }) => [
    ...wrap(legendName(name, lang), width, '  '),
    ...sources.flatMap((source) => wrap(`    ${source}`, width, '    ')).map(paint.faint),
  ]);
  return [paint.strong(words.statuses), ...lines];
}
