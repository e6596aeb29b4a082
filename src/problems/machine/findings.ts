/** Files that were checked, as every format for machines and the summary show them. */
import { lineAt, locate, type Place } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import type { Sha256 } from '../../law/scale.ts';
import { harmless } from '../../output/text.ts';
import { type Problem, problemText, sortedByPlace } from '../problem.ts';
import type { Severity } from '../wording.ts';

export interface ValidatedFile {
  readonly path: string;
  /** Of its bytes; empty where it could not be read, or where it is not shown. */
  readonly sha256: string;
  /** The language of its keys. */
  readonly language: Language;
  readonly problems: readonly Problem[];
  readonly isValid: boolean;
  /** A path as the repository's root sees it, where a report is for one: hosts of code know no other. */
  readonly fromRoot?: ((path: string) => string) | undefined;
}

/** Where a problem is. */
export interface Spot {
  readonly path: string;
  /** Absent where there is no text to point at; columns count UTF-16 units from 1, the end is not included. */
  readonly region?: {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
}

/** A problem with all that formats say of it. */
export interface Finding extends Spot {
  readonly problem: Problem;
  /** What is wrong and what to do, on one line. */
  readonly message: string;
  /** A second place that matters: the first of two duplicates. */
  readonly related?: Spot;
}

type Renamed = Pick<ValidatedFile, 'fromRoot'>;

function spotOf({ source, start, end }: Place, of: Renamed): Spot {
  const path = nameOf(source.name, of);
  if (source.text === '') return { path };
  const [from, to] = [locate(source, start), locate(source, end)];
  return { path, region: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column } };
}

/** The name of a file in a report: standard input has none. */
export const nameOf = (path: string, { fromRoot }: Renamed): string =>
  path === '-' ? 'stdin' : harmless(fromRoot?.(path) ?? path);

/** The findings of a file, in the order of its lines. */
export const findingsOf = (file: ValidatedFile, lang: Language): Finding[] =>
  sortedByPlace(file.problems).map((problem) => {
    const { what, fix } = problemText(problem, lang, file.language);
    const related = problem.related === undefined ? {} : { related: spotOf(problem.related, file) };
    return { problem, message: `${what} ${fix}`, ...spotOf(problem.place, file), ...related };
  });

export const countOf = (files: readonly ValidatedFile[], severity: Severity): number =>
  files.reduce((sum, file) => sum + file.problems.filter((item) => item.severity === severity).length, 0);

/** No line that a person wrote is longer; thousands of findings may stand on one line of the whole file. */
const lineUpTo = 1_000;

/**
 * What distinguishes a finding from the others and stays when lines above it come or go: its code, its file and the text
 * of its line, and its rank among equal ones.
 */
export function fingerprintsOf(findings: readonly Finding[], sha256Of: Sha256): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ problem: { code, place }, path }) => {
    const line = lineAt(place.source, place.start).trim().slice(0, lineUpTo);
    const key = [code, path, line].join('\n');
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return sha256Of(`${key}\n${rank}`);
  });
}
