/** The inputs that differ between two files, or two years of one, in the words of the first. */
import type { Direction, Language } from '../../domain/contract.ts';
import type { Variant } from '../../domain/variant.ts';
import { directionWords, keyWords, modeWords, readingWords } from '../../domain/vocabulary.ts';
import { none, notes, type Section, table, text, type Value } from '../../output/document.ts';
import { harmless } from '../../output/harmless.ts';
import { phrase } from '../../output/phrase.ts';
import type { DifferingInput, PathStep } from '../../rules/simulation/inputs.ts';
import { variantHead } from './names.ts';

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
