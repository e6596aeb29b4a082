import type { RuleId } from './label.ts';
import type { Status } from './status.ts';

/** Where a rule is written, as people cite it, and how sure we are of our reading of it. */
export interface RuleSource {
  readonly article: string;
  readonly status: Status;
}

export const ruleSources = {
  size_tier: { article: 'ACI CPTS, tailles de CPTS', status: 'confirmed' },
  operations: { article: 'ACI CPTS, art. 9.1', status: 'confirmed' },
  fixed_part: { article: 'ACI CPTS, art. 9.2', status: 'confirmed' },
  variable_part: { article: 'ACI CPTS, art. 9 ; formule fixée par chaque contrat', status: 'confirmed' },
  health_crisis: { article: 'ACI CPTS, avenant 2', status: 'to_verify' },
  settlement: { article: 'ACI CPTS, art. 9', status: 'confirmed' },
  deadlines: { article: 'ACI CPTS, délais de mise en œuvre des missions', status: 'confirmed' },
  letter_of_intent: { article: 'ACI CPTS, avenant 2', status: 'reported' },
  fungibility: { article: 'ACI CPTS, art. 7.1', status: 'confirmed' },
  renewal: { article: 'ACI CPTS, renouvellement du contrat', status: 'to_verify' },
  early_end: {
    article: 'Fin du contrat en cours d’exercice : notre lecture, sans article',
    status: 'to_verify',
  },
  other_funding: { article: 'Hors ACI CPTS', status: 'confirmed' },
} as const satisfies Readonly<Record<RuleId, RuleSource>>;
