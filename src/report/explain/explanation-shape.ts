import type { ScalePart } from '../../domain/cell.ts';
import type { Explained } from '../../domain/explained.ts';
import type { Factor } from '../../domain/factor.ts';
import type { AmountName, NothingReason, PartName, RuleId } from '../../domain/label.ts';
import type { Envelope, ScaleLine, SizeTier } from '../../domain/mission.ts';
import type { ReadingId, ReadingValue } from '../../domain/reading.ts';
import type { Status } from '../../domain/status.ts';
import type { ToolJson } from '../json/head.ts';

export interface ExplanationsJson {
  readonly format: 'aci-cpts/explanation@1';
  readonly tool: ToolJson;
  readonly input: { readonly file: string; readonly sha256: string };
  readonly explanations: readonly ExplanationJson[];
}

export interface ExplanationJson {
  /** Null for what belongs to no contract year: the letter of intent. */
  readonly year: number | null;
  /** In the English words of addresses, whatever the language of the file. */
  readonly address: string;
  readonly amount: number;
  readonly explanation: NodeJson;
}

/** Lines and columns count from 1. */
export interface PlaceJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface NodeJson {
  /** What the amount is, in the language asked for. */
  readonly what: string;
  readonly name: AmountName;
  readonly line?: ScaleLine;
  readonly part?: PartName;
  readonly indicator?: string;
  readonly to?: Envelope;
  /** How to ask for this amount alone, in English words. */
  readonly address?: string;
  readonly kind: Explained['kind'];
  readonly amount: number;
  readonly status: Status;
  readonly rule?: { readonly id: RuleId; readonly article: string; readonly status: Status };
  /** Where it is written: of a leaf that the file gives. */
  readonly place?: PlaceJson;
  readonly reason?: NothingReason;
  readonly cell?: {
    readonly scale: string;
    readonly line: ScaleLine;
    readonly part: ScalePart;
    readonly size_tier: SizeTier;
    readonly amount: number;
    readonly status: Status;
    readonly source: string;
    readonly verified_on: string | null;
  };
  readonly factor?: {
    readonly kind: Factor['kind'];
    readonly numerator: number;
    readonly denominator: number;
    readonly because: string;
    readonly place: PlaceJson | null;
  };
  /** Euros before rounding, `…` where more digits follow. */
  readonly exact?: string;
  readonly rounded?: boolean;
  readonly weights?: readonly number[];
  /** Which of the weights, from 1. */
  readonly index?: number;
  readonly reading?: { readonly id: ReadingId; readonly value: ReadingValue };
  /** True when the same amount is explained earlier in this tree. */
  readonly explained_above?: true;
  /** True when the depth asked for ends here. */
  readonly cut?: true;
  readonly children: readonly NodeJson[];
}
