import { envelopes } from '../../domain/mission.ts';
import { regimes } from '../../domain/reading.ts';
import type { EnvelopeJson, FungibilityJson, TransferJson } from '../json-shape.ts';
import { closed, euros, list, oneOf, orNull, rate, said, text, yesNo } from './parts.ts';

const spent = (meaning: string) =>
  said(`${meaning} Null when the file does not state the spending.`, orNull(euros));
const regime = said('The reading of the agreement.', oneOf(regimes));
const unspent = said('What is left over in the end.', euros);
const uncovered = said('What is lacking in the end.', euros);

export const fungibilitySchema = closed<FungibilityJson>({
  regime: said('The reading applied.', oneOf(regimes)),
  cap: said('The greatest share of what an envelope was granted that it may give.', orNull(rate)),
  fixed_only: said('True when only fixed parts may move.', yesNo),
  envelopes: said(
    'Each envelope, in the agreement’s order.',
    list(
      closed<EnvelopeJson>({
        envelope: said('Which one.', oneOf(envelopes)),
        funded: said('What it earned.', euros),
        spent: spent('What was spent.'),
        balance: spent('Funded less spent.'),
        received: said('From other envelopes.', euros),
        given: said('To other envelopes.', euros),
        final: spent('What is left, or lacks, in the end.'),
      }),
    ),
  ),
  transfers: said(
    'Money that moves between envelopes.',
    list(
      closed<TransferJson>({
        from: said('The envelope that gives.', oneOf(envelopes)),
        to: said('The envelope that receives.', oneOf(envelopes)),
        amount: said('What moves.', euros),
        stated: said('True for a transfer that the file states.', yesNo),
        reason: said('As the file states it.', orNull(text)),
      }),
    ),
  ),
  undeclared: said('Envelopes whose spending the file does not state.', list(oneOf(envelopes))),
  unspent,
  uncovered,
  readings: said(
    'What each reading would leave.',
    list(closed<FungibilityJson['readings'][number]>({ regime, unspent, uncovered })),
  ),
});
