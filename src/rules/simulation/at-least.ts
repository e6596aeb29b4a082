/** A contract year in which no result is below a rate: what is pending or lower counts as that rate, the rest stays. */
import { compareRatios, type Ratio } from '../../base/ratio.ts';
import type { Given } from '../../base/source.ts';
import type { Contract, MissionYear } from '../../domain/contract.ts';
import { missions } from '../../domain/mission.ts';
import { attainment } from '../attainment.ts';
import type { ComputeOptions } from '../options.ts';
import { changeIndicators, changeMission, withRate } from './replace.ts';
import type { Supposed } from './scenario.ts';

const isBelow = (rate: Ratio | undefined, least: Given<Ratio>): boolean =>
  rate === undefined || compareRatios(rate, least.value) < 0;

function raised(described: MissionYear, least: Given<Ratio>): MissionYear {
  const { attainmentRate } = described;
  const indicators = changeIndicators(described, (indicator) =>
    isBelow(attainment(indicator)?.value, least) ? withRate(indicator, least) : indicator,
  );
  return attainmentRate !== undefined && isBelow(attainmentRate.value, least)
    ? { ...indicators, attainmentRate: least }
    : indicators;
}

/** `options.attainment`, where it is higher, still fills what is pending. */
export function atLeast(
  contract: Contract,
  year: number,
  least: Given<Ratio>,
  options: ComputeOptions,
): Supposed {
  let result = contract;
  for (const mission of missions) {
    result = changeMission(result, mission, (described) => raised(described, least), year);
  }
  const { attainment: assumed } = options;
  const attainment = assumed !== undefined && !isBelow(assumed.value, least) ? assumed : least;
  return { contract: result, options: { ...options, attainment } };
}
