/** The lines of a schedule: what a payment is for, which part of it, and whether it is an advance or a balance. */
import { partNames } from './label.ts';
import { type Mission, missions, scaleLines } from './mission.ts';

const ofContract = ['letter_of_intent', 'operations', 'operations.advance', 'operations.balance'] as const;
const ofMission = ['fixed', 'fixed.advance', 'fixed.balance', 'variable'] as const;

/** A line of the schedule, as results name it. */
export type PaymentLine = (typeof ofContract)[number] | `${Mission}.${(typeof ofMission)[number]}`;

/** Every line a payment may name, in the order of the schedule. */
export const paymentLines: readonly PaymentLine[] = [
  ...ofContract,
  ...missions.flatMap((mission) => ofMission.map((line) => `${mission}.${line}` as const)),
];

const stages = ['advance', 'balance'] as const;

export function partsOfLine(line: PaymentLine) {
  const said: readonly string[] = line.split('.');
  const among = <Word extends string>(words: readonly Word[]) => words.find((word) => said.includes(word));
  return { envelope: among(scaleLines) ?? 'operations', part: among(partNames), stage: among(stages) };
}

/** Whether it is paid with the settlement of its year: a balance, or a variable part. */
export function isSettlement(line: PaymentLine): boolean {
  const { part, stage } = partsOfLine(line);
  return stage === 'balance' || part === 'variable';
}

/** Whether a line as a payment names it means a line of the schedule: said without advance or balance, it is either. */
export const isOfLine = (named: PaymentLine, line: PaymentLine): boolean =>
  line === named || line.startsWith(`${named}.`);
