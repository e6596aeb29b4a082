/**
 * What each result earns, misses and may still win, the most to win first. What one more point or the next step brings is no
 * estimate: the year is computed again with it.
 */
import { compareCents, isPositive } from '../../base/money.ts';
import { addRatios, clampToUnit, type Ratio, ratio, zeroRatio } from '../../base/ratio.ts';
import type { Given, Place } from '../../base/source.ts';
import type { Contract, Indicator, Outcome } from '../../domain/contract.ts';
import { difference, type Explained, sum } from '../../domain/explained.ts';
import type { Label } from '../../domain/label.ts';
import type { Mission } from '../../domain/mission.ts';
import type { MissionResult, YearResult } from '../../domain/result.ts';
import { yearAlone } from '../compute.ts';
import type { ComputeOptions } from '../options.ts';
import type { Lever, NextResult } from './lever.ts';
import { isAllOrNothing, nextOf } from './next-result.ts';
import { changeIndicators, changeMission, withOutcome } from './replace.ts';
import { supposing } from './scenario.ts';

/** One point of attainment. */
const onePoint = ratio(1, 100);

interface Question {
  readonly contract: Contract;
  readonly year: YearResult;
  readonly options: ComputeOptions;
}

const missionIn = (year: YearResult | undefined, mission: Mission): MissionResult | undefined =>
  year?.missions.find((result) => result.mission === mission);

/** What the indicator earns with another outcome, in a year computed again. */
function earnedWith(
  { contract, year, options }: Question,
  mission: Mission,
  index: number,
  outcome: Outcome,
): Explained | undefined {
  const changed = changeMission(
    contract,
    mission,
    (described) =>
      changeIndicators(described, (indicator, at) =>
        at === index ? withOutcome(indicator, outcome) : indicator,
      ),
    year.year,
  );
  return missionIn(yearAlone(changed, year.year, options), mission)?.indicators[index]?.entitled;
}

/** The same for a mission without indicators, at another rate. */
function earnedAt({ contract, year, options }: Question, mission: Mission, rate: Given<Ratio>) {
  const scenario = { missions: { [mission]: { attainmentRate: rate, indicators: [] } } };
  const other = supposing(contract, scenario, options);
  return missionIn(yearAlone(other.contract, year.year, other.options), mission)?.variable.entitled;
}

/** The rate one point higher, at most the whole. */
function onePointMore(rate: Ratio | undefined, at: Place): Given<Ratio> | undefined {
  const more = addRatios(rate ?? zeroRatio, onePoint);
  return more === undefined ? undefined : { value: clampToUnit(more), at };
}

type Parts = Pick<Lever, 'ceiling' | 'earned' | 'pending'>;

function lever(mission: Mission, label: Label, parts: Parts, gains: Pick<Lever, 'point' | 'next'>): Lever {
  const { ceiling, earned, pending } = parts;
  const known = sum({ ...label, name: 'entitled' }, [earned, pending]);
  const missed = difference({ ...label, name: 'difference' }, ceiling, known);
  const named = label.indicator === undefined ? {} : { indicator: label.indicator };
  const left = sum({ ...label, name: 'difference' }, [missed, pending]);
  return { mission, ...named, ...parts, missed, left, ...gains };
}

function ofIndicator(
  question: Question,
  { mission, indicators }: MissionResult,
  indicator: Indicator,
  index: number,
): Lever[] {
  const result = indicators[index];
  if (result === undefined || !isPositive(result.ceiling.value)) return [];
  const label = { name: 'difference', line: mission, part: 'variable', indicator: result.name } as const;
  const gain = (outcome: Outcome): Explained | undefined => {
    const more = earnedWith(question, mission, index, outcome);
    return more === undefined ? undefined : difference(label, more, result.entitled);
  };
  const rate = isAllOrNothing(indicator.outcome)
    ? undefined
    : onePointMore(result.attainmentRate, indicator.at);
  const point = rate === undefined ? undefined : gain({ kind: 'rate', rate });
  const found = nextOf(indicator);
  const pays = found === undefined ? undefined : gain(found.outcome);
  const next = found === undefined || pays === undefined ? undefined : nextResult(found, pays);
  const parts = { ceiling: result.ceiling, earned: result.entitled, pending: result.pending };
  const gains = { ...(point === undefined ? {} : { point }), ...(next === undefined ? {} : { next }) };
  return [lever(mission, label, parts, gains)];
}

const nextResult = (
  { kind, distance, threshold }: Omit<NextResult, 'pays'>,
  pays: Explained,
): NextResult => ({
  kind,
  pays,
  ...(distance === undefined ? {} : { distance }),
  ...(threshold === undefined ? {} : { threshold }),
});

function ofMission(question: Question, { mission, variable }: MissionResult, at: Place): Lever[] {
  if (!isPositive(variable.ceiling.value)) return [];
  const label = { name: 'difference', line: mission, part: 'variable' } as const;
  const rate = onePointMore(variable.attainmentRate, at);
  const more = rate === undefined ? undefined : earnedAt(question, mission, rate);
  const point = more === undefined ? undefined : difference(label, more, variable.entitled);
  const parts = { ceiling: variable.ceiling, earned: variable.entitled, pending: variable.pending };
  return [lever(mission, label, parts, point === undefined ? {} : { point })];
}

/** The crisis mission has none: its variable part pays a crisis, not a result. */
export function leversOf(contract: Contract, year: YearResult, options: ComputeOptions): readonly Lever[] {
  const question = { contract, year, options };
  const described = contract.years.find((candidate) => candidate.year.value === year.year);
  const all = year.missions.flatMap((result) => {
    if (result.mission === 'health_crisis') return [];
    const indicators = described?.missions[result.mission]?.indicators ?? [];
    const at = contract.missions[result.mission]?.at ?? contract.cpts.at;
    return indicators.length === 0
      ? ofMission(question, result, at)
      : indicators.flatMap((indicator, index) => ofIndicator(question, result, indicator, index));
  });
  return all.sort((a, b) => compareCents(b.left.value, a.left.value));
}
