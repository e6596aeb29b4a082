/** `--format json`: `aci-cpts/validation@1`, for programs that read more than a list of findings. */
import type { Language } from '../../domain/contract.ts';
import { tool } from '../../domain/tool.ts';
import { type ProblemJson, problemToJson } from '../problem-json.ts';
import { sortedByPlace } from '../sort-problems.ts';
import { countOf, type ValidatedFile } from './validation.ts';

export interface ValidationJson {
  readonly format: 'aci-cpts/validation@1';
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: {
    readonly files: number;
    readonly valid: number;
    readonly refused: number;
    readonly errors: number;
    readonly warnings: number;
  };
  readonly files: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly valid: boolean;
    readonly diagnostics: readonly ProblemJson[];
  }[];
}

export function validationToJson(files: readonly ValidatedFile[], lang: Language): ValidationJson {
  const valid = files.filter((file) => file.isValid).length;
  return {
    format: 'aci-cpts/validation@1',
    tool,
    summary: {
      files: files.length,
      valid,
      refused: files.length - valid,
      errors: countOf(files, 'error'),
      warnings: countOf(files, 'warning'),
    },
    files: files.map(({ path, sha256, isValid, problems, language }) => ({
      file: path,
      sha256,
      valid: isValid,
      diagnostics: sortedByPlace(problems).map((item) => problemToJson(item, lang, language)),
    })),
  };
}
