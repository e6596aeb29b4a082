/** An explanation for people: a tree drawn with lines, at most as wide as the terminal. */
import type { Explained } from '../law/explained.ts';
import type { Label, RuleId } from '../law/label.ts';
import { wrap } from '../output/display-width.ts';
import { detailTexts } from './details.ts';
import type { ExplainPage } from './explain.ts';
import { headOf } from './label.ts';
import { type Story, storyOf } from './story.ts';

/** The story of an amount, cut at a depth and told once: what drawing and Markdown both write. */

export interface Outline {
  readonly head: ReturnType<typeof headOf>;
  readonly details: readonly string[];
  readonly children: readonly Outline[];
}

/** `depth` is how many levels below the amount are shown. */
export function outlineOf(story: Story, depth: number, context: ExplainPage): Outline {
  return outlineWithin(story, { depth, told: [] }, new Set(), context);
}

/** Where in the tree a story stands: what may still be shown, and what has been said above it. */
interface Standing {
  readonly depth: number;
  readonly told: readonly RuleId[];
  readonly above?: Label;
}

function outlineWithin(
  story: Story,
  { depth, told, above }: Standing,
  seen: Set<Explained>,
  context: ExplainPage,
): Outline {
  const { words, addresses } = context;
  const head = headOf(story.label, story.node, context, above);
  const hasMore = story.children.length > 0;
  if (hasMore && seen.has(story.node)) return { head, details: [words.above], children: [] };
  seen.add(story.node);
  const details = detailTexts(story, told, context);
  if (hasMore && depth === 0) {
    // The amount asked for does not send its reader back to itself.
    const address = above === undefined ? undefined : addresses.get(story.root);
    const more = address === undefined ? '…' : words.more(address);
    return { head, details: [...details, more], children: [] };
  }
  const below = { depth: depth - 1, told: [...told, ...story.rules], above: story.label };
  return {
    head,
    details,
    children: story.children.map((child) => outlineWithin(storyOf(child), below, seen, context)),
  };
}

/** Columns that text keeps however deep the tree is. */
const leastText = 30;

export const drawOutline = (outline: Outline, context: ExplainPage): string[] =>
  drawn(outline, '', '', context);

/** `first` stands before the amount's own line, `rest` before all that is under it. */
function drawn(
  { head, details, children }: Outline,
  first: string,
  rest: string,
  context: ExplainPage,
): string[] {
  const { page, words } = context;
  const { paint, width } = page;
  const room = Math.max(leastText, width - rest.length - 3);
  const status = head.status === '' ? '' : ` (${head.status})`;
  const heading = wrap(`${head.name}${words.colon}${head.amount}${status}`, width - rest.length, '  ');
  const stem = children.length > 0 ? '│  ' : '   ';
  const last = children.length - 1;
  return [
    ...heading.map((line, index) => `${paint.faint(index === 0 ? first : rest)}${paint.strong(line)}`),
    ...details
      .flatMap((detail) => wrap(detail, room, '  '))
      .map((line) => `${paint.faint(`${rest}${stem}`)}${line}`),
    ...children.flatMap((child, index) =>
      drawn(
        child,
        `${rest}${index === last ? '└─ ' : '├─ '}`,
        `${rest}${index === last ? '   ' : '│  '}`,
        context,
      ),
    ),
  ];
}
