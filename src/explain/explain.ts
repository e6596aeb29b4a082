/** `aci explain`: an amount of a contract year told as text, Markdown or JSON. */

import { type Page, type PageOptions, pageFor } from '../calculate/document/page.ts';
import { yearHeading } from '../calculate/document/year-heading.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract, Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import type { Label, RuleId } from '../law/label.ts';
import { markdownText } from '../output/document-markdown.ts';
import { euros, tool } from '../output/json-fields.ts';
import { harmless, wrap } from '../output/text.ts';
import { type Addressed, addressText } from './addresses.ts';
import { detailTexts } from './details.ts';
import { type ExplanationsJson, explanationJson } from './explanation-json.ts';
import { type ExplainWords, explainWords, headOf } from './label.ts';
import { type Story, storyOf } from './story.ts';

/** An explanation for people: a tree drawn with lines, at most as wide as the terminal. */

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

/** An explanation for a letter: nested lists in Markdown. */

const listItem = ({ head, details, children }: Outline, indent: string, context: ExplainPage): string[] => {
  const status = head.status === '' ? '' : ` (${markdownText(head.status)})`;
  return [
    `${indent}- ${markdownText(head.name)}${context.words.colon}**${markdownText(head.amount)}**${status}`,
    ...details.map((detail) => `${indent}  <br>${markdownText(detail)}`),
    ...children.flatMap((child) => listItem(child, `${indent}  `, context)),
  ];
};

/** `above` says whose amount this is and of which year. */
export const markdownOutline = (
  outline: Outline,
  above: readonly string[],
  context: ExplainPage,
): string[] => [
  `## ${markdownText(outline.head.name)}${context.words.colon}${markdownText(outline.head.amount)}`,
  '',
  above.map(markdownText).join('  \n'),
  '',
  ...listItem(outline, '', context),
];

/** What every part of an explanation is written with. */

export interface ExplainPage {
  readonly page: Page;
  readonly words: ExplainWords;
  readonly year: YearResult;
  /** How to ask for an amount of the year. */
  readonly addresses: ReadonlyMap<Explained, string>;
}

/** `all` are the amounts that have an address, written in the words of `addressLanguage`. */
export function explainPage(
  year: YearResult,
  all: readonly Addressed[],
  page: Page,
  addressLanguage: Language = page.fileLanguage,
): ExplainPage {
  const addresses = new Map<Explained, string>();
  for (const addressed of all) {
    if (!addresses.has(addressed.amount)) {
      addresses.set(addressed.amount, addressText(addressed, addressLanguage));
    }
  }
  return { page, words: explainWords[page.lang], year, addresses };
}

/** One amount to explain, among all those of its year. */
export interface Asked {
  readonly year: YearResult;
  readonly all: readonly Addressed[];
  readonly wanted: Addressed;
}

export interface ExplainOptions extends PageOptions {
  /** How many levels below the amount are told. */
  readonly depth: number;
}

const contextOf = ({ year, all }: Asked, contract: Contract, options: PageOptions): ExplainPage =>
  explainPage(year, all, pageFor(contract, options));

function aboveOf({ year, wanted }: Asked, contract: Contract, { words, page }: ExplainPage): string[] {
  const address = `${words.line} ${addressText(wanted, page.fileLanguage)}`;
  const heading = wanted.isOfContract === true ? words.ofContract : yearHeading(year)[page.lang];
  return [harmless(contract.cpts.name.value), heading, address];
}

export function renderExplanation(asked: Asked, contract: Contract, options: ExplainOptions): string {
  const context = contextOf(asked, contract, options);
  const { paint, width } = context.page;
  const outline = outlineOf(storyOf(asked.wanted.amount), options.depth, context);
  const [name = '', ...rest] = aboveOf(asked, contract, context).map((text) => wrap(text, width, '  '));
  const above = [...[name].flat().map(paint.strong), ...rest.flat().map(paint.faint)];
  return `${[...above, '', ...drawOutline(outline, context)].join('\n')}\n`;
}

export function markdownExplanation(asked: Asked, contract: Contract, options: ExplainOptions): string {
  const context = contextOf(asked, contract, options);
  const outline = outlineOf(storyOf(asked.wanted.amount), options.depth, context);
  return `${markdownOutline(outline, aboveOf(asked, contract, context), context).join('\n')}\n`;
}

export const explanationsJson = (
  all: readonly Asked[],
  contract: Contract,
  input: ExplanationsJson['input'],
  options: ExplainOptions,
): ExplanationsJson => ({
  format: 'aci-cpts/explanation@1',
  tool,
  input,
  explanations: all.map((asked) => ({
    year: asked.wanted.isOfContract === true ? null : asked.year.year,
    address: addressText(asked.wanted, 'en'),
    amount: euros(asked.wanted.amount),
    explanation: explanationJson(
      asked.wanted.amount,
      options.depth,
      explainPage(asked.year, asked.all, pageFor(contract, options), 'en'),
    ),
  })),
});
