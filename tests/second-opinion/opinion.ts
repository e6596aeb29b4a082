/** The second opinion on a contract: every figure under a name, as text, ready to be held against the product's. */
import type { Sure } from './amounts.ts';
import { sumOf } from './amounts.ts';
import { isoOf } from './days.ts';
import { type Fraction, part, text } from './fraction.ts';
import { mayMove, movedUnder, type Purse } from './fungibility.ts';
import { isAbove } from './indicators.ts';
import { type MissionOpinion, missionOpinion, startOf } from './missions.ts';
import { indicatorsIn } from './once.ts';
import { paymentLines, type YearOwed } from './payments.ts';
import { missionNames, type PlainContract, regimeNames } from './plain.ts';
import { fullAmount, shareRunning, underRules, type Year, yearOf } from './terms.ts';

export interface Opinion {
  readonly figures: ReadonlyMap<string, string>;
  /** Codes for which the file is to be refused; the figures then do not count. */
  readonly refusals: readonly string[];
}

const rateText = (rate: Fraction | undefined): string => (rate === undefined ? '-' : text(rate));
const isUncertain = ({ status }: Sure): boolean => status === 'reported' || status === 'to_verify';

/** The years to show: those described and those up to `through`; where there are neither, all that the contract has. */
function yearsShown(contract: PlainContract): Year[] {
  const described = contract.years.map(({ year }) => year);
  const all = described.length > 0 ? 0 : contract.signed === undefined ? 1 : 5;
  const through = Array.from({ length: contract.through ?? all }, (_, index) => index + 1);
  return [...new Set([...described, ...through])]
    .sort((a, b) => a - b)
    .map((number) => yearOf(contract, number))
    .filter(({ span, last }) => span === undefined || last === undefined || span.from <= last);
}

function missionFigures(at: string, mission: MissionOpinion): [string, string][] {
  const { name, fixed, variable } = mission;
  return [
    [`${at}.${name}.days`, `${mission.days ?? '-'}`],
    [`${at}.${name}.plan`, mission.plan ?? '-'],
    [`${at}.${name}.fixed`, `${fixed.cents} ${fixed.cents === 0n ? '-' : fixed.status}`],
    [
      `${at}.${name}.variable`,
      `${variable.ceiling} ${variable.entitled} ${variable.pending} ${variable.ceiling === 0n ? '-' : variable.status}`,
    ],
    [`${at}.${name}.rate`, variable.ceiling === 0n ? '-' : rateText(variable.rate)],
    ...mission.indicators.map((earned, index): [string, string] => [
      `${at}.${name}.indicator.${index}`,
      `${earned.ceiling} ${rateText(earned.rate)} ${earned.entitled} ${earned.pending}`,
    ]),
  ];
}

function totals(operations: Sure, missions: readonly MissionOpinion[]) {
  const entitled = (mission: MissionOpinion): Sure => ({
    cents: mission.variable.entitled,
    status: mission.variable.status,
  });
  const fixed = sumOf(missions.map((mission) => mission.fixed)).cents;
  const variable = sumOf(missions.map(entitled)).cents;
  const parts = [operations, ...missions.flatMap((mission) => [mission.fixed, entitled(mission)])];
  return {
    operations: operations.cents,
    fixed,
    variable,
    entitled: operations.cents + fixed + variable,
    ceiling:
      operations.cents + fixed + missions.reduce((sum, { variable: { ceiling } }) => sum + ceiling, 0n),
    pending: missions.reduce((sum, { variable: { pending } }) => sum + pending, 0n),
    to_verify: sumOf(parts.filter(isUncertain)).cents,
  };
}

function pursesOf(year: Year, operations: Sure, missions: readonly MissionOpinion[]): Purse[] {
  const spentOf = (spent: number | undefined) => (spent === undefined ? {} : { spent: BigInt(spent) });
  return [
    {
      name: 'operations',
      funded: operations.cents,
      fixed: operations.cents,
      ...spentOf(year.described?.operationsSpent),
    },
    ...missions.map(
      ({ name, fixed, variable, spent }): Purse => ({
        name,
        funded: fixed.cents + variable.entitled,
        fixed: fixed.cents,
        ...spentOf(spent),
      }),
    ),
  ];
}

/** The figures of one part, with what it refuses. */
interface Part {
  readonly figures: readonly (readonly [string, string])[];
  readonly refusals: readonly string[];
}

function fungibility(at: string, year: Year, purses: readonly Purse[]): Part {
  const regime = year.described?.regime ?? year.contract.readings.fungibility ?? 'free';
  const stated = year.described?.transfers ?? [];
  const limits = year.described ?? {};
  const { moves, unspent, uncovered, refusals } = movedUnder(purses, regime, limits, stated);
  const flows = (name: string, end: 'from' | 'to') =>
    moves.filter((move) => move[end] === name).reduce((sum, { amount }) => sum + amount, 0n);
  const figures: [string, string][] = [
    [`${at}.regime`, regime],
    [`${at}.unspent`, `${unspent}`],
    [`${at}.uncovered`, `${uncovered}`],
    [
      `${at}.undeclared`,
      purses
        .filter(({ spent }) => spent === undefined)
        .map(({ name }) => name)
        .join(' '),
    ],
    [
      `${at}.transfers`,
      moves
        .map(({ from, to, amount, isStated }) => `${from}>${to} ${amount}${isStated ? '!' : ''}`)
        .join(', '),
    ],
    ...purses.flatMap(({ name, funded, spent }): [string, string][] => {
      const [given, received] = [flows(name, 'from'), flows(name, 'to')];
      if (spent === undefined && given === 0n && received === 0n) return [];
      const ends =
        spent === undefined ? '-' : `${spent} ${funded - spent} ${funded - spent - given + received}`;
      return [[`${at}.purse.${name}`, `${funded} ${given} ${received} ${ends}`]];
    }),
    ...regimeNames.map((reading): [string, string] => {
      // A transfer that a reading forbids is left out of what that reading would leave.
      const allowed = stated.filter(({ from, to }) => mayMove(reading, from, to));
      const other = movedUnder(purses, reading, limits, allowed);
      return [`${at}.reading.${reading}`, `${other.unspent} ${other.uncovered}`];
    }),
  ];
  return { figures, refusals };
}

function yearOpinion(year: Year): { readonly owed: YearOwed; readonly opinion: Part } {
  const at = `${year.number}`;
  const full = fullAmount(year, 'operations', 'fixed') ?? { cents: 0n, status: 'confirmed' };
  const operations = underRules(year, 'operations', {
    ...full,
    cents: part(full.cents, shareRunning(year, undefined)),
  });
  const missions = missionNames.flatMap((name) => missionOpinion(year, name) ?? []);
  const money = fungibility(at, year, pursesOf(year, operations, missions));
  const figures: [string, string][] = [
    [`${at}.from`, year.span === undefined ? '-' : isoOf(year.span.from)],
    [`${at}.to`, year.last === undefined ? '-' : isoOf(year.last)],
    [`${at}.tier`, `${year.tier}`],
    [`${at}.scale`, year.scale],
    [`${at}.operations`, `${operations.cents} ${operations.status}`],
    ...missions.flatMap((mission) => missionFigures(at, mission)),
    ...Object.entries(totals(operations, missions)).map(([name, cents]): [string, string] => [
      `${at}.total.${name}`,
      `${cents}`,
    ]),
    [`${at}.other`, (year.described?.otherFunding ?? []).join(' ')],
  ];
  const above = missionNames.flatMap((name) => {
    const full = fullAmount(year, name, 'variable')?.cents ?? 0n;
    const stated = year.described?.missions[name] ?? {};
    // What is described for all years counts once the mission has begun; one may spend before.
    const start = startOf(year, name);
    const hasBegun = start === undefined || year.last === undefined || start <= year.last;
    const isThere = hasBegun && missions.some((mission) => mission.name === name);
    const own = isThere ? indicatorsIn(year.contract, name, stated) : stated.indicators;
    return isAbove(own ?? [], full) ? ['indicator-amounts-above'] : [];
  });
  return {
    owed: { year, operations: operations.cents, operationsUnended: full.cents, missions },
    opinion: {
      figures: [...figures, ...money.figures],
      refusals: [...above, ...money.refusals],
    },
  };
}

/** What every year of the contract owes. */
export const owedBy = (contract: PlainContract): YearOwed[] =>
  yearsShown(contract).map((year) => yearOpinion(year).owed);

export function opinionOn(contract: PlainContract): Opinion {
  const years = yearsShown(contract).map(yearOpinion);
  const payments = paymentLines(
    contract,
    years.map(({ owed }) => owed),
  );
  return {
    figures: new Map([
      ...years.flatMap(({ opinion }) => opinion.figures),
      ...payments.map((payment, index) => [`payment.${index}`, payment] as const),
    ]),
    refusals: years.flatMap(({ opinion }) => opinion.refusals),
  };
}
