import type { Severity } from '../../base/diagnostic.ts';
import type { Language } from '../../domain/contract.ts';

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
