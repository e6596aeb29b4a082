/** The section `years`: what happened in each contract year. */
import { indicator } from './indicator.ts';
import {
  amount,
  civilYear,
  date,
  envelope,
  plan,
  rate,
  reference,
  regime,
  sizeTier,
  text,
  yearNumber,
  yesNo,
} from './leaves.ts';
import { byMission } from './missions.ts';
import { indicatorRates } from './scenarios.ts';
import { list, optional, placed, section } from './section.ts';
import type { ValueOf } from './shape.ts';

const missionYear = section(
  {
    spending: optional(amount),
    attainmentRate: optional(rate),
    indicators: optional(list(indicator)),
    plan: optional(plan),
    mobilised: optional(rate),
  },
  ({ $frame, indicators, ...rest }) => ({ at: $frame.at, ...rest, indicators: indicators ?? [] }),
);

const operations = section({ spending: optional(amount) }, placed);

const transfer = section(
  {
    from: envelope,
    to: envelope,
    amount,
    reason: optional(text),
  },
  placed,
);

const fungibility = section(
  {
    regime: optional(regime),
    cap: optional(rate),
    fixedOnly: optional(yesNo),
    transfers: optional(list(transfer)),
  },
  ({ $frame, fixedOnly, transfers, ...rest }) => ({
    at: $frame.at,
    ...rest,
    ...(fixedOnly === undefined ? {} : { isFixedOnly: fixedOnly }),
    transfers: transfers ?? [],
  }),
);

const funding = section({ label: text, amount, date: optional(date) }, placed);

const allowance = section({ reference, civilYear, amount }, placed);

const expectedMission = section(
  {
    total: optional(amount),
    fixed: optional(amount),
    variable: optional(amount),
    pending: optional(amount),
    attainmentRate: optional(rate),
    indicators: optional(indicatorRates),
  },
  ({ $frame, indicators, ...rest }) => ({ at: $frame.at, ...rest, indicators: indicators ?? [] }),
);

const expectedFungibility = section(
  {
    unspent: optional(amount),
    uncovered: optional(amount),
  },
  placed,
);

const expected = section(
  {
    total: optional(amount),
    operations: optional(amount),
    fixed: optional(amount),
    variable: optional(amount),
    pending: optional(amount),
    toVerify: optional(amount),
    missions: optional(byMission(expectedMission)),
    fungibility: optional(expectedFungibility),
  },
  ({ $frame, missions, ...rest }) => ({ at: $frame.at, ...rest, missions: missions ?? {} }),
);

export const year = section(
  {
    year: yearNumber,
    sizeTier: optional(sizeTier),
    operations: optional(operations),
    missions: optional(byMission(missionYear)),
    fungibility: optional(fungibility),
    otherFunding: optional(list(funding)),
    allowances: optional(list(allowance)),
    expected: optional(expected),
  },
  ({ $frame, missions, otherFunding, allowances, ...rest }) => ({
    at: $frame.at,
    ...rest,
    missions: missions ?? {},
    otherFunding: otherFunding ?? [],
    allowances: allowances ?? [],
  }),
);

export type WrittenYear = ValueOf<typeof year>;
export type WrittenMissionYear = ValueOf<typeof missionYear>;
