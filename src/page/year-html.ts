/** A contract year on the page: what is computed anew when a slider moves. */
import { add, isZero } from '../amounts/money.ts';
import { earningsTable, indicatorsTable } from '../calculate/document/earnings.ts';
import { fungibilitySections, hasFungibility } from '../calculate/document/fungibility-table.ts';
import { readingsSection, readingsShown, readingsTaken } from '../calculate/document/readings-kept.ts';
import { differencesSection, otherFundingSection } from '../calculate/document/result-document.ts';
import { yearNotes } from '../calculate/document/result-notes.ts';
import { yearHeader } from '../calculate/document/year-heading.ts';
import { certainMeaning, certainPhrase, doubtsSections } from '../doubts/doubts-document.ts';
import { sum } from '../law/explained.ts';
import { notes, type Section, type Table, title } from '../output/document.ts';
import { formatAmount } from '../output/format.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { heads, paymentsTable } from '../schedule/payments-table.ts';
import { shownSchedule } from '../schedule/shown-schedule.ts';
import { balanceBars, earningsBars, keyHtml, remainder, transferBars, yearBar } from './bars.ts';
import { pageTitles } from './page-words.ts';
import { lettered, timeLine } from './time-line.ts';
import { euroHtml, section, type YearShown } from './year-shown.ts';

/** The year at a glance: what it earns, what is pending, what is not earned, and how sure the total is. */
export function glanceHtml(shown: YearShown): Html {
  const { year, words, isSimulated } = shown;
  const { entitled, ceiling } = year.totals;
  const label = isSimulated ? words.simulated : words.earned;
  const headline = html`
<p class="headline"><span class="label">${label}</span> <strong>${euroHtml(entitled, shown)}</strong> <span class="of">${words.of} ${euroHtml(ceiling, shown)}</span></p>
<div class="year-bar">${yearBar(year)}</div>
${legendHtml(shown)}${furtherFacts(shown)}`;
  return section('glance', [yearHeader(year), headline], shown);
}

const fact = (name: Html | string, value: Html | string): Html =>
  html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function legendHtml(shown: YearShown): Html {
  const { year, words, lang, isSimulated } = shown;
  const { operations, fixed, pending, variable, ceiling, entitled } = year.totals;
  const settled = sum({ name: 'entitled' }, [operations, fixed]);
  const missed = remainder(ceiling.value, add(entitled.value, pending.value));
  return html`<dl class="facts">
${fact(html`${keyHtml('fixed')}${words.operationsAndFixed}`, euroHtml(settled, shown))}
${fact(html`${keyHtml('variable')}${words.variable}`, euroHtml(variable, shown))}
${isZero(pending.value) ? nothing : fact(html`${keyHtml('pending')}${words.pending}`, euroHtml(pending, shown))}
${isZero(missed) ? nothing : fact(html`${keyHtml('missed')}${isSimulated ? words.notReached : words.missed}`, formatAmount(missed, lang))}
</dl>`;
}

function furtherFacts(shown: YearShown): Html {
  const { year, words } = shown;
  const { toVerify } = year.totals;
  const { unspent, uncovered } = year.fungibility;
  const facts = [
    ...(isZero(toVerify.value) ? [] : [fact(words.toVerify, euroHtml(toVerify, shown))]),
    ...(hasFungibility(year)
      ? [fact(words.unspent, euroHtml(unspent, shown)), fact(words.uncovered, euroHtml(uncovered, shown))]
      : []),
  ];
  return facts.length === 0 ? nothing : html`<dl class="facts further">${facts}</dl>`;
}

/** What follows from the results of the year. */
export const detailHtml = (shown: YearShown): Html =>
  html`${envelopesHtml(shown)}${indicatorsHtml(shown)}${paymentsHtml(shown)}${fungibilityHtml(shown)}${doubtsHtml(shown)}`;

/** What a screen alone says of a picture. */
const screenNote = (text: string): Html => html`<p class="note screen">${text}</p>\n`;

function envelopesHtml(shown: YearShown): Html {
  const { result, year, words } = shown;
  const earnings = earningsTable(year);
  const parts = [
    [title(pageTitles.envelopes, 3), earnings],
    screenNote(words.envelopesNote),
    [notes(...yearNotes(year, result))],
    differencesSection(year),
    otherFundingSection(year),
  ];
  return section('envelopes', parts, shown, new Map([[earnings, earningsBars(year)]]));
}

function indicatorsHtml(shown: YearShown): Html {
  const table = indicatorsTable(shown.year, shown.isSimulated);
  return table === undefined
    ? nothing
    : section('indicators', [[title(pageTitles.indicators, 3), table]], shown);
}

function paymentsHtml(shown: YearShown): Html {
  const { result, year, payments, words } = shown;
  const head = title(pageTitles.payments, 3);
  if (year.period === undefined) return section('payments', [[head, notes(pageTitles.noPayments)]], shown);
  const all = paymentsTable(shownSchedule(result, payments, {}, [year]));
  const yearColumn = all.columns.findIndex((column) => column.head === heads.year);
  const line = html`${timeLine(payments, year.period)}\n${screenNote(words.timeLine)}`;
  return section('payments', [[head], line, [lettered(all, yearColumn)]], shown);
}

function fungibilityHtml(shown: YearShown): Html {
  const { result, year, words } = shown;
  const { fungibility } = year;
  const head = title(pageTitles.spending, 3);
  if (!hasFungibility(year)) return section('spending', [[head, notes(pageTitles.noSpending)]], shown);
  const [balances = [], flows = [], ...rest] = fungibilitySections(year, result.contract.language);
  const bars = new Map([
    ...besideTables(balances, balanceBars(fungibility.envelopes)),
    ...besideTables(flows, transferBars(fungibility.transfers)),
  ]);
  const parts = [[head, ...balances], screenNote(words.spendingNote), flows, ...rest];
  return section('spending', parts, shown, bars);
}

const besideTables = (blocks: Section, bars: readonly Html[]): [Table, readonly Html[]][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [[block, bars]] : []));

/** What is certain is said of the file alone, not of results that are only supposed. */
function doubtsHtml(shown: YearShown): Html {
  const { result, year, doubts, isOfFile } = shown;
  const { language } = result.contract;
  const certain = isOfFile ? notes(certainPhrase(doubts), certainMeaning) : notes();
  const parts = [
    [title(pageTitles.doubts, 3), certain],
    ...doubtsSections(doubts, language),
    readingsSection(readingsTaken(readingsShown([year]), result.readings, [year]), language),
  ];
  return section('doubts', parts, shown);
}
