/** Amendments (R12): in order, within the contract, and each changing something. */
import { isAfter, isBefore } from '../../amounts/calendar.ts';
import { missionsIn, scaleLines } from '../../law/mission.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { amendmentsOfYear, contractOfYear, countedAmendments } from '../amendments.ts';
import type { Amendment } from '../contract-terms.ts';
import { type Check, lastDayOfTerm } from './contract-checks.ts';
import { missionsSaid, startMissing, startOutside } from './mission-checks.ts';

const inOrder: Check = ({ terms: { amendments } }) =>
  amendments.flatMap(({ on }, index): Problem[] => {
    const earlier = amendments.slice(0, index).map((each) => each.on);
    const same = earlier.find(({ value }) => !isBefore(value, on.value) && !isAfter(value, on.value));
    if (same !== undefined) return [problem('amendment-duplicate', on.at, { date: on.value }, same.at)];
    const later = earlier.find(({ value }) => isAfter(value, on.value));
    if (later === undefined) return [];
    return [problem('amendment-out-of-order', on.at, { date: on.value, later: later.value }, later.at)];
  });

const isEmpty = ({ sizeTier, amounts, missions: changed }: Amendment): boolean =>
  sizeTier === undefined &&
  scaleLines.every((line) => Object.keys(amounts[line] ?? {}).every((key) => key === 'at')) &&
  missionsIn(changed).length === 0;

const saySomething: Check = ({ terms: { amendments } }) =>
  amendments.filter(isEmpty).map(({ on }) => problem('amendment-empty', on.at, {}));

/** Within the contract; and where a year is under way, that it stays as it was. */
const withinContract: Check = ({ terms }) => {
  const { signed, ended, amendments } = terms;
  const [first] = amendments;
  if (signed === undefined)
    return first === undefined ? [] : [problem('amendment-needs-signature', first.on.at, {})];
  const lastDay = ended?.value ?? lastDayOfTerm(signed.value);
  const counted = countedAmendments(terms);
  return amendments.flatMap((amendment): Problem[] => {
    const { value: on, at } = amendment.on;
    if (isBefore(on, signed.value))
      return [problem('amendment-outside-contract', at, { date: on, signed: signed.value }, signed.at)];
    if (isAfter(on, lastDay))
      return [problem('amendment-outside-contract', at, { date: on, lastDay }, ended?.at)];
    const from = counted.find((each) => each.amendment === amendment);
    if (from === undefined || isAfter(from.from, lastDay))
      return [problem('amendment-never-counts', at, { date: on })];
    const isWithin = isBefore(on, from.from);
    return isWithin
      ? [problem('amendment-within-year', at, { date: on, year: from.year - 1, from: from.from })]
      : [];
  });
};

/** A mission that is withdrawn was there; one that is added has a day to start on, within the contract. */
const missionsChanged: Check = (contract) => {
  const { signed, amendments } = contract.terms;
  const there = new Set(missionsIn(contract.missions).map(([mission]) => mission));
  return amendments.flatMap(({ on, missions: changed }) =>
    missionsIn(changed).flatMap(([mission, change]): readonly Problem[] => {
      if (change.withdrawn?.value === true) {
        const facts = { mission, date: on.value };
        return there.delete(mission)
          ? []
          : [problem('amendment-withdraws-nothing', change.withdrawn.at, facts)];
      }
      const isNew = !there.has(mission);
      there.add(mission);
      if (signed === undefined) return [];
      if (change.start !== undefined) return startOutside(contract, mission, change.start, signed);
      return isNew ? [startMissing(mission, change, signed)] : [];
    }),
  );
};

/** A year says nothing of a mission that was withdrawn before. */
const notOfWithdrawn: Check = (contract) =>
  contract.years.flatMap((year) => {
    const { value: number } = year.year;
    const own = contractOfYear(contract, number).missions;
    return missionsSaid(year).flatMap(([mission, { at }]): Problem[] => {
      const by = amendmentsOfYear(contract.terms, number).findLast(
        ({ amendment }) => amendment.missions[mission]?.withdrawn?.value === true,
      );
      if (by === undefined || own[mission] !== undefined) return [];
      const { on } = by.amendment;
      return [problem('mission-withdrawn', at, { mission, year: number, date: on.value }, on.at)];
    });
  });

export const amendmentChecks = [inOrder, saySomething, withinContract, missionsChanged, notOfWithdrawn];
