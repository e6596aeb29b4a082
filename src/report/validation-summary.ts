/** `aci validate --summary`: one line a file. */
import type { Language } from '../domain/contract.ts';
import { harmless } from '../output/harmless.ts';
import { type Paint, paintFor } from '../output/paint.ts';
import { type Table, tableLines } from '../output/table-layout.ts';
import { countOf, type ValidatedFile } from './machine/validation.ts';
import { validateWords } from './words/validate.ts';

type Key = 'file' | 'state' | 'errors' | 'warnings';

const shown = (count: number): { text: string } => ({ text: count === 0 ? '–' : String(count) });

export function renderSummary(
  files: readonly ValidatedFile[],
  options: { readonly lang: Language; readonly color: boolean; readonly width: number },
): string {
  const words = validateWords[options.lang].summary;
  const paint: Paint = paintFor(options.color);
  const table: Table<Key> = {
    columns: [
      { key: 'file', head: words.file, align: 'left' },
      { key: 'state', head: words.state, align: 'left' },
      { key: 'errors', head: words.errors, align: 'right' },
      { key: 'warnings', head: words.warnings, align: 'right' },
    ],
    rows: [
      ...files.map((file) => ({
        cells: {
          file: { text: harmless(file.path) },
          state: { text: file.isValid ? words.valid : words.refused },
          errors: shown(countOf([file], 'error')),
          warnings: shown(countOf([file], 'warning')),
        },
      })),
      {
        tone: 'total' as const,
        cells: {
          file: { text: words.total(files.length) },
          state: { text: words.refusedOf(files.filter((file) => !file.isValid).length) },
          errors: shown(countOf(files, 'error')),
          warnings: shown(countOf(files, 'warning')),
        },
      },
    ],
    leastFirst: 16,
  };
  return `${tableLines(table, options.width, paint).join('\n')}\n`;
}
