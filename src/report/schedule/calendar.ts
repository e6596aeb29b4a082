/** A schedule as a calendar file: one event for each day on which something is paid. */
import { type CalendarDate, dateToIso } from '../../base/calendar.ts';
import { isNegative, negate, total } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import type { ScheduledPayment } from '../../domain/schedule.ts';
import type { ScheduleStatement } from '../../domain/schedule-statement.ts';
import { formatAmount } from '../../output/format.ts';
import { paymentLineName } from '../../output/payment-lines.ts';
import { type CalendarEvent, calendarText } from '../icalendar.ts';
import { scalesOf } from '../result/scales.ts';
import { scaleWords } from '../result/year-heading.ts';
import { byDay } from './by-day.ts';
import { scheduleWords } from './page.ts';

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
  readonly scales: readonly string[];
}

function eventOf(
  date: CalendarDate,
  payments: readonly ScheduledPayment[],
  { name, signed, lang, scales }: EventContext,
): CalendarEvent {
  const words = scheduleWords[lang];
  const sum = total(payments.map((payment) => payment.amount.value));
  const isRefund = isNegative(sum);
  const amount = formatAmount(isRefund ? negate(sum) : sum, lang);
  const summary = isRefund ? words.eventRefund : words.eventSummary;
  const isTentative = payments.some(({ isProjected }) => isProjected);
  return {
    uid: `${dateToIso(date)}.${dateToIso(signed)}.${slugOf(name)}@aci-cpts`,
    date,
    summary: summary(name, amount, isTentative),
    description: [
      ...payments.map((payment) => {
        const line = paymentLineName(payment.line, isNegative(payment.amount.value), lang, 'long');
        return words.eventLine(line, formatAmount(payment.amount.value, lang), payment.year);
      }),
      ...scales,
    ],
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
    .map((scale) => scheduleWords[lang].eventScale(scaleWords(scale)[lang]));
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
