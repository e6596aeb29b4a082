/** Addresses of what each envelope earns: operations, then the missions with their indicators. */
import { missionCeiling } from '../mission-ceiling.ts';
import type { IndicatorResult, MissionResult, YearResult } from '../result.ts';
import { type Addressed, at, under } from './addressed.ts';
import { numbered, word } from './segment.ts';

export const operationsAddresses = ({ operations }: YearResult): Addressed[] => [
  at(operations.entitled, 'operations'),
  at(operations.ceiling, 'operations', 'ceiling'),
];

const indicatorAddresses = (
  { ceiling, entitled, pending, name }: IndicatorResult,
  index: number,
): Addressed[] =>
  under(numbered(index, name), [
    { segments: [], amount: entitled },
    at(ceiling, 'ceiling'),
    at(pending, 'pending'),
  ]);

export const missionAddresses = (result: MissionResult): Addressed[] => {
  const { mission, fixed, variable, indicators, entitled } = result;
  return under(word(mission), [
    { segments: [], amount: entitled },
    at(missionCeiling(result), 'ceiling'),
    at(fixed.entitled, 'fixed'),
    at(fixed.ceiling, 'fixed', 'ceiling'),
    at(variable.entitled, 'variable'),
    at(variable.ceiling, 'variable', 'ceiling'),
    at(variable.pending, 'variable', 'pending'),
    ...under(word('indicators'), indicators.flatMap(indicatorAddresses)),
  ]);
};
