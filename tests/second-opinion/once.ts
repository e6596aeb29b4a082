/** Indicators described once: what they come to in a year, and the same contract with each year's own written out. */
import { dayOf } from './days.ts';
import {
  type MissionName,
  missionNames,
  type PlainContract,
  type PlainIndicator,
  type PlainMissionYear,
  type PlainOutcome,
  type PlainResult,
} from './plain.ts';
import { firstYear, yearOf } from './terms.ts';

function outcomeWith(outcome: PlainOutcome, result: PlainResult): PlainOutcome {
  if (result === undefined) return outcome;
  if ('observed' in result) {
    const isSeen = outcome.kind === 'target' || outcome.kind === 'steps';
    return isSeen ? { ...outcome, observed: result.observed } : outcome;
  }
  if ('rate' in result) return { kind: 'rate', rate: result.rate };
  if ('done' in result) return { kind: 'done', done: result.done };
  if (result.parts.includes(false)) return { kind: 'done', done: false };
  return result.parts.includes(undefined) ? outcome : { kind: 'done', done: true };
}

/** What the year says prevails: its own list, or its one rate. */
export function indicatorsIn(
  { once }: PlainContract,
  name: MissionName,
  stated: PlainMissionYear,
): readonly PlainIndicator[] | undefined {
  if (stated.indicators !== undefined || stated.rate !== undefined) return stated.indicators;
  return once?.[name]?.map((indicator, index) => ({
    ...indicator,
    outcome: outcomeWith(indicator.outcome, stated.results?.[index]),
  }));
}

const runs = (contract: PlainContract, name: MissionName, number: number): boolean => {
  const { last, contract: ofYear } = yearOf(contract, number);
  const start = ofYear.starts[name];
  return start !== undefined && (start === '' || last === undefined || dayOf(start) <= last);
};

/** Undefined where a year that the file does not describe has some of them, which no year can then write out. */
export function writtenOut(contract: PlainContract): PlainContract | undefined {
  const { once, amendments = [], ...rest } = contract;
  const isProjected = contract.years.length === 0 || contract.through !== undefined;
  // Within a year an amendment to the indicators is a rule to verify, which no year can write out.
  const isWithin = amendments.some((each) => {
    const first = firstYear(contract, each);
    const from = first === undefined ? undefined : yearOf(contract, first).span?.from;
    return each.once !== undefined && from !== dayOf(each.on);
  });
  if (isWithin || (once === undefined && amendments.every((each) => each.once === undefined)) || isProjected)
    return undefined;
  const years = contract.years.map((year) => ({
    ...year,
    missions: Object.fromEntries(
      missionNames.flatMap((name) => {
        const { results, ...stated } = year.missions[name] ?? {};
        if (!runs(contract, name, year.year)) return name in year.missions ? [[name, stated]] : [];
        const indicators = indicatorsIn(yearOf(contract, year.year).contract, name, {
          ...stated,
          ...(results && { results }),
        });
        // What has a result is written with it alone.
        const own = indicators?.map(({ parts, ...indicator }) =>
          indicator.outcome.kind === 'pending' && parts !== undefined ? { ...indicator, parts } : indicator,
        );
        return own === undefined && !(name in year.missions)
          ? []
          : [[name, { ...stated, ...(own && { indicators: own }) }]];
      }),
    ),
  }));
  const others = amendments.map(({ once: own, ...amendment }) => amendment);
  return { ...rest, amendments: others, years };
}
