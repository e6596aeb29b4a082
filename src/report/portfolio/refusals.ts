/** Why files were refused, said beneath the summary to whoever is sent it. */
import { harmless } from '../../output/harmless.ts';
import type { PortfolioRow } from './row.ts';

export interface Refusal {
  readonly file: string;
  readonly line: number;
  /** What is wrong and what to do. */
  readonly text: string;
  readonly code: string;
}

export const refusalsOf = (rows: readonly PortfolioRow[]): Refusal[] =>
  rows
    .filter(({ state }) => state === 'refused')
    .flatMap(({ file, diagnostics }) =>
      diagnostics.map(({ line, message, fix, code }) => ({
        file: harmless(file),
        line,
        text: harmless(`${message} ${fix}`),
        code,
      })),
    );
