/** What is not confirmed, what other readings of the text are worth, and the neighbouring tiers. */
import { isZero } from '../../amounts/money.ts';
import { isMarked, uncertainMark } from '../../calculate/document/page.ts';
import { certainMeaning, certainPhrase } from '../../doubts/doubts-document.ts';
import {
  differenceHead,
  fungibilityHead,
  noOtherReading,
  pendingHead,
  readingsHead,
  readingToType,
  refusedReading,
  totalHead,
  uncoveredHead,
} from '../../doubts/readings-table.ts';
import { tierPhrase, tiersHead, tiersNote } from '../../doubts/tiers-table.ts';
import {
  amountsAdvice,
  derivedNote,
  nothingUnsure,
  ofTotalHead,
  rulesHead,
  rulesNote,
  rulesOf,
  rulesTotal,
  ruleToo,
  unsureHead,
  unsurePartName,
  unsureTotal,
} from '../../doubts/unsure-table.ts';
import { formatPlainAmount, formatPlainDifference } from '../../output/format.ts';
import { type Html, html, nothing } from '../../output/html.ts';
import { readingMeanings, readingValueMeanings, regimeMeanings, statusNames } from '../../output/names.ts';
import type { Phrase } from '../../output/phrase.ts';
import { type HtmlRow, tableHtml } from '../../output/table-html.ts';
import { regimeWords } from '../../vocabulary/vocabulary.ts';
import { amountHtml } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

const note = (words: Phrase, { page }: Sheet): Html => html`<p class="note">${words[page.lang]}</p>`;

function certainNote({ doubts, page }: Sheet): Html {
  const [sentence, meaning] = [certainPhrase(doubts)[page.lang], certainMeaning[page.lang]];
  return html`<p class="lead">${sentence} <span class="small">${meaning}</span></p>`;
}

function readingsTable(sheet: Sheet): Html {
  const { lang, fileLanguage } = sheet.page;
  const { readings, refused } = sheet.doubts;
  const refusals = refused.map((each) => note(refusedReading(each, fileLanguage), sheet));
  if (readings.length === 0) return html`${note(noOtherReading, sheet)}${refusals}`;
  const hasPending = readings.some(({ pendingDifference }) => !isZero(pendingDifference));
  return html`${tableHtml({
    caption: readingsHead[lang],
    isCaptionHidden: true,
    columns: [
      { head: readingsHead[lang], isText: true },
      { head: '', isText: true },
      { head: totalHead[lang] },
      { head: differenceHead[lang] },
      ...(hasPending ? [{ head: pendingHead[lang] }] : []),
    ],
    rows: readings.map((doubt) => ({
      cells: [
        `${readingMeanings[doubt.reading][lang]}${
          typeof doubt.other === 'number' ? '' : `, ${readingValueMeanings[doubt.other][lang]}`
        }`,
        html`<code>${readingToType(doubt, fileLanguage)}</code>`,
        `${formatPlainAmount(doubt.total.value, lang)}${isMarked(doubt.total) ? uncertainMark : ''}`,
        formatPlainDifference(doubt.difference, lang),
        ...(hasPending ? [formatPlainDifference(doubt.pendingDifference, lang)] : []),
      ],
    })),
  })}${refusals}`;
}

/** Not on paper, where the table of spending just above says as much. */
function regimesTable(sheet: Sheet): Html {
  const { lang, fileLanguage } = sheet.page;
  const { fungibility } = sheet.doubts;
  if (fungibility.length === 0) return nothing;
  return html`<div class="screen">${tableHtml({
    caption: fungibilityHead[lang],
    isCaptionHidden: true,
    columns: [
      { head: fungibilityHead[lang], isText: true },
      { head: '', isText: true },
      { head: uncoveredHead[lang] },
      { head: differenceHead[lang] },
    ],
    rows: fungibility.map(({ regime, uncovered, difference }) => ({
      cells: [
        html`<code>${regimeWords[regime][fileLanguage]}</code>`,
        regimeMeanings[regime][lang],
        formatPlainAmount(uncovered.value, lang),
        formatPlainDifference(difference, lang),
      ],
    })),
  })}</div>`;
}

function partsTable(head: Phrase, rows: readonly HtmlRow[], { page: { lang }, words }: Sheet): Html {
  const columns = [
    { head: head[lang], isText: true },
    { head: ofTotalHead[lang] },
    { head: words.howSure, isText: true },
  ];
  return html`<div class="parts">${tableHtml({ caption: head[lang], isCaptionHidden: true, columns, rows })}</div>`;
}

/** Amounts that are not confirmed: what the page marks, and nothing else. */
function unsureTable(sheet: Sheet): Html {
  const { lang, fileLanguage } = sheet.page;
  const { unsure, year } = sheet.doubts;
  const derived = derivedNote(sheet.doubts);
  const sure = derived === undefined ? nothing : note(derived.long, sheet);
  if (unsure.length === 0) return html`${note(nothingUnsure, sheet)}${sure}`;
  const rows = unsure.map((part) => {
    const rule = part.rules.length === 0 ? '' : `, ${ruleToo[lang]}`;
    const why = `${statusNames[part.status][lang]}${rule}`;
    return { cells: [unsurePartName(part).long[lang], amountHtml(part.amount, sheet), why] };
  });
  const total = [unsureTotal[lang], amountHtml(year.totals.toVerify, sheet), ''];
  return html`${partsTable(unsureHead, [...rows, { tone: 'total', cells: total }], sheet)}
${note(amountsAdvice(fileLanguage), sheet)}${sure}`;
}

/** What is paid, from sure amounts, by rules that are our own reading. */
function rulesTable(sheet: Sheet): Html {
  const { lang } = sheet.page;
  const { parts, total } = sheet.doubts.underRules;
  if (parts.length === 0) return nothing;
  const rows = parts.map((part) => ({
    cells: [unsurePartName(part).long[lang], amountHtml(part.amount, sheet), rulesOf(part)[lang]],
  }));
  const sum = [rulesTotal[lang], formatPlainAmount(total, lang), ''];
  return html`${partsTable(rulesHead, [...rows, { tone: 'total', cells: sum }], sheet)}
${note(rulesNote, sheet)}`;
}

function tiersTable(sheet: Sheet): Html {
  const { lang } = sheet.page;
  const { tiers, year } = sheet.doubts;
  if (tiers.length === 0) return nothing;
  const head = tiersHead(year.sizeTier.value)[lang];
  return html`${tableHtml({
    caption: head,
    isCaptionHidden: true,
    columns: [{ head, isText: true }, { head: totalHead[lang] }, { head: differenceHead[lang] }],
    rows: tiers.map((foresight) => ({
      cells: [
        tierPhrase(foresight)[lang],
        amountHtml(foresight.total, sheet),
        formatPlainDifference(foresight.difference, lang),
      ],
    })),
  })}${note(tiersNote, sheet)}`;
}

export function doubtsSection(sheet: Sheet): Html {
  return html`<h3>${sheet.words.doubts}</h3>${certainNote(sheet)}
${unsureTable(sheet)}${rulesTable(sheet)}${readingsTable(sheet)}${regimesTable(sheet)}${tiersTable(sheet)}`;
}
