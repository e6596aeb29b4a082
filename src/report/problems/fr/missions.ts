import { envelopeName } from '../../../output/envelopes.ts';
import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { envelopePhrase, q } from './phrases.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const missionProblems = {
  'mission-start-missing': ({ mission }, words) => ({
    what: `${capital(envelopePhrase(mission))} n’a pas de date de début.`,
    fix: `Écrivez ${q(`${words.key(mission)}: { ${words.key('start')}: 2022-12-01 }`)} avec sa date.`,
  }),
  'mission-before-signature': ({ mission, signed }, words) => ({
    what: `${capital(envelopePhrase(mission))} commence avant la signature du ${formatDate(signed, 'fr')}.`,
    fix: `Corrigez ${q(words.key('start'))}, ou ajoutez ${q(`${words.key('renewal')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)} dans ${q(words.key('contract'))} si ce contrat en renouvelle un autre.`,
  }),
  'mission-after-term': ({ mission, lastDay }, words) => ({
    what: `${capital(envelopePhrase(mission))} commence après le dernier jour du contrat, le ${formatDate(lastDay, 'fr')}.`,
    fix: `Corrigez ${q(words.key('start'))}, ou retirez la mission.`,
  }),
  'mission-start-unused': ({ mission }, words) => ({
    what: `Sans date de signature, le début de ${envelopePhrase(mission)} ne sert à rien\u00a0: chaque exercice compte pour une année pleine.`,
    fix: `Ajoutez ${q(`${words.key('signed')}: 2022-09-26`)} dans ${q(words.key('contract'))} pour compter les jours.`,
  }),
  'mission-undeclared': ({ mission, year }, words) => ({
    what: `L’exercice ${year} décrit ${envelopePhrase(mission)}, qui ne figure pas dans les missions du contrat.`,
    fix: `Ajoutez ${q(`${words.key(mission)}: { ${words.key('start')}: … }`)} dans la section ${q(words.key('missions'))} du début, ou retirez-la de l’exercice.`,
  }),
  'mission-not-running': ({ mission, year, start }, words) => ({
    what: `Dans l’exercice ${year}, ${envelopePhrase(mission)} a des résultats alors qu’elle commence le ${formatDate(start, 'fr')}.`,
    fix: `Retirez ces résultats, ou corrigez ${q(words.key('start'))}.`,
  }),
  'mission-not-in-scale': ({ mission, scale }, words) => ({
    what: `Le barème ${q(scale)} ne connaît pas ${envelopePhrase(mission)}.`,
    fix: `Si le contrat signé la paie, écrivez ses montants sous ${q(`${words.key('contract')}: ${words.key('amounts')}: ${words.key(mission)}:`)}\u00a0; sinon, retirez-la de ${q(words.key('missions'))}.`,
  }),
  'core-mission-missing': ({ missions }) => ({
    what: `${missions.length === 1 ? 'Il manque une mission socle' : 'Il manque des missions socles'}\u00a0: ${listed(
      missions.map((mission) => q(envelopeName(mission, 'fr'))),
      'fr',
      'and',
    )}.`,
    fix: `Ajoutez-${missions.length === 1 ? 'la dès qu’elle a' : 'les dès qu’elles ont'} une date de début\u00a0: l’accord demande toutes les missions socles.`,
  }),
  'core-mission-late': ({ mission, start, deadline, months }, words) => ({
    what: `${capital(envelopePhrase(mission))} commence le ${formatDate(start, 'fr')}, plus de ${months}\u00a0mois après la signature (limite\u00a0: ${formatDate(deadline, 'fr')}).`,
    fix: `Vérifiez ${q(words.key('start'))}, ou voyez avec la caisse si ce retard est admis.`,
  }),
} satisfies Partial<ProblemWords>;
