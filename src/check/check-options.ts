/** The day and the tolerance of a check, given as options of the command. */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Cents } from '../amounts/money.ts';
import type { Scalar } from '../contract/scalar.ts';
import { readAmount } from '../contract/values/amount.ts';
import type { Language } from '../law/contract.ts';
import type { Problem } from '../problems/problem.ts';
import { readExportedDate } from './export/date.ts';

const scalarOf = (text: string, option: string, language: Language): Scalar => {
  const source = { name: option, text };
  return { text, at: { source, start: 0, end: text.length }, key: option, language };
};

/** `2023-09-28` or `28/09/2023`. */
export function readDateOption(
  text: string,
  option: string,
): { readonly date?: CalendarDate; readonly problems: readonly Problem[] } {
  const read = readExportedDate(scalarOf(text, option, 'fr'));
  return 'value' in read ? { date: read.value, problems: [] } : { problems: [read.problem] };
}

/** An amount in euros, not below zero. */
export function readAmountOption(
  text: string,
  option: string,
): { readonly amount?: Cents; readonly problems: readonly Problem[] } {
  const read = readAmount(scalarOf(text, option, 'fr'));
  return 'value' in read ? { amount: read.value.value, problems: [] } : { problems: [read.problem] };
}
