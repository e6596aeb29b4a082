/** What one mission is owed in one contract year: fixed part, variable part, and the crisis mission's own rules. */
import type { Sure } from './amounts.ts';
import { dayOf, daysIn } from './days.ts';
import { type Fraction, fraction, lowest, part, whole, within01 } from './fraction.ts';
import { type Earned, earnedBy, earning, rateOf } from './indicators.ts';
import { indicatorsIn } from './once.ts';
import type { MissionName, PlainMissionYear } from './plain.ts';
import { fullAmount, shareRunning, underRules, type Year, yearOf } from './terms.ts';

export interface MissionOpinion {
  readonly name: MissionName;
  readonly days?: number;
  readonly plan?: 'initial' | 'update' | 'none';
  readonly fixed: Sure;
  /** What the fixed part would be if the contract did not end: what its advance was made of. */
  readonly fixedUnended: Sure;
  readonly variable: Earned & { readonly status: Sure['status'] };
  readonly indicators: readonly Earned[];
  readonly spent?: number;
}

const none: Sure = { cents: 0n, status: 'confirmed' };
const scaled = ({ cents, status }: Sure, by: Fraction): Sure => ({ cents: part(cents, by), status });
export const startOf = ({ contract, span }: Year, name: MissionName): number | undefined =>
  span === undefined ? undefined : dayOf(contract.starts[name] ?? '');

function planOf(year: Year, start: number | undefined, stated?: PlainMissionYear['plan']) {
  if (stated !== undefined) return stated;
  // A renewed contract has its plan already, unless the mission starts with it or later.
  if (start === undefined || year.span === undefined) {
    return year.number === 1 && !year.contract.renewal ? 'initial' : 'update';
  }
  if (start >= year.span.from) return 'initial';
  const { contract } = year;
  const wasThereBefore = contract.renewal && start < dayOf(contract.signed ?? '');
  if (contract.readings.firstPlan === 'start_year' || wasThereBefore) return 'update';
  // The first of the years that pay: none under the scale of 2019, unless the contract states the amount.
  for (let number = 1; number <= year.number; number += 1) {
    const other = yearOf(year.signed, number);
    const runs = other.span !== undefined && start <= other.span.to;
    if (runs && fullAmount(other, 'health_crisis', 'fixed') !== undefined)
      return number === year.number ? 'initial' : 'update';
  }
  return 'update';
}

function crisis(year: Year, start: number | undefined, stated: PlainMissionYear): MissionOpinion {
  const plan = planOf(year, start, stated.plan);
  const full =
    plan === 'none'
      ? none
      : (fullAmount(year, 'health_crisis', plan === 'initial' ? 'fixed' : 'update') ?? none);
  const isFull = year.contract.readings.crisisPlan !== 'prorated';
  const mobilised = stated.mobilised ?? 0;
  const stake = mobilised === 0 ? none : (fullAmount(year, 'health_crisis', 'variable') ?? none);
  return {
    name: 'health_crisis',
    plan,
    fixed: scaled(full, isFull ? whole : shareRunning(year, start)),
    fixedUnended: scaled(full, isFull ? whole : shareRunning(year, start, year.span?.to)),
    variable: { ...earning(stake.cents, within01(rateOf(mobilised))), status: stake.status },
    indicators: [],
  };
}

function ordinary(
  year: Year,
  name: MissionName,
  start: number | undefined,
  stated: PlainMissionYear,
): MissionOpinion {
  const share = shareRunning(year, start);
  const fixed = fullAmount(year, name, 'fixed') ?? none;
  const full = fullAmount(year, name, 'variable') ?? none;
  const envelope = scaled(full, year.contract.readings.variable === 'full' ? whole : share);
  const assumed =
    year.contract.attainment === undefined ? undefined : within01(rateOf(year.contract.attainment));
  const base = {
    name,
    fixed: scaled(fixed, share),
    fixedUnended: scaled(fixed, shareRunning(year, start, year.span?.to)),
  };
  const indicators = indicatorsIn(year.contract, name, stated);
  if (indicators === undefined) {
    const rate = stated.rate === undefined ? assumed : within01(rateOf(stated.rate));
    return { ...base, variable: { ...earning(envelope.cents, rate), status: full.status }, indicators: [] };
  }
  const { each, rate, isSharedOut } = earnedBy(
    indicators,
    envelope.cents,
    full.cents,
    assumed,
    year.contract.readings.partial === 'all_or_nothing',
  );
  const total = (pick: (earned: Earned) => bigint) => each.reduce((sum, earned) => sum + pick(earned), 0n);
  const entitled = total((earned) => earned.entitled);
  // Where part of the envelope is no indicator's, the rate is what is earned out of the whole of it; so it is where the exact
  // mean is beyond the whole numbers that results can hold.
  const isExact = isSharedOut && (rate === undefined || lowest(rate).under <= Number.MAX_SAFE_INTEGER);
  const own = rate === undefined || isExact ? rate : fraction(entitled, envelope.cents || 1n);
  const variable = {
    ceiling: envelope.cents,
    entitled,
    pending: total((earned) => earned.pending),
    ...(own === undefined ? {} : { rate: own }),
    status: full.status,
  };
  return { ...base, variable, indicators: each };
}

/** Undefined for a mission that neither runs nor spends in this year. */
export function missionOpinion(year: Year, name: MissionName): MissionOpinion | undefined {
  if (!(name in year.contract.starts)) return undefined;
  const stated = year.described?.missions[name] ?? {};
  const start = startOf(year, name);
  const spending = stated.spent === undefined ? {} : { spent: stated.spent };
  if (start !== undefined && year.last !== undefined && start > year.last) {
    if (stated.spent === undefined) return undefined;
    const variable = { ceiling: 0n, entitled: 0n, pending: 0n, status: none.status };
    return { name, fixed: none, fixedUnended: none, variable, indicators: [], ...spending };
  }
  const bare = name === 'health_crisis' ? crisis(year, start, stated) : ordinary(year, name, start, stated);
  const envelope = { cents: bare.variable.ceiling, status: bare.variable.status };
  const { status } = name === 'health_crisis' ? envelope : underRules(year, name, envelope, start);
  const computed = {
    ...bare,
    fixed: underRules(year, name, bare.fixed, start),
    variable: { ...bare.variable, status },
  };
  if (year.span === undefined || start === undefined || year.last === undefined)
    return { ...computed, ...spending };
  const days = daysIn({ from: Math.max(start, year.span.from), to: year.last });
  return { ...computed, days, ...spending };
}
