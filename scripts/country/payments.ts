/** The payments a fund is said to have made: those that are due, with a few of the mistakes that funds make. */
import { addDays, dateToIso, isAfter } from '../../src/amounts/calendar.ts';
import { type Cents, centsOf } from '../../src/amounts/money.ts';
import { computeContract } from '../../src/calculate/compute.ts';
import type { ScheduledPayment } from '../../src/calculate/result.ts';
import { readContract } from '../../src/contract/read-contract.ts';
import { nationalScales } from '../../src/law/in-force.ts';
import { isRefused } from '../../src/problems/problem.ts';
import { scheduleOf } from '../../src/schedule/schedule.ts';
import { lookedAtOn } from './plan.ts';
import type { Draws } from './random.ts';

function amountText(amount: Cents): string {
  const count = centsOf(amount);
  return `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')} €`;
}

/** What is due up to the day the country is looked at, without what must be given back. */
function dueOf(text: string, name: string): readonly ScheduledPayment[] {
  const { contract, problems } = readContract(text, name);
  if (contract === undefined || isRefused(problems)) throw new Error(`the country has a wrong file: ${name}`);
  const { payments } = scheduleOf(computeContract(contract, { scales: nationalScales }));
  return payments.filter(({ date, amount }) => !isAfter(date, lookedAtOn) && centsOf(amount.value) > 0);
}

/** Words of a file for a line of the schedule. */
const french: readonly (readonly [RegExp, string])[] = [
  [/^letter_of_intent/, 'lettre_intention'],
  [/^operations/, 'fonctionnement'],
  [/^care_access/, 'acces_aux_soins'],
  [/^care_pathways/, 'parcours'],
  [/^health_crisis/, 'crise_sanitaire'],
  [/^quality/, 'qualite'],
  [/^professional_support/, 'accompagnement'],
  [/\.fixed/, '.fixe'],
  [/\.advance/, '.avance'],
  [/\.balance/, '.solde'],
];

function paymentLine({ date, line, amount }: ScheduledPayment, isNamed: boolean, draws: Draws): string {
  const paidOn = addDays(date, draws.between(0, 40));
  const name = french.reduce((text, [from, to]) => text.replace(from, to), String(line));
  const told = isNamed ? `, ligne: ${name}` : '';
  return `  - { date: ${dateToIso(paidOn)}${told}, montant: ${amountText(amount.value)} }`;
}

/** A third of the files know their payments; of these, one in three has something missing or paid twice. */
export function paymentLines(text: string, name: string, draws: Draws): string[] {
  if (!draws.chance(34)) return [];
  const isNamed = draws.chance(70);
  const isFaulty = draws.chance(33);
  const lines = dueOf(text, name).flatMap((payment) => {
    const line = paymentLine(payment, isNamed, draws);
    if (!isFaulty) return [line];
    return draws.weighted([
      [[line], 88],
      [[], 9],
      [[line, line], 3],
    ]);
  });
  return lines.length === 0 ? [] : ['versements:', ...lines];
}
