import { formatCount } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

const people = (count: number): string => `${formatCount(count, 'en')}\u00a0inhabitants`;

export const cptsProblems = {
  'tier-unknown': (_facts, words) => ({
    what: 'Nothing tells the size tier of the CPTS.',
    fix: `In ${q(words.key('cpts'))}, add ${q(`${words.key('population')}: 71 631`)}, or ${q(`${words.key('sizeTier')}: 2`)} if the contract states it.`,
  }),
  'communes-sum': ({ sum, population }, words) => ({
    what: `The communes add up to ${people(sum)}, but ${q(words.key('population'))} says ${formatCount(population, 'en')}.`,
    fix: `Correct a commune or ${q(words.key('population'))}, or remove one of the two.`,
  }),
  'commune-duplicate': ({ name }) => ({
    what: `The commune ${q(name)} is written twice.`,
    fix: 'Keep it once only.',
  }),
  'tier-differs-from-population': ({ stated, suggested, population }, words) => ({
    what: `Tier ${stated} is stated, but ${people(population)} make tier ${suggested}.`,
    fix: `Check ${q(words.key('sizeTier'))} against the signed contract: the contract’s tier is the one that is paid, and it is used here.`,
  }),
  'tier-boundary': ({ chosen, other, population }, words) => ({
    what: `With ${people(population)}, the published bounds allow tier ${other} as well as tier ${chosen}; tier ${chosen} is used.`,
    fix: `Write the signed contract’s tier in ${q(words.key('cpts'))}: ${q(`${words.key('sizeTier')}: ${chosen}`)} or ${q(`${words.key('sizeTier')}: ${other}`)}.`,
  }),
} satisfies Partial<ProblemWords>;
