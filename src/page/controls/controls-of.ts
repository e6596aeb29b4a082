/** The controls of a contract year: one for each result that it has or awaits. */

import { isZero } from '../../amounts/money.ts';
import { zeroRatio } from '../../amounts/ratio.ts';
import type { ContractResult, MissionResult, YearResult } from '../../calculate/result.ts';
import { yearOf } from '../../contract/described-year.ts';
import { quotedStep } from '../../contract/set-path.ts';
import type { Outcome } from '../../law/indicator-terms.ts';
import type { Language } from '../../law/language.ts';
import type { Mission } from '../../law/mission.ts';
import { isSameName } from '../../problems/suggestion.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { type Range, rangeOf } from './stops.ts';

/** Without an indicator: a whole mission's rate, or the mobilisation of the crisis plan. */
export interface Control extends Range {
  /** Unlike any other of the page. */
  readonly id: string;
  readonly year: number;
  readonly mission: Mission;
  /** Its name, which no other of the mission has. */
  readonly indicator?: string;
  /** What is set, in the words of the file: `exercices.2.missions.prevention.taux_atteinte`. */
  readonly path: string;
}

/** In the order of the missions, and of the file's indicators. `result` is that of the file as it stands. */
export const controlsOf = (result: ContractResult, year: YearResult, lang: Language): Control[] =>
  year.missions.flatMap((of) => controlsOfMission(of, year.year, result, lang));

function controlsOfMission(
  { mission, fixed, variable, plan }: MissionResult,
  year: number,
  result: ContractResult,
  lang: Language,
): Control[] {
  const described = yearOf(result.contract, year);
  const { attainmentRate, mobilised, indicators = [], results } = described.missions[mission] ?? {};
  const word = (key: KeyName): string => keyWord(key, result.contract.language);
  const control = (outcome: Outcome, steps: readonly string[], more: Partial<Control> = {}): Control[] => {
    const range = rangeOf(outcome, result, lang);
    const path = [word('years'), year, word('missions'), word(mission), ...steps].join('.');
    return range === undefined ? [] : [{ ...range, id: `y${year}-${mission}`, year, mission, path, ...more }];
  };
  const hasNothing = isZero(variable.ceiling.value);
  if (mission === 'health_crisis') {
    if (hasNothing && isZero(fixed.ceiling.value) && plan !== 'none') return [];
    // Without a word of a crisis, none was recognised: that is a result, not one to wait for.
    const rate = mobilised ?? { value: zeroRatio, at: described.at };
    return control({ kind: 'rate', rate }, [word('mobilised')]);
  }
  if (hasNothing) return [];
  if (indicators.length === 0) {
    const outcome: Outcome =
      attainmentRate === undefined ? { kind: 'pending' } : { kind: 'rate', rate: attainmentRate };
    return control(outcome, [word('attainmentRate')]);
  }
  return indicators.flatMap(({ name: { value: name }, outcome, isInherited }, index) => {
    const isInResults = isInherited === true || results?.some((each) => isSameName(each.name.value, name));
    const step = quotedStep(name);
    const steps = isInResults
      ? [word('results'), step]
      : [word('indicators'), step, word(keyOf[outcome.kind])];
    return control(outcome, steps, { id: `y${year}-${mission}-${index + 1}`, indicator: name });
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
