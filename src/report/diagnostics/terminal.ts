/** `aci explain-code`: the page of one code, and the list of all. */
import type { Severity } from '../../base/diagnostic.ts';
import type { Language } from '../../domain/contract.ts';
import { type ProblemCode, severityOf } from '../../domain/problem.ts';
import { truncate } from '../../output/display-width.ts';
import { paintFor } from '../../output/paint.ts';
import { wrap } from '../../output/wrap.ts';
import { examples } from './examples.ts';
import { diagnosticsWords } from './words.ts';

export interface CodePageOptions {
  readonly lang: Language;
  readonly color: boolean;
  readonly width: number;
}

const isCode = (text: string): text is ProblemCode => Object.hasOwn(examples, text);

export const allCodes: readonly ProblemCode[] = Object.keys(examples).filter(isCode).sort();

/** The code a person typed, whatever its case and its brackets. */
export const codeOf = (typed: string): ProblemCode | undefined => {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '');
  return allCodes.find((code) => code === text);
};

/** What one code means, why, and what to do. */
export function renderCode(code: ProblemCode, { lang, color, width }: CodePageOptions): string {
  const words = diagnosticsWords[lang];
  const paint = paintFor(color);
  const severity = severityOf(code);
  const { excerpt, sentences } = examples[code];
  const { cause, cure } = sentences[lang];
  const paragraph = (text: string): string[] => wrap(`  ${text}`, width, '  ');
  return `${[
    `${paint.strong(code)} · ${paint[severity](words.severity[severity])}`,
    '',
    paint.faint(words.cause),
    ...paragraph(cause),
    '',
    ...(excerpt.length === 0 ? [] : [paint.faint(words.example), ...excerpt.map(shortened(width)), '']),
    paint.faint(words.cure),
    ...paragraph(cure),
  ].join('\n')}\n`;
}

const shortened =
  (width: number) =>
  (line: string): string =>
    truncate(`  ${line}`, width);

/** Every code with its cause on one line, errors first. */
export function renderCodes({ lang, color, width }: CodePageOptions): string {
  const words = diagnosticsWords[lang];
  const paint = paintFor(color);
  const widest = Math.max(...allCodes.map((code) => code.length));
  const lineOf = (code: ProblemCode): string => {
    const { cause } = examples[code].sentences[lang];
    const room = Math.max(0, width - widest - 4);
    return `  ${code.padEnd(widest)}  ${truncate(cause, room)}`.trimEnd();
  };
  const group = (severity: Severity): string[] => {
    const codes = allCodes.filter((code) => severityOf(code) === severity);
    return [paint[severity](`${words.many[severity]} (${codes.length})`), ...codes.map(lineOf), ''];
  };
  return `${[...group('error'), ...group('warning'), words.listHint].join('\n')}\n`;
}
