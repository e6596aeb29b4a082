/** What an envelope earns and spends on days of a calendar year. */

import { civilYear, type Days, isAfter, overlap, partsOf } from '../amounts/calendar.ts';
import { plannedSpending, within } from '../calculate/budget-lines.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import { type Explained, givenAmount, sum } from '../law/explained.ts';
import type { Envelope } from '../law/mission.ts';
import { type Earning, earningsOf, spread } from '../schedule/civil-years.ts';
import type { View } from './views.ts';

/** What an amount spread over days comes to on some days of a calendar year: first of the year, then of them. */
function onDays(amount: Explained, days: Days, wanted: Days): Explained[] {
  const { year } = partsOf(wanted.from);
  const own = overlap(days, civilYear(year));
  return spread(amount, days, false)
    .filter((portion) => portion.civilYear === year)
    .flatMap((portion) => within({ days: own, amount: portion.amount }, wanted) ?? []);
}

/** What the contract years earn with an envelope, each with its days. */
const earningsWith = (years: readonly YearResult[], envelope: Envelope): (Earning & { year: number })[] =>
  years.flatMap((year) =>
    earningsOf(year)
      .filter((earning) => earning.envelope === envelope)
      .map((earning) => ({ ...earning, year: year.year })),
  );

/** What an envelope earns on days of a calendar year; of its fixed parts alone where only they are asked for. */
export const earnedIn = (
  years: readonly YearResult[],
  envelope: Envelope,
  wanted: Days,
  isFixedOnly = false,
) =>
  sum(
    { name: 'entitled', line: envelope },
    earningsWith(years, envelope).flatMap(({ fixed, variable, days }) =>
      [fixed, ...(variable === undefined || isFixedOnly ? [] : [variable])].flatMap((part) =>
        onDays(part, days, wanted),
      ),
    ),
  );

/** A mission that a contract year describes before it starts runs on no day of it. */
const isAny = ({ from, to }: Days): boolean => !isAfter(from, to);

/** The spending that a contract year states of an envelope. */
function statedIn({ years }: Contract, envelope: Envelope, year: number) {
  const described = years.find((each) => each.year.value === year);
  const stated = envelope === 'operations' ? described?.operations : described?.missions[envelope];
  return stated?.spending;
}

/** What contract years state as spent of an envelope on days of a calendar year, each with those that are its own. */
export const statedOn = (
  contract: Contract,
  years: readonly YearResult[],
  envelope: Envelope,
  wanted: Days,
): { readonly days: Days; readonly amount: Explained }[] =>
  earningsWith(years, envelope).flatMap(({ days, year }) => {
    const stated = statedIn(contract, envelope, year);
    const own = overlap(days, wanted);
    if (stated === undefined || !isAny(own)) return [];
    const label = { name: 'spent', line: envelope } as const;
    return [{ days: own, amount: sum(label, onDays(givenAmount(label, stated), days, own)) }];
  });

type Years = Pick<View, 'years'>;

/**
 * What tells the spending of an envelope in a calendar year: what contract years state, by their own days; the budget plans the
 * days of the others, or the whole year where none states any.
 */
export function spendingIn(contract: Contract, { years }: Years, envelope: Envelope, civil: number) {
  const year = civilYear(civil);
  const running = earningsWith(years, envelope)
    .filter(({ days }) => isAny(overlap(days, year)))
    .map(({ days, year: number }) => ({ days, stated: statedIn(contract, envelope, number) }));
  // Costs before a mission starts are its costs too.
  if (running.every(({ stated }) => stated === undefined)) return { stated: [], planned: [year] };
  return {
    stated: running.flatMap(({ days, stated }) =>
      stated === undefined ? [] : onDays(givenAmount({ name: 'spent', line: envelope }, stated), days, year),
    ),
    planned: running.flatMap(({ days, stated }) => (stated === undefined ? [overlap(days, year)] : [])),
  };
}

/** What an envelope spends in a calendar year; undefined where nothing tells it of some of its days. */
export function spentInYear(contract: Contract, view: Years, envelope: Envelope, civil: number) {
  const label = { name: 'spent', line: envelope } as const;
  const { stated, planned } = spendingIn(contract, view, envelope, civil);
  const plans = planned.flatMap((days) => plannedSpending(contract.budget, envelope, days) ?? []);
  if (plans.length < planned.length) return undefined;
  return sum(label, [...stated, ...plans.map((amount) => givenAmount(label, amount))]);
}
