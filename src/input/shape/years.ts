/** The section `years`: what happened in each contract year. */
import * as z from 'zod';
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
import { named, placed, section } from './section.ts';

const missionYear = section({
  spending: z.exactOptional(amount),
  attainmentRate: z.exactOptional(rate),
  indicators: z.exactOptional(z.array(indicator)),
  plan: z.exactOptional(plan),
  mobilised: z.exactOptional(rate),
}).transform(({ $frame, indicators, ...rest }) => ({ at: $frame.at, ...rest, indicators: indicators ?? [] }));

const operations = section({ spending: z.exactOptional(amount) }).transform(placed);

const transfer = section({
  from: envelope,
  to: envelope,
  amount,
  reason: z.exactOptional(text),
}).transform(placed);

const fungibility = section({
  regime: z.exactOptional(regime),
  cap: z.exactOptional(rate),
  fixedOnly: z.exactOptional(yesNo),
  transfers: z.exactOptional(z.array(transfer)),
}).transform(({ $frame, fixedOnly, transfers, ...rest }) => ({
  at: $frame.at,
  ...rest,
  ...(fixedOnly === undefined ? {} : { isFixedOnly: fixedOnly }),
  transfers: transfers ?? [],
}));

const funding = section({ label: text, amount, date: z.exactOptional(date) }).transform(placed);

const allowance = section({ reference, civilYear, amount }).transform(placed);

const indicatorRates = named(text, rate).transform(({ $entries }) =>
  $entries.map((entry) => ({ name: entry.$name, rate: entry.$value })),
);
const expectedLines = named(text, amount).transform(({ $entries }) =>
  $entries.map((entry) => ({ name: entry.$name, amount: entry.$value })),
);

const expectedMission = section({
  total: z.exactOptional(amount),
  fixed: z.exactOptional(amount),
  variable: z.exactOptional(amount),
  pending: z.exactOptional(amount),
  attainmentRate: z.exactOptional(rate),
  indicators: z.exactOptional(indicatorRates),
}).transform(({ $frame, indicators, ...rest }) => ({ at: $frame.at, ...rest, indicators: indicators ?? [] }));

const expectedFungibility = section({
  unspent: z.exactOptional(amount),
  uncovered: z.exactOptional(amount),
}).transform(placed);

const expected = section({
  total: z.exactOptional(amount),
  operations: z.exactOptional(amount),
  fixed: z.exactOptional(amount),
  variable: z.exactOptional(amount),
  pending: z.exactOptional(amount),
  toVerify: z.exactOptional(amount),
  lines: z.exactOptional(expectedLines),
  missions: z.exactOptional(byMission(expectedMission)),
  fungibility: z.exactOptional(expectedFungibility),
}).transform(({ $frame, missions, lines, ...rest }) => ({
  at: $frame.at,
  ...rest,
  missions: missions ?? {},
  lines: lines ?? [],
}));

export const year = section({
  year: yearNumber,
  sizeTier: z.exactOptional(sizeTier),
  operations: z.exactOptional(operations),
  missions: z.exactOptional(byMission(missionYear)),
  fungibility: z.exactOptional(fungibility),
  otherFunding: z.exactOptional(z.array(funding)),
  allowances: z.exactOptional(z.array(allowance)),
  expected: z.exactOptional(expected),
}).transform(({ $frame, missions, otherFunding, allowances, ...rest }) => ({
  at: $frame.at,
  ...rest,
  missions: missions ?? {},
  otherFunding: otherFunding ?? [],
  allowances: allowances ?? [],
}));

export type WrittenYear = z.output<typeof year>;
export type WrittenMissionYear = z.output<typeof missionYear>;
