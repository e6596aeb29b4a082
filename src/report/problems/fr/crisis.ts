import type { ProblemWords } from '../problem-words.ts';
import { envelopePhrase, q } from './phrases.ts';

export const crisisProblems = {
  'crisis-key-elsewhere': ({ key, mission }, words) => ({
    what: `La clé ${q(key)} ne concerne que les crises sanitaires, pas ${envelopePhrase(mission)}.`,
    fix: `Retirez-la, ou déplacez-la sous ${q(words.key('health_crisis'))}.`,
  }),
  'crisis-attainment': ({ key }, words) => ({
    what: `La mission de crise n’a pas de ${q(key)}\u00a0: son volet variable dépend de la mobilisation du plan.`,
    fix: `Écrivez à la place ${q(`${words.key('mobilised')}: 100 %`)}, ou 0\u00a0% si l’ARS n’a pas reconnu de crise.`,
  }),
  'plan-unexpected': ({ year, expected }, words) => ({
    what: `Pour l’exercice ${year}, on attendrait plutôt ${q(`${words.key('plan')}: ${expected}`)}.`,
    fix: 'Vérifiez le plan\u00a0: ce qui est écrit est utilisé tel quel.',
  }),
} satisfies Partial<ProblemWords>;
