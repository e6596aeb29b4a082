/**
 * What the settings made on a page come to: the contract that `--set` would make of its file, a scenario for the file, and the
 * command that gives what the page shows.
 */
import type { Place } from '../../amounts/source.ts';
import type { Contract, Language, MissionYear } from '../../law/contract-terms.ts';
import { yearOf } from '../../law/described-year.ts';
import type { Outcome } from '../../law/indicator-terms.ts';
import { type Mission, missions } from '../../law/mission.ts';
import { withOwnOption } from '../../output/names.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { pageWords } from '../page-words.ts';
import { type Control, type Positions, stopAt } from './controls-of.ts';
import type { Stop } from './stops.ts';

/** `exercices.2.missions.prevention.taux_atteinte=80%`, as `--set` takes it. */
export const settingsOf = (controls: readonly Control[], positions: Positions): string[] =>
  controls.flatMap((control) => {
    const stop = stopAt(control, positions);
    return stop === undefined ? [] : [`${control.path}=${stop.written}`];
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
export function withSettings(
  contract: Contract,
  controls: readonly Control[],
  positions: Positions,
): Contract {
  const settings = [...contract.settings, ...settingsOf(controls, positions)];
  return controls.reduce<Contract>(
    (changed, control) => {
      const stop = stopAt(control, positions);
      return stop === undefined ? changed : withStop(changed, control, stop);
    },
    { ...contract, settings },
  );
}

/** A year or a mission that the file does not describe is added. */
function withStop(contract: Contract, control: Control, stop: Stop): Contract {
  const { year: number, mission } = control;
  const text = `${control.path}=${stop.written}`;
  const at: Place = { source: { name: '--set', text, kind: 'setting' }, start: 0, end: text.length };
  const year = yearOf(contract, number, at);
  const described = year.missions[mission] ?? { at, indicators: [] };
  const changed = withOutcome(described, control, stop.outcomeAt(at));
  const others = contract.years.filter((other) => other !== year);
  const years = [...others, { ...year, missions: { ...year.missions, [mission]: changed } }];
  return { ...contract, years: years.sort((a, b) => a.year.value - b.year.value) };
}

function withOutcome(described: MissionYear, { kind, indicator }: Control, outcome: Outcome): MissionYear {
  if (kind === 'indicator') {
    const { indicators } = described;
    return {
      ...described,
      indicators: indicators.map((one, index) => (index === indicator?.index ? { ...one, outcome } : one)),
    };
  }
  if (outcome.kind !== 'rate') return described;
  return kind === 'mission'
    ? { ...described, attainmentRate: outcome.rate }
    : { ...described, mobilised: outcome.rate };
}

// How settings leave the page: as a scenario for the file, or as the command that gives what the page shows.

const isPlain = (text: string): boolean => /^[\p{L}\d._%=:,@/+-]+$/u.test(text);

/** For the shells people have: double quotes where they do, single ones where a sign would be taken for more. */
function quoted(text: string): string {
  if (isPlain(text)) return text;
  return /["$`\\!%]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

/** `options`: those that the page was made with, as they were typed. */
export function commandLine(
  file: string,
  year: number,
  options: readonly string[],
  settings: readonly string[],
  lang: Language,
): string {
  const set = settings.flatMap((setting) => ['--set', setting]);
  const command = lang === 'fr' ? 'calculer' : 'calculate';
  return ['aci', command, file, '--year', String(year), ...options, ...set]
    .map((text) => quoted(withOwnOption(text, lang)))
    .join(' ');
}

type Supposed = readonly [control: Control, written: string];

/** Names are quoted as JSON does, which YAML reads: they may hold any sign. */
function missionLines(mission: Mission, rated: readonly Supposed[], language: Language): string[] {
  const whole = rated.filter(([{ indicator }]) => indicator === undefined);
  const named = rated.flatMap(([{ indicator }, rate]) =>
    indicator === undefined ? [] : [`          ${JSON.stringify(indicator.name)}: ${rate}`],
  );
  return [
    `      ${keyWord(mission, language)}:`,
    ...whole.map(([, rate]) => `        ${keyWord('attainmentRate', language)}: ${rate}`),
    ...(named.length === 0 ? [] : [`        ${keyWord('indicators', language)}:`, ...named]),
  ];
}

/** What no scenario can say stands in comments, in the reader's language; the keys are those of the file's `language`. */
export function scenarioYaml(
  controls: readonly Control[],
  positions: Positions,
  language: Language,
  lang: Language,
): string {
  const words = pageWords[lang];
  const moved = controls.filter((control) => stopAt(control, positions) !== undefined);
  const left = moved.filter(({ kind }) => kind === 'mobilised');
  const supposed = moved.flatMap((control): Supposed[] => {
    const stop = stopAt(control, positions);
    return stop === undefined || left.includes(control) ? [] : [[control, stop.written.replace('%', ' %')]];
  });
  const lines = missions.flatMap((mission) => {
    const own = supposed.filter(([control]) => control.mission === mission);
    return own.length === 0 ? [] : missionLines(mission, own, language);
  });
  const head = [
    `${keyWord('scenarios', language)}:`,
    `  ${words.scenarioName}:`,
    `    ${keyWord('missions', language)}:`,
  ];
  const comments = settingsOf(left, positions).map(
    (setting) => `# ${withOwnOption(`--set ${setting}`, lang)}`,
  );
  return [
    ...(lines.length === 0 ? [] : [...head, ...lines]),
    ...(comments.length === 0 ? [] : [`# ${words.notInScenario}`, ...comments]),
    '',
  ].join('\n');
}
