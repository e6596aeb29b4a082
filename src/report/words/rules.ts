import type { Language } from '../../domain/contract.ts';
import type { RuleId } from '../../domain/label.ts';

/** What people call a rule. */
export const ruleNames = {
  fr: {
    operations: 'fonctionnement',
    fixed_part: 'volet fixe',
    variable_part: 'volet variable',
    health_crisis: 'plan de crise',
    settlement: 'solde',
    deadlines: 'délais',
    letter_of_intent: 'lettre d’intention',
    fungibility: 'fongibilité',
    renewal: 'renouvellement',
    early_end: 'fin anticipée',
    other_funding: 'autres financements',
    size_tier: 'taille',
  },
  en: {
    operations: 'operations',
    fixed_part: 'fixed part',
    variable_part: 'variable part',
    health_crisis: 'crisis plan',
    settlement: 'settlement',
    deadlines: 'deadlines',
    letter_of_intent: 'letter of intent',
    fungibility: 'fungibility',
    renewal: 'renewal',
    early_end: 'early end',
    other_funding: 'other funding',
    size_tier: 'size tier',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<RuleId, string>>>>;
