import { envelopeNames } from '../output/names.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';

export const settingProblems = inBothLanguages((say, lang) => {
  const { oneOf, q } = problemPhrases[lang];
  return {
    'set-malformed': ({ suggestion }, words) => ({
      what: say(
        'L’option --set attend un chemin dans le fichier, un signe égal, puis une valeur.',
        'The option --set wants a path into the file, an equals sign, then a value.',
      ),
      fix:
        suggestion !== undefined
          ? say(
              `Séparez par des points, sans crochets\u00a0: ${q(suggestion)}.`,
              `Separate with points, without brackets: ${q(suggestion)}.`,
            )
          : say(
              `Écrivez par exemple ${q(`${words.key('years')}.2.missions.prevention.${words.key('attainmentRate')}=80%`)}.`,
              `Write for example ${q(`${words.key('years')}.2.missions.prevention.${words.key('attainmentRate')}=80%`)}.`,
            ),
    }),
    'set-step-unknown': ({ step, inside, known, suggestion }) => ({
      what: say(
        `Il n’y a pas de ${q(step)} dans ${inside === '' ? 'le fichier' : q(inside)}.`,
        `There is no ${q(step)} in ${inside === '' ? 'the file' : q(inside)}.`,
      ),
      fix:
        suggestion !== undefined
          ? say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`)
          : known.length === 0
            ? say('Donnez un numéro à partir de 1.', 'Give a number from 1.')
            : say(`Écrivez ${oneOf(known)}.`, `Write ${oneOf(known)}.`),
    }),
    'set-into-value': ({ key, step }) => ({
      what: say(
        `La clé ${q(key)} porte une seule valeur\u00a0: le chemin ne peut pas continuer par ${q(step)}.`,
        `The key ${q(key)} holds a single value: the path cannot go on with ${q(step)}.`,
      ),
      fix: say(`Terminez le chemin à ${q(key)}.`, `End the path at ${q(key)}.`),
    }),
    'target-unknown': ({ text, allowed, suggestion }) => ({
      what: say(`Il n’y a pas de montant nommé ${q(text)}.`, `There is no amount called ${q(text)}.`),
      fix:
        suggestion === undefined
          ? say(
              `Écrivez un montant seul pour le total, ou l’un de ces noms\u00a0: ${oneOf(allowed)}. Par exemple ${q('acces_aux_soins.variable=20000')}.`,
              `Write an amount alone for the total, or one of these names: ${oneOf(allowed)}. For instance ${q('care_access.variable=20000')}.`,
            )
          : say(`Vouliez-vous écrire ${q(suggestion)}\u00a0?`, `Did you mean ${q(suggestion)}?`),
    }),
    'scenario-mission-undeclared': ({ mission }, words) => ({
      what: say(
        `Le scénario donne un taux à la mission ${q(envelopeNames[mission].long[lang])}, que le contrat ne déclare pas.`,
        `The scenario gives a rate to the mission ${q(envelopeNames[mission].long[lang])}, which the contract does not declare.`,
      ),
      fix: say(
        `Déclarez-la dans ${q(words.key('missions'))}, ou retirez-la du scénario.`,
        `Declare it under ${q(words.key('missions'))}, or take it out of the scenario.`,
      ),
    }),
    'scenario-crisis': (_facts, words) => ({
      what: say(
        'La mission de crise n’a pas de taux d’atteinte\u00a0: un scénario ne peut pas lui en donner.',
        'The crisis mission has no attainment rate: a scenario cannot give it one.',
      ),
      fix: say(
        `Retirez-la du scénario. Pour simuler une crise, ajoutez ${q(`--set ${words.key('years')}.1.missions.${words.key('health_crisis')}.${words.key('mobilised')}=100%`)} à la commande.`,
        `Take it out of the scenario. To simulate a crisis, add ${q(`--set ${words.key('years')}.1.missions.${words.key('health_crisis')}.${words.key('mobilised')}=100%`)} to the command.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
