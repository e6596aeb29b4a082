import { formatCount } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

const people = (count: number): string => `${formatCount(count, 'fr')}\u00a0habitants`;

export const cptsProblems = {
  'tier-unknown': (_facts, words) => ({
    what: 'Rien ne dit la taille de la CPTS.',
    fix: `Dans ${q(words.key('cpts'))}, ajoutez ${q(`${words.key('population')}: 71 631`)}, ou ${q(`${words.key('sizeTier')}: 2`)} si le contrat la donne.`,
  }),
  'communes-sum': ({ sum, population }, words) => ({
    what: `Les communes additionnées font ${people(sum)}, mais ${q(words.key('population'))} en donne ${formatCount(population, 'fr')}.`,
    fix: `Corrigez une commune ou ${q(words.key('population'))}, ou retirez l’un des deux.`,
  }),
  'commune-duplicate': ({ name }) => ({
    what: `La commune ${q(name)} est écrite deux fois.`,
    fix: 'Gardez-la une seule fois.',
  }),
  'tier-differs-from-population': ({ stated, suggested, population }, words) => ({
    what: `La taille ${stated} est indiquée, mais ${people(population)} correspondent à la taille ${suggested}.`,
    fix: `Vérifiez ${q(words.key('sizeTier'))} dans le contrat signé\u00a0: c’est la taille du contrat qui est payée, et elle est utilisée ici.`,
  }),
  'tier-boundary': ({ chosen, other, population }, words) => ({
    what: `Avec ${people(population)}, les bornes publiées permettent la taille ${other} comme la taille ${chosen}\u00a0; la taille ${chosen} est utilisée.`,
    fix: `Écrivez dans ${q(words.key('cpts'))} la taille du contrat signé\u00a0: ${q(`${words.key('sizeTier')}: ${chosen}`)} ou ${q(`${words.key('sizeTier')}: ${other}`)}.`,
  }),
} satisfies Partial<ProblemWords>;
