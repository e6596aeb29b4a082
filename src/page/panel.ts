/** What if? A slider for each result of the year, what they come to, and how to keep the settings. */
import { isZero, subtract } from '../amounts/money.ts';
import { nameOf } from '../calculate/document/page.ts';
import type { YearResult } from '../calculate/result.ts';
import { type Mission, missions } from '../law/mission.ts';
import { formatAmount, formatDifference } from '../output/format.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { type Control, type Positions, stopAt } from './controls/controls-of.ts';
import type { Sheet } from './sheet.ts';

/** Settings as a board reads them: whose result, and what it was set to. */

export const labelOf = ({ kind, indicator }: Control, { words }: Sheet): Html => {
  if (kind === 'mobilised') return html`${words.mobilised}`;
  return kind === 'mission' ? html`${words.wholeMission}` : html`<bdi>${indicator ?? ''}</bdi>`;
};

function settingTold(control: Control, positions: Positions, sheet: Sheet): Html {
  const stop = stopAt(control, positions);
  if (stop === undefined) return nothing;
  const { page, words } = sheet;
  return html`<li>${nameOf(control.mission, page)}, ${labelOf(control, sheet)}${words.colon}${stop.said}</li>`;
}

/** Above a page that is a simulation; nothing for the file as it stands. */
export function simulatedHtml(controls: readonly Control[], positions: Positions, sheet: Sheet): Html {
  if (positions.size === 0) return nothing;
  const told = controls.map((control) => settingTold(control, positions, sheet));
  return html`<div class="simulated"><p>${sheet.words.simulated}</p><ul>${told}</ul></div>`;
}

function controlHtml(control: Control, sheet: Sheet): Html {
  const { id, stops, initial, isSwitch } = control;
  const said = initial?.said ?? sheet.words.notKnownYet;
  const state = initial === undefined ? trusted(' class="open"') : nothing;
  const head = html`<label for="${id}">${labelOf(control, sheet)}</label>`;
  const output = html`<output for="${id}" id="${id}-said">${said}</output>`;
  if (isSwitch) {
    const checked = initial?.stop === 1 ? trusted(' checked') : nothing;
    return html`<div class="control switch">${head}${output}<input type="checkbox" id="${id}" data-control="${id}"${checked} aria-describedby="${id}-said"></div>`;
  }
  return html`<div class="control">${head}${output}<input type="range" id="${id}" data-control="${id}" min="0" max="${stops.length - 1}" step="1" value="${initial?.stop ?? 0}" aria-valuetext="${said}"${state}></div>`;
}

function missionHtml(mission: Mission, controls: readonly Control[], sheet: Sheet): Html {
  const result = sheet.year.missions.find((each) => each.mission === mission);
  const own = controls.filter((control) => control.mission === mission);
  if (own.length === 0 || result === undefined) return nothing;
  const total = formatAmount(result.entitled.value, sheet.page.lang);
  return html`<fieldset><legend><span>${nameOf(mission, sheet.page)}</span> <output data-earned="${mission}">${total}</output></legend>
${own.map((control) => controlHtml(control, sheet))}</fieldset>`;
}

/** What the year earns now, and by how much that differs from the file: `before` is the file's own result. */
export function standing(
  sheet: Sheet,
  before: YearResult,
): { readonly total: string; readonly difference: string; readonly pending: string } {
  const { year, words, page } = sheet;
  const { entitled, pending } = year.totals;
  const moved = subtract(entitled.value, before.totals.entitled.value);
  const amount = formatDifference(moved, page.lang);
  return {
    total: formatAmount(entitled.value, page.lang),
    difference: isZero(moved) ? words.asInFile : words.fromFile(amount),
    pending: isZero(pending.value) ? '' : formatAmount(pending.value, page.lang),
  };
}

export const standingHtml = (sheet: Sheet, before: YearResult): Html => {
  const { total, difference, pending } = standing(sheet, before);
  const { words } = sheet;
  const open =
    pending === '' ? nothing : html`<span class="of">${words.pending}${words.colon}${pending}</span>`;
  return html`<span class="label">${words.yearTotal}</span> <strong>${total}</strong> <span class="of">${difference}</span> ${open}`;
};

function keeping(year: number, sheet: Sheet): Html {
  const { words } = sheet;
  const area = (name: 'yaml' | 'command', label: string): Html => {
    const id = `y${year}-${name}`;
    return html`<label for="${id}">${label}</label><textarea id="${id}" data-${trusted(name)} readonly rows="4" spellcheck="false"></textarea>`;
  };
  return html`<div class="actions">
<button type="button" data-action="reset">${words.reset}</button>
<button type="button" data-action="copy-yaml">${words.copyYaml}</button>
<button type="button" data-action="copy-command">${words.copyCommand}</button>
</div>
<p class="told" role="status" data-told></p>
<details><summary>${words.settings}</summary>${area('yaml', words.yaml)}${area('command', words.command)}</details>`;
}

/** The panel of the year as its file stands. */
export function panelHtml(sheet: Sheet, controls: readonly Control[]): Html {
  const { words, year } = sheet;
  const id = `y${year.year}-what-if`;
  const title = html`<h3 id="${id}">${words.whatIf}</h3>`;
  if (controls.length === 0) {
    return html`<aside class="panel" aria-labelledby="${id}">${title}<p class="note">${words.nothingToSet}</p></aside>`;
  }
  return html`<aside class="panel" aria-labelledby="${id}"><details class="fold" open><summary>${title}<span class="small">${words.whatIfFolded}</span></summary>
<p class="small">${words.whatIfIntro}</p>
<p class="standing" data-standing>${standingHtml(sheet, year)}</p>
<p class="refusal" data-refusal hidden></p>
<form data-controls>${missions.map((mission) => missionHtml(mission, controls, sheet))}</form>
${keeping(year.year, sheet)}</details></aside>`;
}
