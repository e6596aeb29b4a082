import { formatDate } from '../../../output/format.ts';
import type { ProblemWords } from '../problem-words.ts';
import { oneOf, q } from './phrases.ts';

export const contractProblems = {
  'scale-missing': ({ date, firstDay }, words) => ({
    what: `No known scale covers ${formatDate(date, 'en')}: the first applies from ${formatDate(firstDay, 'en')}.`,
    fix: `Correct ${q(words.key('signed'))}, or name the scale to use in ${q(words.key('contract'))} with ${q(`${words.key('scale')}: aci-2019`)}.`,
  }),
  'scale-unknown': ({ id, known, suggestion }) => ({
    what: `The scale ${q(id)} does not exist.`,
    fix:
      suggestion === undefined
        ? `Write ${oneOf(known)}.`
        : `Did you mean ${q(suggestion)}? The known scales are ${oneOf(known)}.`,
  }),
  'scale-undated': ({ id }, words) => ({
    what: `Without a date of signature, the scale ${q(id)} is used and each year counts as a full one.`,
    fix: `Add ${q(`${words.key('signed')}: 2022-09-26`)} in ${q(words.key('contract'))}, or name the scale with ${q(`${words.key('scale')}: ${id}`)}.`,
  }),
  'scale-not-in-force': ({ id, inForce, date, origin }, words) => ({
    what: `The scale ${q(id)} is asked for, but ${q(inForce)} was in force on ${formatDate(date, 'en')}.`,
    fix: `Remove ${q(origin === 'option' ? `--scale ${id}` : words.key('scale'))} to use ${q(inForce)}, or keep it if the signed contract says so.`,
  }),
  'scale-not-verified-since': ({ id, verifiedOn, date }, words) => ({
    what: `The scale ${q(id)} was last verified on ${formatDate(verifiedOn, 'en')}, before ${formatDate(date, 'en')}.`,
    fix: `Check that no later agreement changed the amounts, or write those of the contract under ${q(words.key('amounts'))}.`,
  }),
  'leap-day-signature': () => ({
    what: 'A contract signed on a 29 February has its anniversary on 28 February in ordinary years.',
    fix: 'Check the dates of each year with the local fund.',
  }),
  'letter-after-signature': (_facts, words) => ({
    what: 'The letter of intent is dated after the contract was signed.',
    fix: `Correct ${q(words.key('letterOfIntent'))} or ${q(words.key('signed'))}: the letter comes first.`,
  }),
  'letter-too-old': ({ months, limit }) => ({
    what: `The contract is signed more than ${months} months after the letter of intent (limit: ${formatDate(limit, 'en')}).`,
    fix: 'Check both dates; if they are right, the sum paid for the letter may be claimed back.',
  }),
  'ended-before-signature': (_facts, words) => ({
    what: 'The contract ends before it is signed.',
    fix: `Correct ${q(words.key('ended'))} or ${q(words.key('signed'))}.`,
  }),
  'ended-after-term': ({ lastDay }, words) => ({
    what: `The stated end is later than the five years of the contract, which end on ${formatDate(lastDay, 'en')}.`,
    fix: `Remove ${q(words.key('ended'))}, or write a date up to that day; a renewal is described in a file of its own.`,
  }),
} satisfies Partial<ProblemWords>;
