/**
 * `--format github`: workflow commands, which GitHub shows beside the lines they speak of.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import type { Language } from '../../domain/contract.ts';
import { type Finding, findingsOf, type ValidatedFile } from './validation.ts';

/** In a message, the signs that would end a line; in a property, those that separate properties too. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function placeOf({ region }: Finding): (readonly [string, number])[] {
  if (region === undefined) return [];
  const { line, column, endLine, endColumn } = region;
  const lines = [['line', line] as const, ['endLine', endLine] as const];
  // GitHub takes columns for one line only, and its last column is included.
  if (line !== endLine) return lines;
  return [...lines, ['col', column], ['endColumn', Math.max(column, endColumn - 1)]];
}

function lineOf(finding: Finding): string {
  const { problem, message, path } = finding;
  const properties = [['file', path] as const, ...placeOf(finding), ['title', problem.code] as const];
  const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${problem.severity} ${written}::${data(message)}\n`;
}

export const githubLines = (files: readonly ValidatedFile[], lang: Language): string =>
  files.flatMap((file) => findingsOf(file, lang).map(lineOf)).join('');
