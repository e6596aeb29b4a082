/** Every payment of the years: the letter of intent, advances, and what each settlement brings. */
import { inScale } from './amounts.ts';
import { dayOf, isoOf, monthsAfter } from './days.ts';
import { fraction, part } from './fraction.ts';
import type { MissionOpinion } from './missions.ts';
import { envelopeNames, type MissionName, type PlainContract } from './plain.ts';
import { scaleOn, type Year, yearOf } from './terms.ts';

export interface YearOwed {
  readonly year: Year;
  readonly operations: bigint;
  /** Operations as they would be if the contract did not end. */
  readonly operationsUnended: bigint;
  readonly missions: readonly MissionOpinion[];
}

interface Payment {
  readonly day: number;
  /** On one day: the letter, balances, variable parts, then advances. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly year: number;
  readonly envelope: number;
  readonly line: string;
  readonly amount: bigint;
}

const advanceOf = (amount: bigint): bigint => part(amount, fraction(3, 4));

function letter(contract: PlainContract): Payment[] {
  if (contract.letter === undefined) return [];
  const day = dayOf(contract.letter);
  const stated = contract.amounts.letter_of_intent?.fixed;
  const scale = contract.scale ?? scaleOn(day);
  const amount =
    stated ??
    (scale === undefined
      ? undefined
      : inScale(scale, 'letter_of_intent', 'fixed', yearOf(contract, 1).tier)?.cents) ??
    0n;
  return [{ day, rank: 0, year: 0, envelope: 0, line: 'letter_of_intent', amount: BigInt(amount) }];
}

function ofYear({ year, operations, operationsUnended, missions }: YearOwed): Payment[] {
  const { span, last, contract } = year;
  if (span === undefined || last === undefined) return [];
  const settlement = monthsAfter(last + 1, contract.readings.delay ?? 0);
  const base = { year: year.number };
  const isSignature = year.number === 1 && !contract.renewal;
  const advance = isSignature ? operationsUnended : advanceOf(operationsUnended);
  const first: Payment = {
    ...base,
    day: span.from,
    rank: 3,
    envelope: 0,
    line: isSignature ? 'operations' : 'operations.advance',
    amount: advance,
  };
  const balance: Payment = {
    ...base,
    day: settlement,
    rank: 1,
    envelope: 0,
    line: 'operations.balance',
    amount: operations - advance,
  };
  const ofMission = ({ name, fixed, fixedUnended, variable }: MissionOpinion): Payment[] => {
    const paid = advanceOf(fixedUnended.cents);
    const envelope = envelopeNames.indexOf(name);
    const start = dayOf(contract.starts[name satisfies MissionName] ?? '');
    return [
      {
        ...base,
        day: Math.max(start, span.from),
        rank: 3,
        envelope,
        line: `${name}.fixed.advance`,
        amount: paid,
      },
      {
        ...base,
        day: settlement,
        rank: 1,
        envelope,
        line: `${name}.fixed.balance`,
        amount: fixed.cents - paid,
      },
      { ...base, day: settlement, rank: 2, envelope, line: `${name}.variable`, amount: variable.entitled },
    ];
  };
  return [first, balance, ...missions.flatMap(ofMission)];
}

/** `2022-09-26 operations 1 6000000`, in order; nothing of zero. */
export function paymentLines(contract: PlainContract, years: readonly YearOwed[]): string[] {
  if (contract.signed === undefined) return [];
  return [...letter(contract), ...years.flatMap(ofYear)]
    .filter(({ amount }) => amount !== 0n)
    .sort((a, b) => a.day - b.day || a.year - b.year || a.rank - b.rank || a.envelope - b.envelope)
    .map(({ day, line, year, amount }) => `${isoOf(day)} ${line} ${year} ${amount}`);
}
