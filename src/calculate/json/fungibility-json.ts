/** How the money of a year may cover its spending, for programs. */
import * as z from 'zod';
import { envelopes } from '../../law/mission.ts';
import { regimes } from '../../law/reading.ts';
import { money, moneyOrNull, rateOrNull, textOrNull, yesNo } from '../../output/json-fields.ts';
import { euros, rateOf } from '../../output/numbers.ts';
import type { EnvelopeBalance, FungibilityResult, Transfer } from '../result.ts';

const unlessUnstated = (meaning: string) =>
  moneyOrNull(`${meaning} Null when the file does not state the spending.`);
const unspent = money('What is left over in the end.');
const uncovered = money('What is lacking in the end.');

const envelopeSchema = z.object({
  envelope: z.enum(envelopes).describe('Which one.'),
  funded: money('What it earned.'),
  spent: unlessUnstated('What was spent.'),
  balance: unlessUnstated('Funded less spent.'),
  received: money('From other envelopes.'),
  given: money('To other envelopes.'),
  final: unlessUnstated('What is left, or lacks, in the end.'),
});

const transferSchema = z.object({
  from: z.enum(envelopes).describe('The envelope that gives.'),
  to: z.enum(envelopes).describe('The envelope that receives.'),
  amount: money('What moves.'),
  stated: yesNo('True for a transfer that the file states.'),
  reason: textOrNull('As the file states it.'),
});

const otherReadingSchema = z.object({
  regime: z.enum(regimes).describe('The reading of the agreement.'),
  unspent,
  uncovered,
});

export const fungibilitySchema = z.object({
  regime: z.enum(regimes).describe('The reading applied.'),
  cap: rateOrNull('The greatest share of what an envelope was granted that it may give.'),
  fixed_only: yesNo('True when only fixed parts may move.'),
  envelopes: z.array(envelopeSchema).describe('Each envelope, in the agreement’s order.'),
  transfers: z.array(transferSchema).describe('Money that moves between envelopes.'),
  undeclared: z.array(z.enum(envelopes)).describe('Envelopes whose spending the file does not state.'),
  unspent,
  uncovered,
  readings: z.array(otherReadingSchema).describe('What each reading would leave.'),
});

const envelopeJson = ({
  envelope,
  funded,
  received,
  given,
  known,
}: EnvelopeBalance): z.infer<typeof envelopeSchema> => ({
  envelope,
  funded: euros(funded),
  spent: known === undefined ? null : euros(known.spent),
  balance: known === undefined ? null : euros(known.balance),
  received: euros(received),
  given: euros(given),
  final: known === undefined ? null : euros(known.final),
});

const transferJson = ({ from, to, amount, isStated, reason }: Transfer): z.infer<typeof transferSchema> => ({
  from,
  to,
  amount: euros(amount),
  stated: isStated,
  reason: reason ?? null,
});

export const fungibilityJson = (result: FungibilityResult): z.infer<typeof fungibilitySchema> => ({
  regime: result.regime,
  cap: rateOf(result.cap?.value),
  fixed_only: result.isFixedOnly,
  envelopes: result.envelopes.map(envelopeJson),
  transfers: result.transfers.map(transferJson),
  undeclared: [...result.undeclared],
  unspent: euros(result.unspent),
  uncovered: euros(result.uncovered),
  readings: result.readings.map((reading) => ({
    regime: reading.regime,
    unspent: euros(reading.unspent),
    uncovered: euros(reading.uncovered),
  })),
});
