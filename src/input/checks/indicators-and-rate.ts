/** A mission has one rate or indicators, not both. */
import { problem } from '../../domain/problem.ts';
import type { Check } from './check.ts';
import { missionsInYears } from './described.ts';

export const indicatorsOrRate: Check = (contract) =>
  missionsInYears(contract).flatMap(({ mission, described: { attainmentRate, indicators } }) => {
    const [first] = indicators;
    if (mission === 'health_crisis' || attainmentRate === undefined || first === undefined) return [];
    return [problem('indicators-and-rate', attainmentRate.at, { mission }, first.at)];
  });
