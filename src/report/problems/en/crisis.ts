import type { ProblemWords } from '../problem-words.ts';
import { envelopePhrase, q } from './phrases.ts';

export const crisisProblems = {
  'crisis-key-elsewhere': ({ key, mission }, words) => ({
    what: `The key ${q(key)} is for health crises only, not for ${envelopePhrase(mission)}.`,
    fix: `Remove it, or move it under ${q(words.key('health_crisis'))}.`,
  }),
  'crisis-attainment': ({ key }, words) => ({
    what: `The crisis mission has no ${q(key)}: its variable part depends on how far the plan was mobilised.`,
    fix: `Write ${q(`${words.key('mobilised')}: 100 %`)} instead, or 0 % if the ARS recognised no crisis.`,
  }),
  'plan-unexpected': ({ year, expected }, words) => ({
    what: `For year ${year}, one would rather expect ${q(`${words.key('plan')}: ${expected}`)}.`,
    fix: 'Check the plan: what is written is used as it stands.',
  }),
} satisfies Partial<ProblemWords>;
