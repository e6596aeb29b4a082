import { envelopes } from '../../domain/mission.ts';
import { regimes } from '../../domain/reading.ts';
import type { EnvelopeJson, FungibilityJson, TransferJson } from '../json-shape.ts';
import { closed, euros, list, oneOf, orNull, rate, said, text, yesNo } from './parts.ts';

const unknownSpending = orNull(euros);

export const fungibilitySchema = closed<FungibilityJson>({
  regime: said('The reading applied.', oneOf(regimes)),
  cap: said('The greatest share of what an envelope was granted that it may give.', orNull(rate)),
  fixed_only: yesNo,
  envelopes: list(
    closed<EnvelopeJson>({
      envelope: oneOf(envelopes),
      funded: euros,
      spent: said('Null when the file does not state it.', unknownSpending),
      balance: unknownSpending,
      received: euros,
      given: euros,
      final: unknownSpending,
    }),
  ),
  transfers: list(
    closed<TransferJson>({
      from: oneOf(envelopes),
      to: oneOf(envelopes),
      amount: euros,
      stated: said('True for a transfer that the file states.', yesNo),
      reason: orNull(text),
    }),
  ),
  undeclared: said('Envelopes whose spending the file does not state.', list(oneOf(envelopes))),
  unspent: euros,
  uncovered: euros,
  readings: said(
    'What each reading would leave.',
    list(
      closed<FungibilityJson['readings'][number]>({
        regime: oneOf(regimes),
        unspent: euros,
        uncovered: euros,
      }),
    ),
  ),
});
