/** Dates and numbers of contract years given as options of the command, read as a file's values are. */
import type { CalendarDate } from '../base/calendar.ts';
import type { Given } from '../base/source.ts';
import type { Read, Scalar } from './scalar.ts';
import { readDate } from './values/date.ts';
import { readYearNumber } from './values/whole.ts';

const scalarOf = (text: string, name: string): Scalar => ({
  text,
  at: { source: { name, text }, start: 0, end: text.length },
  key: name,
  language: 'fr',
});

/** `2023-09-26`; places point into a source named after the option. */
export const readDateOption = (text: string, optionName: string): Read<Given<CalendarDate>> =>
  readDate(scalarOf(text, optionName));

/** A contract year, 1 to 5. */
export const readYearOption = (text: string, optionName: string): Read<Given<number>> =>
  readYearNumber(scalarOf(text, optionName));
