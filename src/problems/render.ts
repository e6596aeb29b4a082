/** Problems for people: where, what, the line itself with carets, and what to do. */

import { lineAt, locate, type Place } from '../amounts/source.ts';
import type { Language } from '../law/contract.ts';
import { type Paint, paintFor } from '../output/paint.ts';
import { harmless, truncate, wrap } from '../output/text.ts';
import { excerptOf } from './excerpt.ts';
import { type Problem, problemText, sortedByPlace } from './problem.ts';
import type { Severity } from './wording.ts';

export interface ProblemFrameWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: Readonly<Record<Severity, (count: number) => string>>;
  /** Problems that are not shown. */
  readonly others: (count: number) => string;
  readonly colon: string;
  readonly seeLine: (line: number) => string;
  readonly seePlace: (name: string, line: number) => string;
}

/** The words around a problem. */
export const problemFrameWords = {
  fr: {
    severity: { error: 'erreur', warning: 'avertissement' },
    count: {
      error: (count) => `${count}\u00a0erreur${count > 1 ? 's' : ''}`,
      warning: (count) => `${count}\u00a0avertissement${count > 1 ? 's' : ''}`,
    },
    others: (count) => `… et ${count}\u00a0de plus, à voir une fois ceux-ci corrigés`,
    colon: '\u00a0:',
    seeLine: (line) => `voir aussi la ligne\u00a0${line}`,
    seePlace: (name, line) => `voir aussi ${name}, ligne\u00a0${line}`,
  },
  en: {
    severity: { error: 'error', warning: 'warning' },
    count: {
      error: (count) => `${count} error${count > 1 ? 's' : ''}`,
      warning: (count) => `${count} warning${count > 1 ? 's' : ''}`,
    },
    others: (count) => `… and ${count} more, to be seen once these are mended`,
    colon: ':',
    seeLine: (line) => `see also line ${line}`,
    seePlace: (name, line) => `see also ${name}, line ${line}`,
  },
} as const satisfies Readonly<Record<Language, ProblemFrameWords>>;

export { type ProblemJson, problemToJson } from './problem-json.ts';

export interface RenderProblemsOptions {
  readonly lang: Language;
  /** The language of the file's keys: messages name things by its words. */
  readonly fileLanguage: Language;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Nobody reads further before mending these; a damaged file may have a hundred thousand. */
const shownUpTo = 200;

/** The text to print, ending with a line break; empty without problems. */
export function renderProblems(problems: readonly Problem[], options: RenderProblemsOptions): string {
  if (problems.length === 0) return '';
  const paint = paintFor(options.color);
  const shown = sortedByPlace(problems).slice(0, shownUpTo);
  const blocks = shown.map((problem) => renderOne(problem, options, paint).join('\n'));
  const others = problems.length - shown.length;
  if (others > 0) blocks.push(problemFrameWords[options.lang].others(others));
  return `${[...blocks, countLine(problems, options.lang)].join('\n\n')}\n`;
}

function renderOne(problem: Problem, options: RenderProblemsOptions, paint: Paint): string[] {
  const words = problemFrameWords[options.lang];
  const { what, fix } = problemText(problem, options.lang, options.fileLanguage);
  const where = whereOf(problem.place);
  const severity = `${words.severity[problem.severity]}${words.colon}`;
  const [first = '', ...rest] = wrap(`${where} ${severity} ${what} [${problem.code}]`, options.width, '  ');
  // The severity is painted after wrapping, so that colour takes no room.
  const head = first.replace(` ${severity}`, () => ` ${paint[problem.severity](severity)}`);
  const gutter = gutterOf(problem.place);
  const indent = ' '.repeat(gutter.length + 1);
  const advice = wrap(`${indent}→ ${fix}`, options.width, `${indent}  `).map(paint.fix);
  const lines = [head, ...rest, ...excerptLines(problem.place, gutter, options.width, paint)];
  return [...lines, ...relatedLines(problem, indent, options), ...advice];
}

const hasText = (place: Place): boolean => place.source.text !== '';

/** `file.yaml:12:5`; the bare name for a source of which there is no text. */
function whereOf(place: Place): string {
  const name = harmless(place.source.name);
  if (!hasText(place)) return name;
  const { line, column } = locate(place.source, place.start);
  return `${name}:${line}:${column}`;
}

/** The line's number, right-aligned on at least four columns; nothing without a line to show. */
function gutterOf(place: Place): string {
  return hasText(place) ? String(locate(place.source, place.start).line).padStart(4) : '  ';
}

function excerptLines(place: Place, gutter: string, width: number, paint: Paint): string[] {
  if (!hasText(place) || lineAt(place.source, place.start).trim() === '') return [];
  const { text, carets } = excerptOf(place, width - gutter.length - 3);
  const under = ' '.repeat(gutter.length);
  return [paint.faint(`${gutter} │ `) + text, `${paint.faint(`${under} │ `)}${paint.error(carets)}`];
}

function relatedLines(problem: Problem, indent: string, options: RenderProblemsOptions): string[] {
  const { related, place } = problem;
  if (related === undefined || !hasText(related)) return [];
  const words = problemFrameWords[options.lang];
  const { line } = locate(related.source, related.start);
  const isSameSource = related.source.name === place.source.name;
  // The excerpt shows that line already.
  if (isSameSource && line === locate(place.source, place.start).line) return [];
  const seen = isSameSource ? words.seeLine(line) : words.seePlace(harmless(related.source.name), line);
  const quoted = harmless(lineAt(related.source, related.start).trim());
  return [truncate(`${indent}${seen}${words.colon} ${quoted}`, options.width)];
}

/** `2 erreurs, 1 avertissement`. */
function countLine(problems: readonly Problem[], lang: Language): string {
  const words = problemFrameWords[lang];
  const counted = (severity: Severity): string[] => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [words.count[severity](count)];
  };
  return [...counted('error'), ...counted('warning')].join(', ');
}
