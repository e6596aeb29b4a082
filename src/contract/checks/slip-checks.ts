/** What can be read, but is most likely a slip of the hand: warnings, which nothing that is meant should meet. */
import { compareRatios, type Ratio, ratio, ratioToDecimal } from '../../amounts/ratio.ts';
import type { Given } from '../../amounts/source.ts';
import type { Measure, Outcome } from '../../law/indicator-terms.ts';
import { missions } from '../../law/mission.ts';
import { problem } from '../../problems/problem.ts';
import { plainName } from '../../problems/suggestion.ts';
import { type KeyName, keyWord } from '../../vocabulary/vocabulary.ts';
import { type Check, type MissionCheck, repeats } from './contract-checks.ts';

type NamedMeasure = readonly [KeyName, Given<Measure>];

/** What one indicator measures: what was observed first, and what it is held against. */
function measuresOf(outcome: Outcome): readonly NamedMeasure[] {
  if (outcome.kind !== 'target' && outcome.kind !== 'steps') return [];
  const all: readonly (readonly [KeyName, Given<Measure> | undefined])[] =
    outcome.kind === 'target'
      ? [
          ['observed', outcome.observed],
          ['target', outcome.target],
          ['baseline', outcome.baseline],
        ]
      : [
          ['observed', outcome.observed],
          ['threshold', outcome.steps.at(-1)?.threshold],
        ];
  return all.flatMap(([key, measure]) => (measure === undefined ? [] : [[key, measure] as const]));
}

const times = ({ num, den }: Ratio, by: number): Ratio => ratio(num * by, den);
const isShare = (value: Ratio): boolean => value.num > 0 && value.num < value.den;
const tenOrMore = ratio(10, 1);

/**
 * A plain number between 0 and 1 beside one of ten or more is most likely a rate written as a share (0.8 against 65); a result a
 * thousand times its target, a number with zeros too many or too few.
 */
const measuresApart: MissionCheck = ({ contract: { language }, described }) =>
  described.indicators.flatMap(({ outcome }) => {
    const [first, ...others] = measuresOf(outcome).filter(([, { value }]) => value.unit === 'number');
    if (first === undefined) return [];
    const other = others.find(([, measure]) => areApart(first[1], measure, outcome));
    if (other === undefined) return [];
    const [small, large] =
      compareRatios(first[1].value.value, other[1].value.value) < 0 ? [first, other] : [other, first];
    const asRates = isShare(small[1].value.value) && compareRatios(large[1].value.value, ratio(100, 1)) <= 0;
    const decimal = (value: Ratio): string => ratioToDecimal(value, 6);
    const facts = {
      keys: [keyWord(small[0], language), keyWord(large[0], language)] as const,
      values: [decimal(small[1].value.value), decimal(large[1].value.value)] as const,
      ...(asRates && {
        rates: [
          `${decimal(times(small[1].value.value, 100))} %`,
          `${decimal(large[1].value.value)} %`,
        ] as const,
      }),
    };
    return [problem('measures-apart', first[1].at, facts, other[1].at)];
  });

function areApart(a: Given<Measure>, b: Given<Measure>, outcome: Outcome): boolean {
  const [one, other] = [a.value.value, b.value.value];
  if (isShare(one) && compareRatios(other, tenOrMore) >= 0) return true;
  if (isShare(other) && compareRatios(one, tenOrMore) >= 0) return true;
  const isRising = 'direction' in outcome && outcome.direction === 'up';
  return isRising && other.num > 0 && compareRatios(one, times(other, 1000)) >= 0;
}

/** The indicators of a mission that differ from one year to another by what a hand changes alone. */
const namesVary: Check = ({ years }) =>
  missions.flatMap((mission) => {
    // The same year twice, or two of one list that counts for all years, are duplicates of another kind.
    const firsts = new Map<string, Given<string> & { readonly year: number }>();
    const met = new Set<number>();
    return years.flatMap((year) =>
      (year.missions[mission]?.indicators ?? []).flatMap(({ name }) => {
        const alike = plainName(name.value);
        const first = firsts.get(alike);
        if (first === undefined) firsts.set(alike, { ...name, year: year.year.value });
        const isMet = met.has(name.at.start);
        met.add(name.at.start);
        return first === undefined || isMet || first.value === name.value || first.year === year.year.value
          ? []
          : [problem('name-varies', name.at, { name: name.value, other: first.value }, first.at)];
      }),
    );
  });

/** The same transfer, or the same funding, written twice in a year. */
const writtenTwice: Check = ({ years }) =>
  years.flatMap(({ fungibility, otherFunding }) => [
    ...repeats(fungibility?.transfers ?? [], ({ from, to, amount, reason }) =>
      JSON.stringify([from.value, to.value, amount.value, reason?.value]),
    ).map(([{ from }, first]) => problem('written-twice', from.at, { of: 'transfer' }, first.from.at)),
    ...repeats(otherFunding, ({ label, amount, date }) =>
      JSON.stringify([plainName(label.value), amount.value, date?.value]),
    ).map(([{ label }, first]) => problem('written-twice', label.at, { of: 'funding' }, first.label.at)),
  ]);

/** Years that are described with others missing between them. */
const yearsGap: Check = ({ years }) => {
  const described = new Set(years.map(({ year }) => year.value));
  return years.flatMap(({ year }, index) => {
    const before = years[index - 1]?.year;
    if (before === undefined) return [];
    const between = Array.from(
      { length: Math.max(0, year.value - before.value - 1) },
      (_, at) => before.value + 1 + at,
    );
    const missing = between.filter((number) => !described.has(number));
    return missing.length === 0 ? [] : [problem('years-gap', year.at, { missing }, before.at)];
  });
};

export const slipChecks = [namesVary, writtenTwice, yearsGap];
export const slipChecksOfMission = [measuresApart];
