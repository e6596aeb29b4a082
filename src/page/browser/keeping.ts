/** How settings leave the page: as a scenario for the file, or as a command. */
import { commandLine } from '../controls/command-line.ts';
import { type Control, type Positions, settingsOf } from '../controls/controls-of.ts';
import { scenarioYaml } from '../controls/scenario-yaml.ts';
import { pageWords } from '../page-words.ts';
import type { Sheet } from '../sheet.ts';
import type { WhatIf } from './what-if.ts';

type Kept = 'yaml' | 'command';

/** Where the clipboard is out of reach, the text is shown and selected. */
async function copy(
  area: HTMLTextAreaElement,
  words: { readonly copied: string; readonly copyFailed: string },
): Promise<string> {
  try {
    await navigator.clipboard.writeText(area.value);
    return words.copied;
  } catch {
    const details = area.closest('details');
    if (details !== null) details.open = true;
    area.select();
    return words.copyFailed;
  }
}

/** Returns what writes the settings of a year anew, given what it shows with them. */
export function keeping(
  article: Element,
  year: number,
  controls: readonly Control[],
  { data, asInFile }: WhatIf,
  positions: Positions,
): (sheet: Sheet) => void {
  const words = pageWords[data.lang];
  const area = (name: Kept): HTMLTextAreaElement | null =>
    article.querySelector<HTMLTextAreaElement>(`textarea[data-${name}]`);
  const told = article.querySelector('[data-told]');
  for (const name of ['yaml', 'command'] as const) {
    article.querySelector(`[data-action="copy-${name}"]`)?.addEventListener('click', async () => {
      const text = area(name);
      if (text === null || told === null) return;
      told.textContent = await copy(text, words);
    });
  }
  return (sheet) => {
    const [yaml, command] = [area('yaml'), area('command')];
    const settings = settingsOf(controls, positions);
    if (told !== null) told.textContent = '';
    if (command !== null) command.value = commandLine(data.file, year, data.options, settings, data.lang);
    if (yaml === null) return;
    yaml.value = scenarioYaml(controls, positions, sheet.year, asInFile.contract.language, words);
  };
}
