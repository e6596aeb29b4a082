/** `aci explain`: an amount of a contract year told as text, Markdown or JSON. */
import { type Addressed, addressText } from '../../domain/addresses/addressed.ts';
import type { Contract } from '../../domain/contract.ts';
import type { YearResult } from '../../domain/result.ts';
import { tool } from '../../domain/tool.ts';
import { harmless } from '../../output/harmless.ts';
import { euros } from '../../output/numbers.ts';
import { wrap } from '../../output/wrap.ts';
import { type PageOptions, pageFor } from '../result/page-for.ts';
import { yearHeading } from '../result/year-heading.ts';
import { drawOutline } from './draw.ts';
import { type ExplainPage, explainPage } from './explain-page.ts';
import { explanationJson } from './explanation-json.ts';
import type { ExplanationsJson } from './explanation-shape.ts';
import { markdownOutline } from './markdown.ts';
import { outlineOf } from './outline.ts';
import { storyOf } from './story.ts';

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
