/** Two files, or two years of one, side by side, and what differs in their inputs. */
import type { Language } from '../../domain/contract.ts';
import type { Variant } from '../../domain/variant.ts';
import { type Document, facts, title } from '../../output/document.ts';
import { harmless } from '../../output/harmless.ts';
import { both, type Phrase, phrase } from '../../output/phrase.ts';
import type { DifferingInput } from '../../rules/simulation/inputs.ts';
import { projectedYear, yearHeading } from '../result/year-heading.ts';
import { unsureSection } from './document.ts';
import { inputsSection } from './inputs.ts';
import { variantName } from './names.ts';
import { spendingNotes, variantsTable } from './variants.ts';

export interface Side extends Variant {
  /** Of the CPTS. */
  readonly name: string;
}

export interface Comparison {
  readonly sides: readonly [Side, Side];
  readonly inputs: readonly DifferingInput[];
}

/** `fileLanguage`: that of the first file's keys. */
export function comparisonDocument({ sides, inputs }: Comparison, fileLanguage: Language): Document {
  const years = sides.map(({ year }) => year);
  return [
    [
      title(comparisonName(sides), 1),
      facts(...sides.map((side) => [variantName(side.origin), sideWords(side)] as const)),
    ],
    [variantsTable(sides)],
    [spendingNotes(sides)],
    inputsSection(inputs, sides, fileLanguage),
    unsureSection(years, fileLanguage),
  ];
}

export function comparisonName([one, other]: Comparison['sides']): Phrase {
  const [first, second] = [variantName(one.origin), variantName(other.origin)];
  return phrase(`Comparaison\u00a0: ${first.fr} et ${second.fr}`, `Comparison: ${first.en} and ${second.en}`);
}

/** Which CPTS and which year a column is about. */
function sideWords({ name, year }: Side): Phrase {
  const heading = yearHeading(year);
  const projected = (lang: Language): string => (year.isProjected ? `. ${projectedYear[lang]}` : '');
  return both((lang) => `${harmless(name)}. ${heading[lang]}${projected(lang)}`);
}
