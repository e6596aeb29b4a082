/** Doubts for programs, `aci-cpts/doubts@1`. */
import { type ScaleUsedJson, scaleUsedJson } from '../calculate/json/head-json.ts';
import type { Contract } from '../law/contract.ts';
import { type PartName, type RuleId, ruleSources } from '../law/label.ts';
import type { Envelope, SizeTier } from '../law/mission.ts';
import type { ReadingId, ReadingValue, Regime } from '../law/reading.ts';
import type { ScalePart, Sha256, Status } from '../law/scale.ts';
import { euros, eurosOf, type ToolJson } from '../output/json-fields.ts';
import { tool } from '../output/names.ts';
import type { OtherReading, UnsurePart, YearDoubts } from './year-doubts.ts';

export interface DoubtsJson {
  readonly format: 'aci-cpts/doubts@1';
  readonly tool: ToolJson;
  readonly input: { readonly file: string; readonly sha256: string };
  readonly cpts: { readonly name: string; readonly population: number | null };
  readonly years: readonly YearDoubtsJson[];
}

export interface OtherReadingJson {
  readonly reading: ReadingId;
  readonly used: ReadingValue;
  readonly other: ReadingValue;
}

export interface YearDoubtsJson {
  readonly year: number;
  readonly scale: ScaleUsedJson;
  readonly total: number;
  readonly certain: number;
  /** Of the total, what rests on amounts neither confirmed nor derived. */
  readonly to_verify: number;
  /** Of the rest, what is paid by rules of which our reading is not sure. */
  readonly rules_to_verify: number;
  readonly readings: readonly (OtherReadingJson & {
    readonly total: number;
    readonly difference: number;
    readonly pending: number;
    readonly pending_difference: number;
  })[];
  readonly refused: readonly OtherReadingJson[];
  readonly fungibility: {
    readonly regime: Regime;
    readonly uncovered: number;
    readonly readings: readonly {
      readonly regime: Regime;
      readonly uncovered: number;
      readonly difference: number;
    }[];
  };
  readonly unconfirmed: readonly UnconfirmedJson[];
  readonly tiers: {
    readonly size_tier: SizeTier;
    readonly others: readonly {
      readonly size_tier: SizeTier;
      readonly total: number;
      readonly difference: number;
      /** `inhabitants` more or fewer lead to that tier; null without a population. */
      readonly away: { readonly direction: 'more' | 'fewer' | 'within'; readonly inhabitants: number } | null;
    }[];
  };
}

export interface UnconfirmedJson {
  readonly line: Envelope;
  readonly part: PartName;
  readonly amount: number;
  readonly status: Status;
  /** The rules that pay it of which our reading is not sure. */
  readonly rules: readonly { readonly id: RuleId; readonly article: string }[];
  readonly cells: readonly {
    readonly scale: string;
    readonly part: ScalePart;
    readonly size_tier: SizeTier;
    readonly amount: number;
    readonly status: Status;
    readonly source: string;
  }[];
}

export const doubtsToJson = (
  all: readonly YearDoubts[],
  { cpts }: Contract,
  input: DoubtsJson['input'],
  sha256Of: Sha256,
): DoubtsJson => ({
  format: 'aci-cpts/doubts@1',
  tool: { name: tool.name, version: tool.version },
  input,
  cpts: { name: cpts.name.value, population: cpts.population?.value ?? null },
  years: all.map((doubts) => yearJson(doubts, sha256Of)),
});

const otherJson = ({ reading, used, other }: OtherReading): OtherReadingJson => ({ reading, used, other });

const yearJson = ({ year, ...doubts }: YearDoubts, sha256Of: Sha256): YearDoubtsJson => ({
  year: year.year,
  scale: scaleUsedJson(year.scale, sha256Of),
  total: euros(year.totals.entitled),
  certain: euros(doubts.certain),
  to_verify: euros(year.totals.toVerify),
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
      away: away ?? null,
    })),
  },
});

const unconfirmedJson = ({ line, part, amount, status, rules, cells }: UnsurePart): UnconfirmedJson => ({
  line,
  part,
  amount: euros(amount),
  status,
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
