/** `aci explain`: amounts of a contract year, each with its story, as a document. */
import { simulationPhrase } from '../calculate/document/result-notes.ts';
import { amendmentFact, yearHeading } from '../calculate/document/year-heading.ts';
import type { Computation } from '../calculate/options.ts';
import { isSimulatedYear, type YearResult } from '../calculate/result.ts';
import type { Explained } from '../law/explained.ts';
import { type Language, phrase } from '../law/language.ts';
import { advice, type Document, type Item, list, type Section, title } from '../output/document.ts';
import { both } from '../output/phrase.ts';
import { type Addressed, addressText } from './addresses.ts';
import type { Explaining } from './details.ts';
import { headText, type Outline, outlineOf } from './outline.ts';

/** A contract year with its amounts that have an address, and those of them to explain. */
export interface Asked {
  readonly year: YearResult;
  readonly all: readonly Addressed[];
  readonly wanted: readonly Addressed[];
}

export interface ExplainOptions {
  readonly lang: Language;
  /**
   * How many levels below the amount are shown; by default all, but two of fungibility, whose transfers hang on one another.
   */
  readonly depth?: number | undefined;
}

/** The deepest tree is far from it. */
export const wholeTree = 99;

/** The addresses that an explanation refers to are written in the words of `addressLanguage`. */
export function explaining(
  { year, all }: Pick<Asked, 'year' | 'all'>,
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

const itemOf = ({ head, details, children }: Outline, lang: Language): Item => ({
  words: headText(head, lang),
  details,
  children: children.map((child) => itemOf(child, lang)),
});

/** The amounts that are wanted, each with its year and its address above, and what was supposed of results that they rest on. */
export const explanationDocument = (
  asked: readonly Asked[],
  { contract: { cpts, language }, options }: Computation,
  { lang, depth }: ExplainOptions,
): Document =>
  asked.flatMap((ofYear) => {
    const { year, wanted } = ofYear;
    const context = explaining(ofYear, lang, language);
    return wanted.flatMap((one): Section[] => {
      const isOfContract = one.isOfContract === true;
      const usual = addressText(one, 'en').startsWith('fungibility.') ? 2 : wholeTree;
      return [
        [
          title(cpts.name.value, 1),
          advice(
            isOfContract ? ofContract : yearHeading(year),
            ...(isOfContract ? [] : amendmentFact(year)).map(([head, which]) =>
              both((lang) => `${head[lang]} ${which[lang]}`),
            ),
            both((lang) => `${addressWord[lang]} ${addressText(one, language)}`),
            isSimulatedYear(year) && simulationPhrase(options),
          ),
        ],
        [list([itemOf(outlineOf(one.amount, depth ?? usual, context), lang)])],
      ];
    });
  });
