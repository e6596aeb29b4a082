import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';
import { listed } from './quoting.ts';

/** Scales of one's own. */
export const scaleProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  const tiersOf = (tiers: readonly number[]): string => listed(tiers.map(String), lang, 'and');
  return {
    'scale-tiers-missing': ({ tiers }, words) => ({
      what: say(
        `Il manque ici ${tiers.length > 1 ? 'les tailles' : 'la taille'} ${tiersOf(tiers)}.`,
        `${tiers.length > 1 ? 'Tiers' : 'Tier'} ${tiersOf(tiers)} ${tiers.length > 1 ? 'are' : 'is'} missing here.`,
      ),
      fix: say(
        `Donnez le montant de chaque taille de 1 à 4, ou partez d’un barème existant avec ${q(`${words.key('base')}: aci-2022`)}.`,
        `Give an amount for each tier from 1 to 4, or start from an existing scale with ${q(`${words.key('base')}: aci-2022`)}.`,
      ),
    }),
    'scale-tier-duplicate': ({ tier }) => ({
      what: say(`La taille ${tier} a ici deux montants.`, `Tier ${tier} has two amounts here.`),
      fix: say('Gardez-en un, et retirez l’autre.', 'Keep one, and remove the other.'),
    }),
    'scale-parts-mixed': ({ keys }) => ({
      what: say(
        `Les parts ${listed(keys.map(q), lang, 'and')} compteraient deux fois le volet fixe.`,
        `The parts ${listed(keys.map(q), lang, 'and')} would count the fixed part twice.`,
      ),
      fix: say(
        'Gardez le volet fixe entier, ou ses deux composantes, mais pas les deux à la fois.',
        'Keep the whole fixed part, or its two components, but not both.',
      ),
    }),
    'scale-name-taken': ({ id }, words) => ({
      what: say(
        `Ce barème porte le nom du barème national ${q(id)}, mais son contenu en diffère.`,
        `This scale has the name of the national scale ${q(id)}, but its content differs.`,
      ),
      fix: say(
        `Donnez-lui un nom à lui, par exemple ${q(`${words.key('id')}: ${id}-local`)}, pour qu’aucun résultat ne les confonde.`,
        `Give it a name of its own, for example ${q(`${words.key('id')}: ${id}-local`)}, so that no result confuses them.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
