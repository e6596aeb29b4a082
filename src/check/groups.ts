/** The groups of a day's lines that one payment covers: all of them, the settlement, the advances, some missions, one line, all but one. */
import { centsOf } from '../amounts/money.ts';
import type { PaymentLine } from '../law/contract-terms.ts';
import { type Day, type Entry, isOpen } from './ledger.ts';

const isSettlement = (line: PaymentLine): boolean => line.endsWith('.balance') || line.endsWith('.variable');
const isVariable = (line: PaymentLine): boolean => line.endsWith('.variable');

/** What a fund pays together, the widest first. */
const kinds: readonly ((line: PaymentLine) => boolean)[] = [
  () => true,
  isSettlement,
  (line) => !isSettlement(line),
  isVariable,
  (line) => !isVariable(line),
];

const envelopeOf = (line: PaymentLine): string => line.split('.')[0] ?? line;

/** Every choice of some of the parts but none. */
const choices = (parts: readonly (readonly Entry[])[]): Entry[][] =>
  Array.from({ length: 2 ** parts.length - 1 }, (_, bits) =>
    parts.flatMap((part, index) => (((bits + 1) >> index) & 1 ? part : [])),
  );

/** Groups by what they add up to in cents. */
export type Groups = ReadonlyMap<number, readonly (readonly Entry[])[]>;

function bySum(entries: readonly Entry[], all: readonly (readonly Entry[])[]): Groups {
  const groups = new Map<number, (readonly Entry[])[]>();
  const seen = new Set<string>();
  for (const group of all) {
    if (group.length === 0) continue;
    const key = group.map((entry) => entries.indexOf(entry)).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const sum = group.reduce((cents, { asked }) => cents + centsOf(asked), 0);
    const same = groups.get(sum);
    if (same === undefined) groups.set(sum, [group]);
    else same.push(group);
  }
  return groups;
}

const ofKinds = (entries: readonly Entry[]): Entry[][] =>
  kinds.map((isOfKind) => entries.filter(({ due }) => isOfKind(due.line)));

/** What most payments are: a whole kind of lines, a single line, all but one. */
export function plainGroups(day: Day): Groups {
  const entries = day.entries.filter(isOpen);
  return bySum(entries, [
    ...ofKinds(entries),
    ...entries.map((entry) => [entry]),
    ...entries.map((entry) => entries.filter((other) => other !== entry)),
  ]);
}

/** Every choice of missions within each kind of lines. */
export function missionGroups(day: Day): Groups {
  const entries = day.entries.filter(isOpen);
  const missions = ofKinds(entries).flatMap((group) => {
    const names = [...new Set(group.map(({ due }) => envelopeOf(due.line)))];
    return choices(names.map((name) => group.filter(({ due }) => envelopeOf(due.line) === name)));
  });
  return bySum(entries, missions);
}
