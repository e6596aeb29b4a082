/** Amendments to the contract (R12). */
import type { CalendarDate } from '../amounts/calendar.ts';
import type { Mission, ScaleLine, SizeTier } from '../law/mission.ts';
import { keyWord, keyWords } from '../vocabulary/vocabulary.ts';
import { error, warning } from './wording.ts';

export const amendmentProblems = {
  'amendment-needs-signature': error(
    ['Avenant sans date de signature', 'Amendment without a date of signature'],
    (_facts, { key, entry }) => [
      'Sans date de signature, on ne sait pas à partir de quel exercice compte un avenant.',
      'Without a date of signature, the year from which an amendment counts is not known.',
      `Ajoutez dans ${key('contract')} la date du contrat, par exemple ${entry('signed', '2022-09-26')}.`,
      `Add the date of the contract to ${key('contract')}, for instance ${entry('signed', '2022-09-26')}.`,
    ],
  ),
  /** Before the signature, or after the last day. */
  'amendment-outside-contract': error<{ date: CalendarDate; signed?: CalendarDate; lastDay?: CalendarDate }>(
    ['Avenant en dehors du contrat', 'Amendment outside the contract'],
    ({ date: on, signed, lastDay }, { key, date }) =>
      signed === undefined
        ? [
            `L’avenant du ${date(on)} vient après la fin du contrat${lastDay ? `, le ${date(lastDay)}` : ''}.`,
            `The amendment of ${date(on)} comes after the end of the contract${lastDay ? `, ${date(lastDay)}` : ''}.`,
            `Corrigez ${key('on')}, ou retirez l’avenant\u00a0: un contrat renouvelé se décrit dans son propre fichier.`,
            `Correct ${key('on')}, or remove the amendment: a renewed contract is described in a file of its own.`,
          ]
        : [
            `L’avenant du ${date(on)} vient avant la signature du contrat, le ${date(signed)}.`,
            `The amendment of ${date(on)} comes before the contract was signed, ${date(signed)}.`,
            `Corrigez ${key('on')}, ou écrivez ses termes dans le contrat même.`,
            `Correct ${key('on')}, or write its terms in the contract itself.`,
          ],
  ),
  'amendment-out-of-order': error<{ date: CalendarDate; later: CalendarDate }>(
    ['Avenants dans le désordre', 'Amendments out of order'],
    ({ date: on, later }, { date }) => [
      `L’avenant du ${date(on)} est écrit après celui du ${date(later)}.`,
      `The amendment of ${date(on)} is written after that of ${date(later)}.`,
      'Rangez les avenants du premier au dernier.',
      'Put the amendments in order, from the first to the last.',
    ],
  ),
  'amendment-duplicate': error<{ date: CalendarDate }>(
    ['Deux avenants le même jour', 'Two amendments on one day'],
    ({ date: on }, { date }) => [
      `Deux avenants portent la date du ${date(on)}.`,
      `Two amendments have the date of ${date(on)}.`,
      'Écrivez-les en un seul, ou corrigez l’une des deux dates.',
      'Write them as one, or correct one of the two dates.',
    ],
  ),
  'amendment-empty': error(
    ['Avenant qui ne change rien', 'Amendment that changes nothing'],
    (_facts, { key }) => [
      'Cet avenant ne dit pas ce qu’il change.',
      'This amendment does not say what it changes.',
      `Écrivez ce qu’il change (${key('sizeTier')}, ${key('amounts')} ou ${key('missions')}), ou retirez-le.`,
      `Write what it changes (${key('sizeTier')}, ${key('amounts')} or ${key('missions')}), or remove it.`,
    ],
  ),
  'amendment-within-year': warning<{ date: CalendarDate; year: number; from: CalendarDate }>(
    ['Avenant en cours d’exercice', 'Amendment within a year'],
    ({ date: on, year, from }, { key, date }) => [
      `L’avenant du ${date(on)} tombe au cours de l’exercice ${year}, qui reste entier aux anciens termes\u00a0: il compte à partir de l’exercice ${year + 1}, le ${date(from)} (lecture à vérifier).`,
      `The amendment of ${date(on)} falls within year ${year}, which stays whole under the old terms: it counts from year ${year + 1}, on ${date(from)} (a reading to verify).`,
      `Vérifiez auprès de la caisse à partir de quand il est payé\u00a0; s’il vaut pour tout l’exercice ${year}, écrivez sous ${key('on')} le premier jour de cet exercice.`,
      `Check with the local fund from when it is paid; if it counts for the whole of year ${year}, write the first day of that year under ${key('on')}.`,
    ],
  ),
  'amendment-never-counts': warning<{ date: CalendarDate }>(
    ['Avenant dans le dernier exercice', 'Amendment in the last year'],
    ({ date: on }, { key, date }) => [
      `Aucun exercice du contrat ne commence après l’avenant du ${date(on)}\u00a0: il ne change rien (lecture à vérifier).`,
      `No year of the contract begins after the amendment of ${date(on)}: it changes nothing (a reading to verify).`,
      `Vérifiez auprès de la caisse à partir de quand il est payé\u00a0; s’il vaut pour tout l’exercice en cours, écrivez sous ${key('on')} le premier jour de cet exercice.`,
      `Check with the local fund from when it is paid; if it counts for the whole of the year, write the first day of that year under ${key('on')}.`,
    ],
  ),
  'amendment-withdraws-nothing': error<{ mission: Mission; date: CalendarDate }>(
    ['Mission retirée que le contrat n’a pas', 'Withdrawn mission that the contract has not'],
    ({ mission, date: on }, { envelope, key, date }) => [
      `L’avenant du ${date(on)} retire ${envelope(mission)}, que le contrat n’a pas ce jour-là.`,
      `The amendment of ${date(on)} withdraws ${envelope(mission)}, which the contract has not on that day.`,
      `Retirez ${key('withdrawn')}, ou ajoutez la mission à la section ${key('missions')} du début.`,
      `Remove ${key('withdrawn')}, or add the mission to the first section ${key('missions')}.`,
    ],
  ),
  'mission-withdrawn': error<{ mission: Mission; year: number; date: CalendarDate }>(
    ['Résultats d’une mission retirée', 'Results of a withdrawn mission'],
    ({ mission, year, date: on }, { envelope, date }) => [
      `L’exercice ${year} décrit ${envelope(mission)}, que l’avenant du ${date(on)} a retirée.`,
      `Year ${year} describes ${envelope(mission)}, which the amendment of ${date(on)} withdrew.`,
      'Retirez-la de l’exercice, ou corrigez l’avenant.',
      'Remove it from the year, or correct the amendment.',
    ],
  ),
  'amounts-of-other-tier': warning<{ sizeTier: SizeTier; lines: readonly ScaleLine[] }>(
    ['Montants de l’ancienne taille', 'Amounts of the former tier'],
    ({ sizeTier, lines }, { key, and, fileLanguage }) => {
      const named = and(lines.map((line) => keyWord(line, fileLanguage)));
      const where = `${keyWords.amendments[fileLanguage]}: ${keyWords.amounts[fileLanguage]}:`;
      return [
        `L’avenant passe à la taille ${sizeTier}, mais les montants du contrat signé continuent de compter pour ${named}.`,
        `The amendment changes the tier to ${sizeTier}, but the amounts of the signed contract still count for ${named}.`,
        `Écrivez les montants de l’avenant sous «\u00a0${where}\u00a0», même ceux qui restent, ou retirez ceux de ${key('contract')}.`,
        `Write the amounts of the amendment under “${where}”, even those that stay, or remove those of ${key('contract')}.`,
      ];
    },
  ),
} as const;
