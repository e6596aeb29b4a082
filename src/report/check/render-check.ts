/** A check for people: what was read, line by line what was owed and paid, and why they differ. */
import { isZero, total } from '../../base/money.ts';
import type { Language } from '../../domain/contract.ts';
import type { Explanation, LineCheck } from '../../domain/payment-check.ts';
import { keyWord } from '../../domain/vocabulary.ts';
import { formatAmount, formatDate } from '../../output/format.ts';
import { harmless } from '../../output/harmless.ts';
import { paintFor } from '../../output/paint.ts';
import { wrap } from '../../output/wrap.ts';
import { wideFrom } from '../result/page.ts';
import { resultWords } from '../result/page-for.ts';
import { ownScaleLines } from '../result/scales.ts';
import type { CheckPage } from './check-page.ts';
import type { CheckWords } from './check-words.ts';
import type { Checked } from './checked.ts';
import { checkEnglish } from './english.ts';
import { checkFrench } from './french.ts';
import { isUnsure, linesTable } from './lines-table.ts';
import { sentencesOf } from './sentences.ts';

export const checkWords: Readonly<Record<Language, CheckWords>> = { fr: checkFrench, en: checkEnglish };

export interface RenderCheckOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Payments that nothing explains are named up to this many; the others are counted. */
const unexplainedUpTo = 10;

function header(
  { result, check, read, inBoth }: Checked,
  { lang, words, width, paint }: CheckPage,
): string[] {
  const { name } = result.contract.cpts;
  const day = formatDate(check.on, lang).replaceAll(' ', '\u00a0');
  const counts = read.flatMap(({ count, sum, file, apart }) => [
    words.read(count, formatAmount(sum, lang), harmless(file)),
    ...(apart === undefined ? [] : [words.apart(apart.count, formatAmount(apart.sum, lang))]),
  ]);
  const both = inBoth.count === 0 ? [] : [words.inBoth(inBoth.count, formatAmount(inBoth.sum, lang))];
  const sum = total(check.later.map(({ amount }) => amount.value));
  const later = check.later.length === 0 ? [] : [words.later(check.later.length, formatAmount(sum, lang))];
  return [
    ...wrap(harmless(name.value), width, '  ').map(paint.strong),
    ...wrap(words.title(day), width, '  ').map(paint.strong),
    ...ownScaleLines(result.years, { lang, width, paint, words: resultWords[lang] }),
    ...[...counts, ...both, ...later].flatMap((line) => wrap(line, width, '  ')),
  ];
}

const isPlainUnknown = ({ lines, findings }: Explanation): boolean =>
  lines.length === 0 && findings.length === 0;

function reasons(checked: Checked, page: CheckPage): string[] {
  const { words, width, paint, lang } = page;
  const { explanations, tolerance } = checked;
  if (explanations.length === 0) {
    const isExact = checked.check.lines.every(({ difference }) => isZero(difference));
    return wrap(isExact ? words.allRight : words.withinTolerance(formatAmount(tolerance, lang)), width);
  }
  const unknown = explanations.filter(isPlainUnknown);
  const hidden = unknown.slice(unexplainedUpTo);
  const shown = explanations.filter((each) => !hidden.includes(each));
  const sentences = shown.flatMap((explanation) => {
    const [first = '', ...others] = sentencesOf(explanation, page);
    return [
      ...wrap(`• ${first}`, width, '  '),
      ...others.flatMap((sentence) => wrap(`  ${sentence}`, width, '  ').map(paint.faint)),
    ];
  });
  const sum = total(hidden.flatMap(({ payments }) => payments.map(({ amount }) => amount.value)));
  const rest =
    hidden.length === 0
      ? []
      : wrap(`• ${words.morePayments(hidden.length, formatAmount(sum, lang))}`, width, '  ');
  return [paint.strong(words.differences), ...sentences, ...rest];
}

/** What must be said right under the table. */
function notesOf(lines: readonly LineCheck[], { words, width, fileLanguage }: CheckPage): string[] {
  const where = `${keyWord('contract', fileLanguage)}:\u00a0${keyWord('amounts', fileLanguage)}:`;
  return [
    ...(lines.some(isUnsure) ? [words.unsure(where)] : []),
    ...(lines.some(({ due }) => due.isProjected) ? [words.projected] : []),
  ].flatMap((note) => wrap(note, width, '  '));
}

/** The text to print, ending with a line break. */
export function renderCheck(checked: Checked, options: RenderCheckOptions): string {
  const { result, check } = checked;
  const page: CheckPage = {
    lang: options.lang,
    fileLanguage: result.contract.language,
    width: options.width,
    isWide: options.width >= wideFrom,
    paint: paintFor(options.color),
    words: checkWords[options.lang],
  };
  const notes = notesOf(check.lines, page);
  const sections = [header(checked, page), [...linesTable(check, page), ...notes], reasons(checked, page)];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
