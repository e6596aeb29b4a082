import type { Severity } from '../base/diagnostic.ts';
import { locate } from '../base/source.ts';
import type { Language } from '../domain/contract.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { problemText } from './problems/problem-text.ts';

/** A diagnostic for programs; lines and columns count from 1, the end is not included. */
export interface ProblemJson {
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

export function problemToJson(problem: Problem, lang: Language, fileLanguage: Language): ProblemJson {
  const { source, start, end } = problem.place;
  const { what, fix } = problemText(problem, lang, fileLanguage);
  const [from, to] = [locate(source, start), locate(source, end)];
  return {
    severity: problem.severity,
    code: problem.code,
    message: what,
    fix,
    file: source.name,
    line: from.line,
    column: from.column,
    end_line: to.line,
    end_column: to.column,
  };
}
