/** What changes from one scale to another, for people: amounts before and after, and the difference. */
import { isZero } from '../../base/money.ts';
import { type SizeTier, sizeTiers } from '../../domain/mission.ts';
import { envelopeNames } from '../../output/envelopes.ts';
import { formatDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { paintFor } from '../../output/paint.ts';
import { statusNames } from '../../output/statuses.ts';
import { type Cell, type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { type Figures, type ScaleDifference, scaleDifferences } from '../../scale/compare.ts';
import type { Scale } from '../../scale/scale.ts';
import { wideFrom } from '../result/page.ts';
import { scaleWords, statusMarks } from '../words/scale.ts';
import { differenceText, partName, scaleCell } from './cells.ts';
import { factLines, type ScalePage } from './page.ts';
import { tiersShown } from './shown.ts';
import type { RenderScaleOptions } from './table.ts';

type Key = 'name' | `tier${SizeTier}`;

/** The text to print, ending with a line break. */
export function renderScaleDiff(before: Scale, after: Scale, options: RenderScaleOptions): string {
  const { lang, width } = options;
  const words = scaleWords[lang];
  const page: ScalePage = {
    lang,
    width,
    paint: paintFor(options.color),
    words,
    tiers: tiersShown(options),
  };
  const found = scaleDifferences(before, after).filter(({ sizeTier }) => page.tiers.includes(sizeTier));
  const title = wrap(words.diff(diffName(before), diffName(after)), width, '  ').map(page.paint.strong);
  const said = found.length === 0 ? words.noDifference : words.same;
  const sections = [
    [...title, ...factLines([factOf(before, page), factOf(after, page)], page)],
    ...(found.length === 0 ? [] : [differencesTable(found, [before, after], page)]),
    [...wrap(said, width), ...coreLines(before, after, page), ...legend(found, page)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Its name; with the file it was read from, where it is the user's own. */
export const diffName = ({ id, file }: Scale): string =>
  harmless(file === undefined ? id : `${id} (${file})`);

const factOf = (scale: Scale, { words, lang }: ScalePage): readonly [string, string] => [
  diffName(scale),
  `${harmless(scale.title)}, ${words.since(formatDate(scale.inForceFrom, lang)).replaceAll(' ', '\u00a0')}`,
];

function differencesTable(found: readonly ScaleDifference[], scales: readonly Scale[], page: ScalePage) {
  const { words, tiers, width, paint } = page;
  const columns = [
    { key: 'name', head: words.inEuros, align: 'left' } as const,
    ...tiers.map((tier) => ({ key: `tier${tier}`, head: words.tier(tier), align: 'right' }) as const),
  ];
  const groups = new Map<string, ScaleDifference[]>();
  for (const each of found) {
    const key = `${each.line} ${each.part}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = [...groups.values()].flatMap((group) => groupRows(group, scales, page));
  return tableLines<Key>({ columns, rows, leastFirst: 14 }, width, paint);
}

function groupRows(group: readonly ScaleDifference[], scales: readonly Scale[], page: ScalePage): Row<Key>[] {
  const [first] = group;
  if (first === undefined) return [];
  const { lang, words } = page;
  const title = `${envelopeNames[lang][first.line][page.width >= wideFrom ? 'long' : 'short']}, ${lowered(partName(first.line, first.part, lang))}`;
  const row = (name: string, cell: (each: ScaleDifference) => Cell): Row<Key>['cells'] => ({
    name: { text: `  ${name}` },
    ...Object.fromEntries(
      sizeTiers.flatMap((tier) => {
        const each = group.find(({ sizeTier }) => sizeTier === tier);
        return each === undefined ? [] : [[`tier${tier}`, cell(each)]];
      }),
    ),
  });
  const figure = (figures: Figures | undefined): Cell =>
    figures === undefined ? { text: '–' } : scaleCell(figures.amount, figures.status, lang);
  const [before, after] = scales.map(diffName);
  const difference = ({ difference: amount }: ScaleDifference): Cell =>
    isZero(amount) ? { text: '0' } : { text: differenceText(amount, lang) };
  return [
    { cells: { name: { text: title } } },
    { cells: row(before ?? '', (each) => figure(each.before)) },
    { cells: row(after ?? '', (each) => figure(each.after)) },
    { tone: 'strong', cells: row(words.difference, difference) },
  ];
}

const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

function coreLines(before: Scale, after: Scale, { words, lang, width }: ScalePage): string[] {
  const names = (from: Scale, without: Scale): string =>
    from.coreMissions
      .filter((mission) => !without.coreMissions.includes(mission))
      .map((mission) => envelopeNames[lang][mission].long)
      .join(', ');
  const [added, removed] = [names(after, before), names(before, after)];
  return [
    ...(added === '' ? [] : wrap(words.added(added), width, '  ')),
    ...(removed === '' ? [] : wrap(words.removed(removed), width, '  ')),
  ];
}

/** The signs that stand in the table. */
function legend(found: readonly ScaleDifference[], { lang, width }: ScalePage): string[] {
  const used = new Set(found.flatMap(({ before, after }) => [before?.status, after?.status]));
  const signs = (['derived', 'to_verify', 'reported'] as const).filter((status) => used.has(status));
  if (signs.length === 0) return [];
  return wrap(
    signs.map((status) => `${statusMarks[status]} ${statusNames[lang][status]}`).join(', '),
    width,
    '  ',
  );
}
