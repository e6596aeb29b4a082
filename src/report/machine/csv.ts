/** `--format csv`: a row a problem, for an analyst's spreadsheet; a file without any has a row that says so. */
import type { Language } from '../../domain/contract.ts';
import { type CsvCell, type CsvDialect, csvText, emptyCell, numberOf, textOf } from '../../output/csv.ts';
import { findingsOf, nameOf, type ValidatedFile } from './validation.ts';

interface CsvWords {
  readonly heads: readonly string[];
  readonly valid: string;
  readonly refused: string;
  readonly error: string;
  readonly warning: string;
}

const english: CsvWords = {
  heads: ['file', 'state', 'severity', 'code', 'line', 'column', 'message'],
  valid: 'valid',
  refused: 'refused',
  error: 'error',
  warning: 'warning',
};

const words: Readonly<Record<CsvDialect, CsvWords>> = {
  fr: {
    heads: ['fichier', 'etat', 'gravite', 'code', 'ligne', 'colonne', 'message'],
    valid: 'valide',
    refused: 'refusé',
    error: 'erreur',
    warning: 'avertissement',
  },
  en: english,
  plain: english,
};

const numberOrEmpty = (number: number | undefined): CsvCell =>
  number === undefined ? emptyCell : numberOf(number);

/** `lang` is that of the messages, whatever the dialect. */
export function validationCsv(files: readonly ValidatedFile[], lang: Language, dialect: CsvDialect): string {
  const { heads, ...said } = words[dialect];
  const rows = files.flatMap((file): CsvCell[][] => {
    const state = textOf(file.isValid ? said.valid : said.refused);
    const findings = findingsOf(file, lang);
    if (findings.length === 0) {
      return [[textOf(nameOf(file.path)), state, emptyCell, emptyCell, emptyCell, emptyCell, emptyCell]];
    }
    return findings.map(({ path, problem, region, message }) => [
      textOf(path),
      state,
      textOf(said[problem.severity]),
      textOf(problem.code),
      numberOrEmpty(region?.line),
      numberOrEmpty(region?.column),
      textOf(message),
    ]);
  });
  return csvText(heads, rows, dialect);
}
