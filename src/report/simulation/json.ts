/**
 * A simulation for programs, `aci-cpts/simulation@1`: English snake_case, euros as numbers with at most two decimals, rates
 * as decimals, null for what does not exist.
 */
import { dateToIso } from '../../base/calendar.ts';
import type { Sha256 } from '../../base/sha256.ts';
import type { Measure } from '../../domain/contract.ts';
import { tool } from '../../domain/tool.ts';
import type { Variant, VariantOrigin } from '../../domain/variant.ts';
import type { YearAhead, YearsAhead } from '../../domain/years-ahead.ts';
import { euros, eurosOf, rateOf } from '../../output/numbers.ts';
import type { Lever, NextResult } from '../../rules/simulation/lever.ts';
import type { RangePoint, RangeScope } from '../../rules/simulation/range.ts';
import type { TargetAnswer } from '../../rules/simulation/target.ts';
import { yearJson } from '../json-parts/year.ts';
import type { Simulation } from './simulation.ts';

export interface SimulationMeta {
  readonly file: string;
  readonly sha256: string;
  readonly sha256Of: Sha256;
}

export const simulationToJson = (simulation: Simulation, { file, sha256, sha256Of }: SimulationMeta) => ({
  format: 'aci-cpts/simulation@1',
  tool,
  input: { file, sha256 },
  year: simulation.year.year,
  projected: simulation.year.isProjected,
  ...(simulation.variants === undefined
    ? {}
    : { variants: simulation.variants.map((variant) => variantJson(variant, sha256Of)) }),
  ...(simulation.levers === undefined ? {} : { levers: simulation.levers.map(leverJson) }),
  ...(simulation.target === undefined ? {} : { target: targetJson(simulation.target) }),
  ...(simulation.range === undefined
    ? {}
    : { range: { of: scopeJson(simulation.range.scope), points: simulation.range.points.map(pointJson) } }),
  ...(simulation.ahead === undefined ? {} : { ahead: aheadJson(simulation.ahead) }),
});

const spentJson = ({ spent, left, carried }: Pick<YearAhead, 'spent' | 'left' | 'carried'>) => ({
  spent: spent === undefined ? null : euros(spent),
  left: left === undefined ? null : euros(left),
  carried: left === undefined ? null : euros(carried),
});

const aheadJson = ({ years, civilYears, unknown }: YearsAhead) => ({
  years: years.map((ahead) => ({
    year: ahead.year.year,
    from: ahead.year.period === undefined ? null : dateToIso(ahead.year.period.from),
    projected: ahead.year.isProjected,
    earned: euros(ahead.year.totals.entitled),
    pending: euros(ahead.year.totals.pending),
    ...spentJson(ahead),
  })),
  civil_years: civilYears.map((ahead) => ({
    year: ahead.year,
    projected: ahead.isProjected,
    earned: euros(ahead.earned),
    ...spentJson(ahead),
  })),
  spending_unknown: unknown,
});

function originJson(origin: VariantOrigin) {
  switch (origin.kind) {
    case 'file':
      return { kind: origin.kind, name: null };
    case 'attainment':
      return { kind: origin.kind, name: null, attainment_rate: rateOf(origin.rate) };
    case 'scenario':
      return { kind: origin.kind, name: origin.name };
    case 'year':
      return { kind: origin.kind, name: String(origin.year) };
    case 'path':
      return { kind: origin.kind, name: origin.path };
  }
}

export const variantJson = ({ origin, year, difference }: Variant, sha256Of: Sha256) => ({
  ...originJson(origin),
  total: euros(year.totals.entitled),
  difference: euros(difference),
  pending: euros(year.totals.pending),
  /** Null when the file states no spending. */
  uncovered: year.fungibility.envelopes.some(({ known }) => known !== undefined)
    ? euros(year.fungibility.uncovered)
    : null,
  year: yearJson(year, sha256Of),
});

const measureJson = (measure: Measure | undefined) =>
  measure === undefined ? null : { unit: measure.unit, value: rateOf(measure.value) };

const nextJson = ({ kind, distance, threshold, pays }: NextResult) => ({
  kind,
  distance: measureJson(distance),
  threshold: measureJson(threshold),
  pays: euros(pays),
});

const leverJson = (lever: Lever) => ({
  mission: lever.mission,
  indicator: lever.indicator ?? null,
  ceiling: euros(lever.ceiling),
  earned: euros(lever.earned),
  missed: euros(lever.missed),
  pending: euros(lever.pending),
  left: euros(lever.left),
  one_point: lever.point === undefined ? null : euros(lever.point),
  next: lever.next === undefined ? null : nextJson(lever.next),
});

const targetJson = ({ target, current, highest, gap, least, shortest, short }: TargetAnswer) => ({
  envelope: target.envelope ?? null,
  part: target.part,
  amount: eurosOf(target.amount.value),
  current: euros(current),
  highest: euros(highest),
  gap: eurosOf(gap),
  reached: least === undefined && short === undefined,
  reachable: short === undefined,
  short: short === undefined ? null : eurosOf(short),
  attainment_rate: rateOf(least?.rate),
  gives: least === undefined ? null : euros(least.gives),
  results:
    shortest === undefined
      ? null
      : shortest.levers.map(({ mission, indicator, left }) => ({
          mission,
          indicator: indicator ?? null,
          left: euros(left),
        })),
});

const scopeJson = (scope: RangeScope) => ({
  kind: scope.kind,
  mission: 'mission' in scope ? scope.mission : null,
  indicator: scope.kind === 'indicator' ? scope.indicator : null,
});

const pointJson = ({ rate, total, mission }: RangePoint) => ({
  attainment_rate: rateOf(rate),
  total: euros(total),
  mission: mission === undefined ? null : euros(mission),
});

export type SimulationJson = ReturnType<typeof simulationToJson>;
/** `attainment_rate` stands where the variant is one supposed by an option. */
export type VariantJson = Omit<ReturnType<typeof variantJson>, 'kind' | 'name'> & {
  readonly kind: VariantOrigin['kind'];
  readonly name: string | null;
  readonly attainment_rate?: number | null;
};
