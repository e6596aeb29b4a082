/** Two files, or two years of one, side by side, and what differs in their inputs. */
import { projectedYear, yearHeading } from '../calculate/document/year-heading.ts';
import type { Direction, Language } from '../law/contract.ts';
import {
  type Document,
  facts,
  none,
  notes,
  type Section,
  table,
  text,
  title,
  type Value,
} from '../output/document.ts';
import { both, type Phrase, phrase } from '../output/phrase.ts';
import { harmless } from '../output/text.ts';
import { variantHead, variantName } from '../simulate/names.ts';
import { unsureSection } from '../simulate/simulation-document.ts';
import type { Variant } from '../simulate/variants.ts';
import { spendingNotes, variantsTable } from '../simulate/variants-table.ts';
import { directionWords, keyWords, modeWords, readingWords } from '../vocabulary/vocabulary.ts';
import type { DifferingInput, PathStep } from './inputs.ts';

/** The inputs that differ between two files, or two years of one, in the words of the first. */

/** Names of the code that a file does not write, or writes otherwise. */
const writtenAs: Readonly<Record<string, string | undefined>> = {
  terms: 'contract',
  isFixedOnly: 'fixedOnly',
  isDone: 'done',
  letter_of_intent: 'letterOfIntent',
};
const unwritten: ReadonlySet<string> = new Set(['outcome', 'pays']);

const words: Readonly<Record<string, Readonly<Record<Language, string>> | undefined>> = {
  ...readingWords,
  ...keyWords,
};

/** An indicator's own rate is called by its name in the file. */
function codeOf(path: readonly PathStep[], index: number, code: string): string {
  const before = path[index - 1];
  const isOwnRate = code === 'rate' && before?.kind === 'key' && before.code === 'outcome';
  return isOwnRate ? 'attainmentRate' : (writtenAs[code] ?? code);
}

/** The path as `--set` takes it. */
export const pathText = (path: readonly PathStep[], language: Language): string =>
  path
    .flatMap((step, index) => {
      if (step.kind === 'item') return [/[.="']/.test(step.name) ? `"${step.name}"` : step.name];
      if (unwritten.has(step.code)) return [];
      const code = codeOf(path, index, step.code);
      return [words[code]?.[language] ?? code];
    })
    .join('.');

const isDirection = (text: string): text is Direction => text === 'up' || text === 'down';

/** What the file wrote; a direction or a mode that it left to us is said in its words. */
export function writtenText(text: string, path: readonly PathStep[], language: Language): string {
  const last = path.at(-1);
  const code = last?.kind === 'key' ? last.code : '';
  if (code === 'direction' && isDirection(text)) return directionWords[text][language];
  if (code === 'mode' && (text === 'proportional' || text === 'threshold')) return modeWords[text][language];
  return harmless(text.trim().replace(/\s+/g, ' '));
}

/** How many characters of a value a terminal shows. */
const most = 24;

export function inputsSection(
  inputs: readonly DifferingInput[],
  [first, second]: readonly [Pick<Variant, 'origin'>, Pick<Variant, 'origin'>],
  fileLanguage: Language,
): Section {
  if (inputs.length === 0) {
    return [notes(phrase('Les données sont les mêmes.', 'The inputs are the same.'))];
  }
  const written = (value: string | undefined, path: readonly PathStep[]): Value =>
    value === undefined ? none : text(writtenText(value, path, fileLanguage));
  return [
    table({
      rows: inputs,
      leastFirst: 24,
      columns: [
        {
          head: phrase('Données qui diffèrent', 'Inputs that differ'),
          isEndKept: true,
          of: ({ path }) => text(pathText(path, fileLanguage)),
        },
        { ...variantHead(first, most), isEndKept: false, of: (each) => written(each.first, each.path) },
        { ...variantHead(second, most), isEndKept: false, of: (each) => written(each.second, each.path) },
      ],
    }),
  ];
}

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
