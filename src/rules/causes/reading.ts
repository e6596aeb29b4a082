/** Another reading of the text, where it leaves one open. Fungibility never changes what is owed. */
import type { Given } from '../../base/source.ts';
import { type ReadingId, type ReadingValue, readingChoices } from '../../domain/reading.ts';
import type { ComputeOptions } from '../options.ts';
import type { Candidate, Known } from './situation.ts';

type Patch = NonNullable<ComputeOptions['readings']>;

export function otherReadings({ contract, result }: Known): Candidate[] {
  const others = <Value extends ReadingValue>(
    reading: ReadingId,
    values: readonly Value[],
    patch: (given: Given<Value>) => Patch,
  ): Candidate[] =>
    values
      .filter((value) => value !== result.readings[reading].value)
      .map((value) => ({
        cause: { kind: 'reading', reading, value },
        alter: (situation) => {
          const readings = { ...situation.options.readings, ...patch({ value, at: contract.cpts.at }) };
          return { ...situation, options: { ...situation.options, readings } };
        },
      }));
  const { prorata, variable_in_partial_year, crisis_plan_in_partial_year } = readingChoices;
  const { tier_at_80000, scale_in_force, settlement_delay_months } = readingChoices;
  return [
    ...others('prorata', prorata, (given) => ({ prorata: given })),
    ...others('variable_in_partial_year', variable_in_partial_year, (given) => ({
      variable_in_partial_year: given,
    })),
    ...others('crisis_plan_in_partial_year', crisis_plan_in_partial_year, (given) => ({
      crisis_plan_in_partial_year: given,
    })),
    ...others('tier_at_80000', tier_at_80000, (given) => ({ tier_at_80000: given })),
    ...others('scale_in_force', scale_in_force, (given) => ({ scale_in_force: given })),
    ...others('settlement_delay_months', settlement_delay_months, (given) => ({
      settlement_delay_months: given,
    })),
  ];
}
