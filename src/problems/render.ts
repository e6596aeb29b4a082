/** Problems for people: where, what, the line itself with carets, and what to do. */
import { hasText, lineAt, locate, type Place } from '../amounts/source.ts';
import { type Language, type Phrase, phrase } from '../law/language.ts';
import { formatCount } from '../output/format.ts';
import { withOwnOption } from '../output/option-names.ts';
import { type Paint, paintFor } from '../output/paint.ts';
import { harmless, truncate, wrap } from '../output/text.ts';
import { excerptOf } from './excerpt.ts';
import { type Problem, problemText, sortedByPlace } from './problem.ts';
import { listed, type ProblemText, type Severity } from './wording.ts';

interface RenderProblemsOptions {
  readonly lang: Language;
  /** The language of the file's keys: messages name things by its words. */
  readonly fileLanguage: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Puts commands in advice as they are typed where this runs. */
  readonly asTyped?: (text: string) => string;
}

const severityWords: Readonly<Record<Severity, Phrase>> = {
  error: phrase('erreur', 'error'),
  warning: phrase('avertissement', 'warning'),
};
const colon = phrase('\u00a0:', ':');
const atLeast = phrase('au moins ', 'at least ');

/** What is left out beyond these is seen once they are mended; a damaged file may have a hundred thousand. */
const shownUpTo = 200;
/** Problems of the same sentences are shown once when there are more of them than this. */
const apartUpTo = { error: 3, warning: 1 } as const;
const linesNamed = 10;

interface Shown {
  readonly problem: Problem;
  readonly text: ProblemText;
  /** All that say the same, this one among them. */
  readonly same: Problem[];
}

/** The text to print, ending with a line break; empty without problems. */
export function renderProblems(problems: readonly Problem[], options: RenderProblemsOptions): string {
  if (problems.length === 0) return '';
  const paint = paintFor(options.color);
  const shown = withoutRepeats(problems, options).slice(0, shownUpTo);
  const blocks = shown.map((each) => renderOne(each, options, paint).join('\n'));
  const seen = shown.reduce((count, { same }) => count + (isOnce(same) ? same.length : 1), 0);
  const left = countable(problems).length - seen;
  const count = `${areCut(problems) ? atLeast[options.lang] : ''}${formatCount(left, options.lang)}`;
  const others = phrase(
    `… et ${count}\u00a0de plus, à voir une fois ceux-ci corrigés`,
    `… and ${count} more, to be seen once these are mended`,
  );
  if (left > 0) blocks.push(others[options.lang]);
  return `${[...blocks, countLine(problems, options.lang)].join('\n\n')}\n`;
}

/** True where a file has more problems than are told: the last one says so. */
const areCut = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'too-many-problems');
const countable = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ code }) => code !== 'too-many-problems');

const isOnce = (same: readonly Problem[]): boolean =>
  same[0] !== undefined && same.length > apartUpTo[same[0].severity];

/** In the order of the file; of many that say the same, the first. */
function withoutRepeats(problems: readonly Problem[], options: RenderProblemsOptions): Shown[] {
  const groups = new Map<string, Problem[]>();
  return sortedByPlace(problems)
    .map((problem) => {
      const said = problemText(problem, options.lang, options.fileLanguage);
      const text = { ...said, fix: options.asTyped?.(said.fix) ?? said.fix };
      const id = [problem.place.source.name, problem.severity, problem.code, text.what, text.fix].join('\n');
      const same = groups.get(id) ?? [];
      groups.set(id, same);
      same.push(problem);
      return { problem, text, same };
    })
    .filter(({ problem, same }) => !isOnce(same) || same[0] === problem);
}

function renderOne({ problem, text, same }: Shown, options: RenderProblemsOptions, paint: Paint): string[] {
  const where = whereOf(problem.place, options.lang);
  const severity = `${severityWords[problem.severity][options.lang]}${colon[options.lang]}`;
  const head = `${where} ${severity} ${text.what} [${problem.code}]`;
  const [first = '', ...rest] = wrap(head, options.width, '  ');
  const gutter = gutterOf(problem.place);
  const indent = ' '.repeat(gutter.length + 1);
  return [
    // The severity is painted after wrapping, so that colour takes no room.
    first.replace(` ${severity}`, () => ` ${paint[problem.severity](severity)}`),
    ...rest,
    ...excerptLines(problem.place, gutter, options.width, paint),
    ...relatedLines(problem, indent, options),
    ...(isOnce(same) ? wrap(`${indent}${sameLines(same, options.lang)}`, options.width, indent) : []),
    ...wrap(`${indent}→ ${text.fix}`, options.width, `${indent}  `).map(paint.fix),
  ];
}

const lineOf = ({ source, start }: Place): number => locate(source, start).line;

/** `file.yaml:12:5`; the bare name for a source of which there is no text; `option --attainment,` for the value of one. */
function whereOf(place: Place, lang: Language): string {
  const name = harmless(place.source.name);
  if (name.startsWith('--')) return `option ${withOwnOption(name, lang)},`;
  if (!hasText(place)) return name;
  const { line, column } = locate(place.source, place.start);
  return `${name}:${line}:${column}`;
}

/** The line's number, right-aligned on at least four columns; nothing without a line to show. */
const gutterOf = (place: Place): string => (hasText(place) ? String(lineOf(place)).padStart(4) : '  ');

function excerptLines(place: Place, gutter: string, width: number, paint: Paint): string[] {
  if (!hasText(place) || lineAt(place.source, place.start).trim() === '') return [];
  const { text, carets } = excerptOf(place, width - gutter.length - 3);
  const under = ' '.repeat(gutter.length);
  return [paint.faint(`${gutter} │ `) + text, `${paint.faint(`${under} │ `)}${paint.error(carets)}`];
}

function relatedLines(problem: Problem, indent: string, options: RenderProblemsOptions): string[] {
  const { related, place } = problem;
  if (related === undefined || !hasText(related)) return [];
  const line = lineOf(related);
  const isSameSource = related.source.name === place.source.name;
  // The excerpt shows that line already.
  if (isSameSource && line === lineOf(place)) return [];
  const name = harmless(related.source.name);
  const seen = isSameSource
    ? phrase(`voir aussi la ligne\u00a0${line}`, `see also line ${line}`)
    : phrase(`voir aussi ${name}, ligne\u00a0${line}`, `see also ${name}, line ${line}`);
  const quoted = harmless(lineAt(related.source, related.start).trim());
  return [truncate(`${indent}${seen[options.lang]}${colon[options.lang]} ${quoted}`, options.width)];
}

/** `de même aux lignes 7, 9 et 12`. */
function sameLines([, ...others]: readonly Problem[], lang: Language): string {
  const lines = [...new Set(others.map(({ place }) => String(lineOf(place))))];
  const left = lines.length - linesNamed;
  const more = phrase(`${left}\u00a0autres`, `${left} others`)[lang];
  const all = listed(left > 0 ? [...lines.slice(0, linesNamed), more] : lines, lang, 'and');
  const areMany = lines.length > 1;
  return phrase(
    `de même ${areMany ? 'aux lignes' : 'à la ligne'} ${all}`,
    `the same on ${areMany ? 'lines' : 'line'} ${all}`,
  )[lang];
}

/** `2 erreurs, 1 avertissement`; `au moins 2 000 erreurs`. */
export function countLine(problems: readonly Problem[], lang: Language): string {
  const counted = (severity: Severity): string[] => {
    const count = countable(problems).filter((problem) => problem.severity === severity).length;
    const word = `${severityWords[severity][lang]}${count > 1 ? 's' : ''}`;
    return count === 0 ? [] : [`${formatCount(count, lang)}${lang === 'fr' ? '\u00a0' : ' '}${word}`];
  };
  const counts = [...counted('error'), ...counted('warning')].join(', ');
  return `${areCut(problems) ? atLeast[lang] : ''}${counts}`;
}
