/** An explanation for programs, `aci-cpts/explanation@1`: the whole tree, nothing left out but what stands above. */
import { dateToIso } from '../../base/calendar.ts';
import { ratio } from '../../base/ratio.ts';
import { locate, type Place } from '../../base/source.ts';
import type { Explained } from '../../domain/explained.ts';
import { childrenOf } from '../../domain/explained-children.ts';
import { euros, eurosOf } from '../../output/numbers.ts';
import { ruleSources } from '../../scale/articles.ts';
import { verifiedDay } from './details.ts';
import { exactProduct } from './exact.ts';
import type { ExplainPage } from './explain-page.ts';
import type { NodeJson, PlaceJson } from './explanation-shape.ts';
import { factorPlace, factorReason } from './factor.ts';
import { labelText } from './label.ts';

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
