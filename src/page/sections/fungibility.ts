/** How the money may be used: funding against spending, what moves, what is left, under each reading. */
import { compareCents, greatest, isZero, least, zero } from '../../amounts/money.ts';
import { balanceNotes, hasFungibility } from '../../calculate/document/fungibility-table.ts';
import { nameOf } from '../../calculate/document/page.ts';
import type { EnvelopeBalance, Transfer } from '../../calculate/result.ts';
import { formatAmount } from '../../output/format.ts';
import { type Html, html, nothing, swipeHint } from '../../output/html.ts';
import { regimeMeanings } from '../../output/names.ts';
import { wordsIn } from '../../output/phrase.ts';
import { tableHtml } from '../../output/table-html.ts';
import { regimeWords } from '../../vocabulary/vocabulary.ts';
import { amountHtml, type BarPart, barHtml, euroHtml, plainHtml, remainder } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

const none = '–';

function balanceBars(
  { envelope, funded, known }: EnvelopeBalance,
  most: Sheet['year']['totals']['ceiling']['value'],
  sheet: Sheet,
): Html {
  const { page, words } = sheet;
  if (known === undefined) return nothing;
  const { spent } = known;
  const over = remainder(spent.value, funded.value);
  const spentParts: BarPart[] = [
    { kind: 'spent', amount: least(spent.value, funded.value) },
    { kind: 'over', amount: over },
  ];
  const beyond = isZero(over)
    ? nothing
    : html` <span class="of">${words.over}${words.colon}${formatAmount(over, page.lang)}</span>`;
  return html`<li><span class="name">${nameOf(envelope, page)}</span>
<span class="value">${page.words.funded} ${euroHtml(funded, sheet)}</span>${barHtml([{ kind: 'fixed', amount: funded.value }], most)}
<span class="value">${page.words.spent} ${euroHtml(spent, sheet)}${beyond}</span>${barHtml(spentParts, most)}</li>`;
}

function flowsHtml(sheet: Sheet): Html {
  const { year, page } = sheet;
  const { transfers } = year.fungibility;
  if (transfers.length === 0) return nothing;
  const most = transfers.reduce((highest, { amount }) => greatest(highest, amount.value), zero);
  const flow = ({ from, to, amount, isStated, reason }: Transfer): Html => {
    const stated = reason === undefined ? page.words.stated : page.words.statedBecause(reason);
    return html`<li><span class="name">${nameOf(from, page)} → ${nameOf(to, page)}</span>
<span class="value">${euroHtml(amount, sheet)}${isStated ? html` <span class="of">${stated}</span>` : nothing}</span>${barHtml([{ kind: 'flow', amount: amount.value }], most)}</li>`;
  };
  return html`<h4>${page.words.transfers}</h4><ul class="bars flows">${transfers.map(flow)}</ul>`;
}

const balancesTable = (sheet: Sheet): Html => {
  const { year, page } = sheet;
  const { words } = page;
  return tableHtml({
    caption: words.spendingTitle,
    swipe: swipeHint[page.lang],
    isCaptionHidden: true,
    columns: [
      { head: sheet.words.envelope, isText: true },
      ...[words.funded, words.spent, words.balance, words.given, words.received, words.left].map((head) => ({
        head,
      })),
    ],
    rows: year.fungibility.envelopes.map(({ envelope, funded, received, given, known }) => ({
      cells: [
        nameOf(envelope, page),
        amountHtml(funded, sheet),
        known === undefined ? none : plainHtml(known.spent, sheet),
        known === undefined ? none : amountHtml(known.balance, sheet),
        plainHtml(given, sheet),
        plainHtml(received, sheet),
        known === undefined ? none : amountHtml(known.final, sheet),
      ],
    })),
  });
};

const regimesTable = (sheet: Sheet): Html => {
  const { year, page } = sheet;
  const { lang, fileLanguage, words } = page;
  const { readings, regime: used } = year.fungibility;
  return html`<div class="regimes">${tableHtml({
    caption: words.regimes,
    columns: [
      { head: words.regimes, isText: true },
      { head: '', isText: true },
      { head: words.uncovered },
      { head: words.unspent },
    ],
    isCaptionHidden: true,
    rows: readings.map(({ regime, uncovered, unspent }) => ({
      cells: [
        `${regime === used ? '→ ' : ''}${regimeWords[regime][fileLanguage]}`,
        regimeMeanings[regime][lang],
        amountHtml(uncovered, sheet),
        amountHtml(unspent, sheet),
      ],
      ...(regime === used ? { tone: 'strong' as const } : {}),
    })),
  })}</div>`;
};

export function fungibilitySection(sheet: Sheet): Html {
  const { year, page, words } = sheet;
  const title = html`<h3>${page.words.spendingTitle}</h3>`;
  if (!hasFungibility(year)) return html`${title}<p class="note">${words.noSpending}</p>`;
  const { envelopes, transfers } = year.fungibility;
  const amounts = envelopes.flatMap(({ funded, known }) => [funded.value, known?.spent.value ?? zero]);
  const most = amounts.reduce(
    (highest, amount) => (compareCents(amount, highest) > 0 ? amount : highest),
    zero,
  );
  const excesses = transfers.flatMap(({ from, to, excess }) =>
    excess === undefined
      ? []
      : [
          page.words.excess(
            `${nameOf(from, page)} → ${nameOf(to, page)}`,
            formatAmount(excess.value, page.lang),
          ),
        ],
  );
  const notes = [
    ...excesses,
    ...balanceNotes(year.fungibility).map((note) => wordsIn(note, page.lang, 'long')),
  ].map((note) => html`<p class="note">${note}</p>`);
  return html`${title}
<ul class="bars spending">${envelopes.map((envelope) => balanceBars(envelope, most, sheet))}</ul>
${flowsHtml(sheet)}${balancesTable(sheet)}${notes}${regimesTable(sheet)}`;
}
