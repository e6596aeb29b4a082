/** Dates, in ISO form only: `2022-09-26`. */
import { type CalendarDate, dateFromIso } from '../../amounts/calendar.ts';
import type { Given } from '../../amounts/source.ts';
import { problem } from '../../problems/problem.ts';
import { given, type Reader } from '../scalar.ts';
import { likelyDate } from './likely.ts';

export const readDate: Reader<Given<CalendarDate>> = (scalar) => {
  const text = scalar.text.trim();
  const date = dateFromIso(text);
  if (date !== undefined) return { value: given(date, scalar) };
  const facts = { key: scalar.key, text: scalar.text };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { problem: problem('date-not-existing', scalar.at, facts) };
  const example = likelyDate(text);
  const hint = example === undefined ? {} : { example };
  return { problem: problem('value-invalid', scalar.at, { ...facts, expected: 'date', ...hint }) };
};
