import { formatCount } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const cptsProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  const people = (count: number) =>
    say(`${formatCount(count, lang)}\u00a0habitants`, `${formatCount(count, lang)}\u00a0inhabitants`);
  return {
    'tier-unknown': (_facts, words) => ({
      what: say('Rien ne dit la taille de la CPTS.', 'Nothing tells the size tier of the CPTS.'),
      fix: say(
        `Dans ${q(words.key('cpts'))}, ajoutez ${q(`${words.key('population')}: 71 631`)}, ou ${q(`${words.key('sizeTier')}: 2`)} si le contrat la donne.`,
        `In ${q(words.key('cpts'))}, add ${q(`${words.key('population')}: 71 631`)}, or ${q(`${words.key('sizeTier')}: 2`)} if the contract states it.`,
      ),
    }),
    'communes-sum': ({ sum, population }, words) => ({
      what: say(
        `Les communes additionnées font ${people(sum)}, mais ${q(words.key('population'))} en donne ${formatCount(population, lang)}.`,
        `The communes add up to ${people(sum)}, but ${q(words.key('population'))} says ${formatCount(population, lang)}.`,
      ),
      fix: say(
        `Corrigez une commune ou ${q(words.key('population'))}, ou retirez l’un des deux.`,
        `Correct a commune or ${q(words.key('population'))}, or remove one of the two.`,
      ),
    }),
    'commune-duplicate': ({ name }) => ({
      what: say(`La commune ${q(name)} est écrite deux fois.`, `The commune ${q(name)} is written twice.`),
      fix: say('Gardez-la une seule fois.', 'Keep it once only.'),
    }),
    'tier-differs-from-population': ({ stated, suggested, population }, words) => ({
      what: say(
        `La taille ${stated} est indiquée, mais ${people(population)} correspondent à la taille ${suggested}.`,
        `Tier ${stated} is stated, but ${people(population)} make tier ${suggested}.`,
      ),
      fix: say(
        `Vérifiez ${q(words.key('sizeTier'))} dans le contrat signé\u00a0: c’est la taille du contrat qui est payée, et elle est utilisée ici.`,
        `Check ${q(words.key('sizeTier'))} against the signed contract: the contract’s tier is the one that is paid, and it is used here.`,
      ),
    }),
    'tier-boundary': ({ chosen, other, population }, words) => ({
      what: say(
        `Avec ${people(population)}, les bornes publiées permettent la taille ${other} comme la taille ${chosen}\u00a0; la taille ${chosen} est utilisée.`,
        `With ${people(population)}, the published bounds allow tier ${other} as well as tier ${chosen}; tier ${chosen} is used.`,
      ),
      fix: say(
        `Écrivez dans ${q(words.key('cpts'))} la taille du contrat signé\u00a0: ${q(`${words.key('sizeTier')}: ${chosen}`)} ou ${q(`${words.key('sizeTier')}: ${other}`)}.`,
        `Write the signed contract’s tier in ${q(words.key('cpts'))}: ${q(`${words.key('sizeTier')}: ${chosen}`)} or ${q(`${words.key('sizeTier')}: ${other}`)}.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
