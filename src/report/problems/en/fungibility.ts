import { isPositive } from '../../../base/money.ts';
import { regimeWords } from '../../../domain/vocabulary.ts';
import { formatAmount, formatRate } from '../../../output/format.ts';
import { regimeMeanings } from '../../words/regimes.ts';
import type { ProblemWords } from '../problem-words.ts';
import { envelopePhrase, q, wordAdvice } from './phrases.ts';

export const fungibilityProblems = {
  'transfer-unknown-envelope': ({ text, allowed, suggestion }) => ({
    what: `${q(text)} is not an envelope.`,
    fix: wordAdvice(suggestion, allowed),
  }),
  'transfer-to-itself': (_facts, words) => ({
    what: 'This transfer leaves an envelope to come back to it.',
    fix: `Correct ${q(words.key('from'))} or ${q(words.key('to'))}, or remove the transfer.`,
  }),
  'transfer-envelope-absent': ({ envelope, year }) => ({
    what: `In year ${year}, ${envelopePhrase(envelope)} is not funded.`,
    fix: 'Remove this transfer, or choose an envelope of this year.',
  }),
  'transfer-above-surplus': ({ from, amount, surplus }) =>
    isPositive(surplus)
      ? {
          what: `This transfer of ${formatAmount(amount, 'en')} exceeds the surplus of ${envelopePhrase(from)}, of which ${formatAmount(surplus, 'en')} is left.`,
          fix: `Transfer ${formatAmount(surplus, 'en')} at most, or check the spending.`,
        }
      : {
          what: `This transfer of ${formatAmount(amount, 'en')} cannot come from ${envelopePhrase(from)}, which has no surplus to give.`,
          fix: 'Remove this transfer, or check the spending of that envelope.',
        },
  'transfer-above-cap': ({ from, amount, limit, cap }, words) =>
    isPositive(limit)
      ? {
          what: `With this transfer of ${formatAmount(amount, 'en')}, more leaves ${envelopePhrase(from)} than the cap of ${formatRate(cap, 'en')} allows, ${formatAmount(limit, 'en')}.`,
          fix: `Reduce the transfer, or correct ${q(words.key('cap'))}.`,
        }
      : {
          what: `This transfer of ${formatAmount(amount, 'en')} is one too many: ${envelopePhrase(from)} has given all that the cap of ${formatRate(cap, 'en')} allows.`,
          fix: `Remove this transfer, reduce those before it, or correct ${q(words.key('cap'))}.`,
        },
  'transfer-above-fixed': ({ from, amount, limit }, words) =>
    isPositive(limit)
      ? {
          what: `With this transfer of ${formatAmount(amount, 'en')}, more leaves ${envelopePhrase(from)} than its fixed part allows, ${formatAmount(limit, 'en')}.`,
          fix: `Reduce the transfer, or remove ${q(words.key('fixedOnly'))}.`,
        }
      : {
          what: `This transfer of ${formatAmount(amount, 'en')} is one too many: ${envelopePhrase(from)} has nothing left to give of its fixed part.`,
          fix: `Remove this transfer, reduce those before it, or remove ${q(words.key('fixedOnly'))}.`,
        },
  'transfer-against-regime': ({ from, to, regime, origin }, words) => ({
    what: `From ${envelopePhrase(from)} to ${envelopePhrase(to)}, this transfer goes against the fungibility ${q(regimeWords[regime][words.language])} (${regimeMeanings.en[regime]}).`,
    fix:
      origin === 'option'
        ? `Remove this transfer from the file, or run the command again without ${q(`--assume ${words.key('fungibility')}=${regimeWords[regime][words.language]}`)}.`
        : `Remove this transfer, or change the fungibility, for example ${q(`${words.key('regime')}: ${regimeWords.free[words.language]}`)}.`,
  }),
  'transfer-unchecked': ({ from }, words) => ({
    what: `The spending of ${envelopePhrase(from)} is not stated: nothing tells that this transfer is possible.`,
    fix: `Add ${q(`${words.key('spending')}: …`)} to that envelope.`,
  }),
} satisfies Partial<ProblemWords>;
