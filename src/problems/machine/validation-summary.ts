/** `aci validate --summary`: one line a file. */

import { type Phrase, phrase } from '../../law/language.ts';
import { type Document, table } from '../../output/document.ts';
import { counted } from '../../output/phrase.ts';
import { count, none, text, type Value } from '../../output/value.ts';
import type { Severity } from '../wording.ts';
import { countOf, type ValidatedFile } from './findings.ts';

const shown = (number: number): Value => (number === 0 ? none : count(number));

const filesPhrase = (number: number): Phrase => counted(number, ['fichier', 'fichiers'], ['file', 'files']);

function refusedPhrase(number: number): Phrase {
  if (number === 0) return phrase('aucun refusé', 'none refused');
  return counted(number, ['refusé', 'refusés'], ['refused', 'refused']);
}

const countColumn = (head: Phrase, severity: Severity, files: readonly ValidatedFile[]) => ({
  head,
  of: (file: ValidatedFile) => shown(countOf([file], severity)),
  total: shown(countOf(files, severity)),
});

export const validationSummary = (files: readonly ValidatedFile[]): Document => [
  [
    table({
      rows: files,
      leastFirst: 16,
      columns: [
        {
          head: phrase('Fichier', 'File'),
          of: ({ path }) => text(path),
          total: text(filesPhrase(files.length)),
        },
        {
          head: phrase('État', 'State'),
          align: 'left',
          of: ({ isValid }) => text(isValid ? phrase('valide', 'valid') : phrase('refusé', 'refused')),
          total: text(refusedPhrase(files.filter(({ isValid }) => !isValid).length)),
        },
        countColumn(phrase('Erreurs', 'Errors'), 'error', files),
        countColumn(phrase('Avertissements', 'Warnings'), 'warning', files),
      ],
    }),
  ],
];
