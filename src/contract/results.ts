/**
 * The indicators of each year: its own, else those that the mission describes once for all years; with the results that the year
 * gives by their names. Everything else reads the indicators of the year and need not know which way its file has them.
 */
import { isSameRatio, one, zeroRatio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import {
  type Indicator,
  type NamedResult,
  type Outcome,
  outcomeWith,
  type PartResult,
  type ResultValue,
  unitOf,
} from '../law/indicator-terms.ts';
import { type Mission, ofEachMission } from '../law/mission.ts';
import { type Problem, problem, unknownAmong } from '../problems/problem.ts';
import { isSameName } from '../problems/suggestion.ts';
import { keyWord } from '../vocabulary/vocabulary.ts';
import { contractOfYear } from './amendments.ts';
import type { Contract, DescribedYear, MissionPlan, MissionYear } from './contract-terms.ts';
import { inheritedYear } from './described-year.ts';

export function withResults(contract: Contract) {
  const problems: Problem[] = [];
  const years = contract.years.map((year): DescribedYear => {
    const plans = contractOfYear(contract, year.year.value).missions;
    const filled = ofEachMission((mission) => {
      const plan = plans[mission];
      const own = ofMission(year.missions[mission], plan);
      return own && filledIn(own, { contract, mission, isThere: plan !== undefined, problems });
    });
    return { ...year, missions: filled };
  });
  return { contract: { ...contract, years }, problems };
}

/** What the year says prevails: its own indicators, or its one rate for the whole mission. */
function ofMission(own: MissionYear | undefined, plan: MissionPlan | undefined): MissionYear | undefined {
  const inherited = inheritedYear(plan);
  if (own === undefined || inherited === undefined) return own ?? inherited;
  const isOwn = own.indicators.length > 0 || own.attainmentRate !== undefined;
  return isOwn ? own : { ...own, indicators: inherited.indicators };
}

interface Task {
  readonly contract: Contract;
  readonly mission: Mission;
  /** True where the contract has the mission in this year. */
  readonly isThere: boolean;
  readonly problems: Problem[];
}

function filledIn(year: MissionYear, task: Task): MissionYear {
  const { indicators, results = [], attainmentRate } = year;
  const { mission, isThere, problems, contract } = task;
  const [first] = results;
  if (first === undefined) return year;
  if (indicators.length === 0) {
    const facts = { mission, name: first.name.value };
    const keys = [keyWord('results', contract.language), keyWord('attainmentRate', contract.language)];
    if (attainmentRate !== undefined)
      problems.push(problem('result-ambiguous', first.name.at, { of: mission, keys }, attainmentRate.at));
    else if (mission !== 'health_crisis' && isThere)
      problems.push(problem('results-without-indicators', first.name.at, facts));
    return year;
  }
  const names = indicators.map(({ name }) => name.value);
  const isUnknown = ({ name }: NamedResult): boolean => !names.some((own) => isSameName(own, name.value));
  for (const { name } of results.filter(isUnknown))
    problems.push(unknownAmong('indicator', name.value, name.at, [...new Set(names)]));
  return {
    ...year,
    indicators: indicators.map((indicator) => {
      const result = results.find(({ name }) => isSameName(name.value, indicator.name.value));
      return result === undefined ? indicator : withResult(indicator, result, task);
    }),
  };
}

function withResult(indicator: Indicator, named: NamedResult, { contract, problems }: Task): Indicator {
  const { outcome, name, at } = indicator;
  if (outcome.kind === 'rate' || outcome.kind === 'done' || ('observed' in outcome && outcome.observed)) {
    const keys = [keyWord('indicators', contract.language), keyWord('results', contract.language)];
    problems.push(problem('result-ambiguous', named.name.at, { of: 'indicator', keys }, at));
    return indicator;
  }
  const result = 'parts' in named ? allDone(named.parts, indicator, problems) : named.result;
  if (result === undefined) return indicator;
  const isOfParts = indicator.allOf !== undefined;
  const bare = outcome.kind === 'pending' && !isOfParts ? bareNumber(result.value) : undefined;
  const found = bare === undefined && (!isOfParts || typeof result.value === 'boolean');
  const filled: Outcome | undefined = found ? outcomeWith(outcome, result) : undefined;
  if (filled !== undefined) return { ...indicator, outcome: filled };
  const unit = bare ?? (isOfParts ? 'done' : unitOf(outcome));
  problems.push(problem('result-in-other-unit', result.at, { name: name.value, unit, of: 'year' }, at));
  return indicator;
}

/** `1` and `0` may be yes and no, a rate of 100 % or of 1 %, or what was counted. */
function bareNumber(value: ResultValue): 'one' | 'zero' | undefined {
  if (typeof value === 'boolean' || value.unit === 'rate') return undefined;
  return isSameRatio(value.value, one) ? 'one' : isSameRatio(value.value, zeroRatio) ? 'zero' : undefined;
}

/** Yes when every part is done, no as soon as one is not; not known while a part has no result. */
function allDone(
  parts: readonly PartResult[],
  { name, at, allOf = [] }: Indicator,
  problems: Problem[],
): Given<boolean> | undefined {
  const allowed = allOf.map(({ value }) => value);
  const isPart = ({ name: part }: PartResult): boolean => allowed.some((own) => isSameName(own, part.value));
  const [first, ...others] = parts.filter((part) => !isPart(part));
  if (first !== undefined && allowed.length === 0) {
    const facts = { name: name.value, unit: 'whole', of: 'year' } as const;
    problems.push(problem('result-in-other-unit', first.name.at, facts, at));
    return undefined;
  }
  for (const { name: part } of first === undefined ? [] : [first, ...others])
    problems.push(unknownAmong('part', part.value, part.at, allowed));
  const isMissing = allowed.some((each) => parts.every((part) => !isSameName(part.name.value, each)));
  const decisive = parts.find(({ result }) => !result.value) ?? (isMissing ? undefined : parts.at(-1));
  return decisive?.result;
}
