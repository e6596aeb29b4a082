/** `aci validate --summary`: one line a file. */

import { type Phrase, phrase } from '../../law/language.ts';
import { type Document, type Table, table } from '../../output/document.ts';
import { counted } from '../../output/phrase.ts';
import { count, none, text, type Value } from '../../output/value.ts';
import { countOf, type ValidatedFile } from './findings.ts';

const shown = (number: number): Value => (number === 0 ? none : count(number));

const filesPhrase = (number: number): Phrase => counted(number, ['fichier', 'fichiers'], ['file', 'files']);

function refusedPhrase(number: number): Phrase {
  if (number === 0) return phrase('aucun refusé', 'none refused');
  return counted(number, ['refusé', 'refusés'], ['refused', 'refused']);
}

const stateOf = ({ isValid }: ValidatedFile): Phrase =>
  isValid ? phrase('valide', 'valid') : phrase('refusé', 'refused');

function summaryTable(files: readonly ValidatedFile[]): Table {
  const refused = files.filter(({ isValid }) => !isValid).length;
  return table<ValidatedFile | 'total'>({
    rows: [...files, 'total'],
    tone: (row) => (row === 'total' ? 'total' : undefined),
    leastFirst: 16,
    columns: [
      {
        head: phrase('Fichier', 'File'),
        of: (row) => text(row === 'total' ? filesPhrase(files.length) : row.path),
      },
      {
        head: phrase('État', 'State'),
        align: 'left',
        of: (row) => text(row === 'total' ? refusedPhrase(refused) : stateOf(row)),
      },
      {
        head: phrase('Erreurs', 'Errors'),
        of: (row) => shown(countOf(row === 'total' ? files : [row], 'error')),
      },
      {
        head: phrase('Avertissements', 'Warnings'),
        of: (row) => shown(countOf(row === 'total' ? files : [row], 'warning')),
      },
    ],
  });
}

export const validationSummary = (files: readonly ValidatedFile[]): Document => [[summaryTable(files)]];
