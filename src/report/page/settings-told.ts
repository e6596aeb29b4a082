/** Settings as a board reads them: whose result, and what it was set to. */

import { type Html, html, nothing } from '../../output/html.ts';
import { nameOf } from '../result/page.ts';
import { type Control, type Positions, stopAt } from './controls/control.ts';
import type { Sheet } from './sheet.ts';

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
