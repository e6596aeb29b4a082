/** `aci explain`: an amount of a contract year as text or Markdown. */
import { simulationPhrase } from '../calculate/document/result-notes.ts';
import { amendmentFact, yearHeading } from '../calculate/document/year-heading.ts';
import { type Assumed, isSimulatedYear, type YearResult } from '../calculate/result.ts';
import type { Contract } from '../contract/contract-terms.ts';
import type { Explained } from '../law/explained.ts';
import { type Language, phrase } from '../law/language.ts';
import { markdownText } from '../output/document-markdown.ts';
import { paintFor } from '../output/paint.ts';
import type { TerminalOptions } from '../output/terminal.ts';
import { harmless, wrap } from '../output/text.ts';
import { type Addressed, addressText } from './addresses.ts';
import type { Explaining } from './details.ts';
import { colon, drawn, markdownList, type Outline, outlineOf } from './outline.ts';

/** A contract year with its amounts that have an address. */
export interface OfYear {
  readonly year: YearResult;
  readonly all: readonly Addressed[];
}

/** One amount to explain, among all those of its year. */
export interface Asked extends OfYear {
  readonly wanted: Addressed;
}

export interface ExplainOptions extends TerminalOptions {
  /**
   * How many levels below the amount are shown; by default all, but two of fungibility, whose transfers hang on one another.
   */
  readonly depth?: number | undefined;
  /** What was supposed of results: said above amounts that rest on it. */
  readonly supposed?: Assumed;
}

/** The deepest tree is far from it. */
export const wholeTree = 99;

/** The addresses that an explanation refers to are written in the words of `addressLanguage`. */
export function explaining(
  { year, all }: OfYear,
  lang: Language,
  fileLanguage: Language,
  addressLanguage: Language = fileLanguage,
): Explaining {
  const addresses = new Map<Explained, string>();
  for (const addressed of all) {
    if (!addresses.has(addressed.amount)) {
      addresses.set(addressed.amount, addressText(addressed, addressLanguage));
    }
  }
  return { lang, fileLanguage, year, addresses };
}

export const addressWord = phrase('Ligne', 'Line');
const ofContract = phrase('Hors des exercices du contrat', 'Outside the contract years');

/** The CPTS, the contract year and the address; then the outline. */
function outlined(asked: Asked, { cpts, language }: Contract, { lang, depth, supposed }: ExplainOptions) {
  const { year, wanted } = asked;
  const usual = addressText(wanted, 'en').startsWith('fungibility.') ? 2 : wholeTree;
  const outline: Outline = outlineOf(wanted.amount, depth ?? usual, explaining(asked, lang, language));
  const above = [
    harmless(cpts.name.value),
    (wanted.isOfContract === true ? ofContract : yearHeading(year))[lang],
    ...(wanted.isOfContract === true ? [] : amendmentFact(year)).map(
      ([head, which]) => `${head[lang]} ${which[lang]}`,
    ),
    `${addressWord[lang]} ${addressText(wanted, language)}`,
    ...(supposed !== undefined && isSimulatedYear(year) ? [simulationPhrase(supposed)[lang]] : []),
  ];
  return { above, outline };
}

export function renderExplanation(asked: Asked, contract: Contract, options: ExplainOptions): string {
  const { above, outline } = outlined(asked, contract, options);
  const { lang, width } = options;
  const paint = paintFor(options.color);
  const [name = '', ...rest] = above.map((text) => wrap(text, width, '  ').join('\n'));
  const tree = drawn(outline, { paint, width, colon: colon[lang] });
  return `${[paint.strong(name), ...rest.map(paint.faint), '', ...tree].join('\n')}\n`;
}

export function markdownExplanation(asked: Asked, contract: Contract, options: ExplainOptions): string {
  const { above, outline } = outlined(asked, contract, options);
  const between = colon[options.lang];
  const title = `## ${markdownText(outline.head.name)}${between}${markdownText(outline.head.amount)}`;
  return `${[title, '', above.map(markdownText).join('  \n'), '', ...markdownList(outline, between)].join('\n')}\n`;
}
