/** An explanation for programs, `aci-cpts/explanation@1`: the whole tree, nothing left out but what stands above. */
import { dateToIso } from '../amounts/calendar.ts';
import { ratio } from '../amounts/ratio.ts';
import { locate, type Place } from '../amounts/source.ts';
import { framed, type Made } from '../calculate/json/head-json.ts';
import type { Computation } from '../calculate/options.ts';
import { isSimulatedYear } from '../calculate/result.ts';
import { childrenOf, type Explained } from '../law/explained.ts';
import { type Label, type RuleId, ruleSources } from '../law/label.ts';
import { euros, eurosOf } from '../output/json-fields.ts';
import { addressText } from './addresses.ts';
import { type Explaining, verifiedDay } from './details.ts';
import { type Asked, type ExplainOptions, explaining, wholeTree } from './explain.ts';
import { exactProduct, factorPlace, factorReason, heldAgainst } from './factor-words.ts';
import { labelText } from './story.ts';

/** Lines and columns count from 1. */
const placeJson = ({ source, start }: Place) => ({ file: source.name, ...locate(source, start) });

/** What is particular to a kind of amount. */
function factsOf(node: Explained, context: Explaining) {
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
      const [place, against] = [factorPlace(by), heldAgainst(by)];
      const factor = {
        kind: by.kind,
        numerator: by.value.num,
        denominator: by.value.den,
        because: factorReason(by, context.lang),
        place: place === undefined ? null : placeJson(place),
        ...(against === undefined ? {} : { against: placeJson(against) }),
      };
      return { factor, ...exactJson(of, by.value) };
    }
    case 'share': {
      const { of, weights, index } = node;
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      return { weights, index: index + 1, ...exactJson(of, ratio(weights[index] ?? 0, all)) };
    }
    case 'choice':
      return { reading: { id: node.reading, value: node.choice } };
    default:
      return {};
  }
}

/** Euros before rounding, `…` where more digits follow. */
function exactJson(of: Explained, by: Parameters<typeof exactProduct>[1]) {
  const { decimal, isCut, isRounded } = exactProduct(of.value, by);
  return { exact: isCut ? `${decimal}…` : decimal, rounded: isRounded };
}

function ruleJson(id: RuleId) {
  const { article, status } = ruleSources[id];
  return { id, article, status };
}

interface Head extends Label {
  /** What the amount is, in the language asked for. */
  readonly what: string;
  /** How to ask for this amount alone, in English words. */
  readonly address?: string;
  readonly kind: Explained['kind'];
  readonly amount: number;
  readonly status: Explained['status'];
  readonly rule?: ReturnType<typeof ruleJson>;
  /** True when the same amount is explained earlier in this tree. */
  readonly explained_above?: true;
  /** True when the depth asked for ends here. */
  readonly cut?: true;
  readonly children: readonly NodeJson[];
}
export type NodeJson = Head & ReturnType<typeof factsOf>;

/** `depth` is how many levels below the amount are given. */
export function explanationJson(
  node: Explained,
  depth: number,
  context: Explaining,
  seen: Set<Explained> = new Set(),
): NodeJson {
  const { name, line, part, indicator, to } = node.label;
  const parts = childrenOf(node);
  const address = context.addresses.get(node);
  const isRepeated = parts.length > 0 && seen.has(node);
  seen.add(node);
  const isCut = parts.length > 0 && depth === 0 && !isRepeated;
  return {
    what: labelText(node.label, context.lang),
    name,
    ...(line === undefined ? {} : { line }),
    ...(part === undefined ? {} : { part }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(to === undefined ? {} : { to }),
    ...(address === undefined ? {} : { address }),
    kind: node.kind,
    amount: euros(node),
    status: node.status,
    ...(node.rule === undefined ? {} : { rule: ruleJson(node.rule) }),
    ...factsOf(node, context),
    ...(isRepeated ? { explained_above: true as const } : {}),
    ...(isCut ? { cut: true as const } : {}),
    children:
      isRepeated || isCut ? [] : parts.map((child) => explanationJson(child, depth - 1, context, seen)),
  };
}

const frame = framed('aci-cpts/explanation@1');

/** In English words, whatever the language of the file; the whole tree unless a depth is asked for. */
export const explanationsJson = (
  all: readonly Asked[],
  result: Computation,
  meta: Made['meta'],
  { lang, depth = wholeTree }: ExplainOptions,
) =>
  frame.of(
    { meta, result },
    {
      scenario: result.options.scenario,
      explanations: all.flatMap((ofYear) => {
        const context = explaining(ofYear, lang, result.contract.language, 'en');
        return ofYear.wanted.map((one) => ({
          /** Null for what belongs to no contract year: the letter of intent. */
          year: one.isOfContract === true ? null : ofYear.year.year,
          address: addressText(one, 'en'),
          simulated: isSimulatedYear(ofYear.year),
          amount: euros(one.amount),
          explanation: explanationJson(one.amount, depth, context),
        }));
      }),
    },
  );
