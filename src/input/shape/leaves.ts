/** The kinds of values a file holds. */
import { readAmount, readPaymentAmount } from '../values/amount.ts';
import { readDate } from '../values/date.ts';
import { readMeasure } from '../values/measure.ts';
import { readRate } from '../values/rate.ts';
import { readReference } from '../values/reference.ts';
import { readScaleId } from '../values/scale-id.ts';
import { readText } from '../values/text.ts';
import { readCivilYear, readPopulation, readSizeTier, readWeight, readYearNumber } from '../values/whole.ts';
import {
  readDirection,
  readEnvelope,
  readMission,
  readMode,
  readPaymentLine,
  readPlan,
  readRegime,
  readStatus,
} from '../values/words.ts';
import { readYesNo } from '../values/yes-no.ts';
import { leaf } from './leaf.ts';

export const amount = leaf('amount', readAmount);
export const paymentAmount = leaf('amount', readPaymentAmount);
export const rate = leaf('rate', readRate);
export const measure = leaf('measure', readMeasure);
export const weight = leaf('weight', readWeight);
export const population = leaf('population', readPopulation);
export const date = leaf('date', readDate);
export const yesNo = leaf('yes_no', readYesNo);
export const sizeTier = leaf('size_tier', readSizeTier);
export const yearNumber = leaf('year_number', readYearNumber);
export const civilYear = leaf('civil_year', readCivilYear);
export const reference = leaf('reference', readReference);
export const text = leaf('text', readText);
export const regime = leaf('regime', readRegime);
export const plan = leaf('plan', readPlan);
export const direction = leaf('direction', readDirection);
export const mode = leaf('mode', readMode);
export const envelope = leaf('envelope', readEnvelope);
export const mission = leaf('mission', readMission);
export const status = leaf('status', readStatus);
export const scaleId = leaf('scale_id', readScaleId);
export const paymentLine = leaf('payment_line', readPaymentLine);
