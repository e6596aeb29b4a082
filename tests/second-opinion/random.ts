/** A random contract of any shape, from a seed number. */
import { type Draws, drawsOf } from './chance.ts';
import { dayOf, isoOf, monthsAfter } from './days.ts';
import { mayMove } from './fungibility.ts';
import {
  type EnvelopeName,
  envelopeNames,
  missionNames,
  type PlainAmendment,
  type PlainContract,
  type PlainIndicator,
  type PlainMissionYear,
  type PlainReadings,
  type PlainTransfer,
  type PlainYear,
  regimeNames,
  type Tier,
} from './plain.ts';
import { describedOnce, randomIndicators, randomResults } from './random-indicators.ts';
import { firstYear, fullAmount, yearOf } from './terms.ts';

const tiers = [1, 2, 3, 4] as const;
const someDays = [
  '2019-08-25',
  '2020-02-29',
  '2024-02-29',
  '2022-03-31',
  '2022-04-01',
  '2021-01-31',
  '2023-12-31',
] as const;
const somePeople = [39_999, 40_000, 79_999, 80_000, 80_001, 175_000, 175_001] as const;

/** Leaves out what was not drawn. */
type Drawn<Of> = { [Key in keyof Of]: Of[Key] | undefined };
function given<Of extends object>(drawn: Drawn<Of>): Partial<Of>;
function given(drawn: object): object {
  return Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
}

const readings = ({ maybe, pick, whole }: Draws): PlainReadings =>
  given<Required<PlainReadings>>({
    tierAt80000: maybe(40, () => pick([2, 3] as const)),
    prorata: maybe(50, () => pick(['days', 'months'] as const)),
    variable: maybe(40, () => pick(['prorated', 'full'] as const)),
    crisisPlan: maybe(40, () => pick(['full', 'prorated'] as const)),
    partial: maybe(40, () => pick(['proportional', 'all_or_nothing'] as const)),
    firstPlan: maybe(40, () => pick(['first_paid_year', 'start_year'] as const)),
    delay: maybe(40, () => whole(0, 12)),
    scale: maybe(40, () => pick(['contract_year', 'signature'] as const)),
    fungibility: maybe(40, () => pick(regimeNames)),
  });

function amounts({ isLikely, whole, maybe }: Draws): PlainContract['amounts'] {
  const amount = () => (isLikely(5) ? 0 : isLikely(50) ? whole(10, 900) * 10_000 : whole(1, 9_000_000));
  const lines = [...envelopeNames, 'letter_of_intent'] as const;
  return Object.fromEntries(
    lines.flatMap((line) => {
      if (!isLikely(15)) return [];
      const hasVariable = line !== 'operations' && line !== 'letter_of_intent';
      const fixed = hasVariable ? maybe(75, amount) : amount();
      const variable = hasVariable ? maybe(fixed === undefined ? 100 : 70, amount) : undefined;
      const update = line === 'health_crisis' ? maybe(50, amount) : undefined;
      return [[line, given({ fixed, variable, update })]];
    }),
  );
}

/** Of a contract that has a date of signature: often on an anniversary, often within a year. */
function randomAmendments(draws: Draws, contract: Omit<PlainContract, 'years'>): PlainAmendment[] {
  const { whole, isLikely, pick, maybe } = draws;
  if (contract.signed === undefined || !isLikely(35)) return [];
  const signed = dayOf(contract.signed);
  const last = contract.ended === undefined ? monthsAfter(signed, 60) - 1 : dayOf(contract.ended);
  const days = Array.from({ length: whole(1, 3) }, () =>
    isLikely(40) ? monthsAfter(signed, 12 * whole(0, 4)) : whole(signed, last),
  );
  const there = new Set(Object.keys(contract.starts));
  return [...new Set(days.map((day) => Math.min(day, last)))]
    .sort((a, b) => a - b)
    .map((day) => {
      const { letter_of_intent: _letter, ...lines } = isLikely(60) ? amounts(draws) : {};
      const starts = missionNames.flatMap((name): [string, string][] => {
        if (!isLikely(15)) return [];
        const isWithdrawn = there.has(name) && isLikely(40);
        if (isWithdrawn) there.delete(name);
        else there.add(name);
        return [[name, isWithdrawn ? 'withdrawn' : isoOf(whole(signed, last))]];
      });
      const isEmpty = starts.length === 0 && Object.keys(lines).length === 0;
      const tier = isEmpty ? pick(tiers) : maybe(40, () => pick(tiers));
      return { on: isoOf(day), ...given({ tier }), amounts: lines, starts: Object.fromEntries(starts) };
    });
}

/** Without its years, which depend on the rest. */
function terms(draws: Draws): Omit<PlainContract, 'years'> {
  const { whole, isLikely, pick, maybe } = draws;
  const signed = maybe(88, () =>
    isLikely(30) ? dayOf(pick(someDays)) : whole(dayOf('2019-08-25'), dayOf('2026-12-31')),
  );
  const renewal = isLikely(25);
  const term = signed === undefined ? undefined : monthsAfter(signed, 60) - 1;
  const ended = signed === undefined || term === undefined ? undefined : maybe(25, () => whole(signed, term));
  const start = (): string => {
    if (signed === undefined || term === undefined) return '';
    const first = renewal && isLikely(70) ? signed - whole(0, 1_500) : signed;
    const late = isLikely(75) ? 365 : 1_500;
    return isoOf(Math.min(Math.max(first, first + whole(-50, late)), ended ?? term));
  };
  const population = maybe(70, () => (isLikely(50) ? pick(somePeople) : whole(1_000, 400_000)));
  const tier = population === undefined ? pick(tiers) : maybe(30, () => pick(tiers));
  return {
    ...given({
      population,
      tier,
      signed: signed === undefined ? undefined : isoOf(signed),
      ended: ended === undefined ? undefined : isoOf(ended),
      letter: signed === undefined ? undefined : maybe(35, () => isoOf(signed - whole(0, 400))),
      scale: maybe(12, () => pick(['aci-2019', 'aci-2022'] as const)),
      attainment: maybe(30, () => whole(0, 12_000)),
      through: maybe(25, () => whole(1, 5)),
    }),
    renewal,
    amounts: isLikely(60) ? amounts(draws) : {},
    starts: Object.fromEntries(missionNames.filter(() => isLikely(80)).map((name) => [name, start()])),
    readings: readings(draws),
  };
}

const money = ({ whole, isLikely }: Draws): number =>
  isLikely(10) ? 0 : isLikely(70) ? whole(0, 6_000_000) : whole(0, 20_000_000);

function missionYear(
  draws: Draws,
  name: string,
  full: number,
  once: readonly PlainIndicator[] | undefined,
): PlainMissionYear {
  const { maybe, pick, whole, isLikely } = draws;
  const spent = maybe(55, () => money(draws));
  if (name === 'health_crisis') {
    return given<Required<PlainMissionYear>>({
      spent,
      plan: maybe(40, () => pick(['initial', 'update', 'none'] as const)),
      mobilised: maybe(50, () => (isLikely(20) ? 0 : whole(1, 12_000))),
      rate: undefined,
      indicators: undefined,
      results: undefined,
    });
  }
  const results = once && draws.maybe(70, () => randomResults(draws, once));
  const shape = results === undefined ? whole(1, 4) : 2;
  return given<Required<PlainMissionYear>>({
    spent,
    rate: shape === 1 ? whole(0, 12_000) : undefined,
    indicators: shape > 2 ? randomIndicators(draws, full) : undefined,
    results,
    plan: undefined,
    mobilised: undefined,
  });
}

/** Transfers that are mostly allowed: small, from envelopes that spent little, within the reading. */
function randomTransfers(draws: Draws, contract: PlainContract, year: PlainYear): PlainTransfer[] {
  const { pick, whole, isLikely } = draws;
  const regime = year.regime ?? contract.readings.fungibility ?? 'free';
  const spentBy = (name: EnvelopeName) =>
    (name === 'operations' ? year.operationsSpent : year.missions[name]?.spent) ?? 0;
  const isThere = (name: EnvelopeName) =>
    name === 'operations' || year.missions[name]?.indicators !== undefined;
  return Array.from({ length: whole(1, 3) }, () => ({
    from: pick(envelopeNames),
    to: pick(envelopeNames),
    amount: whole(1, isLikely(95) ? 200_000 : 6_000_000),
  })).filter(({ from, to }) => {
    if (from === to) return false;
    const isFit = isThere(from) && isThere(to) && spentBy(from) < 1_500_000 && mayMove(regime, from, to);
    return isFit || isLikely(4);
  });
}

function randomYear(draws: Draws, contract: PlainContract, number: number): PlainYear {
  const { isLikely, maybe, pick, whole } = draws;
  const tier = maybe(15, (): Tier => pick(tiers));
  const year: PlainYear = { year: number, ...given({ tier }), missions: {}, transfers: [], otherFunding: [] };
  const facts = yearOf({ ...contract, years: [year] }, number);
  const missions = missionNames.flatMap((name) => {
    const start = facts.contract.starts[name];
    if (start === undefined || !isLikely(85)) return [];
    const runs = facts.last === undefined || dayOf(start) <= facts.last;
    if (!runs) return isLikely(20) ? [[name, { spent: money(draws) }]] : [];
    const full = Number(fullAmount(facts, name, 'variable')?.cents ?? 0n);
    return [[name, missionYear(draws, name, full, facts.contract.once?.[name])]];
  });
  const described = {
    ...year,
    ...given({
      operationsSpent: maybe(60, () => money(draws)),
      regime: maybe(45, () => pick(regimeNames)),
      cap: maybe(30, () => whole(0, 10_000)),
      fixedOnly: maybe(30, () => isLikely(70)),
    }),
    missions: Object.fromEntries(missions),
  };
  return {
    ...described,
    transfers: isLikely(20) ? randomTransfers(draws, contract, described) : [],
    otherFunding: isLikely(15) ? [whole(1, 3_000_000)] : [],
  };
}

/** Some missions describe their indicators once for all years, and some amendments others from a year on. */
function withOnce(draws: Draws, contract: PlainContract): PlainContract {
  const { amendments = [] } = contract;
  const onceIn = (known: PlainContract, number: number, likely: number): Pick<PlainContract, 'once'> => {
    const facts = yearOf(known, number);
    const once = missionNames.flatMap((name) => {
      if (name === 'health_crisis' || !(name in facts.contract.starts) || !draws.isLikely(likely)) return [];
      const full = Number(fullAmount(facts, name, 'variable')?.cents ?? 0n);
      return [[name, describedOnce(draws, randomIndicators(draws, full))] as const];
    });
    return once.length === 0 ? {} : { once: Object.fromEntries(once) };
  };
  return {
    ...contract,
    ...onceIn({ ...contract, amendments: [] }, 1, 30),
    amendments: amendments.map((amendment, index) => {
      const first = firstYear(contract, amendment);
      // A mission that a later amendment brings is not there yet.
      const known = { ...contract, amendments: amendments.slice(0, index + 1) };
      return first === undefined ? amendment : { ...amendment, ...onceIn(known, first, 20) };
    }),
  };
}

export function randomContract(seed: number): PlainContract {
  const draws = drawsOf(seed);
  const signed = terms(draws);
  const amendments = randomAmendments(draws, signed);
  const contract = withOnce(draws, { ...signed, amendments, years: [] });
  const numbers = [1, 2, 3, 4, 5].filter((number) => {
    const { span, last } = yearOf(contract, number);
    return (span === undefined || last === undefined || span.from <= last) && draws.isLikely(45);
  });
  return { ...contract, years: numbers.map((number) => randomYear(draws, contract, number)) };
}
