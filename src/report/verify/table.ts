/** A verification for people: the answer first, then what changed, then which figures differ. */
import type { Language } from '../../domain/contract.ts';
import { formatCount } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { type Paint, paintFor } from '../../output/paint.ts';
import { type Row, tableLines } from '../../output/table-layout.ts';
import { wrap } from '../../output/wrap.ts';
import { factLines } from '../scale/page.ts';
import { type VerifyWords, verifyWords } from '../words/verify.ts';
import { changeFacts } from './changes.ts';
import type { Difference } from './figures.ts';
import { figureLabel, figureText, isAmount } from './label.ts';
import type { Verification } from './verification.ts';

export interface RenderVerificationOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** What people call the two files. */
  readonly result: string;
  readonly file: string;
}

/** Beyond this many, a person wants the JSON. */
const mostShown = 40;

/** The text to print, ending with a line break. */
export function renderVerification(found: Verification, options: RenderVerificationOptions): string {
  const { lang, width } = options;
  const paint = paintFor(options.color);
  const words = verifyWords[lang];
  const title = words.title(harmless(options.result), harmless(options.file));
  const sections = [
    [...wrap(title, width, '  ').map(paint.strong), ...answer(found, lang, width, paint)],
    [paint.strong(words.changes), ...factLines(changeFacts(found, lang), { width, paint })],
    unexplained(found, words, width),
    differencesSection(found.differences, options, paint),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function answer(found: Verification, lang: Language, width: number, paint: Paint): string[] {
  const words = verifyWords[lang];
  const compared = formatCount(found.compared, lang);
  if (found.isSame) return wrap(words.same(compared), width, '  ').map(paint.fix);
  if (found.differences.length === 0) return wrap(words.otherReadings, width, '  ').map(paint.error);
  const count = formatCount(found.differences.length, lang);
  return wrap(words.differ(count, compared), width, '  ').map(paint.error);
}

/** Same tool, scale and file, yet other figures or readings: only an edited result can do that. */
const unexplained = ({ isEdited }: Verification, words: VerifyWords, width: number): string[] =>
  isEdited ? wrap(words.unexplained, width, '  ') : [];

function differencesSection(
  differences: readonly Difference[],
  { lang, width }: RenderVerificationOptions,
  paint: Paint,
): string[] {
  if (differences.length === 0) return [];
  const words = verifyWords[lang];
  const shown = differences.filter(isTelling).slice(0, mostShown);
  const more = differences.length - shown.length;
  const columns = [
    { key: 'name', head: '', align: 'left' },
    { key: 'before', head: words.before, align: 'right' },
    { key: 'after', head: words.after, align: 'right' },
  ] as const;
  const lines = tableLines({ columns, rows: rowsOf(shown, lang), leastFirst: 30 }, width, paint);
  return [...lines, ...(more === 0 ? [] : wrap(words.more(formatCount(more, lang)), width, '  '))];
}

/** Of what only one result has, the amounts that are something: its names, days and noughts say no more. */
const isTelling = ({ path, before, after }: Difference): boolean => {
  if (before !== undefined && after !== undefined) return true;
  const value = before ?? after;
  return isAmount(path, value) && value !== 0;
};

type Key = 'name' | 'before' | 'after';

function rowsOf(differences: readonly Difference[], lang: Language): Row<Key>[] {
  let last = '';
  return differences.flatMap(({ path, before, after }): Row<Key>[] => {
    const { group, name } = figureLabel(path, lang);
    const head: Row<Key>[] = group === last ? [] : [{ cells: { name: { text: group } } }];
    last = group;
    const cells = {
      name: { text: `  ${name}` },
      before: { text: figureText(path, before, lang) },
      after: { text: figureText(path, after, lang) },
    };
    return [...head, { cells }];
  });
}
