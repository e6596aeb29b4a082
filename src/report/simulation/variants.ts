/** Variants of a contract year side by side, on as many tables as the columns need. */
import { isNegative, isPositive, isZero } from '../../base/money.ts';
import { type Envelope, envelopes } from '../../domain/mission.ts';
import type { EnvelopeBalance, YearResult } from '../../domain/result.ts';
import type { Variant } from '../../domain/variant.ts';
import { displayWidth } from '../../output/display-width.ts';
import { formatPlainAmount } from '../../output/format.ts';
import { type Cell, type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { amountCell, nameOf, noValue } from '../result/page.ts';
import { type SimulationPage, signedCell } from './page.ts';
import { variantName } from './variant-name.ts';

/** The room of the names of envelopes, and of a sign and a mark around an amount. */
const nameRoom = 16;
const aroundAmount = 2;
const gap = 2;

/** The first variant stands in every table, so that each difference has what it differs from. */
function pagesOf(variants: readonly Variant[], page: SimulationPage): readonly (readonly Variant[])[] {
  const [first, ...others] = variants;
  if (first === undefined) return [];
  const room = ({ origin, year }: Variant): number => {
    const amount = formatPlainAmount(year.totals.entitled.value, page.lang).length + aroundAmount;
    return gap + Math.max(amount, displayWidth(variantName(origin, page)));
  };
  const pages: Variant[][] = [];
  let left = 0;
  for (const variant of others) {
    const last = pages.at(-1);
    if (last === undefined || room(variant) > left) {
      pages.push([first, variant]);
      left = page.width - nameRoom - room(first) - room(variant);
    } else {
      last.push(variant);
      left -= room(variant);
    }
  }
  return pages.length === 0 ? [[first]] : pages;
}

/** One table a page, each as lines. */
export const variantTables = (variants: readonly Variant[], page: SimulationPage): string[][] =>
  pagesOf(variants, page).map((some) => table(some, variants, page));

function table(variants: readonly Variant[], all: readonly Variant[], page: SimulationPage): string[] {
  const { words, says } = page;
  const row = (name: string, cell: (variant: Variant) => Cell, tone?: Row<string>['tone']): Row<string> => ({
    cells: {
      name: { text: name },
      ...Object.fromEntries(variants.map((variant, index) => [`v${index}`, cell(variant)])),
    },
    ...(tone === undefined ? {} : { tone }),
  });
  const shown = envelopes.filter((envelope) =>
    all.some(({ year }) => earnedBy(year, envelope) !== undefined),
  );
  const isPending = all.some(({ year }) => !isZero(year.totals.pending.value));
  const short = envelopes.filter((envelope) => all.some(({ year }) => isShort(balanceOf(year, envelope))));
  const hasSpending = all.some(({ year }) =>
    year.fungibility.envelopes.some(({ known }) => known !== undefined),
  );
  return tableLines<string>(
    {
      columns: [
        { key: 'name', head: words.inEuros, align: 'left' },
        ...variants.map(({ origin }, index) => ({
          key: `v${index}`,
          head: variantName(origin, page),
          align: 'right' as const,
        })),
      ],
      rows: [
        ...shown.map((envelope) =>
          row(nameOf(envelope, page), ({ year }) => {
            const earned = earnedBy(year, envelope);
            return earned === undefined ? noValue : amountCell(earned, page);
          }),
        ),
        row(words.total, ({ year }) => amountCell(year.totals.entitled, page), 'total'),
        ...(all.length < 2
          ? []
          : [
              row(says.difference, (variant) =>
                variant === all[0] ? noValue : signedCell(variant.difference, page),
              ),
            ]),
        ...(isPending ? [row(words.pending, ({ year }) => amountCell(year.totals.pending, page))] : []),
        ...(hasSpending
          ? [
              row(says.isCovered, ({ year }) => coveredCell(year, page)),
              row(says.uncovered, ({ year }) => amountCell(year.fungibility.uncovered, page)),
            ]
          : []),
        ...(short.length === 0 ? [] : [row(says.short, () => ({ text: '' }), 'strong')]),
        ...short.map((envelope) =>
          row(`  ${nameOf(envelope, page)}`, ({ year }) => balanceCell(balanceOf(year, envelope), page)),
        ),
      ],
      leastFirst: 12,
    },
    page.width,
    page.paint,
  );
}

function earnedBy(year: YearResult, envelope: Envelope) {
  if (envelope === 'operations') return year.operations.entitled;
  return year.missions.find(({ mission }) => mission === envelope)?.entitled;
}

const balanceOf = ({ fungibility }: YearResult, envelope: Envelope): EnvelopeBalance | undefined =>
  fungibility.envelopes.find((each) => each.envelope === envelope);

const isShort = (balance: EnvelopeBalance | undefined): boolean =>
  balance?.known !== undefined && isNegative(balance.known.balance.value);

function balanceCell(balance: EnvelopeBalance | undefined, page: SimulationPage): Cell {
  if (balance?.known === undefined) return noValue;
  return isShort(balance) ? amountCell(balance.known.balance, page) : noValue;
}

/** Where all that is stated is covered and some is not stated, nobody knows. */
function coveredCell({ fungibility }: YearResult, { says }: SimulationPage): Cell {
  if (fungibility.envelopes.every(({ known }) => known === undefined)) return noValue;
  if (isPositive(fungibility.uncovered.value)) return { text: says.no };
  return { text: fungibility.undeclared.length > 0 ? says.unknown : says.yes };
}

/** What is covered counts the envelopes whose spending is stated; the others are named under the tables. */
export function spendingNotes(variants: readonly Variant[], page: SimulationPage): string[] {
  const stated = variants.filter(({ year }) =>
    year.fungibility.envelopes.some(({ known }) => known !== undefined),
  );
  const missing = envelopes.filter((envelope) =>
    stated.some(({ year }) => year.fungibility.undeclared.includes(envelope)),
  );
  if (missing.length === 0) return [];
  const names = page.words.undeclared(missing.map((envelope) => nameOf(envelope, page)).join(', '));
  const isUnknown = stated.some(({ year }) => coveredCell(year, page).text === page.says.unknown);
  return [names, ...(isUnknown ? [page.says.unknownMeaning] : [])]
    .flatMap((text) => wrap(text, page.width, '  '))
    .map(page.paint.faint);
}
