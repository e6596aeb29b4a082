/** A contract year on the page: what is computed anew when a slider moves, and what stands around it. */
import { add, isZero } from '../amounts/money.ts';
import { locate } from '../amounts/source.ts';
import { earnedHead, earningHeads, earningsTable, indicatorsTable } from '../calculate/document/earnings.ts';
import {
  fungibilityHeads,
  fungibilitySections,
  hasFungibility,
} from '../calculate/document/fungibility-table.ts';
import { readingsSection, readingsShown, readingsTaken } from '../calculate/document/readings-kept.ts';
import { differencesSection, otherFundingSection } from '../calculate/document/result-document.ts';
import { simulationPhrase, yearNotes } from '../calculate/document/result-notes.ts';
import { yearHeader } from '../calculate/document/year-heading.ts';
import { type ContractResult, problemsOfYears, type YearResult } from '../calculate/result.ts';
import { certainMeaning, certainPhrase, doubtsSections } from '../doubts/doubts-document.ts';
import { sum } from '../law/explained.ts';
import { list, notes, type Section, type Table, title } from '../output/document.ts';
import { formatAmount } from '../output/format.ts';
import { type Html, html, nothing } from '../output/html.ts';
import { both } from '../output/phrase.ts';
import { type Problem, problemText } from '../problems/problem.ts';
import { heads, paymentsTable } from '../schedule/payments-table.ts';
import { scheduleOf } from '../schedule/schedule.ts';
import { shownSchedule } from '../schedule/shown-schedule.ts';
import { variantsOf } from '../simulate/variants.ts';
import { variantsTable } from '../simulate/variants-table.ts';
import { balanceBars, earningsBars, keyHtml, remainder, transferBars, yearBar } from './bars.ts';
import type { PageData } from './page-data.ts';
import { pageTitles } from './page-words.ts';
import { panelHtml, simulatedHtml } from './panel.ts';
import { lettersOf, timeLine } from './time-line.ts';
import { euroHtml, section, shownFirst, type YearShown, yearShown } from './year-shown.ts';

/** The year at a glance: what it earns, what is pending, what is not earned, and how sure the total is. */
export function glanceHtml(shown: YearShown): Html {
  const { year, words, lang, isSimulated } = shown;
  const { entitled, ceiling } = year.totals;
  const label = earnedHead(isSimulated)[lang];
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
${fact(html`${keyHtml('variable')}${earningHeads.variable[lang]}`, euroHtml(variable, shown))}
${isZero(pending.value) ? nothing : fact(html`${keyHtml('pending')}${earningHeads.pending[lang]}`, euroHtml(pending, shown))}
${isZero(missed) ? nothing : fact(html`${keyHtml('missed')}${isSimulated ? words.notReached : words.missed}`, formatAmount(missed, lang))}
</dl>`;
}

function furtherFacts(shown: YearShown): Html {
  const { year, words, lang } = shown;
  const { toVerify } = year.totals;
  const spent = hasFungibility(year) ? (['unspent', 'uncovered'] as const) : [];
  const facts = [
    ...(isZero(toVerify.value) ? [] : [fact(words.toVerify, euroHtml(toVerify, shown))]),
    ...spent.map((name) => fact(fungibilityHeads[name][lang], euroHtml(year.fungibility[name], shown))),
  ];
  return facts.length === 0 ? nothing : html`<dl class="facts further">${facts}</dl>`;
}

/** What follows from the results of the year. */
export const detailHtml = (shown: YearShown): Html =>
  html`${envelopesHtml(shown)}${indicatorsHtml(shown)}${paymentsHtml(shown)}${fungibilityHtml(shown)}${doubtsHtml(shown)}`;

/** A part of the page under its title, which stands with the first section. */
const titled = (
  name: keyof typeof pageTitles,
  [first, ...rest]: readonly [Section, ...(Section | Html)[]],
  shown: YearShown,
  bars?: ReadonlyMap<Table, readonly Html[]>,
): Html => section(name, [[title(pageTitles[name], 3), ...first], ...rest], shown, bars);

/** What a screen alone says of a picture. */
const screenNote = (text: string): Html => html`<p class="note screen">${text}</p>\n`;

function envelopesHtml(shown: YearShown): Html {
  const { result, year, words } = shown;
  const earnings = earningsTable(year);
  const said = [notes(...yearNotes(year, result))];
  return titled(
    'envelopes',
    [[earnings], screenNote(words.envelopesNote), said, differencesSection(year), otherFundingSection(year)],
    shown,
    new Map([[earnings, earningsBars(year)]]),
  );
}

function indicatorsHtml(shown: YearShown): Html {
  const table = indicatorsTable(shown.year, shown.isSimulated);
  return table === undefined ? nothing : titled('indicators', [[table]], shown);
}

function paymentsHtml(shown: YearShown): Html {
  const { result, year, payments, words } = shown;
  if (year.period === undefined) return titled('payments', [[notes(words.noPayments)]], shown);
  const { columns, rows, ...rest } = paymentsTable(shownSchedule(result, payments, {}, [year]));
  const isOther = (_: unknown, index: number): boolean => columns[index]?.head !== heads.year;
  const table: Table = {
    ...rest,
    columns: columns.filter(isOther),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isOther) })),
  };
  const line = html`${timeLine(payments, year.period)}\n${screenNote(words.timeLine)}`;
  return titled('payments', [[], line, [table]], shown, new Map([[table, lettersOf(payments)]]));
}

function fungibilityHtml(shown: YearShown): Html {
  const { result, year, words } = shown;
  const { envelopes, transfers } = year.fungibility;
  if (!hasFungibility(year)) return titled('spending', [[notes(words.noSpending)]], shown);
  const [balances = [], flows = [], ...rest] = fungibilitySections(year, result.contract.language);
  const besideTables = (blocks: Section, bars: readonly Html[]) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [[block, bars] as const] : []));
  const bars = [
    ...besideTables(balances, balanceBars(envelopes)),
    ...besideTables(flows, transferBars(transfers)),
  ];
  return titled('spending', [balances, screenNote(words.spendingNote), flows, ...rest], shown, new Map(bars));
}

/** What is certain is said of the file alone, not of results that are only supposed. */
function doubtsHtml(shown: YearShown): Html {
  const { result, year, doubts, isOfFile, fileLanguage } = shown;
  const certain = isOfFile ? [notes(certainPhrase(doubts), certainMeaning)] : [];
  const readings = readingsTaken(readingsShown([year]), result.readings, [year]);
  return titled(
    'doubts',
    [certain, ...doubtsSections(doubts, fileLanguage), readingsSection(readings, fileLanguage)],
    shown,
  );
}

/** A year of the page: as its file stands, or under the scenario that `data` names. */
export function yearHtml(result: ContractResult, year: YearResult, data: PageData): Html {
  const ofFile = yearShown(result, year, data.lang, true);
  const first = shownFirst(ofFile, data.scenario);
  const isRefused = 'severity' in first;
  const shown = isRefused ? ofFile : first;
  const { scenario, lang } = data;
  const above = scenario === undefined ? nothing : simulatedHtml(simulationPhrase({ scenario })[lang]);
  const refusal = isRefused ? refusedWords(first, ofFile) : '';
  return html`<article class="year${isRefused ? ' refused' : ''}" id="y${year.year}" data-year="${year.year}">
<div class="above">${viewsHtml(ofFile, data.scenario)}<div data-simulated>${above}</div></div>
<div data-glance>${glanceHtml(shown)}</div>
${panelHtml(ofFile, shown, refusal)}
<div class="rest"><div data-detail>${detailHtml(shown)}</div>
${scenariosHtml(ofFile)}${warningsHtml(ofFile)}</div>
</article>\n`;
}

/** Why nothing is computed. */
export function refusedWords(problem: Problem, { words, lang, fileLanguage }: YearShown): string {
  const { what, fix } = problemText(problem, lang, fileLanguage);
  return `${words.refused}${what} ${fix}`;
}

/** Chooses what the year shows: the file as it stands, or one of its scenarios. */
function viewsHtml({ result, words }: YearShown, shown: string | undefined): Html {
  const { scenarios } = result.contract;
  if (scenarios.length === 0) return nothing;
  const button = (view: number | string, name: Html | string, isShown: boolean): Html =>
    html`<button type="button" data-view="${view}" aria-pressed="${String(isShown)}">${name}</button>`;
  return html`<div class="views" role="group" aria-label="${words.views}">${button('', words.viewOfFile, shown === undefined)}${scenarios.map(
    ({ name }, index) => button(index, html`<bdi>${name.value}</bdi>`, name.value === shown),
  )}</div>`;
}

/** The scenarios of the file side by side; nothing where it has none. */
function scenariosHtml(shown: YearShown): Html {
  const { result, year } = shown;
  if (result.contract.scenarios.length === 0) return nothing;
  const variants = variantsOf(result, year.year, undefined);
  return titled('scenarios', [[variantsTable(variants)]], shown);
}

/** What the reader of the file is warned of. */
function warningsHtml(shown: YearShown): Html {
  const { result, year } = shown;
  const problems = [...result.problems, ...scheduleOf(result).problems];
  const own = problemsOfYears(problems, [year]).filter(({ severity }) => severity === 'warning');
  if (own.length === 0) return nothing;
  const items = own.map((problem) => {
    const { source, start } = problem.place;
    const words = both((lang) => {
      const { what, fix } = problemText(problem, lang, result.contract.language);
      return `${what} ${fix}`;
    });
    return { words, details: source.text === '' ? [] : [`${source.name}:${locate(source, start).line}`] };
  });
  return titled('notices', [[list(items)]], shown);
}
