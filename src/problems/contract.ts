import { formatDate } from '../output/format.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const contractProblems = inBothLanguages((say, lang) => {
  const { oneOf, q } = problemPhrases[lang];
  return {
    'scale-missing': ({ date, firstDay }, words) => ({
      what: say(
        `Aucun barème connu ne couvre le ${formatDate(date, lang)}\u00a0: le premier s’applique à partir du ${formatDate(firstDay, lang)}.`,
        `No known scale covers ${formatDate(date, lang)}: the first applies from ${formatDate(firstDay, lang)}.`,
      ),
      fix: say(
        `Corrigez ${q(words.key('signed'))}, ou nommez dans ${q(words.key('contract'))} le barème à utiliser avec ${q(`${words.key('scale')}: aci-2019`)}.`,
        `Correct ${q(words.key('signed'))}, or name the scale to use in ${q(words.key('contract'))} with ${q(`${words.key('scale')}: aci-2019`)}.`,
      ),
    }),
    'scale-unknown': ({ id, known, suggestion }) => ({
      what: say(`Le barème ${q(id)} n’existe pas.`, `The scale ${q(id)} does not exist.`),
      fix:
        suggestion === undefined
          ? say(`Écrivez ${oneOf(known)}.`, `Write ${oneOf(known)}.`)
          : say(
              `Vouliez-vous écrire ${q(suggestion)}\u00a0? Les barèmes connus sont ${oneOf(known)}.`,
              `Did you mean ${q(suggestion)}? The known scales are ${oneOf(known)}.`,
            ),
    }),
    'scale-undated': ({ id }, words) => ({
      what: say(
        `Sans date de signature, le barème ${q(id)} est utilisé et chaque exercice compte pour une année pleine.`,
        `Without a date of signature, the scale ${q(id)} is used and each year counts as a full one.`,
      ),
      fix: say(
        `Ajoutez dans ${q(words.key('contract'))} ${q(`${words.key('signed')}: 2022-09-26`)}, ou nommez le barème avec ${q(`${words.key('scale')}: ${id}`)}.`,
        `Add ${q(`${words.key('signed')}: 2022-09-26`)} in ${q(words.key('contract'))}, or name the scale with ${q(`${words.key('scale')}: ${id}`)}.`,
      ),
    }),
    'scale-not-in-force': ({ id, inForce, date, origin }, words) => ({
      what: say(
        `Le barème ${q(id)} est demandé, mais ${q(inForce)} était en vigueur le ${formatDate(date, lang)}.`,
        `The scale ${q(id)} is asked for, but ${q(inForce)} was in force on ${formatDate(date, lang)}.`,
      ),
      fix: say(
        `Retirez ${q(origin === 'option' ? `--scale ${id}` : words.key('scale'))} pour utiliser ${q(inForce)}, ou gardez-le si le contrat signé le dit.`,
        `Remove ${q(origin === 'option' ? `--scale ${id}` : words.key('scale'))} to use ${q(inForce)}, or keep it if the signed contract says so.`,
      ),
    }),
    'scale-not-verified-since': ({ id, verifiedOn, date }, words) => ({
      what: say(
        `Le barème ${q(id)} a été vérifié pour la dernière fois le ${formatDate(verifiedOn, lang)}, avant le ${formatDate(date, lang)}.`,
        `The scale ${q(id)} was last verified on ${formatDate(verifiedOn, lang)}, before ${formatDate(date, lang)}.`,
      ),
      fix: say(
        `Vérifiez qu’aucun avenant n’a changé les montants, ou écrivez ceux du contrat sous ${q(words.key('amounts'))}.`,
        `Check that no later agreement changed the amounts, or write those of the contract under ${q(words.key('amounts'))}.`,
      ),
    }),
    'leap-day-signature': () => ({
      what: say(
        'Un contrat signé un 29 février a son anniversaire le 28 février les années ordinaires.',
        'A contract signed on a 29 February has its anniversary on 28 February in ordinary years.',
      ),
      fix: say(
        'Vérifiez auprès de la caisse les dates de chaque exercice.',
        'Check the dates of each year with the local fund.',
      ),
    }),
    'letter-after-signature': (_facts, words) => ({
      what: say(
        'La lettre d’intention est datée d’après la signature du contrat.',
        'The letter of intent is dated after the contract was signed.',
      ),
      fix: say(
        `Corrigez ${q(words.key('letterOfIntent'))} ou ${q(words.key('signed'))}\u00a0: la lettre vient d’abord.`,
        `Correct ${q(words.key('letterOfIntent'))} or ${q(words.key('signed'))}: the letter comes first.`,
      ),
    }),
    'letter-too-old': ({ months, limit }) => ({
      what: say(
        `Le contrat est signé plus de ${months}\u00a0mois après la lettre d’intention (limite\u00a0: ${formatDate(limit, lang)}).`,
        `The contract is signed more than ${months} months after the letter of intent (limit: ${formatDate(limit, lang)}).`,
      ),
      fix: say(
        'Vérifiez les deux dates\u00a0; si elles sont justes, la somme versée pour la lettre peut être réclamée.',
        'Check both dates; if they are right, the sum paid for the letter may be claimed back.',
      ),
    }),
    'ended-before-signature': (_facts, words) => ({
      what: say('Le contrat finit avant d’être signé.', 'The contract ends before it is signed.'),
      fix: say(
        `Corrigez ${q(words.key('ended'))} ou ${q(words.key('signed'))}.`,
        `Correct ${q(words.key('ended'))} or ${q(words.key('signed'))}.`,
      ),
    }),
    'ended-after-term': ({ lastDay }, words) => ({
      what: say(
        `La fin indiquée dépasse les cinq ans du contrat, qui s’achèvent le ${formatDate(lastDay, lang)}.`,
        `The stated end is later than the five years of the contract, which end on ${formatDate(lastDay, lang)}.`,
      ),
      fix: say(
        `Retirez ${q(words.key('ended'))}, ou écrivez une date jusqu’à ce jour\u00a0; un renouvellement se décrit dans son propre fichier.`,
        `Remove ${q(words.key('ended'))}, or write a date up to that day; a renewal is described in a file of its own.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
