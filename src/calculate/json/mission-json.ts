/** What an envelope or a mission of a year earns, for programs. */
import * as z from 'zod';
import { dateToIso } from '../../amounts/calendar.ts';
import { missions } from '../../law/mission.ts';
import { dayOrNull, money, rateOrNull, status, text, yesNo } from '../../output/json-fields.ts';
import { euros, rateOf } from '../../output/numbers.ts';
import type { EnvelopePart, IndicatorResult, MissionResult, VariablePart } from '../result.ts';

export const ceiling = money('The most that can be earned.');
export const entitled = money('What is earned.');
export const pending = money('What results not known yet could still add.');
const attainmentRate = rateOrNull('Null while no result is known.');

export const partSchema = z.object({ ceiling, entitled, status });

const variableSchema = z.object({
  ceiling,
  attainment_rate: attainmentRate,
  entitled,
  pending,
  status,
  simulated: yesNo('True when the rate was supposed by an option.'),
});

const indicatorSchema = z.object({
  name: text('As the file names it.'),
  ceiling,
  attainment_rate: attainmentRate,
  entitled,
  pending,
});

export const missionSchema = z.object({
  mission: z.enum(missions).describe('Which mission.'),
  started: dayOrNull('The day on which it starts.'),
  days: z.int().min(0).nullable().describe('Days of the contract year in which it ran.'),
  fixed: partSchema.describe('The fixed part.'),
  variable: variableSchema.describe('The variable part.'),
  indicators: z.array(indicatorSchema).describe('In the order of the file.'),
  entitled,
  plan: z.exactOptional(
    z.enum(['initial', 'update', 'none']).describe('Health crisis only: which plan is paid.'),
  ),
});

export const partJson = (part: EnvelopePart): z.infer<typeof partSchema> => ({
  ceiling: euros(part.ceiling),
  entitled: euros(part.entitled),
  status: part.status,
});

const variableJson = (part: VariablePart): z.infer<typeof variableSchema> => ({
  ceiling: euros(part.ceiling),
  attainment_rate: rateOf(part.attainmentRate),
  entitled: euros(part.entitled),
  pending: euros(part.pending),
  status: part.status,
  simulated: part.isSimulated,
});

const indicatorJson = (indicator: IndicatorResult): z.infer<typeof indicatorSchema> => ({
  name: indicator.name,
  ceiling: euros(indicator.ceiling),
  attainment_rate: rateOf(indicator.attainmentRate),
  entitled: euros(indicator.entitled),
  pending: euros(indicator.pending),
});

export const missionJson = (result: MissionResult): z.infer<typeof missionSchema> => ({
  mission: result.mission,
  started: result.started === undefined ? null : dateToIso(result.started.value),
  days: result.days ?? null,
  fixed: partJson(result.fixed),
  variable: variableJson(result.variable),
  indicators: result.indicators.map(indicatorJson),
  entitled: euros(result.entitled),
  ...(result.plan === undefined ? {} : { plan: result.plan }),
});
