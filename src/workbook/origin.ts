/** Where the figures of a workbook come from, and what was said of the file. */

import { scaleWords } from '../calculate/document/year-heading.ts';
import type { ContractResult, YearResult } from '../calculate/result.ts';
import type { Sha256 } from '../law/scale.ts';
import { facts, list, notes, type Section, title } from '../output/document.ts';
import { tool } from '../output/names.ts';
import { both, phrase } from '../output/phrase.ts';
import { problemText } from '../problems/problem.ts';

/** The file that was read. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly sha256Of: Sha256;
}

/** The file, the tool, what `--set` changed, and the scale of each year. */
export const originSection = (
  { contract, options }: ContractResult,
  years: readonly YearResult[],
  { file, sha256, sha256Of }: Source,
): Section => [
  title(phrase('D’où vient ce classeur', 'Where this workbook comes from')),
  facts(
    [phrase('CPTS', 'CPTS'), contract.cpts.name.value],
    [phrase('Fichier', 'File'), file],
    [phrase('Empreinte du fichier (SHA-256)', 'Fingerprint of the file (SHA-256)'), sha256],
    [phrase('Calculé par', 'Computed by'), `${tool.name} ${tool.version}`],
    ...(options.settings ?? []).map(
      (setting) => [phrase('Valeur changée (--set)', 'Value changed (--set)'), setting] as const,
    ),
    ...years.flatMap(
      ({ year, scale }) =>
        [
          [phrase(`Exercice ${year}, barème`, `Year ${year}, scale`), scaleWords(scale)],
          [
            phrase(`Exercice ${year}, empreinte du barème`, `Year ${year}, fingerprint of the scale`),
            sha256Of(scale.content),
          ],
        ] as const,
    ),
  ),
];

/** The warnings on the day of the export, or that there are none. */
export const warningsSection = ({ problems, contract }: ContractResult): Section => [
  title(phrase('Avertissements à l’export', 'Warnings at the export')),
  problems.length === 0
    ? notes(phrase('Aucun.', 'None.'))
    : list(
        problems.map((problem) => ({
          words: both((lang) => {
            const { what, fix } = problemText(problem, lang, contract.language);
            return `${what} ${fix} [${problem.code}]`;
          }),
          details: [],
        })),
      ),
];
