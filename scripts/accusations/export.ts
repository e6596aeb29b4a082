/** Made-up exports of what a contract is owed: by line as a fund lists it, or as rows of a bank account among other money. */
import {
  addDays,
  type CalendarDate,
  compareDates,
  dateToIso,
  daysBetween,
  earlierOf,
} from '../../src/amounts/calendar.ts';
import { centsOf } from '../../src/amounts/money.ts';
import type { ScheduledPayment } from '../../src/calculate/result.ts';
import type { PaymentLine } from '../../src/law/payment-line.ts';
import type { Draws } from '../country/random.ts';

export const forms = ['lines', 'bank'] as const;
export type Form = (typeof forms)[number];

/** What was paid: an amount in cents on a day, for lines due on one day. */
export interface Paid {
  readonly date: CalendarDate;
  readonly cents: number;
  readonly line: PaymentLine;
  readonly dueOn: CalendarDate;
}

const euros = (cents: number): string => {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`;
};

const french = (date: CalendarDate): string => dateToIso(date).split('-').reverse().join('/');

/** One payment for each line that is due, up to so many days late; lines of one day come on one day. */
export function paidOf(due: readonly ScheduledPayment[], lateUpTo: number, draws: Draws): Paid[] {
  const delays = new Map<string, number>();
  return due.map(({ date, line, amount }) => {
    const key = dateToIso(date);
    const late = delays.get(key) ?? draws.between(0, lateUpTo);
    delays.set(key, late);
    return { date: addDays(date, late), cents: centsOf(amount.value), line, dueOn: date };
  });
}

const envelopeOf = (line: PaymentLine): string => line.split('.')[0] ?? line;

/** How a fund puts lines of one day together: not at all, by mission, or all in one transfer. */
export function transfersOf(paid: readonly Paid[], draws: Draws): Paid[] {
  const way = draws.among(['line', 'mission', 'day']);
  if (way === 'line') return [...paid];
  const groups = new Map<string, Paid>();
  for (const each of paid) {
    const key = `${dateToIso(each.date)} ${way === 'mission' ? envelopeOf(each.line) : ''}`;
    const before = groups.get(key);
    groups.set(key, { ...each, cents: each.cents + (before?.cents ?? 0) });
  }
  return [...groups.values()];
}

const others = [
  ['VIR SALAIRES', -240_000],
  ['PRLV LOYER SCI DES TILLEULS', -85_000],
  ['REMBOURSEMENT DE PRET ECHEANCE', -51_202],
  ['VIR REMBOURSEMENT FRAIS KM', -4_560],
  ['VIR ARS AUVERGNE RHONE ALPES FIR', 1_500_000],
  ['VIR COTISATIONS ADHERENTS', 12_000],
] as const satisfies readonly (readonly [string, number])[];

const labels = [
  'VIR SEPA CPAM ACI',
  'VIREMENT CAISSE PRIMAIRE D ASSURANCE MALADIE',
  'VIR RECU /DE: C.P.A.M. /MOTIF: ACI CPTS',
] as const;

interface Row {
  readonly date: CalendarDate;
  readonly label: string;
  readonly cents: number;
}

/** The days that an export covers. */
interface Period {
  readonly first: CalendarDate;
  readonly until: CalendarDate;
}

/** Rows of an account in one of the layouts of banks, with other money and balances between. */
function bankCsv(paid: readonly Paid[], { first: asked, until }: Period, draws: Draws): string {
  const label = draws.among(labels);
  const transfers = paid.filter(({ cents }) => cents !== 0);
  const first = [asked, ...transfers.map(({ date }) => date)].reduce(earlierOf);
  const rows: Row[] = transfers.map(({ date, cents }) => ({ date, label, cents }));
  const span = Math.max(1, daysBetween(first, until));
  for (let count = draws.between(5, 20); count > 0; count -= 1) {
    const [other, cents] = draws.among<readonly [string, number]>(others);
    rows.push({ date: addDays(first, draws.below(span)), label: other, cents });
  }
  rows.push({ date: until, label: 'FRAIS DE TENUE DE COMPTE', cents: -1_250 });
  rows.sort((a, b) => compareDates(a.date, b.date));
  let balance = 2_000_000;
  const isSigned = draws.chance(50);
  const balanceOn = (date: CalendarDate): string =>
    `${french(date)};SOLDE CREDITEUR AU ${french(date)};${isSigned ? '' : ';'}${euros(balance)};${euros(balance)}`;
  const opening = balanceOn(first);
  const body = rows.flatMap(({ date, label: text, cents }, index) => {
    balance += cents;
    const money = isSigned ? euros(cents) : cents < 0 ? `${euros(-cents)};` : `;${euros(cents)}`;
    const row = `${french(date)};${text};${money};${euros(balance)}`;
    return index % 10 === 9 ? [row, balanceOn(date)] : [row];
  });
  const head = isSigned ? 'Date;Libellé;Montant;Solde' : 'Date opération;Libellé;Débit;Crédit;Solde';
  return [head, opening, ...body, ''].join('\n');
}

/** A fund’s own list, each row with its line: it says no first day but its first payment’s. */
function linesCsv(paid: readonly Paid[], until: CalendarDate): string {
  const rows = [...paid].sort((a, b) => compareDates(a.date, b.date));
  const body = rows.map(({ date, line, cents }) => `${french(date)};${line};${euros(cents)}`);
  return ['Date de paiement;Ligne;Montant', ...body, `${french(until)};Total;`, ''].join('\n');
}

export const csvOf = (form: Form, paid: readonly Paid[], period: Period, draws: Draws): string =>
  form === 'bank' ? bankCsv(paid, period, draws) : linesCsv(paid, period.until);
