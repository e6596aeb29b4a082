import { formatDate } from '../output/format.ts';
import { envelopeNames } from '../output/names.ts';
import { inBothLanguages } from '../output/phrase.ts';
import { type ProblemWords, problemPhrases } from './phrases.ts';
import { listed } from './quoting.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const missionProblems = inBothLanguages((say, lang) => {
  const { envelopePhrase, q } = problemPhrases[lang];
  return {
    'mission-start-missing': ({ mission }, words) => ({
      what: say(
        `${capital(envelopePhrase(mission))} n’a pas de date de début.`,
        `${capital(envelopePhrase(mission))} has no start date.`,
      ),
      fix: say(
        `Écrivez ${q(`${words.key(mission)}: { ${words.key('start')}: 2022-12-01 }`)} avec sa date.`,
        `Write ${q(`${words.key(mission)}: { ${words.key('start')}: 2022-12-01 }`)} with its date.`,
      ),
    }),
    'mission-before-signature': ({ mission, signed }, words) => ({
      what: say(
        `${capital(envelopePhrase(mission))} commence avant la signature du ${formatDate(signed, lang)}.`,
        `${capital(envelopePhrase(mission))} starts before the signature of ${formatDate(signed, lang)}.`,
      ),
      fix: say(
        `Corrigez ${q(words.key('start'))}, ou ajoutez ${q(`${words.key('renewal')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)} dans ${q(words.key('contract'))} si ce contrat en renouvelle un autre.`,
        `Correct ${q(words.key('start'))}, or add ${q(`${words.key('renewal')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)} in ${q(words.key('contract'))} if this contract renews another one.`,
      ),
    }),
    'mission-after-term': ({ mission, lastDay }, words) => ({
      what: say(
        `${capital(envelopePhrase(mission))} commence après le dernier jour du contrat, le ${formatDate(lastDay, lang)}.`,
        `${capital(envelopePhrase(mission))} starts after the last day of the contract, ${formatDate(lastDay, lang)}.`,
      ),
      fix: say(
        `Corrigez ${q(words.key('start'))}, ou retirez la mission.`,
        `Correct ${q(words.key('start'))}, or remove the mission.`,
      ),
    }),
    'mission-start-unused': ({ mission }, words) => ({
      what: say(
        `Sans date de signature, le début de ${envelopePhrase(mission)} ne sert à rien\u00a0: chaque exercice compte pour une année pleine.`,
        `Without a date of signature, the start of ${envelopePhrase(mission)} has no effect: each year counts as a full one.`,
      ),
      fix: say(
        `Ajoutez ${q(`${words.key('signed')}: 2022-09-26`)} dans ${q(words.key('contract'))} pour compter les jours.`,
        `Add ${q(`${words.key('signed')}: 2022-09-26`)} in ${q(words.key('contract'))} to have the days counted.`,
      ),
    }),
    'mission-undeclared': ({ mission, year }, words) => ({
      what: say(
        `L’exercice ${year} décrit ${envelopePhrase(mission)}, qui ne figure pas dans les missions du contrat.`,
        `Year ${year} describes ${envelopePhrase(mission)}, which is not among the missions of the contract.`,
      ),
      fix: say(
        `Ajoutez ${q(`${words.key(mission)}: { ${words.key('start')}: … }`)} dans la section ${q(words.key('missions'))} du début, ou retirez-la de l’exercice.`,
        `Add ${q(`${words.key(mission)}: { ${words.key('start')}: … }`)} in the first section ${q(words.key('missions'))}, or remove it from the year.`,
      ),
    }),
    'mission-not-running': ({ mission, year, start }, words) => ({
      what: say(
        `Dans l’exercice ${year}, ${envelopePhrase(mission)} a des résultats alors qu’elle commence le ${formatDate(start, lang)}.`,
        `In year ${year}, ${envelopePhrase(mission)} has results although it starts on ${formatDate(start, lang)}.`,
      ),
      fix: say(
        `Retirez ces résultats, ou corrigez ${q(words.key('start'))}.`,
        `Remove these results, or correct ${q(words.key('start'))}.`,
      ),
    }),
    'mission-not-in-scale': ({ mission, scale }, words) => ({
      what: say(
        `Le barème ${q(scale)} ne connaît pas ${envelopePhrase(mission)}.`,
        `The scale ${q(scale)} does not know ${envelopePhrase(mission)}.`,
      ),
      fix: say(
        `Si le contrat signé la paie, écrivez ses montants sous ${q(`${words.key('contract')}: ${words.key('amounts')}: ${words.key(mission)}:`)}\u00a0; sinon, retirez-la de ${q(words.key('missions'))}.`,
        `If the signed contract pays it, write its amounts under ${q(`${words.key('contract')}: ${words.key('amounts')}: ${words.key(mission)}:`)}; otherwise remove it from ${q(words.key('missions'))}.`,
      ),
    }),
    'core-mission-missing': ({ missions }) => ({
      what: say(
        `${missions.length === 1 ? 'Il manque une mission socle' : 'Il manque des missions socles'}\u00a0: ${listed(
          missions.map((mission) => q(envelopeNames[mission].long[lang])),
          lang,
          'and',
        )}.`,
        `${missions.length === 1 ? 'A core mission is missing' : 'Core missions are missing'}: ${listed(
          missions.map((mission) => q(envelopeNames[mission].long[lang])),
          lang,
          'and',
        )}.`,
      ),
      fix: say(
        `Ajoutez-${missions.length === 1 ? 'la dès qu’elle a' : 'les dès qu’elles ont'} une date de début\u00a0: l’accord demande toutes les missions socles.`,
        `Add ${missions.length === 1 ? 'it once it has' : 'them once they have'} a start date: the agreement asks for all core missions.`,
      ),
    }),
    'core-mission-late': ({ mission, start, deadline, months }, words) => ({
      what: say(
        `${capital(envelopePhrase(mission))} commence le ${formatDate(start, lang)}, plus de ${months}\u00a0mois après la signature (limite\u00a0: ${formatDate(deadline, lang)}).`,
        `${capital(envelopePhrase(mission))} starts on ${formatDate(start, lang)}, more than ${months} months after signature (limit: ${formatDate(deadline, lang)}).`,
      ),
      fix: say(
        `Vérifiez ${q(words.key('start'))}, ou voyez avec la caisse si ce retard est admis.`,
        `Check ${q(words.key('start'))}, or ask the local fund whether this delay is accepted.`,
      ),
    }),
  } satisfies Partial<ProblemWords>;
});
