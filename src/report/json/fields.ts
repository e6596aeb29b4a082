/** Fields of what commands write as JSON: each takes what its key means, and adds the unit in which it stands. */
import * as z from 'zod';
import { sizeTiers } from '../../domain/mission.ts';
import { statuses } from '../../domain/status.ts';
import { contractTerms } from '../../scale/terms.ts';

const inEuros = 'Euros, at most two decimals.';
const asDecimal = 'A rate as a decimal: 0.45 is 45 %.';
const asDay = 'YYYY-MM-DD.';

const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const rateNumber = z.number().min(0);

export const money = (meaning: string) => z.number().describe(`${meaning} ${inEuros}`);
export const moneyOrNull = (meaning: string) => z.number().nullable().describe(`${meaning} ${inEuros}`);
export const rate = (meaning: string) => rateNumber.describe(`${meaning} ${asDecimal}`);
export const rateOrNull = (meaning: string) => rateNumber.nullable().describe(`${meaning} ${asDecimal}`);
export const day = (meaning: string) => dayText.describe(`${meaning} ${asDay}`);
export const dayOrNull = (meaning: string) => dayText.nullable().describe(`${meaning} ${asDay}`);
export const text = (meaning: string) => z.string().describe(meaning);
export const textOrNull = (meaning: string) => z.string().nullable().describe(meaning);
export const yesNo = (meaning: string) => z.boolean().describe(meaning);
export const count = (meaning: string) => z.int().min(0).describe(meaning);
export const sha256 = (meaning: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(`${meaning} SHA-256, in hexadecimal.`);

const numberOfYear = z.int().min(1).max(contractTerms.years);
export const yearNumber = numberOfYear.describe('Of the contract year, from 1.');
export const yearNumberOrNull = (meaning: string) => numberOfYear.nullable().describe(meaning);
export const projected = yesNo('True for a year that the file does not describe.');

const tier = z.literal(sizeTiers);
export const sizeTier = tier.describe('Size tier (taille), from 1 to 4.');
export const sizeTierOrNull = (meaning: string) => tier.nullable().describe(meaning);

export const status = z.enum(statuses).describe('How sure the amount is.');
