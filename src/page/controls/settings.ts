/**
 * What the settings made on a page come to: the contract that `--set` would make of its file, a scenario for the file, and the
 * command that gives what the page shows.
 */
import type { Place } from '../../amounts/source.ts';
import type { Contract, MissionYear } from '../../contract/contract-terms.ts';
import { withMission } from '../../contract/described-year.ts';
import { outcomeWith } from '../../law/indicator-terms.ts';
import type { Language } from '../../law/language.ts';
import { withOwnOption } from '../../output/option-names.ts';
import { shellWord } from '../../output/text.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { pageWords } from '../page-words.ts';
import type { Control } from './controls-of.ts';
import type { Stop } from './stops.ts';

/** A control that was moved, and where to. */
export interface Setting extends Control, Stop {
  /** `exercices.2.missions.prevention.taux_atteinte=80%`, as `--set` takes it. */
  readonly text: string;
}

/** `positions`: where the controls moved stand, by their ids. */
export const settingsOf = (controls: readonly Control[], positions: ReadonlyMap<string, number>): Setting[] =>
  controls.flatMap((control) => {
    const stop = control.stops[positions.get(control.id) ?? -1];
    return stop === undefined ? [] : [{ ...control, ...stop, text: `${control.path}=${stop.written}` }];
  });

/** Where settings that were written so put the controls that know them. */
export const positionsOf = (controls: readonly Control[], settings: readonly string[]): Map<string, number> =>
  new Map(
    controls.flatMap(({ id, path, stops }) => {
      const position = stops.findIndex(({ written }) => settings.includes(`${path}=${written}`));
      return position === -1 ? [] : [[id, position] as const];
    }),
  );

/** The settings count after those that the contract was read with. */
export const withSettings = (contract: Contract, settings: readonly Setting[]): Contract =>
  settings.reduce(withSetting, {
    ...contract,
    settings: [...contract.settings, ...settings.map(({ text }) => text)],
  });

function withSetting(contract: Contract, setting: Setting): Contract {
  const { year, mission, text } = setting;
  const at: Place = { source: { name: '--set', text, kind: 'setting' }, start: 0, end: text.length };
  return withMission(contract, year, mission, (described) => withResult(described, setting, at), at);
}

function withResult(described: MissionYear, { mission, indicator, value }: Setting, at: Place): MissionYear {
  if (indicator !== undefined) {
    const indicators = described.indicators.map((one) =>
      one.name.value === indicator
        ? { ...one, outcome: outcomeWith(one.outcome, { value, at }) ?? one.outcome }
        : one,
    );
    return { ...described, indicators };
  }
  if (typeof value === 'boolean') return described;
  return {
    ...described,
    [mission === 'health_crisis' ? 'mobilised' : 'attainmentRate']: { value: value.value, at },
  };
}

/** The command that gives what the page shows. `options`: those that the page was made with, as they were typed. */
export function commandLine(
  file: string,
  year: number,
  options: readonly string[],
  settings: readonly Pick<Setting, 'text'>[],
  lang: Language,
): string {
  const set = settings.flatMap(({ text }) => ['--set', text]);
  const command = lang === 'fr' ? 'calculer' : 'calculate';
  return ['aci', command, file, '--year', String(year), ...options, ...set]
    .map((text) => shellWord(withOwnOption(text, lang)))
    .join(' ');
}

/**
 * The settings as a scenario for the file, with the keys of its `language`. Names are quoted as JSON does, which YAML reads:
 * they may hold any sign. What no scenario can say stands in comments, in the reader's language.
 */
export function scenarioYaml(settings: readonly Setting[], language: Language, lang: Language): string {
  const words = pageWords[lang];
  const word = (key: KeyName): string => keyWord(key, language);
  const isOfCrisis = ({ mission }: Setting): boolean => mission === 'health_crisis';
  const supposed = settings.filter((setting) => !isOfCrisis(setting));
  const lines = supposed.flatMap(({ mission, indicator, written }, index) => {
    const rate = written.replace('%', ' %');
    const isFirst = supposed[index - 1]?.mission !== mission;
    const result =
      indicator === undefined
        ? [`        ${word('attainmentRate')}: ${rate}`]
        : [
            ...(isFirst ? [`        ${word('indicators')}:`] : []),
            `          ${JSON.stringify(indicator)}: ${rate}`,
          ];
    return [...(isFirst ? [`      ${word(mission)}:`] : []), ...result];
  });
  const head = [`${word('scenarios')}:`, `  ${words.scenarioName}:`, `    ${word('missions')}:`];
  const comments = settings.filter(isOfCrisis).map(({ text }) => `# ${withOwnOption(`--set ${text}`, lang)}`);
  return [
    ...(lines.length === 0 ? [] : [...head, ...lines]),
    ...(comments.length === 0 ? [] : [`# ${words.notInScenario}`, ...comments]),
    '',
  ].join('\n');
}
