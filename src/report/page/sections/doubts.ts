/** What is not confirmed, what other readings of the text are worth, and the neighbouring tiers. */
import { isZero } from '../../../base/money.ts';
import { keyWord, regimeWords } from '../../../domain/vocabulary.ts';
import { formatAmount, formatPlainAmount } from '../../../output/format.ts';
import { type Html, html, nothing } from '../../../output/html.ts';
import { statusNames } from '../../../output/statuses.ts';
import { type HtmlRow, tableHtml } from '../../../output/table-html.ts';
import { type DoubtsPage, differenceCell, readingText } from '../../doubts/doubts-page.ts';
import { doubtsWords } from '../../doubts/doubts-words.ts';
import { awayText } from '../../doubts/tiers.ts';
import { unsurePartName } from '../../doubts/unsure.ts';
import { isMarked, uncertainMark } from '../../result/page.ts';
import { readingMeanings, readingValueMeanings } from '../../words/readings.ts';
import { regimeMeanings } from '../../words/regimes.ts';
import { ruleNames } from '../../words/rules.ts';
import { amountHtml } from '../amount.ts';
import type { Sheet } from '../sheet.ts';

const note = (text: string): Html => html`<p class="note">${text}</p>`;

function certainNote({ doubts, year, page }: Sheet, { words }: DoubtsPage): Html {
  const total = formatAmount(year.totals.entitled.value, page.lang);
  const certain = formatAmount(doubts.certain.value, page.lang);
  const sentence = isZero(doubts.certain.value)
    ? words.nothingCertain(total, year.year)
    : words.certain(total, year.year, certain);
  return html`<p class="lead">${sentence} <span class="small">${words.meaning}</span></p>`;
}

function readingsTable(sheet: Sheet, { page, words }: DoubtsPage): Html {
  const { readings, refused } = sheet.doubts;
  const notes = refused.map((each) => note(words.refused(readingText(each, page))));
  if (readings.length === 0) return html`${note(words.noReading)}${notes}`;
  const hasPending = readings.some(({ pendingDifference }) => !isZero(pendingDifference));
  return html`${tableHtml({
    caption: words.readings,
    isCaptionHidden: true,
    columns: [
      { head: words.readings, isText: true },
      { head: '', isText: true },
      { head: words.total },
      { head: words.difference },
      ...(hasPending ? [{ head: words.pending }] : []),
    ],
    rows: readings.map((doubt) => ({
      cells: [
        `${readingMeanings[page.lang][doubt.reading]}${
          typeof doubt.other === 'number' ? '' : `, ${readingValueMeanings[page.lang][doubt.other]}`
        }`,
        html`<code>${readingText(doubt, page)}</code>`,
        `${formatPlainAmount(doubt.total.value, page.lang)}${isMarked(doubt.total) ? uncertainMark : ''}`,
        differenceCell(doubt.difference, page).text,
        ...(hasPending ? [differenceCell(doubt.pendingDifference, page).text] : []),
      ],
    })),
  })}${notes}`;
}

/** Not on paper, where the table of spending just above says as much. */
function regimesTable(sheet: Sheet, { page, words }: DoubtsPage): Html {
  const { fungibility } = sheet.doubts;
  if (fungibility.length === 0) return nothing;
  return html`<div class="screen">${tableHtml({
    caption: words.fungibility,
    isCaptionHidden: true,
    columns: [
      { head: words.fungibility, isText: true },
      { head: '', isText: true },
      { head: words.uncovered },
      { head: words.difference },
    ],
    rows: fungibility.map(({ regime, uncovered, difference }) => ({
      cells: [
        html`<code>${regimeWords[regime][page.fileLanguage]}</code>`,
        regimeMeanings[page.lang][regime],
        formatPlainAmount(uncovered.value, page.lang),
        differenceCell(difference, page).text,
      ],
    })),
  })}</div>`;
}

function partsTable(head: string, parts: readonly HtmlRow[], sheet: Sheet, { words }: DoubtsPage): Html {
  const columns = [
    { head, isText: true },
    { head: words.restsOn },
    { head: sheet.words.howSure, isText: true },
  ];
  return html`<div class="parts">${tableHtml({ caption: head, isCaptionHidden: true, columns, rows: parts })}</div>`;
}

/** Amounts that are not confirmed: what the page marks, and nothing else. */
function unsureTable(sheet: Sheet, context: DoubtsPage): Html {
  const { page, words } = context;
  const { unsure, derived, year } = sheet.doubts;
  const names = derived.map((part) => unsurePartName(part, context)).join(', ');
  const sure = derived.length === 0 ? nothing : note(words.derived(names));
  if (unsure.length === 0) return html`${note(words.noUnsure)}${sure}`;
  const where = `${keyWord('contract', page.fileLanguage)}: ${keyWord('amounts', page.fileLanguage)}:`;
  const rows = unsure.map((part) => {
    const rule = part.rules.length === 0 ? '' : `, ${words.ruleToo}`;
    const why = `${statusNames[page.lang][part.status]}${rule}`;
    return { cells: [unsurePartName(part, context), amountHtml(part.amount, sheet), why] };
  });
  const total = [words.unsureTotal, amountHtml(year.totals.toVerify, sheet), ''];
  return html`${partsTable(words.unsure, [...rows, { tone: 'total', cells: total }], sheet, context)}
${note(words.advice(where))}${sure}`;
}

/** What is paid, from sure amounts, by rules that are our own reading. */
function rulesTable(sheet: Sheet, context: DoubtsPage): Html {
  const { page, words } = context;
  const { parts, total } = sheet.doubts.underRules;
  if (parts.length === 0) return nothing;
  const rows = parts.map((part) => {
    const rules = part.rules.map((rule) => ruleNames[page.lang][rule]).join(', ');
    return { cells: [unsurePartName(part, context), amountHtml(part.amount, sheet), rules] };
  });
  const sum = [words.underRulesTotal, formatPlainAmount(total, page.lang), ''];
  return html`${partsTable(words.underRules, [...rows, { tone: 'total', cells: sum }], sheet, context)}
${note(words.underRulesNote)}`;
}

function tiersTable(sheet: Sheet, context: DoubtsPage): Html {
  const { page, words } = context;
  const { tiers, year } = sheet.doubts;
  if (tiers.length === 0) return nothing;
  return html`${tableHtml({
    caption: words.tiers(year.sizeTier.value),
    isCaptionHidden: true,
    columns: [
      { head: words.tiers(year.sizeTier.value), isText: true },
      { head: words.total },
      { head: words.difference },
    ],
    rows: tiers.map((foresight) => {
      const away = awayText(foresight, context);
      const tier = words.tier(foresight.tier);
      return {
        cells: [
          away === '' ? tier : `${tier}, ${away}`,
          amountHtml(foresight.total, sheet),
          differenceCell(foresight.difference, page).text,
        ],
      };
    }),
  })}${note(words.tierScale)}`;
}

export function doubtsSection(sheet: Sheet): Html {
  const context: DoubtsPage = { page: sheet.page, words: doubtsWords[sheet.page.lang] };
  return html`<h3>${sheet.words.doubts}</h3>${certainNote(sheet, context)}
${unsureTable(sheet, context)}${rulesTable(sheet, context)}${readingsTable(sheet, context)}${regimesTable(sheet, context)}${tiersTable(sheet, context)}`;
}
