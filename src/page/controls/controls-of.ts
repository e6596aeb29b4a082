/** The controls of a contract year: one for each result it has or awaits. */
import { isZero } from '../../amounts/money.ts';
import { zeroRatio } from '../../amounts/ratio.ts';
import type { ContractResult, MissionResult, YearResult } from '../../calculate/result.ts';
import type { Indicator, Language, MissionYear } from '../../law/contract.ts';
import type { Mission } from '../../law/mission.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { pageWords } from '../page-words.ts';
import { type Range, rangeOf, rateRange } from './stops.ts';

/** What can be set on the page: one result that a year has, or still awaits. */

/** One position of a slider. */
export interface Stop {
  /** As the file would write it, and `--set` takes it. */
  readonly written: string;
  /** As people read it. */
  readonly said: string;
}

export interface Control {
  /** Unlike any other of the page. */
  readonly id: string;
  readonly year: number;
  readonly mission: Mission;
  /** The indicator's name; absent where one rate stands for the whole mission. */
  readonly indicator?: string;
  /** What is set, in the words of the file: `exercices.2.missions.prevention.taux_atteinte`. */
  readonly path: string;
  readonly stops: readonly Stop[];
  /** Where the file stands: the nearest stop, and what the file says. Absent while pending. */
  readonly initial?: { readonly stop: number; readonly said: string };
  /** A whole mission's rate, an indicator's result, or the crisis plan's mobilisation. */
  readonly kind: 'mission' | 'indicator' | 'mobilised';
  /** True for what is either done or not. */
  readonly isSwitch: boolean;
}

/** The settings made: the position of each control moved, by its id. */
export type Positions = ReadonlyMap<string, number>;

/** The stop a control was moved to; undefined where it stands as in the file. */
export const stopAt = ({ id, stops }: Control, positions: Positions): Stop | undefined => {
  const position = positions.get(id);
  return position === undefined ? undefined : stops[position];
};

/** `exercices.2.missions.prevention.taux_atteinte=80%`, as `--set` takes it. */
export const settingsOf = (controls: readonly Control[], positions: Positions): string[] =>
  controls.flatMap((control) => {
    const stop = stopAt(control, positions);
    return stop === undefined ? [] : [`${control.path}=${stop.written}`];
  });

interface Place {
  readonly year: number;
  readonly mission: Mission;
  readonly lang: Language;
  readonly fileLanguage: Language;
}

const pathOf = ({ year, mission, fileLanguage }: Place, steps: readonly string[], key: KeyName): string =>
  [
    keyWord('years', fileLanguage),
    String(year),
    keyWord('missions', fileLanguage),
    keyWord(mission, fileLanguage),
    ...steps,
    keyWord(key, fileLanguage),
  ].join('.');

const sayIn = ({ lang, fileLanguage }: Place) => ({ lang, fileLanguage, words: pageWords[lang] });

function wholeMission(described: MissionYear | undefined, place: Place, isCrisis: boolean): Control {
  const key = isCrisis ? 'mobilised' : 'attainmentRate';
  const rate = isCrisis ? described?.mobilised?.value : described?.attainmentRate?.value;
  // Without a word of a crisis, none was recognised: that is a result, not one to wait for.
  const range = rateRange(key, isCrisis ? (rate ?? zeroRatio) : rate, sayIn(place));
  return {
    ...withoutKey(range),
    id: `y${place.year}-${place.mission}`,
    year: place.year,
    mission: place.mission,
    path: pathOf(place, [], key),
    kind: isCrisis ? 'mobilised' : 'mission',
  };
}

const withoutKey = ({ key: _key, ...range }: Range): Omit<Range, 'key'> => range;

/** An indicator is named by its position; by its name where another's name would be taken for that position. */
function stepOf(indicators: readonly Indicator[], index: number): string {
  const position = String(index + 1);
  const isTaken = indicators.some(({ name }) => name.value.trim() === position);
  return isTaken ? `"${indicators[index]?.name.value ?? position}"` : position;
}

function indicatorControl(
  indicators: readonly Indicator[],
  index: number,
  place: Place,
): Control | undefined {
  const indicator = indicators[index];
  const range = indicator === undefined ? undefined : rangeOf(indicator.outcome, sayIn(place));
  if (indicator === undefined || range === undefined) return undefined;
  const steps = [keyWord('indicators', place.fileLanguage), stepOf(indicators, index)];
  return {
    ...withoutKey(range),
    id: `y${place.year}-${place.mission}-${index + 1}`,
    year: place.year,
    mission: place.mission,
    indicator: indicator.name.value,
    path: pathOf(place, steps, range.key),
    kind: 'indicator',
  };
}

function controlsOfMission(
  result: MissionResult,
  described: MissionYear | undefined,
  place: Place,
): Control[] {
  const hasNothing = isZero(result.variable.ceiling.value);
  if (result.mission === 'health_crisis') {
    const isIdle = hasNothing && isZero(result.fixed.ceiling.value) && result.plan !== 'none';
    return isIdle ? [] : [wholeMission(described, place, true)];
  }
  if (hasNothing) return [];
  const indicators = described?.indicators ?? [];
  if (indicators.length === 0) return [wholeMission(described, place, false)];
  return indicators.flatMap((_, index) => indicatorControl(indicators, index, place) ?? []);
}

/** In the order of the missions, and of the file's indicators. `result` is that of the file as it stands. */
export function controlsOf({ contract }: ContractResult, year: YearResult, lang: Language): Control[] {
  const described = contract.years.find((candidate) => candidate.year.value === year.year);
  return year.missions.flatMap((result) => {
    const { mission } = result;
    const place: Place = { year: year.year, mission, lang, fileLanguage: contract.language };
    return controlsOfMission(result, described?.missions[mission], place);
  });
}
