import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { q } from './phrases.ts';

export const scheduleProblems = {
  'schedule-needs-signature': (_facts, words) => ({
    what: 'Without a date of signature there is no schedule: payments are counted from it.',
    fix: `Add the date of the contract to ${q(words.key('contract'))}, for instance ${q(`${words.key('signed')}: 2022-09-26`)}.`,
  }),
  'letter-not-in-scale': ({ date, scale }, words) => ({
    what:
      scale === undefined
        ? `No known scale covers the letter of intent of ${formatDate(date, 'en')}: it is not in the schedule.`
        : `The scale ${q(scale)} pays no letter of intent: the one of ${formatDate(date, 'en')} is not in the schedule.`,
    fix: `Check the date; if a sum was paid, write it under ${q(words.key('amounts'))}: ${q(`${words.key('letterOfIntent')}: { ${words.key('fixed')}: 15 000 € }`)}.`,
  }),
  'letter-without-core-mission': (_facts, words) => ({
    what: 'The file has no core mission, but a letter of intent supposes that one is engaged.',
    fix: `Add the mission that is engaged under ${q(words.key('missions'))}; if there is none, the sum paid for the letter may be claimed back.`,
  }),
} satisfies Partial<ProblemWords>;
