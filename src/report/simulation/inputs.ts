/** The inputs that differ between two files, or two years of one, in the words of the first. */
import type { Direction, Language } from '../../domain/contract.ts';
import { directionWords, keyWords, modeWords, readingWords } from '../../domain/vocabulary.ts';
import { displayWidth, truncate, truncateStart } from '../../output/display-width.ts';
import { harmless } from '../../output/harmless.ts';
import { tableLines } from '../../output/table-layout.ts';
import type { DifferingInput, PathStep } from '../../rules/simulation/inputs.ts';
import type { SimulationPage } from './page.ts';

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
export function writtenText(text: string | undefined, path: readonly PathStep[], language: Language): string {
  const last = path.at(-1);
  const code = last?.kind === 'key' ? last.code : '';
  if (text === undefined) return '–';
  if (code === 'direction' && isDirection(text)) return directionWords[text][language];
  if (code === 'mode' && (text === 'proportional' || text === 'threshold')) return modeWords[text][language];
  return harmless(text.trim().replace(/\s+/g, ' '));
}

const valueRoom = 24;
/** Between the three columns. */
const gaps = 4;

export function inputsSection(
  inputs: readonly DifferingInput[],
  names: readonly [string, string],
  page: SimulationPage,
): string[] {
  const { says, fileLanguage, width, paint } = page;
  if (inputs.length === 0) return [says.sameInputs];
  const shown = inputs.map(({ path, first, second }) => ({
    path: harmless(pathText(path, fileLanguage)),
    first: truncate(writtenText(first, path, fileLanguage), valueRoom),
    second: truncate(writtenText(second, path, fileLanguage), valueRoom),
  }));
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const room =
    width -
    widest([names[0], ...shown.map(({ first }) => first)]) -
    widest([names[1], ...shown.map(({ second }) => second)]) -
    gaps;
  return tableLines<'path' | 'first' | 'second'>(
    {
      columns: [
        { key: 'path', head: says.inputs, align: 'left' },
        { key: 'first', head: names[0], align: 'right' },
        { key: 'second', head: names[1], align: 'right' },
      ],
      rows: shown.map(({ path, first, second }) => ({
        cells: {
          path: { text: truncateStart(path, Math.max(2, room)) },
          first: { text: first },
          second: { text: second },
        },
      })),
      leastFirst: 24,
    },
    width,
    paint,
  );
}
