/** Doubts for programs, `aci-cpts/doubts@1`. */
import { framed, type ResultMeta, scaleUsedJson } from '../calculate/json/head-json.ts';
import type { Computation } from '../calculate/options.ts';
import { ruleSources } from '../law/label.ts';
import type { Sha256 } from '../law/scale.ts';
import { euros, eurosOf } from '../output/json-fields.ts';
import type { OtherReading, YearDoubts } from './doubts.ts';
import type { UnsurePart } from './parts.ts';

export function doubtsToJson(all: readonly YearDoubts[], result: Computation, meta: ResultMeta) {
  const years = all.map((doubts) => yearJson(doubts, meta.sha256Of));
  const { cpts, ...rest } = frame.of({ meta, result }, { years });
  return { ...rest, cpts: { ...cpts, population: result.contract.cpts.population?.value ?? null } };
}

const frame = framed('aci-cpts/doubts@1');

const otherJson = ({ reading, used, other }: OtherReading) => ({ reading, used, other });

const yearJson = ({ year, ...doubts }: YearDoubts, sha256Of: Sha256) => ({
  year: year.year,
  scale: scaleUsedJson(year.scale, sha256Of),
  total: euros(year.totals.entitled),
  certain: euros(doubts.certain),
  /** The total under the combinations of readings that pay the least and the most. */
  least: euros(doubts.range[0]),
  most: euros(doubts.range[1]),
  /** Of the total, what rests on amounts neither confirmed nor derived, or on a rule of renewal, early end or amendment. */
  to_verify: euros(year.totals.toVerify),
  /** Of the rest, what is paid by rules of which our reading is not sure. */
  rules_to_verify: eurosOf(doubts.underRules.total),
  readings: doubts.readings.map((doubt) => ({
    ...otherJson(doubt),
    total: euros(doubt.total),
    difference: eurosOf(doubt.difference),
    pending: euros(doubt.pending),
    pending_difference: eurosOf(doubt.pendingDifference),
  })),
  refused: doubts.refused.map(otherJson),
  fungibility: {
    regime: year.fungibility.regime,
    uncovered: euros(year.fungibility.uncovered),
    readings: doubts.fungibility.map(({ regime, uncovered, difference }) => ({
      regime,
      uncovered: euros(uncovered),
      difference: eurosOf(difference),
    })),
  },
  unconfirmed: [...doubts.unsure, ...doubts.underRules.parts, ...doubts.derived].map(unconfirmedJson),
  tiers: {
    size_tier: year.sizeTier.value,
    others: doubts.tiers.map(({ tier, total, difference, away }) => ({
      size_tier: tier,
      total: euros(total),
      difference: eurosOf(difference),
      /** How many inhabitants more or fewer lead to that tier; null without a population. */
      away: away ?? null,
    })),
  },
});

const unconfirmedJson = ({ line, part, amount, status, rules, cells }: UnsurePart) => ({
  line,
  part,
  amount: euros(amount),
  status,
  /** Those that pay it of which our reading is not sure. */
  rules: rules.map((id) => ({ id, article: ruleSources[id].article })),
  cells: cells.map((cell) => ({
    scale: cell.scale,
    part: cell.part,
    size_tier: cell.sizeTier,
    amount: eurosOf(cell.amount),
    status: cell.status,
    source: cell.source,
  })),
});
