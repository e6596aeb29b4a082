import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

export const scheduleProblems = {
  'schedule-needs-signature': (_facts, words) => ({
    what: 'Sans date de signature, il n’y a pas d’échéancier\u00a0: les versements se comptent depuis elle.',
    fix: `Ajoutez dans ${q(words.key('contract'))} la date du contrat, par exemple ${q(`${words.key('signed')}: 2022-09-26`)}.`,
  }),
  'letter-not-in-scale': ({ date, scale }, words) => ({
    what:
      scale === undefined
        ? `Aucun barème connu ne couvre la lettre d’intention du ${formatDate(date, 'fr')}\u00a0: elle ne figure pas dans l’échéancier.`
        : `Le barème ${q(scale)} ne paie pas de lettre d’intention\u00a0: celle du ${formatDate(date, 'fr')} ne figure pas dans l’échéancier.`,
    fix: `Vérifiez la date\u00a0; si une somme a été versée, écrivez-la sous ${q(words.key('amounts'))}\u00a0: ${q(`${words.key('letterOfIntent')}: { ${words.key('fixed')}: 15 000 € }`)}.`,
  }),
  'letter-without-core-mission': (_facts, words) => ({
    what: 'Le fichier ne contient aucune mission socle, alors que la lettre d’intention suppose d’en engager une.',
    fix: `Ajoutez la mission engagée sous ${q(words.key('missions'))}\u00a0; s’il n’y en a pas, la somme versée pour la lettre peut être réclamée.`,
  }),
} satisfies Partial<ProblemWords>;
