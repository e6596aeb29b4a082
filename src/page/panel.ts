/** What if? A slider for each result of the year, what they come to, and how to keep the settings. */
import { isZero, subtract } from '../amounts/money.ts';
import { earningHeads } from '../calculate/document/earnings.ts';
import { supposedRate } from '../calculate/document/result-notes.ts';
import { isSimulatedYear, type MissionResult } from '../calculate/result.ts';
import { colon } from '../explain/outline.ts';
import { formatAmount, formatDifference } from '../output/format.ts';
import { type Html, html, nothing, trusted } from '../output/html.ts';
import { envelopeNames } from '../output/names.ts';
import { hasCommands } from '../output/option-names.ts';
import { type Control, controlsOf } from './controls/controls-of.ts';
import type { Setting } from './controls/settings.ts';
import type { YearShown } from './year-shown.ts';

const labelOf = ({ mission, indicator }: Control, { words }: YearShown): Html => {
  if (indicator !== undefined) return html`<bdi>${indicator}</bdi>`;
  return html`${mission === 'health_crisis' ? words.mobilised : words.wholeMission}`;
};

/** Above figures that are a simulation: what they suppose. */
export const simulatedHtml = (sentence: string, items: readonly Html[] = []): Html =>
  html`<div class="simulated"><p>${sentence}</p>${items.length === 0 ? nothing : html`<ul>${items}</ul>`}</div>`;

/** Each setting as a board reads it. */
export function settingsHtml(settings: readonly Setting[], shown: YearShown): Html {
  const { words, lang } = shown;
  return simulatedHtml(
    words.simulatedSettings,
    settings.map((setting) => {
      const mission = envelopeNames[setting.mission].long[lang];
      return html`<li>${mission}, ${labelOf(setting, shown)}${colon[lang]}${setting.said}</li>`;
    }),
  );
}

function controlHtml(control: Control, shown: YearShown): Html {
  const { id, stops, initial } = control;
  const said = initial?.said ?? shown.words.notKnownYet;
  const head = html`<label for="${id}">${labelOf(control, shown)}</label><output for="${id}" id="${id}-said">${said}</output>`;
  if (typeof stops[0]?.value === 'boolean') {
    const checked = initial?.stop === 1 ? trusted(' checked') : nothing;
    return html`<div class="control switch">${head}<input type="checkbox" id="${id}"${checked} aria-describedby="${id}-said"></div>`;
  }
  const state = initial === undefined ? trusted(' class="open"') : nothing;
  return html`<div class="control">${head}<input type="range" id="${id}" min="0" max="${stops.length - 1}" step="1" value="${initial?.stop ?? 0}" aria-valuetext="${said}"${state}></div>`;
}

function missionHtml(
  { mission, entitled }: MissionResult,
  controls: readonly Control[],
  shown: YearShown,
): Html {
  const own = controls.filter((control) => control.mission === mission);
  const [name, total] = [envelopeNames[mission].long[shown.lang], formatAmount(entitled.value, shown.lang)];
  return own.length === 0
    ? nothing
    : html`<fieldset><legend><span>${name}</span> <output data-earned="${mission}">${total}</output></legend>
${own.map((control) => controlHtml(control, shown))}</fieldset>`;
}

/** What the year earns now, and by how much that differs from the file as it stands. */
export function standingHtml({ year, words, lang, isSimulated }: YearShown, ofFile: YearShown): Html {
  const { entitled, pending } = year.totals;
  const moved = subtract(entitled.value, ofFile.year.totals.entitled.value);
  const difference = isZero(moved) ? [] : [words.fromFile(formatDifference(moved, lang))];
  const rate = isSimulatedYear(ofFile.year) ? [supposedRate(ofFile.result.options.attainment)[lang]] : [];
  const apart = [...difference, ...rate];
  const open = isZero(pending.value)
    ? nothing
    : html`<span class="of">${earningHeads.pending[lang]}${colon[lang]}${formatAmount(pending.value, lang)}</span>`;
  const label = isSimulated ? words.simulatedTotal : words.yearTotal;
  return html`<span class="label">${label}</span> <strong>${formatAmount(entitled.value, lang)}</strong> <span class="of">${apart.length === 0 ? words.asInFile : apart.join(' ')}</span> ${open}`;
}

function keepingHtml({ year: { year }, words }: YearShown): Html {
  const area = (name: 'yaml' | 'command', label: string): Html => {
    const id = `y${year}-${name}`;
    return html`<label for="${id}">${label}</label><textarea id="${id}" data-${trusted(name)} readonly rows="4" spellcheck="false"></textarea>`;
  };
  // Who reads a page whose options are fields has no command line.
  const command = hasCommands()
    ? {
        button: html`<button type="button" data-copy="command">${words.copyCommand}</button>`,
        area: area('command', words.command),
      }
    : { button: nothing, area: nothing };
  return html`<div class="actions">
<button type="reset">${words.reset}</button>
<button type="button" data-copy="yaml">${words.copyYaml}</button>
${command.button}
</div>
<p class="copied" role="status" data-copied></p>
<details><summary>${words.settings}</summary>${area('yaml', words.yaml)}${command.area}</details>`;
}

/** The panel of the year as its file stands; under a scenario, which `shown` then is or which is refused, nothing is set. */
export function panelHtml(ofFile: YearShown, shown: YearShown, refusal: string): Html {
  const { words, year, result, lang } = ofFile;
  const controls = controlsOf(result, year, lang);
  const id = `y${year.year}-what-if`;
  const title = html`<h3 id="${id}">${words.whatIf}</h3>`;
  if (controls.length === 0) {
    return html`<aside class="panel" aria-labelledby="${id}">${title}<p class="note">${words.nothingToSet}</p></aside>`;
  }
  const isOfFile = shown === ofFile && refusal === '';
  // A browser must not keep where sliders stood when a page is loaded again.
  const form = html`<form autocomplete="off">${year.missions.map((mission) => missionHtml(mission, controls, ofFile))}
${keepingHtml(ofFile)}</form>`;
  return html`<aside class="panel" aria-labelledby="${id}"><details class="fold" open><summary>${title}<span class="note">${isOfFile ? words.whatIfIntro : words.inScenario}</span></summary>
<p class="standing" data-standing>${standingHtml(shown, ofFile)}</p>
<p class="refusal" data-refusal>${refusal}</p>
${isOfFile ? form : nothing}</details></aside>`;
}
