/** Which columns people are shown, and what gives way first where room is scarce. Machines get all of them. */
import type { ColumnKey, PortfolioCommand } from './columns.ts';

type Columns = Readonly<Record<PortfolioCommand, readonly ColumnKey[]>>;

export const shownColumns: Columns = {
  calculate: [
    'name',
    'size_tier',
    'year',
    'from',
    'to',
    'entitled',
    'pending',
    'paid',
    'difference',
    'warnings',
  ],
  schedule: [
    'name',
    'size_tier',
    'payments',
    'first_payment',
    'last_payment',
    'amount',
    'pending',
    'warnings',
  ],
  check: [
    'name',
    'size_tier',
    'on',
    'payments',
    'owed',
    'paid',
    'difference',
    'explained',
    'unexplained',
    'warnings',
  ],
};

/** First things first. */
export const dropsOf: Readonly<Record<PortfolioCommand, readonly (readonly ColumnKey[])[]>> = {
  calculate: [['from'], ['to'], ['warnings'], ['pending'], ['size_tier'], ['year']],
  schedule: [['warnings'], ['payments'], ['pending'], ['first_payment', 'last_payment']],
  check: [['warnings'], ['payments'], ['explained'], ['size_tier'], ['on']],
};

/** A page on a telephone leaves these out, so that the money comes first. */
export const phoneDrops: Columns = {
  calculate: ['from', 'to'],
  schedule: ['payments', 'first_payment', 'last_payment'],
  check: ['on', 'payments'],
};

/** Where it is said why a contract has no figures. */
export const figuresOf: Readonly<Record<PortfolioCommand, ColumnKey>> = {
  calculate: 'entitled',
  schedule: 'amount',
  check: 'owed',
};

export const tierColumns: Columns = {
  calculate: ['ceiling', 'entitled', 'to_verify', 'pending', 'paid', 'difference'],
  schedule: ['amount', 'pending'],
  check: ['owed', 'paid', 'difference'],
};
