/** What else the reader must know: warnings, amounts of the contract that differ, other money, the readings taken. */
import { locate } from '../../amounts/source.ts';
import { nameOf } from '../../calculate/document/page.ts';
import { readingsShown, readingsTaken } from '../../calculate/document/readings-kept.ts';
import { formatDate } from '../../output/format.ts';
import { type Html, html, nothing } from '../../output/html.ts';
import { readingMeanings, readingValueMeanings } from '../../output/names.ts';
import { tableHtml } from '../../output/table-html.ts';
import { problemText } from '../../problems/all.ts';
import type { Problem } from '../../problems/problem.ts';
import { keyWord, readingValueWord, readingWords } from '../../vocabulary/vocabulary.ts';
import { amountHtml, euroHtml } from '../amount-button.ts';
import type { Sheet } from '../sheet.ts';

function problemHtml(problem: Problem, { page }: Sheet): Html {
  const { what, fix } = problemText(problem, page.lang, page.fileLanguage);
  const { source, start } = problem.place;
  const where = source.text === '' ? '' : `${source.name}:${locate(source, start).line}`;
  return html`<li>${what} ${fix} <span class="small">${where}</span></li>`;
}

function differencesTable(sheet: Sheet): Html {
  const { year, page } = sheet;
  const { words } = page;
  if (year.contractDifferences.length === 0) return nothing;
  return tableHtml({
    caption: words.differences,
    columns: [
      { head: words.inEuros, isText: true },
      { head: words.contract },
      { head: words.scaleColumn },
      { head: words.difference },
    ],
    rows: year.contractDifferences.map(({ line, part, contract, scale, difference }) => ({
      cells: [
        (part === 'fixed' ? words.fixedOf : words.variableOf)(nameOf(line, page)),
        amountHtml(contract, sheet),
        amountHtml(scale, sheet),
        amountHtml(difference, sheet),
      ],
    })),
  });
}

function otherFunding(sheet: Sheet): Html {
  const { year, page } = sheet;
  if (year.otherFunding.length === 0) return nothing;
  const items = year.otherFunding.map(({ label, amount, date }) => {
    const on = date === undefined ? '' : ` ${page.words.on(formatDate(date, page.lang))}`;
    return html`<li><bdi>${label}</bdi>${sheet.words.colon}${euroHtml(amount, sheet)}${on}</li>`;
  });
  return html`<h4>${page.words.otherFunding}</h4><ul class="plain">${items}</ul>`;
}

function readingsList({ year, result, page }: Sheet): Html {
  const taken = readingsTaken(readingsShown([year]), result.readings, [year]);
  if (taken.length === 0) return nothing;
  const { lang, fileLanguage, words } = page;
  const items = taken.map(({ id, value, origin }) => {
    const meaning = typeof value === 'number' ? '' : `, ${readingValueMeanings[value][lang]}`;
    return html`<li><code>${readingWords[id][fileLanguage]}: ${readingValueWord(value, fileLanguage)}</code> <span>${readingMeanings[id][lang]}${meaning}</span> <span class="small">${words.readingOrigin[origin]}</span></li>`;
  });
  const advice = words.readingAdvice(keyWord('assumptions', fileLanguage));
  return html`<h4>${words.readings}</h4><ul class="plain">${items}</ul><p class="note">${advice}</p>`;
}

export function noticesSection(sheet: Sheet): Html {
  const { problems, words } = sheet;
  const warnings =
    problems.length === 0
      ? nothing
      : html`<ul class="plain">${problems.map((problem) => problemHtml(problem, sheet))}</ul>`;
  const parts = [warnings, differencesTable(sheet), otherFunding(sheet), readingsList(sheet)];
  if (parts.every((part) => part.html === '')) return nothing;
  return html`<h3>${words.notices}</h3>${parts}`;
}
