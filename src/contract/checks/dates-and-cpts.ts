/** The dates of a contract: its end, its signature, its letter of intent. */
import { addMonths, isAfter, isBefore, partsOf } from '../../amounts/calendar.ts';
import type { Place } from '../../amounts/source.ts';
import { missions } from '../../law/mission.ts';
import { contractTerms } from '../../law/terms.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { type Check, lastDayOfTerm, missionsInYears } from './check.ts';

/** The end of a contract lies within its term; a signature on a leap day has its anniversaries on 28 February. */
export const endWithinTerm: Check = ({ terms: { signed, ended } }) => {
  if (signed === undefined || ended === undefined) return [];
  if (isBefore(ended.value, signed.value))
    return [problem('dates-out-of-order', ended.at, { date: 'ended' }, signed.at)];
  const lastDay = lastDayOfTerm(signed.value);
  return isAfter(ended.value, lastDay) ? [problem('ended-after-term', ended.at, { lastDay }, signed.at)] : [];
};

export const leapDaySignature: Check = ({ terms: { signed } }) => {
  if (signed === undefined) return [];
  const { month, day } = partsOf(signed.value);
  return month === 2 && day === 29 ? [problem('leap-day-signature', signed.at, {})] : [];
};

/** The letter of intent comes before the contract, by nine months at most (avenant 2). */
export const letterBeforeContract: Check = ({ terms: { signed, letterOfIntent } }) => {
  if (signed === undefined || letterOfIntent === undefined) return [];
  if (isAfter(letterOfIntent.value, signed.value)) {
    return [problem('dates-out-of-order', letterOfIntent.at, { date: 'letter_of_intent' }, signed.at)];
  }
  const months = contractTerms.letterOfIntentMonths;
  const deadline = addMonths(letterOfIntent.value, months);
  if (!isAfter(signed.value, deadline)) return [];
  return [problem('letter-too-old', letterOfIntent.at, { months, deadline }, signed.at)];
};

/** The population of a CPTS and its size tier. */

/** A commune counts once. */
export const communeDuplicate: Check = ({ cpts }) => {
  const firsts = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { name } of cpts.communes) {
    const folded = name.value.toLowerCase();
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, name.at);
    else problems.push(problem('duplicate', name.at, { of: 'commune', name: name.value }, first));
  }
  return problems;
};

/** A population stated beside its communes is their sum. */
export const communesSum: Check = ({ cpts }) => {
  const [first] = cpts.communes;
  if (first === undefined || cpts.population === undefined) return [];
  const sum = cpts.communes.reduce((all, commune) => all + commune.population.value, 0);
  if (sum === cpts.population.value) return [];
  const facts = { inhabitants: sum, population: cpts.population.value };
  return [problem('communes-sum', cpts.population.at, facts, first.name.at)];
};

/** Something tells the size tier: the contract's own, a population, or a tier in every described year. */
export const tierKnown: Check = ({ cpts, years }) => {
  if (cpts.sizeTier !== undefined || cpts.population !== undefined) return [];
  const isInEveryYear = years.length > 0 && years.every((year) => year.sizeTier !== undefined);
  return isInEveryYear ? [] : [problem('tier-unknown', cpts.at, {})];
};

/** What scenarios suppose. */

/** A scenario gives rates to missions that the contract declares, and none to the crisis mission, which has no rate (R4). */
export const scenarioMissionDeclared: Check = (contract) =>
  contract.scenarios.flatMap((scenario) =>
    missions.flatMap((mission) => {
      const at = scenario.missions[mission]?.at;
      if (at === undefined || contract.missions[mission] !== undefined) return [];
      return [problem('mission-undeclared', at, { mission })];
    }),
  );

export const scenarioWithoutCrisis: Check = (contract) =>
  contract.scenarios.flatMap(({ missions: supposed }) => {
    const at = supposed.health_crisis?.at;
    return at === undefined ? [] : [problem('crisis-attainment', at, {})];
  });

/** A scenario names indicators that some year describes in that mission. */
export const scenarioIndicatorKnown: Check = (contract) =>
  contract.scenarios.flatMap((scenario) =>
    missions.flatMap((mission) => {
      const described = missionsInYears(contract).filter((each) => each.mission === mission);
      const names = described.flatMap((each) => each.described.indicators.map(({ name }) => name.value));
      const known = [...new Set(names)];
      const supposed = scenario.missions[mission]?.indicators ?? [];
      return supposed
        .filter(({ name }) => !known.includes(name.value))
        .map(({ name }) => {
          const suggestion = nearest(name.value, known);
          const hint = suggestion === undefined ? {} : { suggestion };
          return problem('word-unknown', name.at, {
            of: 'indicator',
            text: name.value,
            allowed: known,
            ...hint,
          });
        });
    }),
  );
