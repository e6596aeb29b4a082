/** A random budget for a random contract, and the calendar year that is asked for. */
import { drawsOf } from './chance.ts';
import { dayOf, isoOf } from './days.ts';
import { type EnvelopeName, missionNames, type PlainBudgetLine, type PlainContract } from './plain.ts';
import { randomContract } from './random.ts';

export interface BudgetCase {
  readonly contract: PlainContract;
  readonly year: number;
  readonly basis: 'earned' | 'received';
}

const costAccounts = ['60', '613', '6226', '64', '641', '65', '68', '6811', '86', '864'] as const;
const incomeAccounts = ['70', '74', '741', '75', '756', '78', '87'] as const;

/** Without a signature a contract has no budget: it is given one. */
export function randomBudget(seed: number): BudgetCase {
  const drawn = randomContract(seed);
  const signed = drawn.signed ?? '2023-03-14';
  const contract = { ...drawn, signed, starts: drawn.signed === undefined ? {} : drawn.starts };
  const { whole, pick, isLikely, maybe } = drawsOf(seed + 7_000_003);
  const year = Number(signed.slice(0, 4)) + whole(0, 5);
  const near = (): string => isoOf(dayOf(`${year}-01-01`) + whole(-500, 700));
  const missions = missionNames.filter((name) => contract.starts[name] !== undefined);
  const envelope = (): EnvelopeName => (isLikely(40) ? 'operations' : pick(['operations', ...missions]));
  const line = (accounts: readonly [string, ...string[]], isCost: boolean): PlainBudgetLine => {
    const base = {
      amount: isLikely(50) ? whole(1, 900) * 1_000 : whole(1, 9_000_000),
      account: pick(accounts),
      ...(isCost && isLikely(70) ? { envelope: envelope() } : {}),
    };
    const [one, other] = [near(), near()].sort();
    const [from, to] = [one ?? '', other ?? ''];
    switch (whole(1, 3)) {
      case 1:
        return { ...base, on: from };
      case 2: {
        const every = pick(['month', 'quarter', 'year'] as const);
        return { ...base, every, from, ...(isLikely(50) ? { to } : {}) };
      }
      default:
        return { ...base, from, to };
    }
  };
  const treasury = maybe(75, () => ({
    on: isLikely(60) ? `${year - 1}-12-31` : near(),
    balance: whole(-5_000_000, 20_000_000),
  }));
  const aciAccount = maybe(20, () => pick(['74', '75', '7418'] as const));
  return {
    year,
    basis: isLikely(70) ? 'earned' : 'received',
    contract: {
      ...contract,
      budget: {
        ...(treasury === undefined ? {} : { treasury }),
        ...(aciAccount === undefined ? {} : { aciAccount }),
        costs: Array.from({ length: whole(0, 7) }, () => line(costAccounts, true)),
        income: Array.from({ length: whole(0, 3) }, () => line(incomeAccounts, false)),
      },
    },
  };
}
