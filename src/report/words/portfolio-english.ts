import type { PortfolioWords } from './portfolio-words.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const portfolioEnglish: PortfolioWords = {
  title: {
    calculate: 'What the contracts earn',
    schedule: 'The payments of the contracts',
    check: 'Paid and owed, contract by contract',
  },
  yearShown: {
    last: 'Each row shows the last year that its file describes (--year N, --year all or --on DATE for another).',
    all: 'One row for each year described.',
    one: (year) => `Each row shows year ${year} of its contract.`,
  },
  onDay: {
    calculate: (day) => `Each row shows the contract year that runs on ${day}.`,
    schedule: (day) => `Payments due up to ${day}.`,
    check: (day) => `What is owed up to ${day}.`,
  },
  window: (from, to) => {
    if (from === undefined) return to === undefined ? 'All payments.' : `Payments up to ${to}.`;
    return to === undefined ? `Payments from ${from}.` : `Payments from ${from} to ${to}.`;
  },
  inEuros: 'In euros',
  heads: {
    file: 'File',
    state: 'State',
    name: 'CPTS',
    department: 'Department',
    size_tier: 'Tier',
    year: 'Year',
    from: 'From',
    to: 'To',
    projected: 'Projected',
    scale: 'Scale',
    ceiling: 'Ceiling',
    entitled: 'Earned',
    to_verify: 'To verify',
    pending: 'Pending',
    payments: 'Payments',
    first_payment: 'First',
    last_payment: 'Last',
    amount: 'Amount',
    on: 'Compared on',
    owed: 'Owed',
    paid: 'Paid',
    unplaced: 'No line',
    difference: 'Difference',
    explained: 'Explained',
    unexplained: 'Unexplained',
    warnings: 'Warnings',
  },
  shortHeads: {
    on: 'On',
    size_tier: 'T.',
    year: 'Yr',
    warnings: 'Warn',
    payments: 'No.',
  },
  csvHeads: {
    file: 'file',
    state: 'state',
    name: 'name',
    department: 'department',
    size_tier: 'size_tier',
    year: 'year',
    from: 'from',
    to: 'to',
    projected: 'projected',
    scale: 'scale',
    ceiling: 'ceiling',
    entitled: 'entitled',
    to_verify: 'to_verify',
    pending: 'pending',
    payments: 'payments',
    first_payment: 'first_payment',
    last_payment: 'last_payment',
    amount: 'amount',
    on: 'on',
    owed: 'owed',
    paid: 'paid',
    unplaced: 'unplaced',
    difference: 'difference',
    explained: 'explained',
    unexplained: 'unexplained',
    warnings: 'warnings',
  },
  states: {
    computed: 'computed',
    no_year: 'no such year',
    no_payments: 'no payments',
    undated: 'no date',
    refused: 'refused',
  },
  yes: 'yes',
  no: 'no',
  total: (contracts) => `Total, ${contracts} ${plural(contracts, 'contract', 'contracts')}`,
  byTier: 'By tier',
  refusals: 'Refused files',
  refusal: (file, line, text) => `${file}, line ${line}: ${text}`,
  contracts: 'Contracts',
  tier: (tier) => `Tier ${tier}`,
  toVerify: (amount) =>
    `* rests on amounts to verify: ${amount} of what is earned. Enter those of the signed contracts.`,
  unsure: '* rests on amounts to verify. Enter those of the signed contracts.',
  paidKnown: (known, rows) =>
    `Paid and difference: only where the file tells payments (${known} ${plural(known, 'row', 'rows')} of ${rows}); difference = paid − owed on the day of the last payment or of --on.`,
  paidUnknown: 'None of these files tells payments: what was paid and the difference are not known.',
  unplaced: (amount) =>
    `Payments that go to no line, counted in no year: ${amount} (aci check on the contract).`,
  differences: ({ explained, unexplained }) =>
    `Differences, counted once a cause: ${explained} explained (a cause gives to the cent what was paid), ${unexplained} unexplained; “aci check” on the contract shows them.`,
  left: {
    no_year: (count) =>
      `${count} ${plural(count, 'contract has', 'contracts have')} no such year, or no date of signature: left out of the totals.`,
    no_payments: (count) =>
      `${count} ${plural(count, 'file tells', 'files tell')} no payment: left out of the totals.`,
    undated: (count) =>
      `${count} ${plural(count, 'contract has', 'contracts have')} no date of signature, so no schedule: left out of the totals.`,
    refused: (count) =>
      `${count} ${plural(count, 'file was', 'files were')} refused and left out of the totals: mend ${plural(count, 'it', 'them')}, then start again.`,
  },
  warnings: (count) =>
    `${count} ${plural(count, 'warning', 'warnings')}: “aci validate” on the same files shows ${plural(count, 'it', 'them')}.`,
  projected: 'A year in brackets is not described by its file: it is projected.',
  hidden: (heads) => `Columns hidden for want of room: ${heads}.`,
  nothing: 'Nothing to add up.',
  madeWith: (version) => `Computed by aci-cpts ${version}. Indicative: the signed contract prevails.`,
};
