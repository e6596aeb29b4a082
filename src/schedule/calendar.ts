/** A schedule as a calendar file: one event for each day on which something is paid. */
import { type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import { type Cents, isNegative, negate, total } from '../amounts/money.ts';
import { scaleLabel, scalesOf, scaleWords } from '../calculate/document/year-heading.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import type { Language } from '../law/contract.ts';
import { paymentLineWords } from '../output/payment-lines.ts';
import { amountPhrase, labelled, type Phrase, phrase } from '../output/phrase.ts';
import { type CalendarEvent, calendarText } from './icalendar.ts';
import { byDay } from './payments-table.ts';
import type { ScheduleStatement } from './schedule-statement.ts';

/** `CPTS Bout du Lac` as `cpts-bout-du-lac`, for what must stay the same in every file. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

interface EventContext {
  readonly name: string;
  readonly signed: CalendarDate;
  readonly lang: Language;
  /** A line for each scale of the user's own. */
  readonly scales: readonly Phrase[];
}

function summaryOf(sum: Cents, isProjected: boolean): Phrase {
  if (!isNegative(sum)) {
    return isProjected
      ? phrase('Versement ACI projeté', 'Projected ACI payment')
      : phrase('Versement ACI', 'ACI payment');
  }
  return isProjected
    ? phrase('À rendre à la CPAM (projeté)', 'To give back to the CPAM (projected)')
    : phrase('À rendre à la CPAM', 'To give back to the CPAM');
}

function paymentPhrase({ line, year, amount: { value } }: ScheduledPayment): Phrase {
  const { long } = paymentLineWords(line, isNegative(value));
  const of = year === undefined ? phrase('', '') : phrase(` (exercice ${year})`, ` (year ${year})`);
  return labelled(phrase(`${long.fr}${of.fr}`, `${long.en}${of.en}`), amountPhrase(value));
}

function eventOf(
  date: CalendarDate,
  payments: readonly ScheduledPayment[],
  { name, signed, lang, scales }: EventContext,
): CalendarEvent {
  const sum = total(payments.map((payment) => payment.amount.value));
  const amount = amountPhrase(isNegative(sum) ? negate(sum) : sum);
  const isTentative = payments.some(({ isProjected }) => isProjected);
  return {
    uid: `${dateToIso(date)}.${dateToIso(signed)}.${slugOf(name)}@aci-cpts`,
    date,
    summary: `${labelled(summaryOf(sum, isTentative), amount)[lang]}, ${name}`,
    description: [...payments.map(paymentPhrase), ...scales].map((line) => line[lang]),
    isTentative,
  };
}

/** `signed` stamps every event: a fixed day of the contract, since the same file must give the same calendar. */
export function scheduleToCalendar(
  { result, entries }: ScheduleStatement,
  signed: CalendarDate,
  lang: Language,
): string {
  const name = result.contract.cpts.name.value;
  const scales = scalesOf(result.years)
    .filter(({ file }) => file !== undefined)
    .map((scale) => labelled(scaleLabel, scaleWords(scale)));
  const days = byDay(entries.map(({ payment }) => payment));
  return calendarText({
    producer: `-//aci-cpts//aci schedule//${lang.toUpperCase()}`,
    name: `ACI, ${name}`,
    stamp: signed,
    events: days.flatMap((payments) => {
      const [first] = payments;
      return first === undefined ? [] : [eventOf(first.date, payments, { name, signed, lang, scales })];
    }),
  });
}
