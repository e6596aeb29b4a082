/** What each indicator earns, under its mission. */
import { isZero } from '../../amounts/money.ts';
import { nameOf } from '../../calculate/document/page.ts';
import type { IndicatorResult } from '../../calculate/result.ts';
import { formatRate } from '../../output/format.ts';
import { type Html, html, nothing } from '../../output/html.ts';
import { type HtmlRow, tableHtml } from '../../output/table-html.ts';
import { amountHtml } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

const none = '–';
const hasPending = ({ pending }: IndicatorResult): boolean => !isZero(pending.value);

const indicatorRow = (indicator: IndicatorResult, isPending: boolean, sheet: Sheet): HtmlRow => {
  const { attainmentRate: rate, entitled, pending } = indicator;
  const isOpen = hasPending(indicator);
  return {
    cells: [
      html`<bdi>${indicator.name}</bdi>`,
      amountHtml(indicator.ceiling, sheet),
      rate === undefined ? none : formatRate(rate, sheet.page.lang),
      isOpen && isZero(entitled.value) ? none : amountHtml(entitled, sheet),
      ...(isPending ? [isOpen ? amountHtml(pending, sheet) : none] : []),
    ],
  };
};

export function indicatorsSection(sheet: Sheet): Html {
  const { year, page } = sheet;
  const { words } = page;
  const missions = year.missions.filter(({ indicators }) => indicators.length > 0);
  if (missions.length === 0) return nothing;
  const isPending = missions.some(({ indicators }) => indicators.some(hasPending));
  return html`<h3>${words.indicators}</h3>
${tableHtml({
  caption: words.indicators,
  isCaptionHidden: true,
  columns: [
    { head: words.inEuros, isText: true },
    { head: words.ceiling },
    { head: words.attainment.long },
    { head: words.earned },
    ...(isPending ? [{ head: words.pending }] : []),
  ],
  rows: missions.flatMap(({ mission, indicators }) => [
    { cells: [nameOf(mission, page)], tone: 'group' as const },
    ...indicators.map((indicator) => indicatorRow(indicator, isPending, sheet)),
  ]),
})}`;
}
