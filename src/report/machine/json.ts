/**
 * `--format json` and `ndjson`: `aci-cpts/validation@1`, for programs that read more than a list of findings. In ndjson
 * the head, each file and the summary are a line each, so that nothing is kept.
 */
import type { Language } from '../../domain/contract.ts';
import { tool } from '../../domain/tool.ts';
import type { ToolJson } from '../json-shape.ts';
import { jsonText } from '../json-text.ts';
import { type ProblemJson, problemToJson } from '../problem-json.ts';
import { sortedByPlace } from '../sort-problems.ts';
import { countOf, type ValidatedFile } from './validation.ts';

export interface ValidationHeadJson {
  readonly format: 'aci-cpts/validation@1';
  readonly tool: ToolJson;
}

export interface ValidationCountsJson {
  readonly files: number;
  readonly valid: number;
  readonly refused: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface FileJson {
  readonly file: string;
  readonly sha256: string;
  readonly valid: boolean;
  readonly diagnostics: readonly ProblemJson[];
}

export interface ValidationJson extends ValidationHeadJson {
  readonly summary: ValidationCountsJson;
  readonly files: readonly FileJson[];
}

const head: ValidationHeadJson = { format: 'aci-cpts/validation@1', tool };

export const noFiles: ValidationCountsJson = { files: 0, valid: 0, refused: 0, errors: 0, warnings: 0 };

/** The counts with one file more. */
export const withFile = (counts: ValidationCountsJson, file: ValidatedFile): ValidationCountsJson => ({
  files: counts.files + 1,
  valid: counts.valid + (file.isValid ? 1 : 0),
  refused: counts.refused + (file.isValid ? 0 : 1),
  errors: counts.errors + countOf([file], 'error'),
  warnings: counts.warnings + countOf([file], 'warning'),
});

const fileJson = (
  { path, sha256, isValid, problems, language }: ValidatedFile,
  lang: Language,
): FileJson => ({
  file: path,
  sha256,
  valid: isValid,
  diagnostics: sortedByPlace(problems).map((item) => problemToJson(item, lang, language)),
});

export const validationToJson = (files: readonly ValidatedFile[], lang: Language): ValidationJson => ({
  ...head,
  summary: files.reduce(withFile, noFiles),
  files: files.map((file) => fileJson(file, lang)),
});

const line = (json: unknown): string => `${jsonText(json)}\n`;

export const headLine = (): string => line(head);
export const fileLine = (file: ValidatedFile, lang: Language): string => line(fileJson(file, lang));
export const summaryLine = (summary: ValidationCountsJson): string => line({ summary });
