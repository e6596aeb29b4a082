import type { ScheduleWords } from './schedule-words.ts';

const years = (count: number): string => (count > 1 ? 'years' : 'year');

export const scheduleEnglish: ScheduleWords = {
  title: (signed) => `Schedule of the contract signed on ${signed}`,
  window: (from, to) => {
    if (from === undefined) return to === undefined ? '' : `Payments up to ${to}`;
    return to === undefined ? `Payments from ${from} on` : `Payments from ${from} to ${to}`;
  },
  empty: 'No payment between these dates.',
  date: 'Date',
  line: 'In euros',
  year: 'Year',
  amount: 'Amount',
  runningTotal: 'Running total',
  before: (date) => `Before ${date}`,
  total: 'Total',
  projectedYear: (year) => `${year}, projected`,
  byYear: 'By contract year',
  letter: 'Letter of intent',
  period: 'First to last day',
  paid: 'Payments',
  pending: 'Pending',
  fromTo: (from, to) => `${from} – ${to}`,
  pendingNote: (amount, of, count) =>
    `Pending: results not known yet may add up to ${amount} to the balances (${years(count)} ${of}).`,
  simulatedNote: (of, count) =>
    `Simulation: results not known yet count at the assumed rate (${years(count)} ${of}).`,
  projectedNote: 'Projected: the file does not describe this year; its amounts remain a forecast.',
  refundNote: (amount) => `To give back: ${amount}, since an advance exceeds what is due.`,
  absentNote: (of, count, last) =>
    count > 1
      ? `Years ${of} are not described in the file: --through ${last} projects them.`
      : `Year ${of} is not described in the file: --through ${last} projects it.`,
  civilYear: 'Calendar year',
  cash: { long: 'Received in the year', short: 'Received' },
  accrued: { long: 'Earned, by days', short: 'Earned' },
  outstanding: { long: 'To be received on 31 December', short: 'Due on 31 Dec' },
  partlyProjected: 'partly projected',
  civilNote:
    'Earned: what each contract year yields, each part spread over the days it runs (a mission, from its own start). To be received: earned less received since the beginning; a negative amount was received early.',
  eventSummary: (name, amount, isProjected) =>
    `${isProjected ? 'Projected ACI payment' : 'ACI payment'}: ${amount}, ${name}`,
  eventRefund: (name, amount, isProjected) =>
    `To give back to the CPAM${isProjected ? ' (projected)' : ''}: ${amount}, ${name}`,
  eventScale: (scale) => `Scale: ${scale}`,
  eventLine: (line, amount, year) => `${line}${year === undefined ? '' : ` (year ${year})`}: ${amount}`,
};
