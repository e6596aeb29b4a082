/**
 * A scenario as a patched contract: its general rate fills what is pending; a rate it gives to a mission, or a result to an
 * indicator by its name, replaces what the file says. A mission's rate stands for each of its indicators, whose maxima and
 * rules still bound it.
 */
import type { Ratio } from '../amounts/ratio.ts';
import type { Given } from '../amounts/source.ts';
import type { Computation } from '../calculate/options.ts';
import { supposingRate, withOutcome } from '../calculate/result-reached.ts';
import type {
  Contract,
  DescribedYear,
  MissionYear,
  Scenario,
  ScenarioMission,
} from '../contract/contract-terms.ts';
import { type Indicator, outcomeWith, outcomeWithout } from '../law/indicator-terms.ts';
import { type Mission, missions } from '../law/mission.ts';
import { isSameName } from '../problems/suggestion.ts';

export const withRate = (indicator: Indicator, rate: Given<Ratio>): Indicator =>
  withOutcome(indicator, supposingRate(indicator.outcome, rate));

/**
 * The contract with `change` made to the mission in each year that describes it, or in one year only; years that the file does
 * not describe have the indicators of the mission.
 */
export function changeMission(
  contract: Contract,
  mission: Mission,
  change: (described: MissionYear) => MissionYear,
  onlyYear?: number,
): Contract {
  const changed = (year: DescribedYear): DescribedYear => {
    const described = year.missions[mission];
    const isChanged = onlyYear === undefined || year.year.value === onlyYear;
    if (described === undefined || !isChanged) return year;
    return { ...year, missions: { ...year.missions, [mission]: change(described) } };
  };
  const years = contract.years.map(changed);
  if (contract.years.some(({ year }) => year.value === onlyYear)) return { ...contract, years };
  const once = <Of extends { readonly missions: Contract['missions'] }>(of: Of): Of => {
    const plan = of.missions[mission];
    if (plan === undefined || plan.indicators.length === 0) return of;
    const { indicators } = change(plan);
    return { ...of, missions: { ...of.missions, [mission]: { ...plan, indicators } } };
  };
  const { terms } = contract;
  return once({ ...contract, years, terms: { ...terms, amendments: terms.amendments.map(once) } });
}

export const changeIndicators = (
  described: MissionYear,
  change: (indicator: Indicator, index: number) => Indicator,
): MissionYear => ({ ...described, indicators: described.indicators.map(change) });

/** A scenario, or one of ours, which has neither a name nor a place. */
interface Supposition extends Pick<Scenario, 'attainmentRate'> {
  readonly name?: Scenario['name'];
  readonly missions: { readonly [Of in Mission]?: Omit<ScenarioMission, 'at'> };
}

function supposed(described: MissionYear, scenario: Omit<ScenarioMission, 'at'>): MissionYear {
  const { attainmentRate } = scenario;
  const isReplaced = attainmentRate !== undefined && described.attainmentRate !== undefined;
  const { attainmentRate: _stated, ...others } = described;
  // The rate that a scenario gives the mission fills what is then not known.
  return changeIndicators(isReplaced ? others : described, (indicator) => {
    const own = scenario.indicators.find(({ name }) => isSameName(name.value, indicator.name.value))?.result;
    const outcome =
      (own && outcomeWith(outcomeWithout(indicator), own)) ??
      (attainmentRate && supposingRate(indicator.outcome, attainmentRate));
    return outcome === undefined ? indicator : { ...withOutcome(indicator, outcome), isSupposed: true };
  });
}

/** What there is to compute where a scenario is supposed. */
export function supposing({ contract, options }: Computation, scenario: Supposition): Computation {
  let result = contract;
  let missionAttainment = options.missionAttainment ?? {};
  for (const mission of missions) {
    const rates = scenario.missions[mission];
    if (rates === undefined) continue;
    result = changeMission(result, mission, (described) => supposed(described, rates));
    if (rates.attainmentRate !== undefined) {
      missionAttainment = { ...missionAttainment, [mission]: rates.attainmentRate };
    }
  }
  const attainment = scenario.attainmentRate ?? options.attainment;
  const name = scenario.name?.value ?? options.scenario;
  return { contract: result, options: { ...options, attainment, scenario: name, missionAttainment } };
}
