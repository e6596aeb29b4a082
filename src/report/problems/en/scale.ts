import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { q } from './phrases.ts';

const tiersOf = (tiers: readonly number[]): string => listed(tiers.map(String), 'en', 'and');

/** Scales of one's own. */
export const scaleProblems = {
  'scale-tiers-missing': ({ tiers }, words) => ({
    what: `${tiers.length > 1 ? 'Tiers' : 'Tier'} ${tiersOf(tiers)} ${tiers.length > 1 ? 'are' : 'is'} missing here.`,
    fix: `Give an amount for each tier from 1 to 4, or start from an existing scale with ${q(`${words.key('base')}: aci-2022`)}.`,
  }),
  'scale-tier-duplicate': ({ tier }) => ({
    what: `Tier ${tier} has two amounts here.`,
    fix: 'Keep one, and remove the other.',
  }),
  'scale-parts-mixed': ({ keys }) => ({
    what: `The parts ${listed(keys.map(q), 'en', 'and')} would count the fixed part twice.`,
    fix: 'Keep the whole fixed part, or its two components, but not both.',
  }),
  'scale-name-taken': ({ id }, words) => ({
    what: `This scale has the name of the national scale ${q(id)}, but its content differs.`,
    fix: `Give it a name of its own, for example ${q(`${words.key('id')}: ${id}-local`)}, so that no result confuses them.`,
  }),
} satisfies Partial<ProblemWords>;
