/** Addresses of how the money may be used: `fungibility.operations` is what is left of that envelope. */
import type { EnvelopeBalance, FungibilityResult } from '../result.ts';
import { type Addressed, at, under } from './addressed.ts';
import { numbered, word } from './segment.ts';

const balanceAddresses = ({ envelope, funded, received, given, known }: EnvelopeBalance): Addressed[] =>
  under(word(envelope), [
    ...(known === undefined ? [] : [{ segments: [], amount: known.final }]),
    at(funded, 'funded'),
    ...(known === undefined ? [] : [at(known.spent, 'spent'), at(known.balance, 'balance')]),
    at(received, 'received'),
    at(given, 'given'),
  ]);

export const fungibilityAddresses = (result: FungibilityResult): Addressed[] =>
  under(word('fungibility'), [
    ...result.envelopes.flatMap(balanceAddresses),
    ...under(
      word('transfers'),
      result.transfers.map(({ amount }, index) => ({ segments: [numbered(index)], amount })),
    ),
    at(result.unspent, 'unspent'),
    at(result.uncovered, 'uncovered'),
    ...under(
      word('readings'),
      result.readings.flatMap(({ regime, unspent, uncovered }) =>
        under(word(regime), [at(unspent, 'unspent'), at(uncovered, 'uncovered')]),
      ),
    ),
  ]);
