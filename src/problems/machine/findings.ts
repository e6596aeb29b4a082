/** Files that were checked, as every format for machines and the summary show them. */
import * as z from 'zod';
import { lineAt } from '../../amounts/source.ts';
import type { Language } from '../../law/language.ts';
import type { Sha256 } from '../../law/scale.ts';
import { harmless } from '../../output/text.ts';
import { factsToJson } from '../facts-json.ts';
import { type Problem, sortedByPlace } from '../problem.ts';
import { placeSchema, placeToJson, problemSchema, problemToJson } from '../problem-json.ts';
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

export const findingSchema = problemSchema.extend({
  facts: z
    .record(z.string(), z.unknown())
    .describe('What the sentences are made of: amounts in euros, rates as decimals, days as YYYY-MM-DD.'),
  related: placeSchema
    .nullable()
    .describe('A second place that matters, such as the first of two duplicates; null where there is none.'),
});
type FindingJson = z.infer<typeof findingSchema>;
export interface Finding extends FindingJson {
  readonly problem: Problem;
}

/** The name of a file in a report: standard input has none. */
export const nameOf = (path: string, { fromRoot }: Pick<ValidatedFile, 'fromRoot'>): string =>
  path === '-' ? 'stdin' : harmless(fromRoot?.(path) ?? path);

export const findingJson = (problem: Problem, lang: Language, fileLanguage: Language): FindingJson => ({
  ...problemToJson(problem, lang, fileLanguage),
  facts: factsToJson(problem),
  related: problem.related === undefined ? null : placeToJson(problem.related),
});

/** The findings of a file under its name in a report, in the order of its lines; the message says what is wrong and what to do. */
export function findingsOf(file: ValidatedFile, lang: Language): Finding[] {
  const named = <At extends { file: string }>(at: At): At => ({ ...at, file: nameOf(at.file, file) });
  return sortedByPlace(file.problems).map((problem) => {
    const finding = named(findingJson(problem, lang, file.language));
    const { message, fix, related } = finding;
    return { ...finding, problem, message: `${message} ${fix}`, related: related && named(related) };
  });
}

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
  return findings.map(({ problem: { place }, code, file }) => {
    const line = lineAt(place.source, place.start).trim().slice(0, lineUpTo);
    const key = [code, file, line].join('\n');
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return sha256Of(`${key}\n${rank}`);
  });
}
