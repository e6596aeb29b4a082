/** What stands in each column of a summary, and what each state of a file means. */
import type { ColumnKey } from '../portfolio/columns.ts';
import type { RowState } from '../portfolio/row.ts';

export const columnMeanings: Readonly<Record<ColumnKey, string>> = {
  file: 'The path as it was found.',
  state: 'Only computed rows enter the totals.',
  name: 'Of the CPTS; null where the file is refused.',
  department: 'As the file writes it.',
  size_tier: 'Size tier (taille), from 1 to 4.',
  year: 'Of the contract year, from 1.',
  from: 'The first day of that year.',
  to: 'Its last day, included.',
  projected: 'True where the file does not describe that year.',
  scale: 'The id of the scale applied.',
  ceiling: 'The most that can be earned.',
  entitled: 'What is earned.',
  to_verify: 'How much of it rests on amounts neither confirmed nor derived.',
  pending: 'What results not known yet could still add.',
  payments: 'How many payments.',
  first_payment: 'The day of the first.',
  last_payment: 'The day of the last.',
  amount: 'What the payments come to.',
  on: 'The day up to which payments are owed.',
  owed: 'What is owed by then.',
  paid: 'What was paid.',
  unplaced: 'Payments that no line takes.',
  difference: 'Paid less owed.',
  explained: 'Differences for which a cause was found; lines that share one count once.',
  unexplained: 'Differences for no known cause.',
  warnings: 'How many warnings.',
};

export const stateMeanings: Readonly<Record<RowState, string>> = {
  computed: 'Computed.',
  no_year: 'Without the contract year asked for.',
  no_payments: 'Without payments to check.',
  undated: 'Without a date of signature.',
  refused: 'With errors.',
};
