import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

export const contractProblems = {
  'scale-missing': ({ date, firstDay }, words) => ({
    what: `Aucun barème connu ne couvre le ${formatDate(date, 'fr')}\u00a0: le premier s’applique à partir du ${formatDate(firstDay, 'fr')}.`,
    fix: `Corrigez ${q(words.key('signed'))}, ou nommez dans ${q(words.key('contract'))} le barème à utiliser avec ${q(`${words.key('scale')}: aci-2019`)}.`,
  }),
  'scale-unknown': ({ id, known, suggestion }) => ({
    what: `Le barème ${q(id)} n’existe pas.`,
    fix:
      suggestion === undefined
        ? `Écrivez ${oneOf(known)}.`
        : `Vouliez-vous écrire ${q(suggestion)}\u00a0? Les barèmes connus sont ${oneOf(known)}.`,
  }),
  'scale-undated': ({ id }, words) => ({
    what: `Sans date de signature, le barème ${q(id)} est utilisé et chaque exercice compte pour une année pleine.`,
    fix: `Ajoutez dans ${q(words.key('contract'))} ${q(`${words.key('signed')}: 2022-09-26`)}, ou nommez le barème avec ${q(`${words.key('scale')}: ${id}`)}.`,
  }),
  'scale-not-in-force': ({ id, inForce, date, origin }, words) => ({
    what: `Le barème ${q(id)} est demandé, mais ${q(inForce)} était en vigueur le ${formatDate(date, 'fr')}.`,
    fix: `Retirez ${q(origin === 'option' ? `--scale ${id}` : words.key('scale'))} pour utiliser ${q(inForce)}, ou gardez-le si le contrat signé le dit.`,
  }),
  'scale-not-verified-since': ({ id, verifiedOn, date }, words) => ({
    what: `Le barème ${q(id)} a été vérifié pour la dernière fois le ${formatDate(verifiedOn, 'fr')}, avant le ${formatDate(date, 'fr')}.`,
    fix: `Vérifiez qu’aucun avenant n’a changé les montants, ou écrivez ceux du contrat sous ${q(words.key('amounts'))}.`,
  }),
  'leap-day-signature': () => ({
    what: 'Un contrat signé un 29 février a son anniversaire le 28 février les années ordinaires.',
    fix: 'Vérifiez auprès de la caisse les dates de chaque exercice.',
  }),
  'letter-after-signature': (_facts, words) => ({
    what: 'La lettre d’intention est datée d’après la signature du contrat.',
    fix: `Corrigez ${q(words.key('letterOfIntent'))} ou ${q(words.key('signed'))}\u00a0: la lettre vient d’abord.`,
  }),
  'letter-too-old': ({ months, limit }) => ({
    what: `Le contrat est signé plus de ${months}\u00a0mois après la lettre d’intention (limite\u00a0: ${formatDate(limit, 'fr')}).`,
    fix: 'Vérifiez les deux dates\u00a0; si elles sont justes, la somme versée pour la lettre peut être réclamée.',
  }),
  'ended-before-signature': (_facts, words) => ({
    what: 'Le contrat finit avant d’être signé.',
    fix: `Corrigez ${q(words.key('ended'))} ou ${q(words.key('signed'))}.`,
  }),
  'ended-after-term': ({ lastDay }, words) => ({
    what: `La fin indiquée dépasse les cinq ans du contrat, qui s’achèvent le ${formatDate(lastDay, 'fr')}.`,
    fix: `Retirez ${q(words.key('ended'))}, ou écrivez une date jusqu’à ce jour\u00a0; un renouvellement se décrit dans son propre fichier.`,
  }),
} satisfies Partial<ProblemWords>;
