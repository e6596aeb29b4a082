import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { q } from './phrases.ts';

const tiersOf = (tiers: readonly number[]): string => listed(tiers.map(String), 'fr', 'and');

/** Scales of one's own. */
export const scaleProblems = {
  'scale-tiers-missing': ({ tiers }, words) => ({
    what: `Il manque ici ${tiers.length > 1 ? 'les tailles' : 'la taille'} ${tiersOf(tiers)}.`,
    fix: `Donnez le montant de chaque taille de 1 à 4, ou partez d’un barème existant avec ${q(`${words.key('base')}: aci-2022`)}.`,
  }),
  'scale-tier-duplicate': ({ tier }) => ({
    what: `La taille ${tier} a ici deux montants.`,
    fix: 'Gardez-en un, et retirez l’autre.',
  }),
  'scale-parts-mixed': ({ keys }) => ({
    what: `Les parts ${listed(keys.map(q), 'fr', 'and')} compteraient deux fois le volet fixe.`,
    fix: 'Gardez le volet fixe entier, ou ses deux composantes, mais pas les deux à la fois.',
  }),
  'scale-name-taken': ({ id }, words) => ({
    what: `Ce barème porte le nom du barème national ${q(id)}, mais son contenu en diffère.`,
    fix: `Donnez-lui un nom à lui, par exemple ${q(`${words.key('id')}: ${id}-local`)}, pour qu’aucun résultat ne les confonde.`,
  }),
} satisfies Partial<ProblemWords>;
