/** An explanation for programs, `aci-cpts/explanation@1`: the whole tree, nothing left out but what stands above. */
import { dateToIso } from '../amounts/calendar.ts';
import { ratio } from '../amounts/ratio.ts';
import { locate, type Place } from '../amounts/source.ts';
import { childrenOf, type Explained } from '../law/explained.ts';
import type { Factor } from '../law/factor.ts';
import {
  type AmountName,
  type NothingReason,
  type PartName,
  type RuleId,
  ruleSources,
} from '../law/label.ts';
import type { Envelope, ScaleLine, SizeTier } from '../law/mission.ts';
import type { ReadingId, ReadingValue } from '../law/reading.ts';
import type { ScalePart, Status } from '../law/scale.ts';
import { euros, eurosOf, type ToolJson } from '../output/json-fields.ts';
import { exactProduct, factorPlace, factorReason, verifiedDay } from './details.ts';
import type { ExplainPage } from './explain.ts';
import { labelText } from './label.ts';

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

/** `depth` is how many levels below the amount are given. */
export const explanationJson = (root: Explained, depth: number, context: ExplainPage): NodeJson =>
  nodeJson(root, depth, new Set(), context);

function nodeJson(node: Explained, depth: number, seen: Set<Explained>, context: ExplainPage): NodeJson {
  const { label, rule } = node;
  const parts = childrenOf(node);
  const address = context.addresses.get(node);
  const isRepeated = parts.length > 0 && seen.has(node);
  seen.add(node);
  const isCut = parts.length > 0 && depth === 0 && !isRepeated;
  const children = isRepeated || isCut ? [] : parts.map((part) => nodeJson(part, depth - 1, seen, context));
  return {
    what: labelText(label, context.page.lang),
    name: label.name,
    ...(label.line === undefined ? {} : { line: label.line }),
    ...(label.part === undefined ? {} : { part: label.part }),
    ...(label.indicator === undefined ? {} : { indicator: label.indicator }),
    ...(label.to === undefined ? {} : { to: label.to }),
    ...(address === undefined ? {} : { address }),
    kind: node.kind,
    amount: euros(node),
    status: node.status,
    ...(rule === undefined ? {} : { rule: { id: rule, ...ruleSources[rule] } }),
    ...factsOf(node, context),
    ...(isRepeated ? { explained_above: true as const } : {}),
    ...(isCut ? { cut: true as const } : {}),
    children,
  };
}

const placeJson = ({ source, start }: Place): PlaceJson => ({
  file: source.name,
  ...locate(source, start),
});

function factsOf(node: Explained, context: ExplainPage): Partial<NodeJson> {
  switch (node.kind) {
    case 'given':
      return { place: placeJson(node.at) };
    case 'nothing':
      return { reason: node.reason, place: placeJson(node.at) };
    case 'scale': {
      const { scale, line, part, sizeTier, amount, status, source } = node.cell;
      const day = verifiedDay(node.cell, context);
      const verified = day === undefined ? null : dateToIso(day);
      const cell = { scale, line, part, size_tier: sizeTier, amount: eurosOf(amount), status, source };
      return { cell: { ...cell, verified_on: verified } };
    }
    case 'product': {
      const { of, by } = node;
      const place = factorPlace(by);
      const { decimal, isCut, isRounded } = exactProduct(of.value, by.value);
      return {
        factor: {
          kind: by.kind,
          numerator: by.value.num,
          denominator: by.value.den,
          because: factorReason(by, context),
          place: place === undefined ? null : placeJson(place),
        },
        exact: isCut ? `${decimal}…` : decimal,
        rounded: isRounded,
      };
    }
    case 'share': {
      const { of, weights, index } = node;
      const own = weights[index] ?? 0;
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const { decimal, isCut, isRounded } = exactProduct(of.value, ratio(own, all));
      return { weights, index: index + 1, exact: isCut ? `${decimal}…` : decimal, rounded: isRounded };
    }
    case 'choice':
      return { reading: { id: node.reading, value: node.choice } };
    default:
      return {};
  }
}
