/** The controls of a contract year: one for each result that it has or awaits. */
import { isZero } from '../../amounts/money.ts';
import { clampToUnit, zeroRatio } from '../../amounts/ratio.ts';
import type { ContractResult, MissionResult, YearResult } from '../../calculate/result.ts';
import type { Language, MissionYear } from '../../law/contract-terms.ts';
import { yearOf } from '../../law/described-year.ts';
import type { Indicator, Outcome } from '../../law/indicator-terms.ts';
import type { Mission } from '../../law/mission.ts';
import { isSameName } from '../../problems/suggestion.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { type Range, rangeOf, rateRange, type Stop, type StopWords } from './stops.ts';

export interface Control extends Range {
  /** Unlike any other of the page. */
  readonly id: string;
  readonly year: number;
  readonly mission: Mission;
  /** A whole mission's rate, an indicator's result, or the crisis plan's mobilisation. */
  readonly kind: 'mission' | 'indicator' | 'mobilised';
  /** Of a control of that kind: the indicator's place among those of the mission, and its name. */
  readonly indicator?: { readonly index: number; readonly name: string };
  /** What is set, in the words of the file: `exercices.2.missions.prevention.taux_atteinte`. */
  readonly path: string;
}

/** The settings made: the position of each control moved, by its id. */
export type Positions = ReadonlyMap<string, number>;

/** The stop a control was moved to; undefined where it stands as in the file. */
export const stopAt = ({ id, stops }: Control, positions: Positions): Stop | undefined => {
  const position = positions.get(id);
  return position === undefined ? undefined : stops[position];
};

/** In the order of the missions, and of the file's indicators. `result` is that of the file as it stands. */
export function controlsOf(
  { contract, options, readings }: ContractResult,
  year: YearResult,
  lang: Language,
): Control[] {
  const described = yearOf(contract, year.year);
  const say = {
    lang,
    fileLanguage: contract.language,
    partialResults: readings.partial_results.value,
    ...(options.attainment === undefined ? {} : { supposed: clampToUnit(options.attainment) }),
  };
  return year.missions.flatMap((result) =>
    controlsOfMission(result, described.missions[result.mission], year.year, say),
  );
}

function controlsOfMission(
  { mission, fixed, variable, plan }: MissionResult,
  described: MissionYear | undefined,
  year: number,
  say: StopWords,
): Control[] {
  const hasNothing = isZero(variable.ceiling.value);
  const pathOf = (steps: readonly string[], key: KeyName): string =>
    [
      keyWord('years', say.fileLanguage),
      String(year),
      keyWord('missions', say.fileLanguage),
      keyWord(mission, say.fileLanguage),
      ...steps,
      keyWord(key, say.fileLanguage),
    ].join('.');
  const common = { id: `y${year}-${mission}`, year, mission };
  if (mission === 'health_crisis') {
    const isIdle = hasNothing && isZero(fixed.ceiling.value) && plan !== 'none';
    if (isIdle) return [];
    // Without a word of a crisis, none was recognised: that is a result, not one to wait for.
    const range = rateRange(described?.mobilised?.value ?? zeroRatio, say);
    return [{ ...range, ...common, path: pathOf([], 'mobilised'), kind: 'mobilised' }];
  }
  if (hasNothing) return [];
  const indicators = described?.indicators ?? [];
  if (indicators.length === 0) {
    const range = rateRange(described?.attainmentRate?.value, say);
    return [{ ...range, ...common, path: pathOf([], 'attainmentRate'), kind: 'mission' }];
  }
  return indicators.flatMap(({ name, outcome, isInherited }, index): Control[] => {
    const range = rangeOf(outcome, say);
    if (range === undefined) return [];
    const id = `${common.id}-${index + 1}`;
    const indicator = { index, name: name.value };
    const steps = [keyWord('indicators', say.fileLanguage), stepOf(indicators, index)];
    const isInResults =
      isInherited === true || described?.results?.some((each) => isSameName(each.name.value, name.value));
    const path = isInResults
      ? `${pathOf([], 'results')}.${quotedStep(name.value)}`
      : pathOf(steps, keyOf[outcome.kind]);
    return [{ ...range, ...common, id, indicator, path, kind: 'indicator' }];
  });
}

/** The key that holds the result. */
const keyOf = {
  pending: 'attainmentRate',
  rate: 'attainmentRate',
  done: 'done',
  target: 'observed',
  steps: 'observed',
} as const satisfies Record<Outcome['kind'], KeyName>;

/** A name may hold what parts the steps of a path. */
function quotedStep(name: string): string {
  if (!/[.="']/.test(name)) return name;
  return name.includes('"') ? `'${name}'` : `"${name}"`;
}

/** An indicator is named by its position; by its name where another's name would be taken for that position. */
function stepOf(indicators: readonly Indicator[], index: number): string {
  const position = String(index + 1);
  const isTaken = indicators.some(({ name }) => name.value.trim() === position);
  return isTaken ? `"${indicators[index]?.name.value ?? position}"` : position;
}
