import { formatDate } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const scheduleProblems = inBothLanguages((say, lang) => {
  const { q } = problemPhrases[lang];
  return {
    'schedule-needs-signature': (_facts, words) => ({
      what: say(
        'Sans date de signature, il n’y a pas d’échéancier\u00a0: les versements se comptent depuis elle.',
        'Without a date of signature there is no schedule: payments are counted from it.',
      ),
      fix: say(
        `Ajoutez dans ${q(words.key('contract'))} la date du contrat, par exemple ${q(`${words.key('signed')}: 2022-09-26`)}.`,
        `Add the date of the contract to ${q(words.key('contract'))}, for instance ${q(`${words.key('signed')}: 2022-09-26`)}.`,
      ),
    }),
    'letter-not-in-scale': ({ date, scale }, words) => ({
      what:
        scale === undefined
          ? say(
              `Aucun barème connu ne couvre la lettre d’intention du ${formatDate(date, lang)}\u00a0: elle ne figure pas dans l’échéancier.`,
              `No known scale covers the letter of intent of ${formatDate(date, lang)}: it is not in the schedule.`,
            )
          : say(
              `Le barème ${q(scale)} ne paie pas de lettre d’intention\u00a0: celle du ${formatDate(date, lang)} ne figure pas dans l’échéancier.`,
              `The scale ${q(scale)} pays no letter of intent: the one of ${formatDate(date, lang)} is not in the schedule.`,
            ),
      fix: say(
        `Vérifiez la date\u00a0; si une somme a été versée, écrivez-la sous ${q(words.key('amounts'))}\u00a0: ${q(`${words.key('letterOfIntent')}: { ${words.key('fixed')}: 15 000 € }`)}.`,
        `Check the date; if a sum was paid, write it under ${q(words.key('amounts'))}: ${q(`${words.key('letterOfIntent')}: { ${words.key('fixed')}: 15 000 € }`)}.`,
      ),
    }),
    'letter-without-core-mission': (_facts, words) => ({
      what: say(
        'Le fichier ne contient aucune mission socle, alors que la lettre d’intention suppose d’en engager une.',
        'The file has no core mission, but a letter of intent supposes that one is engaged.',
      ),
      fix: say(
        `Ajoutez la mission engagée sous ${q(words.key('missions'))}\u00a0; s’il n’y en a pas, la somme versée pour la lettre peut être réclamée.`,
        `Add the mission that is engaged under ${q(words.key('missions'))}; if there is none, the sum paid for the letter may be claimed back.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
