/** Mappings that have the missions as keys. */
import * as z from 'zod';
import { date } from './leaves.ts';
import { placed, section } from './section.ts';

/** A mapping from missions to what is said of each. */
export const byMission = <Value extends z.ZodType>(value: Value) =>
  section({
    care_access: z.exactOptional(value),
    care_pathways: z.exactOptional(value),
    prevention: z.exactOptional(value),
    health_crisis: z.exactOptional(value),
    quality: z.exactOptional(value),
    professional_support: z.exactOptional(value),
  }).transform(({ $frame, ...rest }) => rest);

/** The section `missions`: which are contracted, and when each started. */
export const missionPlans = byMission(section({ start: z.exactOptional(date) }).transform(placed));
