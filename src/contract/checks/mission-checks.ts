/** When missions start, and what years say of them. */
import { type CalendarDate, isAfter, isBefore } from '../../amounts/calendar.ts';
import type { Given, Place } from '../../amounts/source.ts';
import { outcomeWith, unitOf } from '../../law/indicator-terms.ts';
import { type Mission, missionsIn } from '../../law/mission.ts';
import { lastDayOf } from '../../law/terms.ts';
import { type Problem, problem, unknownAmong } from '../../problems/problem.ts';
import { isSameName } from '../../problems/suggestion.ts';
import { keyWord } from '../../vocabulary/vocabulary.ts';
import { contractOfYear, missionsEver, plansOf } from '../amendments.ts';
import type { Contract, DescribedYear, MissionPlan, MissionYear } from '../contract-terms.ts';
import { wordOf } from '../keys.ts';
import { type Check, lastDayOfTerm, type MissionCheck } from './contract-checks.ts';

/** `plan` is what the file says of the mission, which may be nothing at all. */
export const startMissing = (
  mission: Mission,
  plan: Pick<MissionPlan, 'at' | 'indicators'>,
  signed: Given<CalendarDate>,
): Problem => {
  const isBare = plan.indicators.length === 0;
  return problem(
    'mission-start-missing',
    plan.at,
    { mission, signed: signed.value, ...(isBare && { isBare }) },
    signed.at,
  );
};

/** With a date of signature, a year is prorated from the start of each mission: it must be known. */
const missionStartKnown: Check = (contract) => {
  const { signed, renewal } = contract.terms;
  if (signed === undefined || renewal?.value === true) return [];
  return missionsIn(contract.missions).flatMap(([mission, plan]) =>
    plan.start === undefined ? [startMissing(mission, plan, signed)] : [],
  );
};

const missionStartWithinContract: Check = (contract) => {
  const { signed } = contract.terms;
  return missionsIn(contract.missions).flatMap(([mission, { start }]) => {
    if (start === undefined) return [];
    // Without a signature full years are counted, whatever the start.
    if (signed === undefined) return [problem('mission-start-unused', start.at, { mission })];
    return startOutside(contract, mission, start, signed);
  });
};

export function startOutside(
  contract: Contract,
  mission: Mission,
  start: Given<CalendarDate>,
  signed: Given<CalendarDate>,
): readonly Problem[] {
  const isRenewal = contract.terms.renewal?.value === true;
  if (isBefore(start.value, signed.value) && !isRenewal) {
    return [problem('mission-outside-contract', start.at, { mission, signed: signed.value }, signed.at)];
  }
  const lastDay = lastDayOfTerm(signed.value);
  return isAfter(start.value, lastDay)
    ? [problem('mission-outside-contract', start.at, { mission, lastDay }, signed.at)]
    : [];
}

/** The day of the signature, as advice names it, where there is one. */
const signedOn = ({ terms: { signed } }: Contract): { signed?: CalendarDate } =>
  signed === undefined ? {} : { signed: signed.value };

/** What a year says of each mission, and what it expects of those of which it says nothing. */
export const missionsSaid = ({ missions: described, expected }: DescribedYear) =>
  missionsIn<{ readonly at: Place }>({ ...expected?.missions, ...described });

/** A year may only describe missions that the section `missions` declares. */
const missionDeclared: Check = (contract) => {
  const declared = missionsEver(contract);
  return contract.years.flatMap((year) =>
    missionsSaid(year)
      .filter(([mission]) => declared[mission] === undefined)
      .map(([mission, { at }]) =>
        problem('mission-undeclared', at, { mission, year: year.year.value, ...signedOn(contract) }),
      ),
  );
};

const hasResults = ({ attainmentRate, indicators, results = [], plan, mobilised }: MissionYear): boolean =>
  attainmentRate !== undefined ||
  indicators.some(({ isInherited }) => isInherited !== true) ||
  results.length > 0 ||
  plan !== undefined ||
  mobilised !== undefined;

/** A mission has results only in years that it runs in; money may be spent to prepare it. */
const missionRunning: MissionCheck = ({ contract, year, mission, described }) => {
  const { signed } = contract.terms;
  const start = contractOfYear(contract, year.year.value).missions[mission]?.start;
  if (signed === undefined || start === undefined || !hasResults(described)) return [];
  // A start after the contract's term has its own problem.
  if (!isAfter(start.value, lastDayOf(signed.value, year.year.value))) return [];
  const facts = { mission, year: year.year.value, start: start.value };
  return [problem('mission-not-running', described.at, facts, start.at)];
};

/** Plan and mobilisation belong to the health crisis mission, which has no rate and no indicators (R4). */
const crisisKeys: MissionCheck = ({ contract: { language }, mission, described }) => {
  const { attainmentRate, indicators, results, plan, mobilised } = described;
  const ofOthers = { attainmentRate, indicators: indicators[0], results: results?.[0]?.name };
  const isCrisis = mission === 'health_crisis';
  const wrong = Object.entries(isCrisis ? ofOthers : { plan, mobilised });
  return wrong.flatMap(([code, said]): Problem[] => {
    if (said === undefined) return [];
    const key = wordOf(code, language);
    return isCrisis
      ? [problem('crisis-attainment', said.at, { key })]
      : [problem('crisis-key-elsewhere', said.at, { key, mission })];
  });
};

/** The crisis mission has no indicators to describe once for all years either. */
const crisisIndicators: Check = (contract) =>
  plansOf(contract, 'health_crisis')
    .flatMap(({ indicators }) => indicators.slice(0, 1))
    .map(({ at }) => problem('crisis-attainment', at, { key: keyWord('indicators', contract.language) }));

export const missionChecks = [
  missionStartKnown,
  missionStartWithinContract,
  missionDeclared,
  crisisIndicators,
];
export const missionYearChecks = [missionRunning, crisisKeys];

/** A scenario gives rates to missions that the contract declares, and none to the crisis mission, which has no rate (R4). */
const missionSupposed: Check = (contract) =>
  contract.scenarios.flatMap(({ missions: supposed }) =>
    missionsIn(supposed).flatMap(([mission, { at }]) => {
      const isDeclared = missionsEver(contract)[mission] !== undefined;
      return [
        ...(isDeclared ? [] : [problem('mission-undeclared', at, { mission, ...signedOn(contract) })]),
        ...(mission === 'health_crisis' ? [problem('crisis-attainment', at, {})] : []),
      ];
    }),
  );

/** A scenario names indicators that some year describes in that mission, with a result in the unit of one of them. */
const indicatorSupposed: Check = (contract) =>
  contract.scenarios.flatMap((scenario) =>
    missionsIn(scenario.missions).flatMap(([mission, { indicators: supposed }]) => {
      const described = [
        ...plansOf(contract, mission).flatMap(({ indicators }) => indicators),
        ...contract.years.flatMap((year) => year.missions[mission]?.indicators ?? []),
      ].filter(({ isInherited }) => isInherited !== true);
      const allowed = [...new Set(described.map(({ name }) => name.value))];
      return supposed.flatMap(({ name: { value: name, at }, result }): readonly Problem[] => {
        const own = described.filter((indicator) => isSameName(indicator.name.value, name));
        const [last] = own.slice(-1);
        if (last === undefined) return [unknownAmong('indicator', name, at, allowed)];
        return own.some(({ outcome }) => outcomeWith(outcome, result) !== undefined)
          ? []
          : [
              problem(
                'result-in-other-unit',
                result.at,
                { name, unit: unitOf(last.outcome), of: 'scenario' },
                last.at,
              ),
            ];
      });
    }),
  );

export const scenarioChecks = [missionSupposed, indicatorSupposed];
