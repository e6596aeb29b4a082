/** The closed lists of words a file may use as values. */
import type { Direction, PaymentLine } from '../../domain/contract.ts';
import { envelopes, missions } from '../../domain/mission.ts';
import { problem } from '../../domain/problem.ts';
import { regimes } from '../../domain/reading.ts';
import { statuses } from '../../domain/status.ts';
import {
  directionWords,
  keyWords,
  modeWords,
  paymentLines,
  paymentLineWord,
  planWords,
  regimeWords,
  statusWords,
} from '../../domain/vocabulary.ts';
import { type UnknownWord, wordReader } from './word.ts';

export const readRegime = wordReader(regimes.map((value) => ({ value, names: regimeWords[value] })));

const plans = ['initial', 'update', 'none'] as const;
export const readPlan = wordReader(plans.map((value) => ({ value, names: planWords[value] })));

const directions: readonly Direction[] = ['up', 'down'];
export const readDirection = wordReader(directions.map((value) => ({ value, names: directionWords[value] })));

const modes = ['proportional', 'threshold'] as const;
export const readMode = wordReader(modes.map((value) => ({ value, names: modeWords[value] })));

export const readStatus = wordReader(statuses.map((value) => ({ value, names: statusWords[value] })));

export const readMission = wordReader(missions.map((value) => ({ value, names: keyWords[value] })));

const unknownEnvelope: UnknownWord = (scalar, allowed, suggestion) =>
  problem('transfer-unknown-envelope', scalar.at, { text: scalar.text, allowed, ...suggestion });

export const readEnvelope = wordReader(
  envelopes.map((value) => ({ value, names: keyWords[value] })),
  unknownEnvelope,
);

const unknownLine: UnknownWord = (scalar, allowed, suggestion) =>
  problem('line-unknown', scalar.at, { text: scalar.text, allowed, ...suggestion });

const lineNames = (line: PaymentLine) => ({
  fr: paymentLineWord(line, 'fr'),
  en: paymentLineWord(line, 'en'),
});

export const readPaymentLine = wordReader(
  paymentLines.map((value) => ({ value, names: lineNames(value) })),
  unknownLine,
);
