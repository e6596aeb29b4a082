/** The year at a glance: what it earns, what is pending, what is not earned, and how sure the total is. */
import { add, type Cents, isZero, subtract } from '../../amounts/money.ts';
import { hasFungibility } from '../../calculate/document/fungibility-table.ts';
import { scaleWords, tierWords, yearHeading } from '../../calculate/document/year-heading.ts';
import { sum } from '../../law/explained.ts';
import { formatAmount } from '../../output/format.ts';
import { type Html, html, nothing } from '../../output/html.ts';
import { amountHtml, type BarKind, type BarPart, barHtml, euroHtml, remainder } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

const missedOf = ({ year }: Sheet): Cents =>
  remainder(year.totals.ceiling.value, add(year.totals.entitled.value, year.totals.pending.value));

const key = (kind: BarKind): Html =>
  html`<svg class="key" aria-hidden="true" focusable="false"><rect class="${kind}" width="100%" height="100%"/></svg>`;

const fact = (name: Html, value: Html): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function legendHtml(sheet: Sheet): Html {
  const { year, words, page } = sheet;
  const { operations, fixed, pending, variable } = year.totals;
  const settled = sum({ name: 'entitled' }, [operations, fixed]);
  const missed = missedOf(sheet);
  return html`<dl class="facts">
${fact(html`${key('fixed')}${words.operationsAndFixed}`, euroHtml(settled, sheet))}
${fact(html`${key('variable')}${page.words.variable.long}`, euroHtml(variable, sheet))}
${isZero(pending.value) ? nothing : fact(html`${key('pending')}${words.pending}`, euroHtml(pending, sheet))}
${isZero(missed) ? nothing : fact(html`${key('missed')}${words.missed}`, html`${formatAmount(missed, page.lang)}`)}
</dl>`;
}

function furtherFacts(sheet: Sheet): Html {
  const { year, words, page } = sheet;
  const { toVerify } = year.totals;
  const { unspent, uncovered } = year.fungibility;
  const facts = [
    ...(isZero(toVerify.value)
      ? []
      : [fact(html`${words.toVerify} *`, amountHtml(toVerify, sheet, { hasUnit: true, hasMark: false }))]),
    ...(hasFungibility(year)
      ? [
          fact(html`${page.words.unspent}`, euroHtml(unspent, sheet)),
          fact(html`${page.words.uncovered}`, euroHtml(uncovered, sheet)),
        ]
      : []),
  ];
  return facts.length === 0 ? nothing : html`<dl class="facts further">${facts}</dl>`;
}

function headHtml(sheet: Sheet): Html {
  const { year, page } = sheet;
  const [title = '', ...period] = yearHeading(year)[page.lang].split(', ');
  const ended = year.period?.isEnded === true ? page.words.endedEarly : undefined;
  const projected = year.isProjected ? page.words.projected : undefined;
  return html`<h2>${title}</h2>
<p class="period">${period.join(', ')}</p>
${[ended, projected].map((note) => (note === undefined ? nothing : html`<p class="note">${note}</p>`))}
<dl class="about"><div><dt>${page.words.tier}</dt><dd>${tierWords(year)[page.lang]}</dd></div>
<div><dt>${page.words.scale}</dt><dd>${scaleWords(year.scale)[page.lang]}</dd></div></dl>`;
}

export function glanceSection(sheet: Sheet): Html {
  const { year, words } = sheet;
  const { entitled, ceiling, pending, variable } = year.totals;
  const parts: BarPart[] = [
    { kind: 'fixed', amount: subtract(entitled.value, variable.value) },
    { kind: 'variable', amount: variable.value },
    { kind: 'pending', amount: pending.value },
    { kind: 'missed', amount: missedOf(sheet) },
  ];
  return html`${headHtml(sheet)}
<p class="headline"><span class="label">${words.earned}</span> <strong>${euroHtml(entitled, sheet)}</strong> <span class="of">${words.ofCeiling('')}${euroHtml(ceiling, sheet)}</span></p>
<div class="year-bar">${barHtml(parts, ceiling.value)}</div>
${legendHtml(sheet)}${furtherFacts(sheet)}`;
}
