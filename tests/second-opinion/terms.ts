/** What holds for a contract year before anything is earned: its days, tier, scale and full amounts. */
import { inScale, type Piece, type Sure } from './amounts.ts';
import { contractYear, type Day, dayOf, daysIn, isoOf, monthsTouched, type Span } from './days.ts';
import { type Fraction, fraction, part, whole } from './fraction.ts';
import type {
  EnvelopeName,
  LineName,
  PlainAmendment,
  PlainContract,
  PlainYear,
  ScaleName,
  Tier,
} from './plain.ts';

export interface Year {
  /** As it is in this year, and as it was signed. */
  readonly contract: PlainContract;
  readonly signed: PlainContract;
  readonly number: number;
  readonly described?: PlainYear;
  /** The whole contract year; absent without a signature. */
  readonly span?: Span;
  /** The last day that runs: of the year, or of a contract that ends before. */
  readonly last?: Day;
  readonly tier: Tier;
  readonly scale: ScaleName;
}

/** The first year that begins on the day of an amendment or later. */
export const firstYear = (contract: PlainContract, { on }: PlainAmendment): number | undefined =>
  [1, 2, 3, 4, 5].find((year) => contractYear(dayOf(contract.signed ?? ''), year).from >= dayOf(on));

/** What the year itself says; what an amendment says stands until another; a year that is not described is as the last described. */
function tierOf(contract: PlainContract, number: number): Tier {
  const described = contract.years.filter(({ year }) => year <= number).sort((a, b) => b.year - a.year)[0];
  let stated = contract.tier;
  for (let year = 1; year <= number; year += 1) {
    for (const amendment of contract.amendments ?? [])
      if (firstYear(contract, amendment) === year) stated = amendment.tier ?? stated;
    if (described?.year === year) stated = described.tier ?? stated;
  }
  if (stated !== undefined) return stated;
  const people = contract.population ?? 0;
  if (people === 80_000) return contract.readings.tierAt80000 ?? 3;
  return people < 40_000 ? 1 : people < 80_000 ? 2 : people <= 175_000 ? 3 : 4;
}

export function scaleOn(day: Day): ScaleName | undefined {
  if (day >= dayOf('2022-04-01')) return 'aci-2022';
  return day >= dayOf('2019-08-25') ? 'aci-2019' : undefined;
}

function scaleOf(contract: PlainContract, span: Span | undefined): ScaleName {
  if (contract.scale !== undefined) return contract.scale;
  if (contract.signed === undefined || span === undefined) return 'aci-2022';
  const scale = scaleOn(contract.readings.scale === 'signature' ? dayOf(contract.signed) : span.from);
  if (scale === undefined) throw new Error('no scale on that day');
  return scale;
}

/** The contract with the amounts, the missions and their indicators that it has in a year. */
function amended(contract: PlainContract, number: number): PlainContract {
  const amounts = new Map(Object.entries(contract.amounts));
  const starts = new Map(Object.entries(contract.starts));
  const once = new Map(Object.entries(contract.once ?? {}));
  for (const amendment of contract.amendments ?? []) {
    const first = firstYear(contract, amendment);
    if (first === undefined) continue;
    if (first <= number)
      for (const [line, own] of Object.entries(amendment.amounts))
        amounts.set(line, { ...amounts.get(line), ...own });
    if (first <= number) for (const [name, own] of Object.entries(amendment.once ?? {})) once.set(name, own);
    for (const [name, start] of Object.entries(amendment.starts)) {
      const { from } = contractYear(dayOf(contract.signed ?? ''), first);
      const isNew = !starts.has(name);
      if (start === 'withdrawn') {
        if (first <= number) starts.delete(name);
      } else if (isNew) starts.set(name, isoOf(Math.max(dayOf(start), from)));
      else if (first <= number) starts.set(name, start);
    }
  }
  return {
    ...contract,
    amounts: Object.fromEntries(amounts),
    starts: Object.fromEntries(starts),
    once: Object.fromEntries(once),
  };
}

export function yearOf(signed: PlainContract, number: number): Year {
  const contract = amended(signed, number);
  const described = contract.years.find(({ year }) => year === number);
  const span = contract.signed === undefined ? undefined : contractYear(dayOf(contract.signed), number);
  const ended = contract.ended === undefined ? Number.POSITIVE_INFINITY : dayOf(contract.ended);
  return {
    contract,
    signed,
    number,
    ...(described === undefined ? {} : { described }),
    ...(span === undefined ? {} : { span, last: Math.min(span.to, ended) }),
    tier: tierOf(contract, number),
    scale: scaleOf(contract, span),
  };
}

/** The amount for a full year: the signed contract's, else the scale's; undefined where neither has one. */
export function fullAmount(year: Year, line: LineName, piece: Piece): Sure | undefined {
  const own = year.contract.amounts[line];
  const stated = own?.[piece] ?? (piece === 'update' ? own?.fixed : undefined);
  if (stated === undefined) return inScale(year.scale, line, piece, year.tier);
  if (own?.[piece] !== undefined) return { cents: BigInt(stated), status: 'confirmed' };
  // That an update is worth half of what the contract states for a first plan is as sure as the scale's own update.
  const { status } = inScale(year.scale, line, piece, year.tier) ?? { status: 'to_verify' };
  return { cents: part(BigInt(stated), fraction(1, 2)), status };
}

/**
 * What a line pays is no surer than the rules that we read into the texts: an early end, an amendment within the year, and year 1
 * of a renewal for what ran before it.
 */
export function underRules(year: Year, line: EnvelopeName, sure: Sure, start?: Day): Sure {
  const { span, contract } = year;
  const isOld = start === undefined || span === undefined ? line === 'health_crisis' : start < span.from;
  const isRenewed = year.number === 1 && contract.renewal && line !== 'operations' && isOld;
  const isEnded = span !== undefined && year.last !== undefined && year.last < span.to;
  const isAmended = (contract.amendments ?? []).some(({ on, tier, amounts, starts, once = {} }) => {
    if (span === undefined || dayOf(on) <= span.from || dayOf(on) > (year.last ?? span.to)) return false;
    return tier !== undefined || line in amounts || line in starts || line in once;
  });
  return sure.cents !== 0n && (isRenewed || isEnded || isAmended) ? { ...sure, status: 'to_verify' } : sure;
}

/** The share of the contract year that runs from a day on, to a last day. */
export function shareRunning(year: Year, from: Day | undefined, last = year.last): Fraction {
  if (year.span === undefined || last === undefined) return whole;
  const running = { from: Math.max(year.span.from, from ?? year.span.from), to: last };
  if (year.contract.readings.prorata === 'months')
    return fraction(monthsTouched(year.span.from, running), 12);
  return fraction(daysIn(running), daysIn(year.span));
}
