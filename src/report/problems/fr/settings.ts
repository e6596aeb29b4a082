import { envelopeName } from '../../../output/envelopes.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

export const settingProblems = {
  'set-malformed': ({ suggestion }, words) => ({
    what: 'L’option --set attend un chemin dans le fichier, un signe égal, puis une valeur.',
    fix:
      suggestion !== undefined
        ? `Séparez par des points, sans crochets\u00a0: ${q(suggestion)}.`
        : `Écrivez par exemple ${q(`${words.key('years')}.2.missions.prevention.${words.key('attainmentRate')}=80%`)}.`,
  }),
  'set-step-unknown': ({ step, inside, known, suggestion }) => ({
    what: `Il n’y a pas de ${q(step)} dans ${inside === '' ? 'le fichier' : q(inside)}.`,
    fix:
      suggestion !== undefined
        ? `Vouliez-vous écrire ${q(suggestion)}\u00a0?`
        : known.length === 0
          ? 'Donnez un numéro à partir de 1.'
          : `Écrivez ${oneOf(known)}.`,
  }),
  'set-into-value': ({ key, step }) => ({
    what: `La clé ${q(key)} porte une seule valeur\u00a0: le chemin ne peut pas continuer par ${q(step)}.`,
    fix: `Terminez le chemin à ${q(key)}.`,
  }),
  'target-unknown': ({ text, allowed, suggestion }) => ({
    what: `Il n’y a pas de montant nommé ${q(text)}.`,
    fix:
      suggestion === undefined
        ? `Écrivez un montant seul pour le total, ou l’un de ces noms\u00a0: ${oneOf(allowed)}. Par exemple ${q('acces_aux_soins.variable=20000')}.`
        : `Vouliez-vous écrire ${q(suggestion)}\u00a0?`,
  }),
  'scenario-mission-undeclared': ({ mission }, words) => ({
    what: `Le scénario donne un taux à la mission ${q(envelopeName(mission, 'fr'))}, que le contrat ne déclare pas.`,
    fix: `Déclarez-la dans ${q(words.key('missions'))}, ou retirez-la du scénario.`,
  }),
  'scenario-crisis': (_facts, words) => ({
    what: 'La mission de crise n’a pas de taux d’atteinte\u00a0: un scénario ne peut pas lui en donner.',
    fix: `Retirez-la du scénario. Pour simuler une crise, ajoutez ${q(`--set ${words.key('years')}.1.missions.${words.key('health_crisis')}.${words.key('mobilised')}=100%`)} à la commande.`,
  }),
} satisfies Partial<ProblemWords>;
