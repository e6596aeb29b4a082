import type { EnvelopeBalance, FungibilityResult, Transfer } from '../../domain/result.ts';
import { euros, rateOf } from '../../output/numbers.ts';
import type { EnvelopeJson, FungibilityJson, TransferJson } from '../json-shape.ts';

const envelopeJson = ({ envelope, funded, received, given, known }: EnvelopeBalance): EnvelopeJson => ({
  envelope,
  funded: euros(funded),
  spent: known === undefined ? null : euros(known.spent),
  balance: known === undefined ? null : euros(known.balance),
  received: euros(received),
  given: euros(given),
  final: known === undefined ? null : euros(known.final),
});

const transferJson = ({ from, to, amount, isStated, reason }: Transfer): TransferJson => ({
  from,
  to,
  amount: euros(amount),
  stated: isStated,
  reason: reason ?? null,
});

export const fungibilityJson = (result: FungibilityResult): FungibilityJson => ({
  regime: result.regime,
  cap: rateOf(result.cap?.value),
  fixed_only: result.isFixedOnly,
  envelopes: result.envelopes.map(envelopeJson),
  transfers: result.transfers.map(transferJson),
  undeclared: result.undeclared,
  unspent: euros(result.unspent),
  uncovered: euros(result.uncovered),
  readings: result.readings.map(({ regime, unspent, uncovered }) => ({
    regime,
    unspent: euros(unspent),
    uncovered: euros(uncovered),
  })),
});
