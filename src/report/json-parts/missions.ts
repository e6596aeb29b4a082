import { dateToIso } from '../../base/calendar.ts';
import type { EnvelopePart, IndicatorResult, MissionResult, VariablePart } from '../../domain/result.ts';
import { euros, rateOf } from '../../output/numbers.ts';
import type { IndicatorJson, MissionJson, PartJson, VariableJson } from '../json-shape.ts';

export const partJson = ({ ceiling, entitled, status }: EnvelopePart): PartJson => ({
  ceiling: euros(ceiling),
  entitled: euros(entitled),
  status,
});

const variableJson = (part: VariablePart): VariableJson => ({
  ceiling: euros(part.ceiling),
  attainment_rate: rateOf(part.attainmentRate),
  entitled: euros(part.entitled),
  pending: euros(part.pending),
  status: part.status,
  simulated: part.isSimulated,
});

const indicatorJson = (indicator: IndicatorResult): IndicatorJson => ({
  name: indicator.name,
  ceiling: euros(indicator.ceiling),
  attainment_rate: rateOf(indicator.attainmentRate),
  entitled: euros(indicator.entitled),
  pending: euros(indicator.pending),
});

export const missionJson = (result: MissionResult): MissionJson => ({
  mission: result.mission,
  started: result.started === undefined ? null : dateToIso(result.started.value),
  days: result.days ?? null,
  fixed: partJson(result.fixed),
  variable: variableJson(result.variable),
  indicators: result.indicators.map(indicatorJson),
  entitled: euros(result.entitled),
  ...(result.plan === undefined ? {} : { plan: result.plan }),
});
