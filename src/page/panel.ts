/** What if? A slider for each result of the year, what they come to, and how to keep the settings. */
import { isZero, subtract } from '../amounts/money.ts';
import type { Ratio } from '../amounts/ratio.ts';
import { supposedRate } from '../calculate/document/result-notes.ts';
import { isSimulatedYear, type YearResult } from '../calculate/result.ts';
import { type Mission, missions } from '../law/mission.ts';
import { formatAmount, formatDifference } from '../output/format.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { envelopeNames } from '../output/names.ts';
import { type Control, type Positions, stopAt } from './controls/controls-of.ts';
import type { YearShown } from './year-shown.ts';

const labelOf = ({ kind, indicator }: Control, { words }: YearShown): Html => {
  if (kind === 'mobilised') return html`${words.mobilised}`;
  return kind === 'mission' ? html`${words.wholeMission}` : html`<bdi>${indicator?.name ?? ''}</bdi>`;
};

/** Above figures that are a simulation: each setting as a board reads it. */
export function settingsHtml(controls: readonly Control[], positions: Positions, shown: YearShown): Html {
  const { words, lang } = shown;
  const settings = controls.map((control) => {
    const stop = stopAt(control, positions);
    if (stop === undefined) return nothing;
    const whose = html`${envelopeNames[control.mission].long[lang]}, ${labelOf(control, shown)}`;
    return html`<li>${whose}${words.colon}${stop.said}</li>`;
  });
  return html`<div class="simulated"><p>${words.simulatedSettings}</p><ul>${settings}</ul></div>`;
}

export const scenarioHtml = (name: string, { words }: YearShown): Html =>
  html`<div class="simulated"><p>${words.simulatedScenario(name)}</p></div>`;

function controlHtml(control: Control, shown: YearShown): Html {
  const { id, stops, initial, isSwitch } = control;
  const said = initial?.said ?? shown.words.notKnownYet;
  const state = initial === undefined ? trusted(' class="open"') : nothing;
  const head = html`<label for="${id}">${labelOf(control, shown)}</label>`;
  const output = html`<output for="${id}" id="${id}-said">${said}</output>`;
  if (isSwitch) {
    const checked = initial?.stop === 1 ? trusted(' checked') : nothing;
    return html`<div class="control switch">${head}${output}<input type="checkbox" id="${id}"${checked} aria-describedby="${id}-said"></div>`;
  }
  return html`<div class="control">${head}${output}<input type="range" id="${id}" min="0" max="${stops.length - 1}" step="1" value="${initial?.stop ?? 0}" aria-valuetext="${said}"${state}></div>`;
}

function missionHtml(mission: Mission, controls: readonly Control[], shown: YearShown): Html {
  const { year, lang } = shown;
  const result = year.missions.find((each) => each.mission === mission);
  const own = controls.filter((control) => control.mission === mission);
  if (own.length === 0 || result === undefined) return nothing;
  const total = formatAmount(result.entitled.value, lang);
  return html`<fieldset><legend><span>${envelopeNames[mission].long[lang]}</span> <output data-earned="${mission}">${total}</output></legend>
${own.map((control) => controlHtml(control, shown))}</fieldset>`;
}

/** The file as it stands, and the rate supposed for the results that it does not know yet. */
interface Before {
  readonly year: YearResult;
  readonly attainment: Ratio | undefined;
}

/** What the year earns now, and by how much that differs from the file as it stands. */
export function standing({ year, words, lang }: YearShown, before: Before) {
  const { entitled, pending } = year.totals;
  const moved = subtract(entitled.value, before.year.totals.entitled.value);
  const rate = isSimulatedYear(before.year) ? supposedRate(before.attainment)[lang] : undefined;
  const apart = words.fromFile(formatDifference(moved, lang));
  return {
    total: formatAmount(entitled.value, lang),
    difference: isZero(moved) ? (rate ?? words.asInFile) : rate === undefined ? apart : `${apart} ${rate}`,
    pending: isZero(pending.value) ? '' : formatAmount(pending.value, lang),
  };
}

export const standingHtml = (shown: YearShown, before: Before): Html => {
  const { words, isSimulated } = shown;
  const { total, difference, pending } = standing(shown, before);
  const open =
    pending === '' ? nothing : html`<span class="of">${words.pending}${words.colon}${pending}</span>`;
  const label = isSimulated ? words.simulatedTotal : words.yearTotal;
  return html`<span class="label">${label}</span> <strong>${total}</strong> <span class="of">${difference}</span> ${open}`;
};

function keepingHtml({ year: { year }, words }: YearShown): Html {
  const area = (name: 'yaml' | 'command', label: string): Html => {
    const id = `y${year}-${name}`;
    return html`<label for="${id}">${label}</label><textarea id="${id}" data-${trusted(name)} readonly rows="4" spellcheck="false"></textarea>`;
  };
  return html`<div class="actions">
<button type="button" data-action="reset">${words.reset}</button>
<button type="button" data-action="copy-yaml">${words.copyYaml}</button>
<button type="button" data-action="copy-command">${words.copyCommand}</button>
</div>
<p class="copied" role="status" data-copied></p>
<details><summary>${words.settings}</summary>${area('yaml', words.yaml)}${area('command', words.command)}</details>`;
}

/** The panel of the year as its file stands; `now`: what is shown first, the same or a scenario. */
export function panelHtml(shown: YearShown, controls: readonly Control[], now: YearShown): Html {
  const { words, year } = shown;
  const id = `y${year.year}-what-if`;
  const title = html`<h3 id="${id}">${words.whatIf}</h3>`;
  if (controls.length === 0) {
    return html`<aside class="panel" aria-labelledby="${id}">${title}<p class="note">${words.nothingToSet}</p></aside>`;
  }
  return html`<aside class="panel" aria-labelledby="${id}"><details class="fold" open><summary>${title}<span class="note">${words.whatIfFolded}</span></summary>
<p class="note of-file">${words.whatIfIntro}</p><p class="note of-scenario">${words.inScenario}</p>
<p class="standing" data-standing>${standingHtml(now, { year, attainment: shown.result.options.attainment })}</p>
<p class="refusal" data-refusal></p>
<div class="of-file"><form>${missions.map((mission) => missionHtml(mission, controls, shown))}</form>
${keepingHtml(shown)}</div></details></aside>`;
}
