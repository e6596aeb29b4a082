import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const crisisProblems = inBothLanguages((say, lang) => {
  const { envelopePhrase, q } = problemPhrases[lang];
  return {
    'crisis-key-elsewhere': ({ key, mission }, words) => ({
      what: say(
        `La clé ${q(key)} ne concerne que les crises sanitaires, pas ${envelopePhrase(mission)}.`,
        `The key ${q(key)} is for health crises only, not for ${envelopePhrase(mission)}.`,
      ),
      fix: say(
        `Retirez-la, ou déplacez-la sous ${q(words.key('health_crisis'))}.`,
        `Remove it, or move it under ${q(words.key('health_crisis'))}.`,
      ),
    }),
    'crisis-attainment': ({ key }, words) => ({
      what: say(
        `La mission de crise n’a pas de ${q(key)}\u00a0: son volet variable dépend de la mobilisation du plan.`,
        `The crisis mission has no ${q(key)}: its variable part depends on how far the plan was mobilised.`,
      ),
      fix: say(
        `Écrivez à la place ${q(`${words.key('mobilised')}: 100 %`)}, ou 0\u00a0% si l’ARS n’a pas reconnu de crise.`,
        `Write ${q(`${words.key('mobilised')}: 100 %`)} instead, or 0 % if the ARS recognised no crisis.`,
      ),
    }),
    'plan-unexpected': ({ year, expected }, words) => ({
      what: say(
        `Pour l’exercice ${year}, on attendrait plutôt ${q(`${words.key('plan')}: ${expected}`)}.`,
        `For year ${year}, one would rather expect ${q(`${words.key('plan')}: ${expected}`)}.`,
      ),
      fix: say(
        'Vérifiez le plan\u00a0: ce qui est écrit est utilisé tel quel.',
        'Check the plan: what is written is used as it stands.',
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
