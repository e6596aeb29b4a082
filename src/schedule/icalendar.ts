/** A schedule as a calendar file (iCalendar, RFC 5545): an all-day event for each day on which something is paid. */
import { addDays, type CalendarDate, dateToIso, dayOfSeconds } from '../amounts/calendar.ts';
import { isNegative, negate, total } from '../amounts/money.ts';
import { earningHeads } from '../calculate/document/earnings.ts';
import { simulationPhrase } from '../calculate/document/result-notes.ts';
import { scaleLabel, scalesOf, scaleWords } from '../calculate/document/year-heading.ts';
import type { ScheduledPayment } from '../calculate/result.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { paymentLineWords } from '../output/names.ts';
import { amountPhrase, labelled } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { byDay } from './payments-table.ts';
import { isSimulatedPayment, type ShownSchedule } from './shown-schedule.ts';

/** A property of the calendar, and the lines of its text. */
type Property = readonly [name: string, ...lines: readonly string[]];

/** Section 3.3.11: backslashes, semicolons, commas and line breaks are escaped. */
const escaped = (lines: readonly string[]): string =>
  lines.map((line) => harmless(line).replace(/[\\;,]/g, '\\$&')).join('\\n');

const octetsOfLine = 75;
const lineEnd = '\r\n';

/** Section 3.1: a line of more than 75 octets goes on after a line break and a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > octetsOfLine) {
      text += `${lineEnd} `;
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

export const calendarText = (properties: readonly Property[]): string =>
  properties.map(([name, ...lines]) => folded(`${name}:${escaped(lines)}`) + lineEnd).join('');

const compactDate = (date: CalendarDate): string => dateToIso(date).replaceAll('-', '');

/** `CPTS Bout du Lac` as `cpts-bout-du-lac`, for what must stay the same in every file. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

function summaryOf(isRefund: boolean, isProjected: boolean): Phrase {
  if (!isRefund) {
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

interface Calendar {
  readonly name: string;
  readonly signed: CalendarDate;
  readonly revision: readonly Property[];
  readonly lang: Language;
  /** A line for each scale of the user's own. */
  readonly scales: readonly Phrase[];
  readonly result: ShownSchedule['result'];
}

/**
 * How new the events are. A calendar keeps the event it has unless the one imported counts a later revision or was stamped
 * later (RFC 5546, 2.1.5), and nothing here remembers the file made before: so the moment of making is both. Without a clock
 * the day of signature stamps them, and the same file always gives the same calendar.
 */
function revisionOf(seconds: number | undefined, signed: CalendarDate): readonly Property[] {
  if (seconds === undefined) return [['DTSTAMP', `${compactDate(signed)}T000000Z`]];
  const time = [3600, 60, 1].map((unit) => String(Math.floor(seconds / unit) % (unit === 3600 ? 24 : 60)));
  const clock = time.map((part) => part.padStart(2, '0')).join('');
  return [
    ['DTSTAMP', `${compactDate(dayOfSeconds(seconds))}T${clock}Z`],
    // Whole numbers of a calendar end at 2 147 483 647, which this reaches in 2088.
    ['SEQUENCE', String(seconds - secondsTo2020)],
  ];
}

const secondsTo2020 = 1_577_836_800;

/** The payments of one day. */
function eventOf(
  payments: readonly ScheduledPayment[],
  { name, signed, revision, lang, scales, result }: Calendar,
): Property[] {
  const [first] = payments;
  if (first === undefined) return [];
  const sum = total(payments.map((payment) => payment.amount.value));
  const isRefund = isNegative(sum);
  const isProjected = payments.some((payment) => payment.isProjected);
  const { scenario } = result.options;
  const isSimulated =
    scenario !== undefined || payments.some((payment) => isSimulatedPayment(payment, result.years));
  const simulation = isSimulated ? [simulationPhrase(result.options)] : [];
  const simulated = isSimulated
    ? `${earningHeads.simulated[lang]}${scenario === undefined ? '' : ` (${scenario})`}, `
    : '';
  const summary = labelled(summaryOf(isRefund, isProjected), amountPhrase(isRefund ? negate(sum) : sum));
  return [
    ['BEGIN', 'VEVENT'],
    // Never changes for what is the same event, so that a file imported again replaces it; a scenario replaces only itself.
    [
      'UID',
      `${dateToIso(first.date)}.${dateToIso(signed)}.${slugOf(scenario === undefined ? name : `${scenario} ${name}`)}@aci-cpts`,
    ],
    ...revision,
    ['DTSTART;VALUE=DATE', compactDate(first.date)],
    // The end is the first day that is no part of the event.
    ['DTEND;VALUE=DATE', compactDate(addDays(first.date, 1))],
    ['SUMMARY', `${simulated}${summary[lang]}, ${name}`],
    ['DESCRIPTION', ...[...simulation, ...payments.map(paymentPhrase), ...scales].map((line) => line[lang])],
    ['STATUS', isProjected || isSimulated ? 'TENTATIVE' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

/** `seconds`: when it is made, since the first of 1970. */
export function scheduleToCalendar(
  { result, entries }: ShownSchedule,
  signed: CalendarDate,
  lang: Language,
  seconds?: number,
): string {
  const name = result.contract.cpts.name.value;
  const scales = scalesOf(result.years)
    .filter(({ file }) => file !== undefined)
    .map((scale) => labelled(scaleLabel, scaleWords(scale)));
  const revision = revisionOf(seconds, signed);
  const days = byDay(entries.map(({ payment }) => payment));
  return calendarText([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//aci-cpts//aci schedule//${lang.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    [
      'X-WR-CALNAME',
      `ACI, ${name}${result.options.scenario === undefined ? '' : ` (${result.options.scenario})`}`,
    ],
    ...days.flatMap((payments) => eventOf(payments, { name, signed, revision, lang, scales, result })),
    ['END', 'VCALENDAR'],
  ]);
}
