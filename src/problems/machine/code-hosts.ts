/**
 * `--format github`: workflow commands, which GitHub shows beside the lines they speak of.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import { hasText } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import type { Sha256 } from '../../law/scale.ts';
import { problemKinds } from '../problem.ts';
import { type Finding, findingsOf, fingerprintsOf, type ValidatedFile } from './findings.ts';

/** In a message, the signs that would end a line; in a property, those that separate properties too. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function placeOf(finding: Finding): (readonly [string, number])[] {
  if (!hasText(finding.problem.place)) return [];
  const { line, column, end_line: endLine, end_column: endColumn } = finding;
  const lines = [['line', line] as const, ['endLine', endLine] as const];
  // GitHub takes columns for one line only, and its last column is included.
  if (line !== endLine) return lines;
  return [...lines, ['col', column], ['endColumn', Math.max(column, endColumn - 1)]];
}

function lineOf(finding: Finding, lang: Language): string {
  const { problem, severity, file } = finding;
  const properties = [
    ['file', file] as const,
    ...placeOf(finding),
    ['title', `${problemKinds[problem.code].title[lang]} [${problem.code}]`] as const,
  ];
  const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${severity} ${written}::${data(finding.message)}\n`;
}

export const githubLines = (files: readonly ValidatedFile[], lang: Language): string =>
  files.flatMap((file) => findingsOf(file, lang).map((finding) => lineOf(finding, lang))).join('');

/** `--format gitlab`: a Code Quality report. https://docs.gitlab.com/ci/testing/code_quality/ */
export function gitlabReport(files: readonly ValidatedFile[], lang: Language, sha256Of: Sha256) {
  const findings = files.flatMap((file) => findingsOf(file, lang));
  const fingerprints = fingerprintsOf(findings, sha256Of);
  return findings.map((finding, index) => ({
    description: finding.message,
    check_name: finding.code,
    fingerprint: fingerprints[index] ?? '',
    severity: finding.severity === 'error' ? 'major' : 'minor',
    location: { path: finding.file, lines: { begin: finding.line, end: finding.end_line } },
  }));
}
