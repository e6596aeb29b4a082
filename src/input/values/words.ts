/** The closed lists of words a file may use as values. */
import { nearest } from '../../base/suggestion.ts';
import type { Direction, Language, PaymentLine } from '../../domain/contract.ts';
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
import { lineNamed } from '../payments-csv/line.ts';
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

/** Where the text names an envelope without saying which part of it, its own lines are the choices. */
const unknownLine: UnknownWord = (scalar, allowed, { suggestion }) => {
  const { text, at, language } = scalar;
  const named = lineNamed(text);
  const meant = named === undefined ? suggestion : paymentLineWord(named, language);
  const envelope = nearest(text, allEnvelopes(language));
  const own = allowed.filter((word) => envelope !== undefined && word.startsWith(`${envelope}.`));
  const facts = { text, allowed: own.length === 0 ? allowed : own };
  return problem('line-unknown', at, meant === undefined ? facts : { ...facts, suggestion: meant });
};

const allEnvelopes = (language: Language): readonly string[] =>
  envelopes.map((envelope) => keyWords[envelope][language]);

const lineNames = (line: PaymentLine) => ({
  fr: paymentLineWord(line, 'fr'),
  en: paymentLineWord(line, 'en'),
});

export const readPaymentLine = wordReader(
  paymentLines.map((value) => ({ value, names: lineNames(value) })),
  unknownLine,
);
