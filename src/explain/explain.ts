/** `aci explain`: an amount of a contract year told as text, Markdown or JSON. */

import { type Page, type PageOptions, pageFor } from '../calculate/document/page.ts';
import { yearHeading } from '../calculate/document/year-heading.ts';
import type { YearResult } from '../calculate/result.ts';
import type { Contract, Language } from '../law/contract.ts';
import type { Explained } from '../law/explained.ts';
import { tool } from '../law/tool.ts';
import { wrap } from '../output/display-width.ts';
import { harmless } from '../output/harmless.ts';
import { euros } from '../output/numbers.ts';
import { type Addressed, addressText } from './addresses.ts';
import { drawOutline, outlineOf } from './draw.ts';
import { type ExplainWords, explainWords } from './explain-words.ts';
import { type ExplanationsJson, explanationJson } from './explanation-json.ts';
import { markdownOutline } from './markdown.ts';
import { storyOf } from './story.ts';

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
