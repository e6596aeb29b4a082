/** Where the figures of a workbook come from, how sure they are, and what was said of the file. */
import { type ReadingShown, readingsSection } from '../calculate/document/readings-kept.ts';
import { differencesSection } from '../calculate/document/result-document.ts';
import { simulationPhrase } from '../calculate/document/result-notes.ts';
import { scalesOf, scaleWords } from '../calculate/document/year-heading.ts';
import type { Assumed } from '../calculate/options.ts';
import { type ContractResult, isSimulatedYear, type YearResult } from '../calculate/result.ts';
import { unsureParts } from '../doubts/parts.ts';
import { unsureSection } from '../doubts/unsure-table.ts';
import { phrase } from '../law/language.ts';
import type { Sha256 } from '../law/scale.ts';
import {
  type Document,
  facts,
  list,
  type Notes,
  notes,
  type Section,
  title,
  verdict,
} from '../output/document.ts';
import { tool } from '../output/names.ts';
import { both } from '../output/phrase.ts';
import { problemText } from '../problems/problem.ts';

/** The file that was read. */
export interface WorkbookSource {
  readonly file: string;
  readonly sha256: string;
  readonly sha256Of: Sha256;
}

/** What stands at the top of every sheet once results were supposed: nothing of it is earned. */
export function simulationNote(assumed: Assumed, isSimulated: boolean): Notes {
  if (!isSimulated) return notes();
  const words = simulationPhrase(assumed);
  return verdict(
    'bad',
    both((lang) => words[lang].replace('Simulation', 'SIMULATION')),
  );
}

export const hasSimulated = (years: readonly YearResult[]): boolean => years.some(isSimulatedYear);

/** The file, the tool, what `--set` changed, and each scale once. */
export function originSection(
  { contract }: ContractResult,
  years: readonly YearResult[],
  { file, sha256, sha256Of }: WorkbookSource,
): Section {
  const scales = scalesOf(years);
  const scaleFacts = scales.flatMap((scale) => {
    const own = years.filter((year) => year.scale.content === scale.content).map(({ year }) => year);
    const of = scales.length > 1 ? ` (${own.join(', ')})` : '';
    return [
      [phrase(`Barème${of}`, `Scale${of}`), scaleWords(scale)],
      [phrase(`Empreinte du barème${of}`, `Fingerprint of the scale${of}`), sha256Of(scale.content)],
    ] as const;
  });
  return [
    title(phrase('D’où vient ce classeur', 'Where this workbook comes from')),
    facts(
      [phrase('CPTS', 'CPTS'), contract.cpts.name.value],
      [phrase('Fichier', 'File'), file],
      [phrase('Empreinte du fichier (SHA-256)', 'Fingerprint of the file (SHA-256)'), sha256],
      [phrase('Calculé par', 'Computed by'), `${tool.name} ${tool.version}`],
      ...contract.settings.map(
        (setting) => [phrase('Valeur changée (--remplacer)', 'Value changed (--set)'), setting] as const,
      ),
      ...scaleFacts,
    ),
  ];
}

/** The warnings on the day of the export, or that there are none. */
const warningsSection = ({ problems, contract }: ContractResult): Section => [
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

/** What follows the cells to fill, what does not, and how exactly. */
export const liveSection: Section = [
  title(phrase('Ce qui se recalcule, au centime près', 'What is recomputed, to the cent')),
  notes(
    phrase(
      'Taux, réalisés, oui ou non, dépenses, virements indiqués, limites de fongibilité (cases jaunes)\u00a0: montants acquis, en attente et à vérifier, totaux, soldes et cumuls de l’échéancier, fongibilité selon la lecture appliquée.',
      'Rates, observed values, yes or no, spending, stated transfers, limits of fungibility (yellow cells): amounts earned, pending and to verify, totals, balances and running totals of the schedule, fungibility under the reading applied.',
    ),
    phrase(
      'Restent comme à l’export plafonds, volets fixes et leurs jours, crise reconnue et sa mobilisation, dates, taille, barème, noms, lecture appliquée et ce que laisseraient les autres, avances d’un contrat qui prend fin avant terme, lignes marquées «\u00a0FIGÉ\u00a0», avertissements et montants à vérifier\u00a0: changez le fichier, puis exportez de nouveau.',
      'As at the export stay ceilings, fixed parts and their days, a recognised crisis and its mobilisation, dates, tier, scale, names, the reading applied and what the others would leave, advances of a contract that ends before its term, rows marked “FIXED”, warnings and amounts to verify: change the file, then export again.',
    ),
    phrase(
      'Un taux compte quatre décimales de pourcentage, comme dans le fichier (33,3333\u00a0%)\u00a0; un nombre réalisé en compte quatre, ou deux au-dessus de 1\u202f000. Ce qui est saisi au-delà est arrondi.',
      'A rate has four decimals of a percentage, as in the file (33.3333%); an observed number has four, or two above 1,000. What is typed beyond is rounded.',
    ),
  ),
];

export const sourcesTab = phrase('Sources', 'Sources');

/**
 * Where the figures of a workbook come from, by which readings, which of them are to verify, and what was said of the file.
 * `live`: what follows its cells to fill, where it has some.
 */
export const sourcesDocument = (
  result: ContractResult,
  years: readonly YearResult[],
  source: WorkbookSource,
  readings: readonly ReadingShown[],
  live: Section = [],
): Document => [
  [
    title(phrase('Sources et incertitudes', 'Sources and doubts'), 1),
    simulationNote(result.options, hasSimulated(years)),
  ],
  originSection(result, years, source),
  live,
  readingsSection(readings, result.contract.language),
  ...years.flatMap((year) => [
    [
      title(phrase(`Exercice ${year.year}`, `Year ${year.year}`)),
      ...unsureSection({ year, ...unsureParts(year) }, result.contract.language),
    ],
    differencesSection(year),
  ]),
  warningsSection(result),
];
