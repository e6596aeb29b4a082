/** Sliders and switches as elements: where they stand, and what they say. */
import type { Language } from '../../domain/contract.ts';
import { type Control, type Positions, stopAt } from '../../report/page/controls/control.ts';
import { pageWords } from '../../report/page/page-words.ts';

export const controlElements = (article: Element): Map<string, HTMLInputElement> =>
  new Map(
    [...article.querySelectorAll<HTMLInputElement>('[data-control]')].map((element) => [element.id, element]),
  );

/** Puts a control where the settings say, or back to where the file stands. */
export function showControl(
  control: Control,
  element: HTMLInputElement | undefined,
  positions: Positions,
  lang: Language,
): void {
  if (element === undefined) return;
  const stop = stopAt(control, positions);
  const position = positions.get(control.id) ?? control.initial?.stop ?? 0;
  const said = stop?.said ?? control.initial?.said ?? pageWords[lang].notKnownYet;
  if (control.isSwitch) element.checked = position === 1;
  else {
    element.value = String(position);
    element.setAttribute('aria-valuetext', said);
  }
  element.classList.toggle('set', stop !== undefined);
  element.parentElement?.classList.toggle('moved', stop !== undefined);
  const output = document.getElementById(`${control.id}-said`);
  if (output !== null) output.textContent = said;
}
