/** Missions, their years, the health crisis, and what scenarios suppose of them. */

import { type CalendarDate, dateToIso } from '../amounts/calendar.ts';
import type { Mission } from '../law/mission.ts';
import { envelopeNames } from '../output/names.ts';
import { hasCommands, withOwnOption } from '../output/option-names.ts';
import { error, pair, warning } from './wording.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const missionProblems = {
  'mission-start-missing': error<{ mission: Mission; signed: CalendarDate; isBare?: true }>(
    ['Mission sans date de début', 'Mission without a start date'],
    ({ mission, signed, isBare }, { envelope, word, entry, key }) => {
      const day = dateToIso(signed);
      return [
        `${capital(envelope(mission))} n’a pas de date de début.`,
        `${capital(envelope(mission))} has no start date.`,
        ...(isBare
          ? pair(
              `Écrivez ${entry(mission, `{ ${word('start')}: ${day} }`)} avec sa date.`,
              `Write ${entry(mission, `{ ${word('start')}: ${day} }`)} with its date.`,
            )
          : pair(
              `Ajoutez ${entry('start', day)} sous ${key(mission)}, avec sa date.`,
              `Add ${entry('start', day)} under ${key(mission)}, with its date.`,
            )),
      ];
    },
  ),
  /** Before the signature, or after the last day. */
  'mission-outside-contract': error<{ mission: Mission; signed?: CalendarDate; lastDay?: CalendarDate }>(
    ['Mission en dehors du contrat', 'Mission outside the contract'],
    ({ mission, signed, lastDay }, { say, envelope, key, entry, yes, date }) => {
      const starts = say(`${capital(envelope(mission))} commence`, `${capital(envelope(mission))} starts`);
      if (lastDay !== undefined) {
        return [
          `${starts} après le dernier jour du contrat, le ${date(lastDay)}.`,
          `${starts} after the last day of the contract, ${date(lastDay)}.`,
          `Corrigez ${key('start')}, ou retirez la mission.`,
          `Correct ${key('start')}, or remove the mission.`,
        ];
      }
      const day = signed === undefined ? '' : say(` du ${date(signed)}`, ` of ${date(signed)}`);
      return [
        `${starts} avant la signature${day}.`,
        `${starts} before the signature${day}.`,
        `Corrigez ${key('start')}, ou ajoutez ${entry('renewal', yes)} dans ${key('contract')} si ce contrat en renouvelle un autre.`,
        `Correct ${key('start')}, or add ${entry('renewal', yes)} in ${key('contract')} if this contract renews another one.`,
      ];
    },
  ),
  'mission-start-unused': warning<{ mission: Mission }>(
    ['Début de mission sans date de signature', 'Start of a mission without a date of signature'],
    ({ mission }, { envelope, key, entry }) => [
      `Sans date de signature, le début de ${envelope(mission)} ne sert à rien\u00a0: chaque exercice compte pour une année pleine.`,
      `Without a date of signature, the start of ${envelope(mission)} has no effect: each year counts as a full one.`,
      `Ajoutez ${entry('signed', '2022-09-26')} dans ${key('contract')} pour compter les jours.`,
      `Add ${entry('signed', '2022-09-26')} in ${key('contract')} to have the days counted.`,
    ],
  ),
  /** In a year, or in a scenario where there is none. */
  'mission-undeclared': error<{ mission: Mission; of?: 'budget'; year?: number; signed?: CalendarDate }>(
    ['Mission qui ne figure pas dans le contrat', 'Mission that is not in the contract'],
    ({ mission, of, year, signed }, { envelope, key, word, entry }) => {
      // Without a signature a start has no effect.
      const start = signed === undefined ? '{}' : `{ ${word('start')}: ${dateToIso(signed)} }`;
      const declared = entry(mission, start);
      if (of === 'budget') {
        return [
          `Le budget nomme ${envelope(mission)}, qui ne figure pas dans les missions du contrat.`,
          `The budget names ${envelope(mission)}, which is not among the missions of the contract.`,
          `Ajoutez ${declared} dans la section ${key('missions')} du début, ou corrigez le budget.`,
          `Add ${declared} in the first section ${key('missions')}, or correct the budget.`,
        ];
      }
      if (year === undefined) {
        return [
          `Le scénario donne un taux à ${envelope(mission)}, qui ne figure pas dans les missions du contrat.`,
          `The scenario gives a rate to ${envelope(mission)}, which is not among the missions of the contract.`,
          `Ajoutez ${declared} dans la section ${key('missions')} du début, ou retirez-la du scénario.`,
          `Add ${declared} in the first section ${key('missions')}, or remove it from the scenario.`,
        ];
      }
      return [
        `L’exercice ${year} décrit ${envelope(mission)}, qui ne figure pas dans les missions du contrat.`,
        `Year ${year} describes ${envelope(mission)}, which is not among the missions of the contract.`,
        `Ajoutez ${declared} dans la section ${key('missions')} du début, ou retirez-la de l’exercice.`,
        `Add ${declared} in the first section ${key('missions')}, or remove it from the year.`,
      ];
    },
  ),
  'mission-not-running': error<{ mission: Mission; year: number; start: CalendarDate }>(
    ['Résultats avant le début de la mission', 'Results before the mission starts'],
    ({ mission, year, start }, { envelope, key, date }) => [
      `Dans l’exercice ${year}, ${envelope(mission)} a des résultats alors qu’elle commence le ${date(start)}.`,
      `In year ${year}, ${envelope(mission)} has results although it starts on ${date(start)}.`,
      `Retirez ces résultats, ou corrigez ${key('start')}.`,
      `Remove these results, or correct ${key('start')}.`,
    ],
  ),
  'mission-not-in-scale': warning<{ mission: Mission; scale: string }>(
    ['Mission que le barème ne paie pas', 'Mission that the scale does not pay'],
    ({ mission, scale }, { q, envelope, key, word }) => {
      const where = q(`${word('contract')}: ${word('amounts')}: ${word(mission)}:`);
      return [
        `Le barème ${q(scale)} ne connaît pas ${envelope(mission)}.`,
        `The scale ${q(scale)} does not know ${envelope(mission)}.`,
        `Si le contrat signé la paie, écrivez ses montants sous ${where}\u00a0; sinon, retirez-la de ${key('missions')}.`,
        `If the signed contract pays it, write its amounts under ${where}; otherwise remove it from ${key('missions')}.`,
      ];
    },
  ),
  'core-mission-missing': warning<{ missions: readonly Mission[] }>(
    ['Mission socle qui manque', 'Missing core mission'],
    ({ missions }, { and, lang }) => {
      const names = and(missions.map((mission) => envelopeNames[mission].long[lang]));
      const isOne = missions.length === 1;
      return [
        `${isOne ? 'Il manque une mission socle' : 'Il manque des missions socles'}\u00a0: ${names}.`,
        `${isOne ? 'A core mission is missing' : 'Core missions are missing'}: ${names}.`,
        `Ajoutez-${isOne ? 'la dès qu’elle a' : 'les dès qu’elles ont'} une date de début\u00a0: l’accord demande toutes les missions socles.`,
        `Add ${isOne ? 'it once it has' : 'them once they have'} a start date: the agreement asks for all core missions.`,
      ];
    },
  ),
  'core-mission-late': warning<{
    mission: Mission;
    start: CalendarDate;
    deadline: CalendarDate;
    months: number;
  }>(
    ['Mission socle en retard', 'Late core mission'],
    ({ mission, start, deadline, months }, { envelope, key, date }) => [
      `${capital(envelope(mission))} commence le ${date(start)}, plus de ${months}\u00a0mois après la signature (limite\u00a0: ${date(deadline)}).`,
      `${capital(envelope(mission))} starts on ${date(start)}, more than ${months} months after signature (limit: ${date(deadline)}).`,
      `Vérifiez ${key('start')}, ou voyez avec la caisse si ce retard est admis.`,
      `Check ${key('start')}, or ask the local fund whether this delay is accepted.`,
    ],
  ),
  'year-out-of-order': error<{ year: number; after: number }>(
    ['Exercices dans le désordre', 'Years out of order'],
    ({ year, after }) => [
      `L’exercice ${year} vient après l’exercice ${after}.`,
      `Year ${year} comes after year ${after}.`,
      'Rangez les exercices du premier au dernier.',
      'Put the years in order, from the first to the last.',
    ],
  ),
  'year-after-end': error<{ year: number; ended: CalendarDate }>(
    ['Exercice après la fin du contrat', 'Year after the end of the contract'],
    ({ year, ended }, { key, date }) => [
      `L’exercice ${year} commence après la fin du contrat, le ${date(ended)}.`,
      `Year ${year} begins after the end of the contract, ${date(ended)}.`,
      `Retirez cet exercice, ou corrigez ${key('ended')}.`,
      `Remove this year, or correct ${key('ended')}.`,
    ],
  ),
  'crisis-key-elsewhere': error<{ key: string; mission: Mission }>(
    ['Clé des crises sanitaires dans une autre mission', 'Key of health crises in another mission'],
    ({ key, mission }, { q, envelope, key: file }) => [
      `La clé ${q(key)} ne concerne que les crises sanitaires, pas ${envelope(mission)}.`,
      `The key ${q(key)} is for health crises only, not for ${envelope(mission)}.`,
      `Retirez-la, ou déplacez-la sous ${file('health_crisis')}.`,
      `Remove it, or move it under ${file('health_crisis')}.`,
    ],
  ),
  /** In a year by that key; in a scenario where there is none. */
  'crisis-attainment': error<{ key?: string }>(
    ['Taux pour les crises sanitaires', 'Rate for health crises'],
    ({ key }, { q, word, entry, lang }) => {
      if (key !== undefined) {
        return [
          `La mission de crise n’a pas de ${q(key)}\u00a0: son volet variable dépend de la mobilisation du plan.`,
          `The crisis mission has no ${q(key)}: its variable part depends on how far the plan was mobilised.`,
          `Écrivez à la place ${entry('mobilised', '100 %')}, ou 0\u00a0% si l’ARS n’a pas reconnu de crise.`,
          `Write ${entry('mobilised', '100 %')} instead, or 0 % if the ARS recognised no crisis.`,
        ];
      }
      const setting = `${word('years')}.1.missions.${word('health_crisis')}.${word('mobilised')}=100%`;
      return [
        'La mission de crise n’a pas de taux d’atteinte\u00a0: un scénario ne peut pas lui en donner.',
        'The crisis mission has no attainment rate: a scenario cannot give it one.',
        `Retirez-la du scénario.${hasCommands() ? ` Pour simuler une crise, ajoutez «\u00a0${withOwnOption(`--set ${setting}`, lang)}\u00a0» à la commande.` : ''}`,
        `Take it out of the scenario.${hasCommands() ? ` To simulate a crisis, add “--set ${setting}” to the command.` : ''}`,
      ];
    },
  ),
  'plan-unexpected': warning<{ year: number; expected: string }>(
    ['Plan de crise inattendu', 'Unexpected crisis plan'],
    ({ year, expected }, { entry }) => [
      `Pour l’exercice ${year}, on attendrait plutôt ${entry('plan', expected)}.`,
      `For year ${year}, one would rather expect ${entry('plan', expected)}.`,
      'Vérifiez le plan\u00a0: ce qui est écrit est utilisé tel quel.',
      'Check the plan: what is written is used as it stands.',
    ],
  ),
} as const;
