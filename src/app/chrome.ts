/** What stands around the results: the head, the choices, the parts, what is wrong, the way in. */

import { partsOf } from '../amounts/calendar.ts';
import { locate } from '../amounts/source.ts';
import { usualBudgetYear } from '../budget/civil-year.ts';
import type { ContractResult } from '../calculate/result.ts';
import type { Computed } from '../cli/files.ts';
import type { OptionName } from '../cli/options.ts';
import { nationalScales, newestScale } from '../law/in-force.ts';
import type { Language } from '../law/language.ts';
import { missions } from '../law/mission.ts';
import { contractTerms } from '../law/terms.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { tool } from '../output/names.ts';
import { labelOf, onPage } from '../output/option-names.ts';
import { sayIn } from '../output/phrase.ts';
import { pageWords } from '../page/page-words.ts';
import { problemText } from '../problems/problem.ts';
import { appWords } from './app-words.ts';
import { curesOf } from './cures.ts';
import { inputHtml, optionHtml, questionsHtml, readingsHtml, selectHtml } from './fields.ts';
import type { GivenFile, Left } from './keeping.ts';
import type { CommandOutput, Said } from './machine.ts';
import { addressWith, nameInAddress, partNamed, parts, recordOf, type View } from './view.ts';

const button = (what: string, words: string, attributes: Html = nothing): Html =>
  html`<button type="button" data-do="${what}"${attributes}>${words}</button>`;

/** `name`: the CPTS, or the page itself. */
export function headHtml({ lang, asked }: View, name: string | undefined): Html {
  const words = appWords[lang];
  const other: Language = lang === 'fr' ? 'en' : 'fr';
  const switched = html`<a href="${addressWith(asked, { lang: other })}" lang="${other}" hreflang="${other}">${sayIn(other)('Français', 'English')}</a>`;
  return html`<div>${name === undefined ? html`<h1 tabindex="-1">${words.title}</h1>` : html`<p class="kicker">${words.title}</p><h1 tabindex="-1"><bdi>${name}</bdi></h1>`}</div><div class="actions">${name === undefined ? nothing : button('open', words.open)}${switched}</div>`;
}

export const fileHeadHtml = (name: string, lang: Language): Html =>
  html`<h2>${name}</h2><div class="actions">${button('save', appWords[lang].save)}${button('close', pageWords[lang].close)}</div>`;

/** The first visit: what this is, and the three ways in. */
export function startHtml(
  { lang }: View,
  examples: Readonly<Record<string, string>>,
  left: readonly Left[],
  payments: string | undefined,
): Html {
  const words = appWords[lang];
  const core = newestScale(nationalScales)?.coreMissions ?? missions;
  const when = (at: string): string =>
    new Date(at).toLocaleString(lang, { dateStyle: 'short', timeStyle: 'short' });
  const resumed = left.map(({ from, name, at }) =>
    button('resume', `${name}, ${when(at)}`, html` data-from="${from}"`),
  );
  // Each says in its first line what it shows.
  const shown = Object.entries(examples).map(([name, text]) => {
    const [, about = ''] = /^# (.*?)(?:\s*:\s*`.*)?$/m.exec(text) ?? [];
    return html`<p><button type="button" data-do="example" data-name="${name}">${about} <span class="of">${name}</span></button></p>`;
  });
  const waiting =
    payments === undefined ? nothing : html`<p class="lead" role="status">${words.waiting(payments)}</p>`;
  return html`${waiting}${words.welcome.map((sentence) => html`<p class="lead">${sentence}</p>`)}
${left.length === 0 ? nothing : html`<h2>${words.resume}</h2><div class="actions">${resumed}</div>`}
<h2>${words.start}</h2>
<div class="ways"><div><h3>${words.open}</h3><div class="actions">${button('open', words.open)}</div><p class="note">${words.drop}</p>
<h3>${words.examples}</h3><div class="examples">${shown}</div></div>
<form data-start><h3>${words.create}</h3>${questionsHtml(core, lang)}<div id="start-problems" role="alert"></div><div class="actions"><button>${words.create}</button></div></form></div>`;
}

const countOf = (made: readonly unknown[]): string => (made.length === 0 ? '' : ` (${made.length})`);

/** The calendar years of a contract, from its signature to its last settlement, and the one asked for. */
function civilYearHtml(result: ContractResult, { asked, lang }: View): Html {
  const { signed } = result.contract.terms;
  if (signed === undefined) return nothing;
  const name = nameInAddress('budget', 'year');
  const { year: first } = partsOf(signed.value);
  const years = Array.from({ length: contractTerms.years + 1 }, (_, index) => String(first + index));
  const shown = asked.get(name) ?? String(usualBudgetYear(result) ?? '');
  const choices = [...new Set([...years, shown])].sort().map((year) => ({ value: year, name: year }));
  return selectHtml(name, labelOf('--year', lang), choices, shown);
}

/** The contract years, of which a simulation projects those to come too. */
function yearHtml({ years }: ContractResult, { asked, part, lang }: View): Html {
  const numbers =
    part === 'simulate'
      ? Array.from({ length: contractTerms.years }, (_, index) => index + 1)
      : years.map(({ year }) => year);
  if (numbers.length < 2) return nothing;
  const words = pageWords[lang];
  const choices = numbers.map((number) => {
    const isDescribed = years.some(({ year, isProjected }) => year === number && !isProjected);
    const name = isDescribed ? words.year(number) : `${words.year(number)} (${words.projected})`;
    return { value: String(number), name };
  });
  const usual = { value: '', name: appWords[lang].lastYear };
  return selectHtml('year', appWords[lang].year, [usual, ...choices], asked.get('year') ?? '');
}

/** The choices that count everywhere; a part without one leaves it as it is. */
export function controlsHtml(view: View, result: ContractResult | undefined): Html {
  const { lang, asked, part } = view;
  const taken = recordOf(part).options;
  const given = (name: string): string => asked.get(name) ?? '';
  const off = (name: OptionName): Html => (taken.includes(name) ? nothing : trusted(' disabled'));
  const years = part === 'budget' ? civilYearHtml : yearHtml;
  const scenarios = (result?.contract.scenarios ?? []).map(({ name: { value } }) => ({ value, name: value }));
  return html`${result === undefined ? nothing : years(result, view)}
${scenarios.length === 0 ? nothing : selectHtml('scenario', labelOf('--scenario', lang), [{ value: '', name: pageWords[lang].asInFile }, ...scenarios], given('scenario'), off('scenario'))}
${inputHtml('attainment', labelOf('--attainment', lang), given('attainment'), off('attainment'))}
<details><summary>${labelOf('--assume', lang)}${countOf(asked.getAll('assume'))}</summary><div class="fields">${readingsHtml(asked.getAll('assume'), pageWords[lang].asInFile, lang)}</div></details>`;
}

export function navigationHtml({ asked, part, isFile, lang }: View): Html {
  const link = (show: string, words: string, isShown: boolean, className = ''): Html =>
    html`<a href="${addressWith(asked, { show })}" class="${className}"${isShown ? trusted(' aria-current="page"') : nothing}>${words}</a>`;
  return html`<nav class="years" aria-label="${pageWords[lang].views}">${link('file', appWords[lang].file, isFile, 'narrow-only')}${parts.map(
    ({ name, title }) =>
      link(name, title[lang], name === part && !isFile, name === part && isFile ? 'beside-file' : ''),
  )}</nav>`;
}

/** The options that only this part has, and what may be taken away of it, where there is something. */
export function ownOptionsHtml({ part, lang, asked }: View, isTakeable: boolean): Html {
  const words = appWords[lang];
  const record = recordOf(part);
  const own = partNamed(part).own.filter((option) => option !== 'year');
  const set = own.filter((option) => asked.has(nameInAddress(part, option)));
  const fields = own.map((option) => {
    const name = nameInAddress(part, option);
    return optionHtml(record, option, name, asked.get(name) ?? '', lang);
  });
  const formats = [
    ['xlsx', 'Excel'],
    ['csv', 'CSV'],
    ['ics', sayIn(lang)('Agenda', 'Calendar')],
    ['md', 'Markdown'],
  ] as const;
  const endings = record.formats?.ofEnding ?? {};
  const downloads = formats.filter(([ending]) => Object.hasOwn(endings, `.${ending}`));
  const further =
    fields.length === 0
      ? nothing
      : html`<details><summary>${words.more}${countOf(set)}</summary><div class="fields">${fields}</div></details>`;
  const taken = html`<div class="actions take"><span class="label">${words.download}</span>${downloads.map(
    ([ending, name]) => button('download', name, html` data-ending="${ending}"`),
  )}${button('print', words.print)}</div>`;
  return html`<div class="own">${further}${isTakeable ? taken : nothing}</div>`;
}

export const paidHtml = (payments: (GivenFile & { isKept: boolean }) | undefined, lang: Language): Html => {
  const words = appWords[lang];
  const kept = payments === undefined || payments.isKept ? '' : words.exportNotKept;
  return html`<div class="actions">${button('open', words.payments)} <span class="note">${payments?.name ?? ''} ${kept}</span></div>`;
};

/** Each problem with its place, which the editor goes to; a file that is not open yet has no name. */
export function problemsHtml(said: readonly Said[], fileName: string, lang: Language): Html {
  if (said.length === 0) return nothing;
  const words = appWords[lang];
  return html`<ul class="said">${said.map(({ problem, fileLanguage }) => {
    const { what, fix } = onPage(() => problemText(problem, lang, fileLanguage));
    const { source, start } = problem.place;
    const { line, column } = locate(source, start);
    const isOwn = source.name === fileName && source.kind === undefined;
    const at = html` data-line="${line}" data-column="${column}"`;
    // A field is named in the sentence; what is no text has no lines.
    const where = source.text === '' ? source.name : `${source.name}, ${words.line(line)}`;
    const other =
      source.kind === 'answer' || source.name.startsWith('--')
        ? nothing
        : html`<span class="of"${at}>${where}</span>`;
    const place = isOwn ? button('go', words.line(line), at) : other;
    const cures = (isOwn ? curesOf(problem) : []).map(({ text }) => {
      const which = html` data-code="${problem.code}" data-start="${start}" data-cure="${text}"`;
      return html` ${button('mend', words.correct(text), which)}`;
    });
    return html`<li class="${problem.severity}" data-code="${problem.code}">${what} <span class="of">${fix}</span> ${place}${cures}</li>`;
  })}</ul>`;
}

/** Why a command gave nothing: its sentences, and its problems. */
export const refusalHtml = (
  { notes, problems }: Pick<CommandOutput, 'notes' | 'problems'>,
  fileName: string,
  lang: Language,
): Html => html`${notes.map((note) => html`<p>${note}</p>`)}${problemsHtml(problems, fileName, lang)}`;

/** `computed`: the file whose results the page shows. */
export function footHtml({ lang }: View, computed: Computed | undefined): Html {
  const words = pageWords[lang];
  const today = new Date().toLocaleDateString(lang === 'fr' ? 'fr' : 'en-GB', { dateStyle: 'long' });
  const made =
    computed && html`<p>${words.footer(computed.path, computed.sha256, tool.version)} ${today}.</p>`;
  return html`<p>${words.indicative}</p>${made ?? nothing}`;
}
