/** The story of an amount as an outline, cut at a depth, each amount explained once; drawn as a tree or as nested lists. */
import { isZero } from '../amounts/money.ts';
import type { Explained } from '../law/explained.ts';
import type { Label, RuleId } from '../law/label.ts';
import { phrase } from '../law/language.ts';
import { isUncertain } from '../law/scale.ts';
import { markdownText } from '../output/document-markdown.ts';
import { formatAmount } from '../output/format.ts';
import { statusNames } from '../output/names.ts';
import type { Paint } from '../output/paint.ts';
import { sayIn } from '../output/phrase.ts';
import { wrap } from '../output/text.ts';
import { detailTexts, type Explaining } from './details.ts';
import { labelText, type Story, storyOf } from './story.ts';

/** Between a name and its amount. */
export const colon = phrase('\u00a0: ', ': ');

export interface Outline {
  /** `Accès aux soins, volet fixe`, `57 342,47 €`, and how unsure it is; apart, so that they can be painted. */
  readonly head: { readonly name: string; readonly amount: string; readonly status: string };
  readonly details: readonly string[];
  readonly children: readonly Outline[];
}

/** Empty for what is confirmed, and for nothing. */
function statusText(node: Explained, { lang }: Explaining): string {
  if (node.status === 'confirmed' || isZero(node.value)) return '';
  const name = statusNames[node.status][lang];
  if (node.kind !== 'sum' || !isUncertain(node.status)) return name;
  const isWholly = node.parts.every((part) => isZero(part.value) || isUncertain(part.status));
  return isWholly ? name : sayIn(lang)(`en partie ${name}`, `partly ${name}`);
}

/** What may still be shown below, and what has been said above. */
interface Standing {
  readonly depth: number;
  readonly rules: readonly RuleId[];
  readonly above?: Label;
}

/** `depth` is how many levels below the amount are shown. */
export const outlineOf = (amount: Explained, depth: number, context: Explaining): Outline =>
  outlineWithin(storyOf(amount), { depth, rules: [] }, new Set(), context);

function outlineWithin(
  story: Story,
  { depth, rules, above }: Standing,
  seen: Set<Explained>,
  context: Explaining,
): Outline {
  const { lang, addresses } = context;
  const say = sayIn(lang);
  const head = {
    name: labelText(story.label, lang, above),
    amount: formatAmount(story.node.value, lang),
    status: statusText(story.node, context),
  };
  const hasMore = story.children.length > 0;
  if (hasMore && seen.has(story.node)) {
    return { head, details: [say('expliqué plus haut', 'explained above')], children: [] };
  }
  seen.add(story.node);
  const details = detailTexts(story, rules, context);
  if (hasMore && depth === 0) {
    // The amount asked for does not send its reader back to itself.
    const address = above === undefined ? undefined : addresses.get(story.root);
    const more = address === undefined ? '…' : say(`suite\u00a0: ${address}`, `continued: ${address}`);
    return { head, details: [...details, more], children: [] };
  }
  const below = { depth: depth - 1, rules: [...rules, ...story.rules], above: story.label };
  const children = story.children.map((child) => outlineWithin(storyOf(child), below, seen, context));
  return { head, details, children };
}

/** Columns that text keeps however deep the tree is. */
const leastText = 30;

interface TreeLook {
  readonly colon: string;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * Lines of a tree, at most as wide as the terminal. `first` stands before the amount's own line, `rest` before what is under
 * it.
 */
export function drawn({ head, details, children }: Outline, look: TreeLook, first = '', rest = ''): string[] {
  const { paint, width } = look;
  const status = head.status === '' ? '' : ` (${head.status})`;
  const heading = wrap(`${head.name}${look.colon}${head.amount}${status}`, width - rest.length, '  ');
  const stem = children.length > 0 ? '│  ' : '   ';
  const room = Math.max(leastText, width - rest.length - stem.length);
  return [
    ...heading.map((line, index) => `${paint.faint(index === 0 ? first : rest)}${paint.strong(line)}`),
    ...details
      .flatMap((detail) => wrap(detail, room, '  '))
      .map((line) => `${paint.faint(`${rest}${stem}`)}${line}`),
    ...children.flatMap((child, index) => {
      const [branch, below] = index === children.length - 1 ? ['└─ ', '   '] : ['├─ ', '│  '];
      return drawn(child, look, `${rest}${branch}`, `${rest}${below}`);
    }),
  ];
}

/** Nested lists of Markdown. */
export function markdownList({ head, details, children }: Outline, between: string, indent = ''): string[] {
  const status = head.status === '' ? '' : ` (${markdownText(head.status)})`;
  return [
    `${indent}- ${markdownText(head.name)}${between}**${markdownText(head.amount)}**${status}`,
    ...details.map((detail) => `${indent}  <br>${markdownText(detail)}`),
    ...children.flatMap((child) => markdownList(child, between, `${indent}  `)),
  ];
}
