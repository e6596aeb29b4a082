/** Two files, or two years of one, side by side, and what differs in their inputs; for people and for programs. */
import { projectedYear, yearHeading } from '../calculate/document/year-heading.ts';
import { framed, type Made } from '../calculate/json/head-json.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import type { Sha256 } from '../law/scale.ts';
import { type Document, facts, notes, type Section, table, title } from '../output/document.ts';
import { tool } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { none, text, type Value } from '../output/value.ts';
import { starSection } from '../simulate/simulation-document.ts';
import { variantJson } from '../simulate/variant-json.ts';
import type { Variant } from '../simulate/variants.ts';
import { spendingNotes, variantHead, variantName, variantsTable } from '../simulate/variants-table.ts';
import type { DifferingInput } from './inputs.ts';

export interface ComparedSide extends Variant {
  /** Of the CPTS. */
  readonly name: string;
}

interface Comparison {
  readonly sides: readonly [ComparedSide, ComparedSide];
  /** In the words of the first file. */
  readonly inputs: readonly DifferingInput[];
}

export function comparisonName({ sides: [one, other] }: Comparison): Phrase {
  const [first, second] = [variantName(one.origin), variantName(other.origin)];
  return phrase(`Comparaison\u00a0: ${first.fr} et ${second.fr}`, `Comparison: ${first.en} and ${second.en}`);
}

/** `fileLanguage`: that of the first file's keys. */
export const comparisonDocument = (comparison: Comparison, fileLanguage: Language): Document => [
  [
    title(comparisonName(comparison), 1),
    facts(...comparison.sides.map((side) => [variantName(side.origin), sideWords(side)] as const)),
  ],
  [variantsTable(comparison.sides)],
  [spendingNotes(comparison.sides)],
  inputsSection(comparison),
  starSection(
    comparison.sides.map(({ year }) => year),
    fileLanguage,
  ),
];

/** Which CPTS and which year a column is about. */
function sideWords({ name, year }: ComparedSide): Phrase {
  const heading = yearHeading(year);
  const projected = (lang: Language): string => (year.isProjected ? `. ${projectedYear[lang]}` : '');
  return both((lang) => `${harmless(name)}. ${heading[lang]}${projected(lang)}`);
}

function inputsSection({ inputs, sides: [first, second] }: Comparison): Section {
  if (inputs.length === 0) {
    return [notes(phrase('Les données sont les mêmes.', 'The inputs are the same.'))];
  }
  const written = (value: string | undefined): Value => (value === undefined ? none : text(value));
  const headOf = (side: ComparedSide) => ({ ...variantHead(side, 24), isEndKept: false });
  return [
    table({
      rows: inputs,
      leastFirst: 24,
      columns: [
        {
          head: phrase('Données qui diffèrent', 'Inputs that differ'),
          isEndKept: true,
          of: ({ path }) => text(path),
        },
        { ...headOf(first), of: (input) => written(input.first) },
        { ...headOf(second), of: (input) => written(input.second) },
      ],
    }),
  ];
}

const frame = framed('aci-cpts/comparison@1');

/** `aci-cpts/comparison@1`; `files` are those that were compared, one or two. */
export function comparisonToJson(
  { sides, inputs }: Comparison,
  files: readonly Made[],
  sha256Of: Sha256,
): object {
  const told = files.map((file) => frame.of(file, {}));
  return {
    format: 'aci-cpts/comparison@1',
    tool,
    files: told.map(({ input, cpts }) => ({ ...input, cpts })),
    variants: sides.map((side) => variantJson(side, sha256Of)),
    inputs: inputs.map(({ path, first, second }) => ({
      path,
      first: first ?? null,
      second: second ?? null,
    })),
    ...told.map(({ options, config }) => ({ options, ...(config && { config }) }))[0],
  };
}
