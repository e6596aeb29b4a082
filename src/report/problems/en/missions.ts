import { envelopeName } from '../../../output/envelopes.ts';
import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { listed } from '../quoting.ts';
import { envelopePhrase, q } from './phrases.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export const missionProblems = {
  'mission-start-missing': ({ mission }, words) => ({
    what: `${capital(envelopePhrase(mission))} has no start date.`,
    fix: `Write ${q(`${words.key(mission)}: { ${words.key('start')}: 2022-12-01 }`)} with its date.`,
  }),
  'mission-before-signature': ({ mission, signed }, words) => ({
    what: `${capital(envelopePhrase(mission))} starts before the signature of ${formatDate(signed, 'en')}.`,
    fix: `Correct ${q(words.key('start'))}, or add ${q(`${words.key('renewal')}: ${words.language === 'fr' ? 'oui' : 'yes'}`)} in ${q(words.key('contract'))} if this contract renews another one.`,
  }),
  'mission-after-term': ({ mission, lastDay }, words) => ({
    what: `${capital(envelopePhrase(mission))} starts after the last day of the contract, ${formatDate(lastDay, 'en')}.`,
    fix: `Correct ${q(words.key('start'))}, or remove the mission.`,
  }),
  'mission-start-unused': ({ mission }, words) => ({
    what: `Without a date of signature, the start of ${envelopePhrase(mission)} has no effect: each year counts as a full one.`,
    fix: `Add ${q(`${words.key('signed')}: 2022-09-26`)} in ${q(words.key('contract'))} to have the days counted.`,
  }),
  'mission-undeclared': ({ mission, year }, words) => ({
    what: `Year ${year} describes ${envelopePhrase(mission)}, which is not among the missions of the contract.`,
    fix: `Add ${q(`${words.key(mission)}: { ${words.key('start')}: … }`)} in the first section ${q(words.key('missions'))}, or remove it from the year.`,
  }),
  'mission-not-running': ({ mission, year, start }, words) => ({
    what: `In year ${year}, ${envelopePhrase(mission)} has results although it starts on ${formatDate(start, 'en')}.`,
    fix: `Remove these results, or correct ${q(words.key('start'))}.`,
  }),
  'mission-not-in-scale': ({ mission, scale }, words) => ({
    what: `The scale ${q(scale)} does not know ${envelopePhrase(mission)}.`,
    fix: `If the signed contract pays it, write its amounts under ${q(`${words.key('contract')}: ${words.key('amounts')}: ${words.key(mission)}:`)}; otherwise remove it from ${q(words.key('missions'))}.`,
  }),
  'core-mission-missing': ({ missions }) => ({
    what: `${missions.length === 1 ? 'A core mission is missing' : 'Core missions are missing'}: ${listed(
      missions.map((mission) => q(envelopeName(mission, 'en'))),
      'en',
      'and',
    )}.`,
    fix: `Add ${missions.length === 1 ? 'it once it has' : 'them once they have'} a start date: the agreement asks for all core missions.`,
  }),
  'core-mission-late': ({ mission, start, deadline, months }, words) => ({
    what: `${capital(envelopePhrase(mission))} starts on ${formatDate(start, 'en')}, more than ${months} months after signature (limit: ${formatDate(deadline, 'en')}).`,
    fix: `Check ${q(words.key('start'))}, or ask the local fund whether this delay is accepted.`,
  }),
} satisfies Partial<ProblemWords>;
